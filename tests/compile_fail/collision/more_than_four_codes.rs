use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "bad_digest", status = 404)]
    A,
    #[qs(code = "invalid_range", status = 404)]
    B,
    #[qs(code = "invalid_json", status = 404)]
    C,
    #[qs(code = "cname_error", status = 404)]
    D,
    #[qs(code = "access_denied", status = 404)]
    E,
    #[qs(transparent)]
    Standard(ErrorCode),
//~          ^^^^^^^^^ E0080 … code `invalid_range` is declared by both `file::Error` (status 404) and `qs_error::code::ErrorCode` (status 416): rename one, or inherit the code with `code = ErrorCode::InvalidRange`; code `bad_digest` is declared by both `file::Error` (status 404) and `qs_error::code::ErrorCode` (status 400): rename one, or inherit the code with `code = ErrorCode::BadDigest`; code `invalid_json` is declared by both `file::Error` (status 404) and `qs_error::code::ErrorCode` (status 400): rename one, or inherit the code with `code = ErrorCode::InvalidJson`; code `access_denied` is declared by both `file::Error` (status 404) and `qs_error::code::ErrorCode` (status 400): rename one, or inherit the code with `code = ErrorCode::AccessDenied`; and there are more
}

fn main() {}
