use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = ErrorCode::BucketNotExists)]
    Inherited,
    #[qs(code = "bucket_not_exists", status = 404)]
    Declared,
}

fn main() {}
