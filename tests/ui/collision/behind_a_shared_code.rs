use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = Self::Inherited)]
    Shared,
    #[qs(code = ErrorCode::BucketNotExists)]
    Inherited,
    #[qs(code = "bucket_not_exists", status = 410)]
    Declared,
}

fn main() {}
