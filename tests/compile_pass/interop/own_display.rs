//! Manual impls of Display and Error for a type with parameters. `source` returns fields that the
//! derive does not treat as sources.
use std::error::Error as StdError;
use std::fmt::{self, Debug, Display};

use qs_error::{ErrorCatalog, ErrorCode, QsError};

#[derive(Debug, QsError)]
#[qs(external_display, skip(axum))]
enum Error<'a, T, E> {
    #[qs(code = "plain", status = 404)]
    Plain(&'a T),
    #[qs(code = "hidden", status = 404)]
    Hidden { inner: E },
    #[qs(code = "server", status = 500)]
    Server(#[qs(member = "x")] u8),
    #[qs(code = ErrorCode::InvalidRange)]
    Inherited,
    #[qs(code = "made", status = 500, message = "constant")]
    Made(#[qs(from)] fmt::Error),
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

impl<T: Display, E: Display> Display for Error<'_, T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(value) => write!(f, "plain {}", value),
            Self::Hidden { inner } => write!(f, "because of {}", inner),
            _ => f.write_str("secret"),
        }
    }
}

impl<T: Debug + Display, E: StdError + 'static> StdError for Error<'_, T, E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Hidden { inner } => Some(inner),
            Self::Made(inner) => Some(inner),
            _ => None,
        }
    }
}

type Failure<'a> = Error<'a, u8, std::num::ParseIntError>;

fn main() {
    assert_eq!(Failure::Plain(&1).message(), "plain 1");
    let hidden: Failure<'_> = Error::Hidden {
        inner: "x".parse::<u8>().unwrap_err(),
    };
    // A source that only `source()` returns is not sent either.
    assert_eq!(
        (hidden.message(), hidden.source().is_some()),
        ("Not Found".into(), true)
    );
    let server = Failure::Server(2);
    assert_eq!(
        (server.message(), server.to_string()),
        ("Internal Server Error".into(), "secret".to_owned())
    );
    let phrase = ErrorCode::InvalidRange.message();
    assert_eq!(Failure::Inherited.message(), phrase);
    let made = Failure::from(fmt::Error);
    assert_eq!(
        (made.message(), made.source().is_some()),
        ("constant".into(), true)
    );
    assert_eq!(Failure::from(ErrorCode::BadDigest).status(), 400);
    assert_eq!(Failure::CATALOG.len(), 44);
}
