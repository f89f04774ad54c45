use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = ErrorCode::BucketNotExists)]
//~             ^^^^^^^^^^^^^^^^^^^^^^^^^^ E0080 … code `bucket_not_exists` is declared by both `file::Error` and `qs_error::code::ErrorCode`: rename one, or inherit the code with `code = ErrorCode::BucketNotExists`
    Inherited,
    #[qs(code = "bucket_not_exists", status = 404)]
    Declared,
}

fn main() {}
