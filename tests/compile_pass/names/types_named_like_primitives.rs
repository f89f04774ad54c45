//! Derived types named like primitives.
#![allow(nonstandard_style)]

use qs_error::{ErrorCatalog, ErrorCode, QsError};

#[derive(Debug, QsError)]
enum str {
    #[qs(code = "text", status = 404, message = "{0}")]
    Own(char),
    #[qs(code = ErrorCode::BadDigest, url = "https://example.com/{code}")]
    Inherited,
    #[qs(transparent)]
    Number(#[qs(from)] u16),
}

#[derive(Clone, Copy, Debug, PartialEq, QsError)]
enum u16 {
    #[qs(code = "number", status = 404)]
    Own,
    #[qs(code = ErrorCode::InvalidRange)]
    Inherited,
}

#[derive(Debug, QsError)]
#[qs(code = "size", status = 503, retry_after = 3, header("x-a" = "a"))]
struct usize {
    #[qs(retry_after)]
    wait: Option<u8>,
}

#[derive(Debug, QsError)]
#[qs(code = "truth", status = 500)]
struct bool(#[qs(from)] std::fmt::Error);

fn main() {
    assert_eq!(str::Own('x').to_string(), "x");
    let url = str::Inherited.url().map(String::from);
    assert_eq!(url.as_deref(), Some("https://example.com/bad_digest"));
    assert_eq!(str::from(u16::Own).code(), "number");
    assert_eq!((str::CATALOG.len(), u16::CATALOG.len()), (4, 2));
    assert_eq!("number".parse().ok(), Some(u16::Own));
    assert_eq!("invalid_range".parse().ok(), Some(u16::Inherited));
    let response = qs_error::respond(&usize { wait: Some(9) });
    assert_eq!(response.headers()["retry-after"], "9");
    let response = qs_error::respond(&usize { wait: None });
    assert_eq!(response.headers()["retry-after"], "3");
    assert_eq!(response.headers()["x-a"], "a");
    assert!(std::error::Error::source(&bool::from(std::fmt::Error)).is_some());
}
