//! `From` for `#[qs(from)]` fields.

use std::error::Error as _;
use std::fmt;
use std::num::ParseIntError;

use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Made {
    #[qs(code = "number", status = 400)]
    Number(#[qs(from)] ParseIntError),
    #[qs(code = "format", status = 500)]
    Format {
        #[qs(from)]
        error: fmt::Error,
    },
    #[qs(code = "optional", status = 500)]
    Optional(#[qs(from)] Option<std::io::Error>),
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
    #[qs(code = "boxed", status = 500)]
    Boxed(#[qs(from)] Box<dyn std::error::Error + Send + Sync>),
    #[qs(code = "both_keys", status = 500)]
    BothKeys(#[qs(from, source)] std::str::Utf8Error),
}

#[derive(Debug, QsError)]
#[qs(code = "wrapper", status = 500)]
struct Wrapper(#[qs(from)] fmt::Error);

fn parse(text: &str) -> Result<u8, Made> {
    Ok(text.parse()?)
}

#[test]
fn question_mark_creates_variant() {
    let error = parse("x").expect_err("no number");
    assert!(matches!(error, Made::Number(_)));
    assert!(error.source().is_some(), "`from` is a source as well");
}

#[test]
fn from_creates_named_fields_and_trait_objects() {
    assert!(matches!(Made::from(fmt::Error), Made::Format { .. }));
    assert!(Wrapper::from(fmt::Error).source().is_some());
    let boxed: Box<dyn std::error::Error + Send + Sync> = "text".into();
    assert!(matches!(Made::from(boxed), Made::Boxed(_)));
    let invalid = String::from_utf8(vec![0xff]).expect_err("not a number");
    let error = Made::from(invalid.utf8_error());
    assert!(error.source().is_some());
}

#[test]
fn from_accepts_inner_type_of_optional_field() {
    let error = Made::from(std::io::Error::other("text"));
    assert!(matches!(error, Made::Optional(Some(_))));
    assert!(error.source().is_some());
}

#[test]
fn from_creates_transparent_field() {
    let error = Made::from(ErrorCode::InvalidRange);
    assert_eq!(error.code(), "invalid_range");
    assert!(
        error.source().is_none(),
        "it has the source of the inner error"
    );
}
