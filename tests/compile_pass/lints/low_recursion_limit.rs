//! A recursion limit of one eighth of the default.
#![recursion_limit = "16"]

use qs_error::{catalog, ErrorCode, QsError};

#[derive(Debug, QsError)]
#[qs(
    url = "https://example.com/{code}",
    challenge = "Bearer",
    skip(from_str)
)]
enum Error<'a, T> {
    #[qs(code = "own", status = 401, message = "{0} {1:?}")]
    Own(&'a str, T),
    #[qs(code = ErrorCode::BadDigest, header("x-a" = "a"))]
    Inherited(#[qs(source)] Option<Box<dyn std::error::Error>>),
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

#[derive(Debug, QsError)]
#[qs(code = "structure", status = 404, skip(axum, from_str))]
struct Structure;

const ALL: &[qs_error::CodeInfo] = catalog![Structure, Error<'static, u8>];

fn main() {
    assert_eq!(Error::Own("t", 1).to_string(), "t 1");
    let inherited = Error::<u8>::Inherited(None);
    assert_eq!(inherited.url().unwrap(), "https://example.com/bad_digest");
    assert_eq!(Error::<u8>::from(ErrorCode::InvalidRange).status(), 416);
    assert_eq!((ALL.len(), Structure.code()), (42, "structure"));
}
