//! Types with thiserror, which generates Display, Error and From.

use std::error::Error as _;
use std::{fmt, io};

use qs_error::{ErrorCode, QsError};
use thiserror::Error;

use crate::support::{check_message, codes, render, sources};

#[derive(Debug, Error, QsError)]
enum Beside {
    #[error("no `{0}`")]
    #[qs(code = "public", status = 404)]
    Public(String),
    #[error("no `{0}`")]
    #[qs(code = "worded", status = 404, message = "gone")]
    Worded(String),
    #[error("disk {0}")]
    #[qs(code = "server", status = 500)]
    Server(u8),
    #[error("disk {0}")]
    #[qs(code = "exposed", status = 500, expose)]
    Exposed(u8),
    #[error("reading: {0}")]
    #[qs(code = "with_source", status = 400)]
    WithSource(#[source] io::Error),
    #[error("reading: {source}")]
    #[qs(code = "named_source", status = 400)]
    NamedSource { source: io::Error },
    #[error("number: {0}")]
    #[qs(code = "exposed_source", status = 400, expose)]
    From(#[from] std::num::ParseIntError),
    #[error(transparent)]
    Standard(#[from] ErrorCode),
    #[error("taken {0}")]
    #[qs(code = ErrorCode::BucketAlreadyExists, message = "it is taken")]
    Inherited(u8),
}

#[test]
fn display_is_from_thiserror() {
    let name = || "x".to_owned();
    assert_eq!(Beside::Public(name()).to_string(), "no `x`");
    assert_eq!(Beside::Worded(name()).to_string(), "no `x`");
    assert_eq!(Beside::Server(3).to_string(), "disk 3");
}

#[test]
fn display_of_sourceless_4xx_is_message() {
    check_message(&Beside::Public("x".to_owned()), "no `x`");
    check_message(&Beside::Worded("x".to_owned()), "gone");
    check_message(&Beside::Inherited(1), "it is taken");
}

#[test]
fn display_of_5xx_or_source_is_not_sent() {
    check_message(&Beside::Server(3), "Internal Server Error");
    let secret = || io::Error::other("/srv/secret");
    check_message(&Beside::WithSource(secret()), "Bad Request");
    check_message(&Beside::NamedSource { source: secret() }, "Bad Request");
}

#[test]
fn exposed_display_is_sent() {
    check_message(&Beside::Exposed(3), "disk 3");
    let error = "x".parse::<u8>().expect_err("no number");
    let text = format!("number: {error}");
    check_message(&Beside::from(error), &text);
}

#[test]
fn sources_are_from_thiserror() {
    let error = Beside::NamedSource {
        source: io::Error::other("deep"),
    };
    assert_eq!(sources(&error), ["deep"]);
    assert!(Beside::Public(String::new()).source().is_none());
}

#[test]
fn transparent_error_sends_inner_parts() {
    let error = Beside::from(ErrorCode::InvalidRange);
    assert_eq!(error.code(), "invalid_range");
    assert_eq!(render(&error).status, 416);
    assert_eq!(error.to_string(), ErrorCode::InvalidRange.to_string());
    let codes = codes::<Beside>();
    assert_eq!(codes.len(), 7 + 40);
}

#[derive(Debug, Error, QsError)]
enum Literal {
    #[error("amount is not a number")]
    #[qs(code = "amount", status = 400)]
    Amount(#[from] std::num::ParseIntError),
    #[error("{{}} is empty")]
    #[qs(code = "escaped", status = 422)]
    Escaped { source: io::Error },
    #[error("worded")]
    #[qs(code = "worded_source", status = 400, message = "by the key")]
    Worded(#[source] fmt::Error),
    #[error("reading {0}")]
    #[qs(code = "placeholder", status = 400)]
    Placeholder(#[source] io::Error),
    #[error("{}", "argument")]
    #[qs(code = "argument", status = 400)]
    Argument(#[source] io::Error),
    #[error(fmt = written)]
    #[qs(code = "function", status = 400)]
    Function(#[source] io::Error),
    #[error(transparent)]
    #[qs(code = "passed_on", status = 400)]
    PassedOn(Secret),
    #[error("disk is full")]
    #[qs(code = "disk_full", status = 507)]
    Server(#[source] io::Error),
    #[error("sum is not a number")]
    #[qs(code = Self::Amount)]
    Sum(#[source] fmt::Error),
    #[error("disk is gone")]
    #[qs(code = Self::Server)]
    SameServer(#[source] fmt::Error),
    #[error("{0} is too much")]
    #[qs(code = Self::Amount)]
    TooMuch(u8),
    #[error("disk {0} is gone")]
    #[qs(code = Self::Server)]
    Gone(u8),
    #[error("range is not a number")]
    #[qs(code = ErrorCode::InvalidRange)]
    Range(#[source] fmt::Error),
}

#[derive(Debug, Error)]
#[error("/srv/secret")]
struct Secret(#[source] fmt::Error);

fn written(_: &io::Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str("written")
}

fn secret() -> io::Error {
    io::Error::other("/srv/secret")
}

#[test]
fn literal_of_4xx_with_source_is_its_message() {
    let amount = "x".parse::<u8>().map_err(Literal::from);
    check_message(&amount.expect_err("no number"), "amount is not a number");
    check_message(&Literal::Escaped { source: secret() }, "{} is empty");
    check_message(&Literal::Worded(fmt::Error), "by the key");
    let info = Literal::Worded(fmt::Error).info();
    assert_eq!(info.message(), Some("by the key"));
}

#[test]
fn display_with_argument_is_not_sent() {
    let hidden = [
        Literal::Placeholder(secret()),
        Literal::Argument(secret()),
        Literal::Function(secret()),
        Literal::PassedOn(Secret(fmt::Error)),
    ];
    for error in hidden {
        check_message(&error, "Bad Request");
    }
}

#[test]
fn literal_of_5xx_is_not_sent() {
    let error = Literal::Server(secret());
    check_message(&error, "Insufficient Storage");
}

#[test]
fn display_beside_shared_4xx_is_sent() {
    check_message(&Literal::TooMuch(5), "5 is too much");
    check_message(&Literal::Gone(5), "Insufficient Storage");
}

#[test]
fn literal_beside_inherited_code_is_not_sent() {
    check_message(&Literal::Sum(fmt::Error), "amount is not a number");
    check_message(&Literal::SameServer(fmt::Error), "Insufficient Storage");
    let range = ErrorCode::InvalidRange.message();
    check_message(&Literal::Range(fmt::Error), &range);
}

#[derive(Debug, Error, QsError)]
#[error("one literal")]
enum LiteralOnType {
    #[qs(code = "literal_on_type", status = 404)]
    Type(#[source] io::Error),
    #[error("own literal")]
    #[qs(code = "literal_on_variant", status = 404)]
    Variant(#[source] io::Error),
    #[qs(code = "literal_on_type_5xx", status = 500)]
    Server(#[source] io::Error),
}

#[test]
fn literal_of_type_is_message_of_its_variants() {
    check_message(&LiteralOnType::Type(secret()), "one literal");
    check_message(&LiteralOnType::Variant(secret()), "own literal");
    check_message(&LiteralOnType::Server(secret()), "Internal Server Error");
}

#[derive(Debug, QsError)]
enum Heir {
    #[qs(code = Literal::Amount)]
    Amount,
}

#[test]
fn literal_is_inherited_as_message() {
    check_message(&Heir::Amount, "amount is not a number");
}

macro_rules! literal_of_macro {
    ($text:literal) => {
        #[derive(Debug, Error, QsError)]
        #[error($text)]
        #[qs(code = "literal_of_macro", status = 400)]
        struct OfMacro(#[source] io::Error);
    };
}

literal_of_macro!("from a macro");

#[test]
fn literal_of_macro_fragment_is_message() {
    check_message(&OfMacro(secret()), "from a macro");
}

#[derive(Debug, Error, QsError)]
#[error("struct {0}")]
#[qs(code = "of_struct", status = 410)]
struct OfStruct(u8);

#[derive(Debug, Error, QsError)]
#[error(transparent)]
#[qs(code = "named_io", status = 500)]
struct Named(#[from] io::Error);

#[test]
fn struct_combines_with_thiserror() {
    check_message(&OfStruct(2), "struct 2");
    assert_eq!(OfStruct(2).to_string(), "struct 2");
}

#[test]
fn code_of_transparent_error_is_used() {
    let error = Named::from(io::Error::other("/srv/secret"));
    assert_eq!(error.code(), "named_io");
    assert_eq!(error.to_string(), "/srv/secret");
    check_message(&error, "Internal Server Error");
}

#[derive(Debug, Error, QsError)]
#[error("one display for {self:?}")]
enum OnType {
    #[qs(code = "on_type_a", status = 404)]
    A,
    #[qs(code = "on_type_b", status = 500)]
    B,
}

#[test]
fn display_of_type_applies_to_all_variants() {
    check_message(&OnType::A, "one display for A");
    check_message(&OnType::B, "Internal Server Error");
    assert_eq!(OnType::B.to_string(), "one display for B");
}

#[derive(Debug, Error, QsError)]
enum Generic<T, E: std::error::Error + 'static> {
    #[error("no {0}")]
    #[qs(code = "generic_value", status = 404)]
    Value(T),
    #[error("deep")]
    #[qs(code = "generic_source", status = 500)]
    Source(#[source] E),
}

#[test]
fn generic_types_combine_with_thiserror() {
    let error: Generic<u8, io::Error> = Generic::Value(1);
    check_message(&error, "no 1");
    let error: Generic<u8, io::Error> = Generic::Source(io::Error::other("deep"));
    assert_eq!(sources(&error), ["deep"]);
}

#[test]
fn owned_response_keeps_display() {
    let error = qs_error::ErrorResponse::from(Beside::Server(3));
    assert_eq!(error.to_string(), "disk 3");
    check_message(&error, "Internal Server Error");
    let error = qs_error::ErrorResponse::from(Beside::Public("x".to_owned()));
    check_message(&error, "no `x`");
    let generic: Generic<u8, io::Error> = Generic::Value(1);
    check_message(&qs_error::ErrorResponse::from(generic), "no 1");
}
