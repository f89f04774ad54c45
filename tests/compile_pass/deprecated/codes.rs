//! Deprecated variants in types whose codes are listed, parsed, shared and flattened.
#![deny(deprecated)]

use qs_error::{catalog, ErrorCatalog, QsError};

#[derive(Clone, Copy, Debug, PartialEq, QsError)]
enum Codes {
    #[deprecated]
    #[qs(code = "first", status = 404)]
    First,
    #[qs(code = Self::First, message = "second")]
    Second,
    #[deprecated(since = "1.2.3")]
    #[qs(code = qs_error::ErrorCode::BadDigest)]
    Third,
}

#[derive(Debug, QsError)]
enum Outer {
    #[deprecated]
    #[qs(transparent)]
    Codes(#[qs(from)] Codes),
    #[deprecated]
    #[qs(code = "made", status = 500)]
    Made {
        #[deprecated]
        #[qs(from)]
        cause: std::fmt::Error,
    },
    #[deprecated]
    #[qs(code = "printed", status = 404, message = "{x} {0}")]
    #[cfg(any())]
    Printed,
}

const ALL: &[qs_error::CodeInfo] = catalog![Outer, Codes];

fn main() {
    let parsed = ["first", "bad_digest"].map(|code| code.parse::<Codes>().unwrap());
    assert_eq!(parsed.map(|code| code.status().as_u16()), [404, 400]);
    assert_ne!(parsed[0], Codes::Second);
    assert_eq!(
        (Codes::Second.code(), Codes::Second.message()),
        ("first", "second".into())
    );
    assert_eq!(Outer::from(parsed[1]).code(), "bad_digest");
    let made = Outer::from(std::fmt::Error);
    assert!(std::error::Error::source(&made).is_some());
    assert_eq!(
        (made.code(), ALL.len(), Outer::CATALOG.len()),
        ("made", 3, 3)
    );
}
