//! Type aliases that have the names of types of the prelude, of primitives and of the facade.
#![allow(nonstandard_style, dead_code)]

use qs_error::{ErrorCatalog, QsError};

type Result<T> = std::result::Result<T, Failure>;
type Error = Box<dyn std::error::Error + Send + Sync>;
type ErrorCode = qs_error::ErrorCode;
type ErrorResponse = Failure;
type CodeInfo = ();
type Cow = ();
type HeaderMap = ();
type StatusCode = std::primitive::u16;
type u16 = ();
type usize = ();
type str = ();
type Formatter = ();

#[derive(Debug, QsError)]
enum Failure {
    #[qs(code = "own", status = StatusCode::NOT_FOUND, message = "{0} {1:?}")]
    Own(#[qs(member = "x", header = "x-a")] StatusCode, u16),
    #[qs(code = ErrorCode::InvalidRange, url = "https://example.com/{code}")]
    Inherited,
    #[qs(code = "caused", status = 500)]
    Caused(#[qs(from)] Error),
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

fn failing(text: &std::primitive::str) -> Result<StatusCode> {
    Ok(text.parse().map_err(Error::from)?)
}

fn main() {
    let own: ErrorResponse = Failure::Own(7, ());
    assert_eq!(own.message(), "7 ()");
    assert_eq!(qs_error::respond(&own).headers()["x-a"], "7");
    assert_eq!(Failure::Inherited.status(), 416);
    let failed = failing("x").unwrap_err();
    assert_eq!(failed.code(), "caused");
    assert!(std::error::Error::source(&failed).is_some());
    assert_eq!(Failure::from(ErrorCode::BadDigest).status(), 400);
    assert_eq!(Failure::CATALOG.len(), 42);
    assert_eq!(failing("8").unwrap(), 8);
}
