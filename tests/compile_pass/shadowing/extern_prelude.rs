//! Other crates with the names of std's crates and of the facade's dependencies.
#![allow(unused_extern_crates)]

extern crate self as alloc;
extern crate self as http;
extern crate self as qs_error_derive;
extern crate self as serde;
extern crate self as std;

use qs_error::{ErrorCatalog, ErrorCode, QsError};

#[derive(Debug, QsError)]
#[qs(url = "https://example.com/{code}", challenge = "Bearer")]
enum Error<'a, T> {
    #[qs(code = "own", status = 401, message = "{0} {1}")]
    Own(&'a str, #[qs(member = "x", header = "x-a")] T),
    #[qs(code = ErrorCode::InvalidRange, header("x-b" = "b"))]
    Inherited {
        source: Option<Box<dyn core::error::Error>>,
        #[qs(retry_after)]
        wait: u8,
    },
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

#[derive(Debug, PartialEq, QsError)]
enum Codes {
    #[qs(code = "one", status = 404)]
    One,
}

fn main() {
    let own = Error::Own("t", 1);
    assert_eq!(own.message(), "t 1");
    let response = qs_error::respond(&own);
    assert_eq!(response.headers()["x-a"], "1");
    assert_eq!(response.headers()["www-authenticate"], "Bearer");
    let inherited: Error<u8> = Error::Inherited {
        source: None,
        wait: 5,
    };
    let response = qs_error::respond(&inherited);
    assert_eq!(response.headers()["x-b"], "b");
    assert_eq!(response.headers()["retry-after"], "5");
    assert_eq!(Error::<u8>::from(ErrorCode::BadDigest).code(), "bad_digest");
    assert_eq!(Error::<u8>::CATALOG.len(), 41);
    assert_eq!("one".parse().ok(), Some(Codes::One));
}
