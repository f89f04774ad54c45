use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = ErrorCode::BucketNotExist)]
//~                        ^^^^^^^^^^^^^^ E0599 … `BucketNotExist`
    A,
}

fn main() {}
