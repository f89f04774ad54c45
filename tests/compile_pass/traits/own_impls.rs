//! Impls of std's traits by the user, in addition to the derived ones, on one type.
use std::convert::{TryFrom, TryInto};

use qs_error::{ErrorCode, ErrorResponse, QsError, ResultExt};

#[derive(Clone, Debug, QsError)]
enum Error {
    #[qs(code = "number", status = 400)]
    Number(#[qs(from)] std::num::ParseIntError),
    #[qs(code = "text", status = 400, message = "{0}")]
    Text(String),
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

impl From<&str> for Error {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Error> for String {
    fn from(error: Error) -> Self {
        error.to_string()
    }
}

impl TryFrom<u8> for Error {
    type Error = Self;

    fn try_from(number: u8) -> Result<Self, Self> {
        Err(Self::Text(number.to_string()))
    }
}

impl std::str::FromStr for Error {
    type Err = Self;

    fn from_str(text: &str) -> Result<Self, Self> {
        text.parse::<u8>()?.try_into()
    }
}

impl PartialEq<str> for Error {
    fn eq(&self, other: &str) -> bool {
        self.code() == other
    }
}

impl PartialEq for Error {
    fn eq(&self, other: &Self) -> bool {
        self == other.code()
    }
}

impl AsRef<str> for Error {
    fn as_ref(&self) -> &str {
        self.code()
    }
}

fn main() {
    let parsed = "7".parse::<Error>().unwrap_err();
    assert_eq!(parsed.message(), "7");
    assert!(&"x".parse::<Error>().unwrap_err() == "number");
    assert_eq!(Error::from("t"), Error::from("u"));
    assert_eq!(
        (String::from(Error::from("t")), Error::from("t").as_ref()),
        ("t".to_owned(), "text")
    );
    let response: ErrorResponse = Err::<(), _>(parsed)
        .with_code(ErrorCode::BadDigest)
        .unwrap_err();
    assert_eq!(std::error::Error::source(&response).unwrap().to_string(), "7");
}
