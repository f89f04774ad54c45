use qs_error::{ErrorCode, ErrorCodes, QsError};

#[derive(Debug, QsError)]
#[qs(codes = Code)]
enum Error {
    #[qs(code = "a_b", statsu = 404)]
//~                    ^^^^^^ unknown key `statsu`, did you mean `status`?
    A(u8),
    #[qs(status = 404)]
    B,
//~ ^ missing `code`: add `#[qs(code = "b")]`
    #[qs(transparent)]
//~      ^^^^^^^^^^^ `transparent` requires exactly one field, which implements `QsError`
    C,
    #[qs(transparent)]
    Standard(ErrorCode),
}

const ALL: &[Code] = Code::ALL;
const CODES: [Code; 4] = [Code::A, Code::B, Code::C, Code::Standard(ErrorCode::BadDigest)];

fn main() {}
