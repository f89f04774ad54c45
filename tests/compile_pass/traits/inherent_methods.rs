//! Inherent methods that have the names of methods an expansion can call.
#![allow(dead_code)]

use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
#[qs(url = "https://example.com/{code}")]
enum Error {
    #[qs(code = "own", status = 404, message = "{0} {1}")]
    Own(Field, #[qs(member = "x", header = "x-a")] u8),
    #[qs(code = "cause", status = 500)]
    Cause {
        source: std::fmt::Error,
        #[qs(retry_after)]
        wait: u8,
    },
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

impl Error {
    pub const CATALOG: u8 = 1;
    pub const ROWS: u8 = 1;
    fn info(&self) {}
    fn status(&self, _: u8) {}
    fn message() {}
    fn url(self) {}
    fn headers(&mut self) {}
    fn members(&self, _: &str) {}
    fn render_message(&self) {}
    fn retry_after(&self) {}
    fn source(&self) {}
    fn fmt(&self) {}
    fn from() {}
    fn into(self) {}
    fn into_response(&self) {}
    fn to_string(&self) {}
    fn get(&self) {}
    fn as_ref(&self) {}
    fn clone(&self) {}
    fn deref(&self) {}
}

#[derive(Debug)]
struct Field;

impl Field {
    fn fmt(&self) {}
    fn to_string(&self) {}
    fn get(&self) {}
}

impl std::fmt::Display for Field {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("field")
    }
}

fn main() {
    let error = Error::Own(Field, 1);
    assert_eq!(QsError::message(&error), "field 1");
    assert_eq!(qs_error::respond(&error).headers()["x-a"], "1");
    let cause = Error::Cause {
        source: std::fmt::Error,
        wait: 2,
    };
    assert_eq!(qs_error::respond(&cause).headers()["retry-after"], "2");
    assert!(std::error::Error::source(&cause).is_some());
    let standard = <Error as From<ErrorCode>>::from(ErrorCode::BadDigest);
    assert_eq!(QsError::status(&standard), 400);
    assert_eq!(<Error as qs_error::ErrorCatalog>::CATALOG.len(), 42);
}
