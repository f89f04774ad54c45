//! The error of parsing a code.

use std::error::Error;
use std::fmt;

/// The error of `FromStr`: the string is not a code of the type.
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
        f.write_str("unknown error code")
    }
}

impl Error for UnknownCode {}
