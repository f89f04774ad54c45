//! Lifetimes named like type parameters, and like the type itself.
#![allow(nonstandard_style)]

use qs_error::{ErrorCatalog, ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error<'T, 'a, T, a> {
    #[qs(code = "own", status = 404, message = "{0} {1} {2:?}")]
    Own(&'T str, &'a str, T),
    #[qs(code = "other", status = 404)]
    Other(a),
    #[qs(transparent)]
    Standard(&'T ErrorCode),
    #[qs(transparent)]
    Inner(#[qs(from)] inner<'a>),
}

#[derive(Debug, QsError)]
enum inner<'inner> {
    #[qs(code = "inner", status = 409, message = "{0}")]
    Own(&'inner str),
    #[qs(transparent)]
    Code(&'inner Code),
}

#[derive(Debug, QsError)]
#[qs(code = "code", status = 410)]
struct Code;

fn main() {
    let text = String::from("t");
    let own: Error<'_, '_, u8, u8> = Error::Own(&text, "a", 1);
    assert_eq!(own.message(), "t a 1");
    let standard: Error<'_, '_, u8, u8> = Error::Standard(&ErrorCode::BadDigest);
    assert_eq!(standard.code(), "bad_digest");
    assert_eq!(Error::<u8, u8>::from(inner::Own(&text)).to_string(), "t");
    assert_eq!(Error::<u8, u8>::from(inner::Code(&Code)).status(), 410);
    assert_eq!(Error::<u8, u8>::Other(1).code(), "other");
    assert_eq!(inner::CATALOG.len(), 2);
    assert_eq!(Error::<u8, u8>::CATALOG.len(), 44);
}
