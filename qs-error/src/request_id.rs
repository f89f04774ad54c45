//! The name of one request, the same on the wire and in the log.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use http::{HeaderMap, HeaderName, HeaderValue};
use serde::{Serialize, Serializer};
use uuid::Uuid;

/// The id of a request: validated, or made here.
///
/// Ids made here are the 32 lower-case hex digits of a version 7 UUID (RFC 9562, section 5.7), so
/// they sort by time. Cloning is cheap.
///
/// ```
/// use qs_error::RequestId;
///
/// assert_eq!(RequestId::new().as_str().len(), 32);
/// assert!("0198c2d5-a7a3".parse::<RequestId>().is_ok());
/// assert!("a\nb".parse::<RequestId>().is_err());
/// ```
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct RequestId(Arc<str>);

/// A text that cannot be a request id: it has to match `[A-Za-z0-9._-]{1,128}`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct InvalidRequestId;

impl RequestId {
    const LONGEST: usize = 128;

    /// Makes a fresh id.
    #[expect(
        clippy::new_without_default,
        reason = "each one is another, which no default should be"
    )]
    #[must_use]
    pub fn new() -> Self {
        let mut buffer = [0; uuid::fmt::Simple::LENGTH];
        let id = Uuid::now_v7().simple().encode_lower(&mut buffer);
        Self(Arc::from(&*id))
    }

    /// The id as it stands on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id that came in exactly one header of that name, if it is one.
    ///
    /// ```
    /// use http::{HeaderMap, HeaderName};
    /// use qs_error::RequestId;
    ///
    /// let name = HeaderName::from_static("x-qs-request-id");
    /// let mut headers = HeaderMap::new();
    /// headers.append(&name, "aa08cf7a43f611e5".parse()?);
    /// assert_eq!(RequestId::from_headers(&headers, &name).unwrap().as_str(), "aa08cf7a43f611e5");
    ///
    /// headers.append(&name, "another".parse()?);
    /// assert_eq!(RequestId::from_headers(&headers, &name), None);
    /// # Ok::<(), http::header::InvalidHeaderValue>(())
    /// ```
    #[must_use]
    pub fn from_headers(headers: &HeaderMap, name: &HeaderName) -> Option<Self> {
        let mut values = headers.get_all(name).iter();
        match (values.next(), values.next()) {
            (Some(only), None) => only.to_str().ok()?.parse().ok(),
            _ => None,
        }
    }

    pub(crate) fn header_value(&self) -> HeaderValue {
        // The grammar admits nothing that HTTP would refuse.
        HeaderValue::from_str(self.as_str()).unwrap_or(HeaderValue::from_static("-"))
    }
}

impl FromStr for RequestId {
    type Err = InvalidRequestId;

    fn from_str(text: &str) -> Result<Self, InvalidRequestId> {
        let is_allowed =
            |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
        let fits = (1..=Self::LONGEST).contains(&text.len());
        if fits && text.bytes().all(is_allowed) {
            Ok(Self(Arc::from(text)))
        } else {
            Err(InvalidRequestId)
        }
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl AsRef<str> for RequestId {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl Serialize for RequestId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl fmt::Display for InvalidRequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a request id is 1 to 128 letters, digits, `.`, `_` or `-`")
    }
}

impl std::error::Error for InvalidRequestId {}
