//! No implicit prelude, and manual impls of Display and Error.
#![no_implicit_prelude]

use ::qs_error::{ErrorCode, QsError};
use ::std::fmt::{Debug, Display, Formatter};
use ::std::prelude::v1::derive;
use ::std::{assert_eq, write};

#[derive(Debug, QsError)]
#[qs(external_display, url = "https://example.com/{code}")]
enum Error {
    #[qs(code = "plain", status = 404)]
    Plain(u8),
    #[qs(code = "lost", status = 404, message = "lost {0}")]
    Lost(u8),
    #[qs(code = "exposed", status = 500, expose)]
    Exposed,
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Error::Plain(x) | Error::Lost(x) => write!(f, "displayed {}", x),
            Error::Exposed => f.write_str("displayed"),
            Error::Standard(code) => Display::fmt(code, f),
        }
    }
}

impl ::std::error::Error for Error {}

fn main() {
    assert_eq!(Error::Plain(1).message(), "displayed 1");
    assert_eq!(Error::Lost(2).message(), "lost 2");
    assert_eq!(Error::Exposed.message(), "displayed");
    let standard: Error = ::std::convert::Into::into(ErrorCode::BadDigest);
    assert_eq!(standard.code(), "bad_digest");
    let url = Error::Plain(1).url().map(|url| url.into_owned());
    assert_eq!(
        url.as_deref(),
        ::std::option::Option::Some("https://example.com/plain")
    );
}
