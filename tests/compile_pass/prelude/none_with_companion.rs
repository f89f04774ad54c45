//! No implicit prelude for companion enums that have names of the prelude.
#![no_implicit_prelude]

use ::qs_error::QsError;
use ::std::fmt::Debug;
use ::std::prelude::v1::derive;
use ::std::{assert, assert_eq};

#[derive(Debug, QsError)]
#[allow(dead_code)]
#[qs(codes = Option)]
enum Error {
    #[qs(code = "some", status = 404, message = "{0}")]
    Some(u8),
    #[qs(code = ::qs_error::ErrorCode::InvalidRange)]
    None,
    #[qs(transparent)]
    Ok(#[qs(from)] ::qs_error::ErrorCode),
    #[qs(transparent)]
    Err(::std::boxed::Box<Failure>),
}

#[derive(Debug, QsError)]
#[allow(dead_code)]
#[qs(codes = Result, code = "failure", status = 500)]
struct Failure(u8);

fn main() {
    let some: Option = "some".parse().unwrap();
    assert!(some == Option::Some);
    let none: Option = ::qs_error::ErrorCodes::from_code("invalid_range").unwrap();
    assert_eq!(none, Option::None);
    assert_eq!(::std::string::ToString::to_string(&none), "invalid_range");
    let failure = Option::Err(Result::Failure);
    assert_eq!(::qs_error::ErrorCodes::as_str(&failure), "failure");
    assert!("other".parse::<Option>().is_err());
    let error = Error::Err(::std::boxed::Box::new(Failure(1)));
    assert_eq!(
        (error.code(), Error::None.code()),
        ("failure", "invalid_range")
    );
}
