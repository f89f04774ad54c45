//! Deprecated variants and fields.
#![forbid(deprecated)]
#![allow(dead_code)]

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[deprecated(note = "use `New`")]
    #[qs(code = "old", status = 410, message = "old {0}")]
    Old(#[qs(member = "old")] u8),
    #[qs(code = Self::Old)]
    New,
}

#[derive(Clone, Copy, Debug, PartialEq, QsError)]
enum Codes {
    #[deprecated]
    #[qs(code = "old_code", status = 410)]
    Old,
    #[qs(code = "new_code", status = 410)]
    New,
}

#[derive(Debug, QsError)]
enum Heir {
    #[qs(code = Error::Old)]
    OfOld,
    #[qs(code = Codes::Old)]
    OfOldCode,
}

fn main() {
    assert_eq!(Error::New.code(), "old");
    assert_eq!(
        [Heir::OfOld.code(), Heir::OfOldCode.code()],
        ["old", "old_code"]
    );
    assert_eq!("new_code".parse().ok(), Some(Codes::New));
}
