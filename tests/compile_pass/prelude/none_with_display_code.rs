//! `display_code` without an implicit prelude: enums, structs, parameters, lifetimes, transparent.
#![no_implicit_prelude]

use ::qs_error::QsError;
use ::std::fmt::Debug;
use ::std::prelude::v1::derive;
use ::std::{assert_eq, format, string::ToString};

#[derive(Debug, QsError)]
#[qs(display_code, url = "https://example.com/{code}")]
enum All<'a, T: Debug> {
    #[qs(code = "own", status = 404, message = "{a} {b:?}")]
    Own { a: &'a str, b: T },
    #[qs(code = ::qs_error::ErrorCode::InvalidRange)]
    Inherited,
    #[qs(code = Self::Inherited, message = "shared")]
    Shared,
    #[qs(code = "cause", status = 500)]
    Cause { source: ::std::fmt::Error },
    #[qs(transparent)]
    Standard(#[qs(from)] ::qs_error::ErrorCode),
    #[qs(transparent)]
    Inner(Whole<'a>),
}

#[derive(Debug, QsError)]
#[qs(display_code, code = "whole", status = 410, message = "{0} is gone")]
struct Whole<'a>(&'a str);

#[derive(Debug, QsError)]
#[qs(transparent, display_code)]
struct Around<'a>(Whole<'a>);

#[derive(Debug, QsError)]
#[qs(display_code)]
enum Codes {
    #[qs(code = "first", status = 404)]
    First,
    #[qs(code = "second", status = 409, message = "second")]
    Second,
}

#[derive(Debug, QsError)]
#[qs(display_code)]
enum Empty {}

fn main() {
    let own = All::Own { a: "a", b: 1 };
    assert_eq!((own.to_string(), &*own.message()), ("own".to_string(), "a 1"));
    assert_eq!(All::<u8>::Inherited.to_string(), "invalid_range");
    assert_eq!(All::<u8>::Shared.to_string(), "invalid_range");
    let cause: All<'_, u8> = All::Cause {
        source: ::std::fmt::Error,
    };
    assert_eq!(cause.to_string(), "cause");
    let standard: All<'_, u8> = ::std::convert::From::from(::qs_error::ErrorCode::BadDigest);
    assert_eq!(format!("{:>12}", standard), "  bad_digest");
    assert_eq!(All::<u8>::Inner(Whole("w")).to_string(), "whole");
    assert_eq!(Around(Whole("w")).to_string(), "whole");
    for code in [Codes::First, Codes::Second] {
        assert_eq!(code.to_string(), code.code());
    }
    let _: ::std::option::Option<Empty> = ::std::option::Option::None;
}
