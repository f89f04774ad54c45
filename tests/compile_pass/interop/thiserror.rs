//! thiserror generates Display, Error and From.
use std::error::Error as _;

use qs_error::{ErrorCatalog, ErrorCode, QsError};

#[derive(Debug, thiserror::Error, QsError)]
enum Error<'a, T: std::fmt::Debug> {
    #[error("no user {0:?} in {1}")]
    #[qs(code = "no_user", status = 404)]
    NoUser(T, &'a str),
    #[error("cannot read")]
    #[qs(code = "unreadable", status = 500)]
    Read(#[from] std::fmt::Error),
    #[error("named {source}")]
    #[qs(code = "named", status = 400, message = "named")]
    Named { source: std::num::ParseIntError },
    #[error("marked")]
    #[qs(code = "marked", status = 500)]
    Marked {
        #[source]
        cause: std::num::ParseIntError,
        #[qs(member)]
        x: u8,
    },
    #[error(transparent)]
    Standard(#[from] ErrorCode),
    #[error(transparent)]
    #[qs(code = "other", status = 502)]
    Other(std::io::Error),
}

fn main() {
    let parse = || "x".parse::<u8>().unwrap_err();
    type Small<'a> = Error<'a, u8>;
    assert_eq!(Error::NoUser(1, "x").message(), "no user 1 in x");
    assert_eq!(
        Small::from(std::fmt::Error).message(),
        "Internal Server Error"
    );
    assert_eq!(Small::Named { source: parse() }.message(), "named");
    assert!(Small::Marked {
        cause: parse(),
        x: 1
    }
    .source()
    .is_some());
    assert_eq!(Small::from(ErrorCode::BadDigest).code(), "bad_digest");
    assert_eq!(
        Small::Other(std::io::Error::other("secret")).message(),
        "Bad Gateway"
    );
    assert_eq!(Small::CATALOG.len(), 45);
}
