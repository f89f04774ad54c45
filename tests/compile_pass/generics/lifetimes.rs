//! Lifetimes with bounds, in every part of a type.
use std::borrow::Cow;

use qs_error::{ErrorCatalog, ErrorCode, ErrorResponse, QsError};

#[derive(Debug, QsError)]
enum Error<'a, 'b: 'a, 'c> {
    #[qs(code = "text", status = 404, message = "{0} {1:?} {2}")]
    Text(&'a str, Option<&'b [u8]>, Cow<'c, str>),
    #[qs(code = "members", status = 404)]
    Members {
        #[qs(member)]
        x: &'a str,
        #[qs(header = "x-y")]
        y: Option<&'b str>,
    },
    #[qs(transparent)]
    Inner(#[qs(from)] Inner<'a>),
    #[qs(transparent)]
    Standard(&'b ErrorCode),
}

#[derive(Debug, QsError)]
#[qs(code = "inner", status = 404, message = "{0}")]
struct Inner<'x>(&'x str);

fn response(text: &str) -> ErrorResponse {
    Error::from(Inner(text)).into()
}

fn main() {
    let (local, bytes) = (String::from("local"), vec![1]);
    let error = Error::Text(&local, Some(&bytes), "c".into());
    assert_eq!(error.to_string(), "local Some([1]) c");
    let members = Error::Members {
        x: &local,
        y: Some(&local),
    };
    assert_eq!(qs_error::respond(&members).headers()["x-y"], "local");
    assert_eq!(response(&local).message(), "local");
    assert_eq!(Error::Standard(&ErrorCode::BadDigest).code(), "bad_digest");
    assert_eq!(Error::CATALOG.len(), 43);
}
