//! Blanket impls of the user's traits for all types that implement a derived trait.
use std::error::Error as StdError;
use std::fmt::{Debug, Display};

use qs_error::{ErrorCatalog, ErrorResponse, QsError};

macro_rules! blanket {
    ($($trait:ident: $bound:path => $text:literal),*) => {$(
        trait $trait {
            fn source(&self) -> &'static str {
                $text
            }
        }

        impl<T: $bound + ?Sized> $trait for T {}
    )*};
}

blanket! {
    OverQsError: QsError => "QsError",
    OverError: StdError => "Error",
    OverDisplay: Display => "Display",
    OverDebug: Debug => "Debug",
    OverCatalog: ErrorCatalog => "ErrorCatalog"
}

trait OverParsed: std::str::FromStr {}

impl<T: std::str::FromStr> OverParsed for T {}

trait OverInto {
    fn into_owned_response(self) -> ErrorResponse;
}

impl<T: std::convert::Into<ErrorResponse>> OverInto for T {
    fn into_owned_response(self) -> ErrorResponse {
        self.into()
    }
}

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "own", status = 404, message = "no {0}")]
    Own(u8),
    #[qs(code = "caused", status = 500)]
    Caused { source: std::fmt::Error },
    #[qs(transparent)]
    Codes(#[qs(from)] Codes),
}

#[derive(Clone, Copy, Debug, PartialEq, QsError)]
enum Codes {
    #[qs(code = "one", status = 409)]
    One,
}

fn parsed<T: OverParsed>(text: &str) -> Option<T> {
    text.parse().ok()
}

fn main() {
    let own = Error::Own(1);
    let sources = [
        OverQsError::source(&own),
        OverError::source(&own),
        OverDisplay::source(&own),
        OverDebug::source(&own),
        OverCatalog::source(&own),
    ];
    assert_eq!(
        sources,
        ["QsError", "Error", "Display", "Debug", "ErrorCatalog"]
    );
    assert_eq!(QsError::message(&own), "no 1");
    assert_eq!(OverInto::into_owned_response(own).code(), "own");
    let source = std::fmt::Error;
    assert!(StdError::source(&Error::Caused { source }).is_some());
    assert_eq!(Error::from(Codes::One).into_owned_response().status(), 409);
    assert_eq!(parsed("one"), Some(Codes::One));
}
