//! Denies clippy's groups, including pedantic and nursery.
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]

use std::time::Duration;

use qs_error::{ErrorCatalog, ErrorCode, QsError};

/// Of every role.
#[derive(Debug, QsError)]
#[qs(url = "https://example.com/{code}", challenge = "Bearer")]
pub enum Error<'a, T: Clone> {
    /// Printed in every way.
    #[qs(
        code = "printed",
        status = 401,
        message = "{value:?} {text:>width$} {width}"
    )]
    Printed {
        /// A value.
        #[qs(member)]
        value: T,
        /// A string.
        #[qs(header = "x-text")]
        text: &'a str,
        /// A width.
        width: usize,
    },
    /// One of many names.
    #[qs(code = ErrorCode::InvalidRange, header("x-a" = "a"), retry_after = 3_000)]
    Inherited(
        #[qs(source)] Box<dyn std::error::Error + Send + Sync>,
        Option<T>,
    ),
    /// Waits.
    #[qs(code = "waits", status = 503, retryable, log = off)]
    Waits(
        #[qs(retry_after)] Option<Duration>,
        #[qs(header = "x-b")] Option<u8>,
    ),
    /// Shares.
    #[qs(code = Self::Waits, message = "constant")]
    Shares,
    /// Wraps.
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

/// Codes alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, QsError)]
pub enum Codes {
    /// One.
    #[qs(code = "one", status = 404)]
    One,
    /// Two.
    #[qs(code = ErrorCode::BadDigest)]
    Two,
}

fn main() {
    let printed = Error::Printed {
        value: 'v',
        text: "t",
        width: 2,
    };
    assert_eq!(printed.message(), "'v'  t 2");
    let inherited = Error::Inherited("cause".into(), Some(1));
    assert_eq!(
        qs_error::respond(&inherited).headers()["retry-after"],
        "3000"
    );
    assert_eq!(
        Error::<u8>::Waits(None, None).code(),
        Error::<u8>::Shares.code()
    );
    assert_eq!(Error::<u8>::from(ErrorCode::BadDigest).code(), "bad_digest");
    assert_eq!(
        (Error::<u8>::CATALOG.len(), "one".parse().ok()),
        (42, Some(Codes::One))
    );
    assert_eq!("bad_digest".parse().ok(), Some(Codes::Two));
}
