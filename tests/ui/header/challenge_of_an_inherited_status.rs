use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = ErrorCode::BadDigest, challenge = "Bearer")]
    A,
}

fn main() {}
