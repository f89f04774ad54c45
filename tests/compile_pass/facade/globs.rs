//! Glob imports of the whole facade. Items of the user take precedence.
#![allow(dead_code)]

use qs_error::*;

#[derive(Debug)]
struct ErrorResponse;

#[derive(Debug)]
struct CodeInfo(u8);

fn respond(_: &str) -> CodeInfo {
    CodeInfo(7)
}

mod __private {}

#[derive(Debug, QsError)]
#[qs(challenge = "Bearer")]
enum Error {
    #[qs(code = "own", status = 401, message = "{0:?} {1:?}")]
    Own(CodeInfo, ErrorResponse),
    #[qs(code = ErrorCode::InvalidRange)]
    Inherited(#[qs(from)] RequestIdMissing),
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
    #[qs(code = "answered", status = 502)]
    Answered(#[qs(from)] Box<qs_error::ErrorResponse>),
}

#[derive(Debug, QsError)]
#[qs(code = "no_id", status = 400)]
struct RequestIdMissing;

fn main() {
    let own = Error::Own(respond("x"), ErrorResponse);
    assert_eq!(own.message(), "CodeInfo(7) ErrorResponse");
    let response = qs_error::respond(&own);
    assert_eq!(response.headers()["www-authenticate"], "Bearer");
    let inherited = Error::from(RequestIdMissing);
    assert_eq!(
        (inherited.status().as_u16(), Error::CATALOG.len()),
        (416, 42)
    );
    let answered = Error::from(Box::new(ErrorCode::BadDigest.with_message("m")));
    assert_eq!(
        std::error::Error::source(&answered).unwrap().to_string(),
        "m"
    );
    assert_eq!(Error::from(ErrorCode::BadDigest).log(), "bad_digest");
}

trait Logged: QsError {
    fn log(&self) -> &'static str {
        self.info().code()
    }
}

impl<T: QsError> Logged for T {}
