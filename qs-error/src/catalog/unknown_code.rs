//! What `FromStr` of a code says of a text that is none.

use std::error::Error;
use std::fmt;

/// A text that is none of the codes.
///
/// ```
/// use qs_error::catalog::UnknownCode;
/// use qs_error::ErrorCode;
///
/// assert_eq!("bad_request".parse::<ErrorCode>(), Err(UnknownCode::default()));
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct UnknownCode;

impl UnknownCode {
    #[doc(hidden)]
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is none of the known error codes")
    }
}

impl Error for UnknownCode {}
