//! The user's traits in scope, named like traits of std.
#![allow(dead_code)]

use qs_error::QsError;

trait Error {
    fn source(&self) -> u8 {
        1
    }
}

trait Display {
    fn fmt(&self) -> u8;
}

trait From<T> {
    fn from(_: T) -> u8;
}

trait Into {
    fn into(self) -> u8;
}

trait ToString {
    fn to_string(&self) -> u8;
}

impl<T> Error for T {}

impl<T> From<T> for Failure {
    fn from(_: T) -> u8 {
        1
    }
}

#[derive(Debug, QsError)]
enum Failure {
    #[qs(code = "failure", status = 500)]
    Cause(#[qs(from)] std::fmt::Error),
}

fn main() {
    let error: Failure = std::convert::From::from(std::fmt::Error);
    assert_eq!(qs_error::QsError::message(&error), "Internal Server Error");
    assert!(std::error::Error::source(&error).is_some());
}
