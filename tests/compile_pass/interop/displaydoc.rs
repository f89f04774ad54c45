//! Combines the derive with displaydoc, which generates Display. Error is implemented manually.
use displaydoc::Display;
use qs_error::QsError;

#[derive(Debug, Display, QsError)]
#[qs(external_display)]
enum Error {
    /// no user {0}
    #[qs(code = "no_user", status = 404)]
    NoUser(u8),
    /// the disk failed
    #[qs(code = "disk", status = 500)]
    Disk(#[qs(from)] std::fmt::Error),
}

impl std::error::Error for Error {}

fn main() {
    assert_eq!(Error::NoUser(1).message(), "no user 1");
    assert_eq!(
        Error::from(std::fmt::Error).message(),
        "Internal Server Error"
    );
}
