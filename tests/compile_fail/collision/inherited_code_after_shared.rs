use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = Self::Inherited)]
    Shared,
    #[qs(code = ErrorCode::BucketNotExists)]
//~             ^^^^^^^^^^^^^^^^^^^^^^^^^^ E0080 … code `bucket_not_exists` is declared by both `file::Error` (status 410) and `qs_error::code::ErrorCode` (status 404): rename one, or inherit the code with `code = ErrorCode::BucketNotExists`
    Inherited,
    #[qs(code = "bucket_not_exists", status = 410)]
    Declared,
}

fn main() {}
