//! No implicit prelude for an enum without fields.
#![no_implicit_prelude]

use ::qs_error::{ErrorCatalog, QsError};
use ::std::fmt::Debug;
use ::std::prelude::v1::derive;
use ::std::{assert, assert_eq};

#[derive(Clone, Copy, Debug, QsError)]
enum Codes {
    #[qs(code = "one", status = 404)]
    One,
    #[qs(code = ::qs_error::ErrorCode::InvalidRange)]
    Two,
}

const ALL: &[::qs_error::CodeInfo] = ::qs_error::catalog![Codes, ::qs_error::ErrorCode];

fn main() {
    let two: Codes = "invalid_range".parse().unwrap();
    assert_eq!(two.status(), 416);
    assert!("three".parse::<Codes>().is_err());
    assert_eq!(Codes::CATALOG.len(), 2);
    assert_eq!(ALL.len(), 41);
}
