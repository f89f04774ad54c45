//! Conversions between the codes of an enum and strings.

use std::borrow::Cow;

use serde_core::de::Error as _;
use serde_core::{Deserialize, Deserializer, Serializer};

use super::{ErrorCodes, UnknownCode};

/// Parses a code.
///
/// # Errors
///
/// The string is not a code of the enum.
pub fn parse_code<T: ErrorCodes>(code: &str) -> Result<T, UnknownCode> {
    T::from_code(code).ok_or(UnknownCode)
}

/// Serializes a code as its string.
///
/// # Errors
///
/// The serializer failed.
pub fn serialize_code<T: ErrorCodes, S: Serializer>(
    code: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(code.as_str())
}

/// Deserializes a code from its string.
///
/// # Errors
///
/// The value is not a string, or the string is not a code of the enum.
pub fn deserialize_code<'de, T: ErrorCodes, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let code = Cow::<'de, str>::deserialize(deserializer)?;
    parse_code(&code)
        .map_err(|error| D::Error::custom(format_args!("{error} `{}`", code.escape_debug())))
}
