//! Enums without variants: with every key of a type, with external Display, and nested in each
//! other.
use std::fmt;

use qs_error::{catalog, ErrorCatalog, QsError};

#[derive(Clone, Copy, Debug, QsError)]
#[qs(
    url = "https://example.com/{code}",
    challenge = "Bearer",
    skip(axum, from_str)
)]
enum Silent {}

#[derive(Debug, QsError)]
#[qs(external_display, skip(axum))]
enum Foreign {}

impl fmt::Display for Foreign {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Foreign {}

#[derive(Debug, QsError)]
#[repr(u8)]
#[non_exhaustive]
enum Around {
    #[qs(transparent)]
    Silent(#[qs(from)] Silent),
    #[qs(transparent)]
    Foreign { inner: Foreign },
}

#[derive(Debug, QsError)]
enum Empty {
    #[qs(code = "braces", status = 404)]
    Braces {},
    #[qs(code = "parentheses", status = 401, challenge = _)]
    Parentheses(),
    #[cfg(any())]
    Gone(NoSuchType),
    #[qs(transparent)]
    Around(#[qs(from)] Around),
}

fn flattened(silent: Silent) -> Around {
    Around::from(silent)
}

fn main() {
    assert!(
        Silent::CATALOG.is_empty() && Foreign::CATALOG.is_empty() && Around::CATALOG.is_empty()
    );
    assert_eq!(
        (
            Empty::CATALOG.len(),
            catalog![].len(),
            catalog![Silent, Around].len()
        ),
        (2, 0, 0)
    );
    assert_eq!(
        [Empty::Braces {}.code(), Empty::Parentheses().code()],
        ["braces", "parentheses"]
    );
    let none: Option<Silent> = None;
    assert!(none.map(flattened).map(Empty::from).is_none());
    let none: Result<u8, Foreign> = Ok(1);
    assert_eq!(
        none.map_err(|inner| Around::Foreign { inner }.code()),
        Ok(1)
    );
}
