use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = ErrorCode::BadDigest, challenge = "Bearer")]
//~                                   ^^^^^^^^^ E0080 … `challenge` requires status 401, which the inherited code does not have: remove `challenge`
    A,
}

fn main() {}
