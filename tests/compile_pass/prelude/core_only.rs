//! A `no_std` crate.
#![no_std]

extern crate std;

use qs_error::{ErrorCode, QsError};
use std::string::{String, ToString};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "own", status = 404, message = "no {0}")]
    Own(String),
    #[qs(code = "cause", status = 500)]
    Cause(#[qs(from)] core::fmt::Error),
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

fn main() {
    assert_eq!(Error::Own("x".to_string()).to_string(), "no x");
    assert!(core::error::Error::source(&Error::from(core::fmt::Error)).is_some());
    assert_eq!(Error::from(ErrorCode::BadDigest).code(), "bad_digest");
}
