//! Functions, constants, macros and modules named like the types and variants in scope.
#![allow(nonstandard_style, dead_code, unused_macros)]

use qs_error::{ErrorCode, QsError};

const Error: u8 = 1;
static Failure: u8 = 2;
fn Codes() -> u8 {
    3
}
fn Own() {}
const Inherited: &str = "not this one";
macro_rules! Error {
    () => {
        compile_error! { "not this one" }
    };
}
mod Own {}
mod Standard {}

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "own", status = 404, message = "{0}")]
    Own(u8),
    #[qs(code = ErrorCode::BadDigest)]
    Inherited,
    #[qs(code = Error::Own, message = "shared")]
    Shared { source: Option<Failure> },
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

#[derive(Debug, QsError)]
#[qs(code = "failure", status = 500)]
struct Failure {
    #[qs(member)]
    Own: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, QsError)]
enum Codes {
    #[qs(code = "one", status = 404)]
    Codes,
}

fn main() {
    assert_eq!((Error, Failure, Codes()), (1, 2, 3));
    assert_eq!(Error::Own(7).message(), "7");
    let shared = Error::Shared {
        source: Some(Failure { Own: 1 }),
    };
    assert_eq!((shared.code(), &*shared.message()), ("own", "shared"));
    assert!(std::error::Error::source(&shared).is_some());
    assert_eq!(Error::from(ErrorCode::InvalidRange).status(), 416);
    assert_eq!(Error::Inherited.code(), "bad_digest");
    let body = qs_error::respond(&Failure { Own: 2 }).into_body();
    assert!(body.ends_with(br#","Own":2}"#));
    assert_eq!("one".parse().ok(), Some(Codes::Codes));
}
