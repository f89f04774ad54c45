//! Types that implement Deref to another error, or to a type with methods of the same names.
use std::fmt;
use std::ops::Deref;

use qs_error::{ErrorCatalog, ErrorCode, QsError};

/// An error that dereferences to another error. The outer error is the source.
#[derive(Debug, serde::Serialize)]
struct Name(&'static str);

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Name {}

impl Deref for Name {
    type Target = fmt::Error;

    fn deref(&self) -> &fmt::Error {
        &fmt::Error
    }
}

#[derive(Debug, QsError)]
enum Pointer {
    #[qs(code = "pointer", status = 404, message = "{name}")]
    Own {
        #[qs(member, header = "x-name")]
        name: Name,
    },
    #[qs(code = "caused", status = 500)]
    Caused(#[qs(from)] Name),
    #[qs(transparent)]
    Wrapper(#[qs(from)] Wrapper),
}

#[derive(Debug, QsError)]
#[qs(code = "wrapper", status = 409)]
struct Wrapper(ErrorCode);

impl Deref for Wrapper {
    type Target = ErrorCode;

    fn deref(&self) -> &ErrorCode {
        &self.0
    }
}

impl Deref for Pointer {
    type Target = Wrapper;

    fn deref(&self) -> &Wrapper {
        &Wrapper(ErrorCode::BadDigest)
    }
}

fn main() {
    let own = Pointer::Own { name: Name("n") };
    assert_eq!((own.code(), own.to_string()), ("pointer", "n".to_owned()));
    assert_eq!(qs_error::respond(&own).headers()["x-name"], "n");
    let caused = Pointer::from(Name("cause"));
    assert!(std::error::Error::source(&caused).unwrap().is::<Name>());
    let wrapper = Pointer::from(Wrapper(ErrorCode::InvalidRange));
    assert_eq!(
        (wrapper.code(), wrapper.status().as_u16()),
        ("wrapper", 409)
    );
    assert_eq!(wrapper.as_str(), "bad_digest");
    assert_eq!(Pointer::CATALOG.len(), 3);
}
