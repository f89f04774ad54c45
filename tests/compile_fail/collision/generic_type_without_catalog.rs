//@ uses:
use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error<T> {
    #[qs(transparent)]
    Standard(ErrorCode),
//~          ^^^^^^^^^ E0080 … code `bad_digest` is declared by both `file::Error` (status 404) and `qs_error::code::ErrorCode` (status 400): rename one, or inherit the code with `code = ErrorCode::BadDigest`
    #[qs(transparent)]
    Other(T),
    #[qs(code = "bad_digest", status = 404)]
    Own,
}

fn main() {}
