//! Deprecated fields of every role.
#![deny(deprecated)]

use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(code = "fields", status = 410, message = "{old} {new}")]
struct Error {
    #[deprecated]
    #[qs(header = "x-old", member)]
    old: u8,
    #[deprecated]
    #[qs(retry_after)]
    wait: u8,
    #[deprecated]
    source: std::fmt::Error,
    new: u8,
}

impl Error {
    #[allow(deprecated)]
    fn new(old: u8) -> Self {
        Self {
            old,
            wait: 1,
            source: std::fmt::Error,
            new: 2,
        }
    }
}

fn main() {
    let error = Error::new(1);
    assert_eq!(error.message(), "1 2");
    assert_eq!(qs_error::respond(&error).headers()["x-old"], "1");
    assert!(std::error::Error::source(&error).is_some());
}
