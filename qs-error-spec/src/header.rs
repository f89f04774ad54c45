//! The names and values of response headers (RFC 9110), and the names that qs-error sets itself.

use crate::text::{contains, has_byte};

/// The default name of the header with the request id.
pub const REQUEST_ID: &str = "x-qs-request-id";

/// The default name of the header with the error code.
pub const ERROR_CODE: &str = "x-qs-error-code";

/// The names of headers that a declaration must not set, in lower case, because the renderer or the
/// server sets them.
pub const RESERVED: &[&str] = &[
    "content-type",
    "content-length",
    "transfer-encoding",
    "connection",
    REQUEST_ID,
    ERROR_CODE,
];

/// The punctuation that a header name may contain (RFC 9110, section 5.6.2).
const TOKEN_PUNCTUATION: &[u8] = b"!#$%&'*+-.^_`|~";

/// The reason why a header name or value is invalid.
///
/// ```
/// use qs_error_spec::header::{InvalidHeader, check_name};
///
/// assert_eq!(check_name(""), Err(InvalidHeader::Empty));
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum InvalidHeader {
    /// The name is empty.
    Empty,
    /// White space is at the start or the end of the value.
    Padded,
    /// The character at this byte position is not allowed.
    Char(usize),
}

/// Returns whether a declaration must not set the header. The name is in lower case.
///
/// ```
/// use qs_error_spec::header;
///
/// assert!(header::is_reserved("content-length"));
/// assert!(!header::is_reserved("allow"));
/// ```
#[must_use]
pub const fn is_reserved(name: &str) -> bool {
    contains(RESERVED, name)
}

/// Checks that a header name is a token (RFC 9110, section 5.6.2).
///
/// # Errors
///
/// Fails if the name is empty or has a character that a token must not contain.
///
/// ```
/// use qs_error_spec::header::{InvalidHeader, check_name};
///
/// assert_eq!(check_name("x-a"), Ok(()));
/// assert_eq!(check_name("x a"), Err(InvalidHeader::Char(1)));
/// ```
pub const fn check_name(name: &str) -> Result<(), InvalidHeader> {
    let bytes = name.as_bytes();
    if bytes.is_empty() {
        return Err(InvalidHeader::Empty);
    }
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_alphanumeric() && !has_byte(TOKEN_PUNCTUATION, bytes[at]) {
            return Err(InvalidHeader::Char(at));
        }
        at += 1;
    }
    Ok(())
}

/// Checks a header value (RFC 9110, section 5.5), without the bytes that the section calls
/// obsolete.
///
/// # Errors
///
/// Fails if the value starts or ends with white space, or has a character that is not visible
/// ASCII, a space or a tab.
///
/// ```
/// use qs_error_spec::header::{InvalidHeader, check_value};
///
/// assert_eq!(check_value("GET, HEAD"), Ok(()));
/// assert_eq!(check_value("GET "), Err(InvalidHeader::Padded));
/// ```
pub const fn check_value(value: &str) -> Result<(), InvalidHeader> {
    if value.trim_ascii().len() != value.len() {
        return Err(InvalidHeader::Padded);
    }
    let bytes = value.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !matches!(bytes[at], b'\t' | b' '..=b'~') {
            return Err(InvalidHeader::Char(at));
        }
        at += 1;
    }
    Ok(())
}
