//! Variants named None, Some, Ok and Err.
use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "none", status = 404)]
    None,
    #[qs(code = "some", status = 404, message = "{2}")]
    Some(
        #[qs(member = "x")] Option<u8>,
        #[qs(header = "x-a")] Option<u8>,
        u8,
    ),
    #[qs(code = Self::None)]
    Ok,
    #[qs(transparent)]
    Err(#[qs(from)] ErrorCode),
}

fn main() {
    assert_eq!(Error::Ok.code(), "none");
    let some = Error::Some(Some(1), Some(2), 3);
    assert_eq!(qs_error::respond(&some).headers()["x-a"], "2");
    assert_eq!(Error::from(ErrorCode::BadDigest).code(), "bad_digest");
    assert_eq!(Error::None.code(), "none");
}
