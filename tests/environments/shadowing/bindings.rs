//! Values that have the names which the expansion binds.
#![allow(nonstandard_style, dead_code)]

use qs_error::{ErrorCode, QsError};

const __qs_0: u8 = 70;
static __qs_1: u8 = 71;
struct __qs_f;
struct __qs_sink;
const __qs_value: u8 = 72;
static __qs_headers: u8 = 73;
const __qs_members: u8 = 74;
struct __qs_source;
const __qs_error: u8 = 75;
const __qs_code: &str = "not this one";
struct __qs_x;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "own", status = 404, message = "{0} {2}")]
    Own(#[qs(member = "x")] u8, #[qs(header = "x-a")] Option<u8>, u8),
    #[qs(code = ErrorCode::InvalidRange)]
    Inherited(#[qs(from)] Option<std::fmt::Error>),
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

#[derive(Debug, QsError)]
enum Codes {
    #[qs(code = "one", status = 404)]
    One,
    #[qs(code = ErrorCode::InvalidRange)]
    Two,
}

fn main() {
    let own = Error::Own(1, Some(2), 3);
    assert_eq!(own.message(), "1 3");
    assert_eq!(qs_error::respond(&own).headers()["x-a"], "2");
    let inherited = Error::from(std::fmt::Error);
    assert!(std::error::Error::source(&inherited).is_some());
    assert_eq!(Error::from(ErrorCode::BadDigest).code(), "bad_digest");
    assert!(matches!("one".parse(), Ok(Codes::One)));
    assert!(matches!("invalid_range".parse(), Ok(Codes::Two)));
}
