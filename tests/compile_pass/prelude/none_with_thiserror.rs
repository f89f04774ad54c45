//! No implicit prelude. thiserror generates Display, Error and From.
#![no_implicit_prelude]

use ::qs_error::QsError;
use ::std::assert_eq;
use ::std::fmt::Debug;
use ::std::prelude::v1::derive;
use ::std::string::ToString;

#[derive(Debug, ::thiserror::Error, QsError)]
enum Error {
    #[error("no user {0}")]
    #[qs(code = "no_user", status = 404)]
    NoUser(u8),
    #[error("cannot read {name}")]
    #[qs(code = "unreadable", status = 500)]
    Unreadable {
        #[qs(member)]
        name: &'static str,
        source: ::std::fmt::Error,
    },
    #[error("write failed")]
    #[qs(code = "unwritable", status = 507)]
    Unwritable(#[from] ::std::num::ParseIntError),
    #[error(transparent)]
    Standard(#[from] ::qs_error::ErrorCode),
}

fn main() {
    assert_eq!(Error::NoUser(7).message(), "no user 7");
    let unreadable = Error::Unreadable {
        name: "disk",
        source: ::std::fmt::Error,
    };
    assert_eq!(unreadable.to_string(), "cannot read disk");
    assert_eq!(unreadable.message(), "Internal Server Error");
    let parsed = ::std::primitive::str::parse::<u8>("x");
    let error = parsed.map_err(<Error as ::std::convert::From<_>>::from);
    assert_eq!(error.unwrap_err().status(), 507);
    let standard: Error = ::std::convert::From::from(::qs_error::ErrorCode::BadDigest);
    assert_eq!(standard.code(), "bad_digest");
}
