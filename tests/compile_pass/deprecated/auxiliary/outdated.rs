//! Exports deprecated items only.
use qs_error::QsError;

#[deprecated(since = "0.1.0", note = "use the other crate")]
#[derive(Clone, Copy, Debug, PartialEq, QsError)]
#[non_exhaustive]
pub enum Codes {
    #[qs(code = "outdated", status = 410, message = "outdated")]
    Outdated,
    #[deprecated(note = "long ago")]
    #[qs(code = "long_outdated", status = 410)]
    LongOutdated,
}

#[deprecated]
pub const HEADER: &str = "outdated";

#[deprecated]
pub use qs_error as facade;
