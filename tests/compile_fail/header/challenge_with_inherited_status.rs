use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = ErrorCode::BadDigest, challenge = "Bearer")]
//~                                   ^^^^^^^^^ E0080 … invalid `challenge`: the inherited code does not have status 401, so remove the key
    A,
}

fn main() {}
