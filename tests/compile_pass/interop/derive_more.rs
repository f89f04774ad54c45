//! Combines the derive with derive_more. Its attribute `error` is named like thiserror's, and its
//! attribute `from` like a key.
use std::error::Error as _;

use qs_error::{ErrorCode, QsError};

#[derive(Debug, derive_more::Display, derive_more::Error, QsError)]
#[qs(external_display)]
enum Error {
    #[display("no scheme {_0}")]
    #[error(ignore)]
    #[qs(code = "scheme", status = 400)]
    Scheme(String),
    #[display("tls")]
    #[qs(code = "tls", status = 500)]
    Tls(
        #[error(source)]
        #[qs(source)]
        std::io::Error,
    ),
    #[display("named")]
    #[qs(code = "named", status = 400)]
    Named {
        #[error(not(source))]
        #[qs(member)]
        r#source: u8,
    },
    #[display("standard")]
    #[qs(transparent)]
    Standard(
        #[error(source)]
        #[qs(from)]
        ErrorCode,
    ),
}

#[derive(Debug, derive_more::Display, derive_more::Error, QsError)]
#[display("struct")]
#[error(ignore)]
#[qs(external_display, code = "of_struct", status = 410)]
struct OfStruct(String);

#[derive(Debug, derive_more::From, QsError)]
enum Converted {
    #[from]
    #[qs(code = "number", status = 400)]
    Number(std::num::ParseIntError),
    #[qs(code = "text", status = 400)]
    Text(#[qs(source)] std::fmt::Error),
}

fn main() {
    let scheme = Error::Scheme("x".to_owned());
    assert_eq!(scheme.message(), "no scheme x");
    assert!(scheme.source().is_none());
    let tls = Error::Tls(std::io::Error::other("o"));
    assert!(tls.source().is_some());
    assert_eq!(tls.message(), "Internal Server Error");
    let standard = Error::from(ErrorCode::BadDigest);
    assert_eq!(standard.code(), "bad_digest");
    assert_eq!(Error::Named { source: 3 }.message(), "named");
    assert_eq!(OfStruct("s".to_owned()).message(), "struct");
    let number = Converted::from("x".parse::<u8>().unwrap_err());
    assert_eq!(number.message(), "Bad Request");
    let Converted::Number(number) = number else {
        return assert!(Converted::Text(std::fmt::Error).source().is_some());
    };
    assert!(number.source().is_none());
}
