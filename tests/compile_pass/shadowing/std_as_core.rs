//! std under the name `core`.
extern crate std as core;

use core::fmt::Display;

use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error<T: Display> {
    #[qs(code = "own", status = 404, message = "{0:?} {1:>4}")]
    Own(Option<u8>, T),
    #[qs(code = ErrorCode::BadDigest, url = "https://example.com/{code}")]
    Inherited(#[qs(source)] core::io::Error),
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

#[derive(Debug, PartialEq, QsError)]
enum Codes {
    #[qs(code = "one", status = 404)]
    One,
}

fn main() {
    assert_eq!(Error::Own(Some(1), "t").to_string(), "Some(1)    t");
    let inherited = Error::<u8>::Inherited(core::io::Error::other("cause"));
    assert_eq!(
        inherited.url().as_deref(),
        Some("https://example.com/bad_digest")
    );
    let source = core::error::Error::source(&inherited);
    assert_eq!(source.unwrap().to_string(), "cause");
    assert_eq!(Error::<u8>::from(ErrorCode::InvalidRange).status(), 416);
    assert_eq!("one".parse().ok(), Some(Codes::One));
}
