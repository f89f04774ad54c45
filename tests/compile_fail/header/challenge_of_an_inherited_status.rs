use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = ErrorCode::BadDigest, challenge = "Bearer")]
//~                                   ^^^^^^^^^ E0080 … `challenge` is for status 401, and this code has another: remove it
    A,
}

fn main() {}
