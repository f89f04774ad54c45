//! The id of a request, which is equal in the response and in the log.

use std::borrow::Cow;
use std::cmp;
use std::fmt;
use std::hash::{BuildHasher as _, Hash, Hasher, RandomState};
use std::str::FromStr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_core::de::Error as _;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::{Builder, Uuid};

/// The id of a request: generated, or accepted from a client.
///
/// Generated ids are the 32 lower-case hex digits of a version 7 UUID (RFC 9562, section 5.7). They
/// sort by time, to a quarter of a microsecond, and reveal nothing else. An accepted id matches
/// `[A-Za-z0-9._-]{1,128}`. A clone of a generated id does not allocate.
///
/// ```
/// use qs_error::RequestId;
///
/// assert_eq!(RequestId::generate().as_str().len(), 32);
/// assert!("0198c2d5-a7a3".parse::<RequestId>().is_ok());
/// assert!("a\nb".parse::<RequestId>().is_err());
/// ```
#[derive(Clone)]
pub struct RequestId(Storage);

/// An id of up to 36 bytes is stored inline, which avoids an allocation per request.
#[derive(Clone)]
enum Storage {
    Inline { bytes: [u8; INLINE], length: u8 },
    Shared(Arc<str>),
}

const INLINE: usize = uuid::fmt::Hyphenated::LENGTH;

/// A string is not a valid request id: it does not match `[A-Za-z0-9._-]{1,128}`.
///
/// ```
/// use qs_error::RequestId;
/// use qs_error::request_id::InvalidRequestId;
///
/// let error: InvalidRequestId = "two words".parse::<RequestId>().unwrap_err();
/// assert!(error.to_string().starts_with("invalid request id"));
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct InvalidRequestId;

impl RequestId {
    const MAX_LENGTH: usize = 128;

    /// Generates an id.
    ///
    /// ```
    /// use qs_error::RequestId;
    ///
    /// assert_ne!(RequestId::generate(), RequestId::generate());
    /// ```
    #[must_use]
    pub fn generate() -> Self {
        let mut bytes = [0; INLINE];
        let length = generate_uuid().simple().encode_lower(&mut bytes).len();
        Self(Storage::Inline {
            bytes,
            length: u8::try_from(length).unwrap_or_default(),
        })
    }

    /// Creates an id from a valid string.
    fn from_valid(id: &str) -> Self {
        let mut bytes = [0; INLINE];
        let length = u8::try_from(id.len()).unwrap_or(u8::MAX);
        Self(match bytes.get_mut(..id.len()) {
            Some(room) => {
                room.copy_from_slice(id.as_bytes());
                Storage::Inline { bytes, length }
            }
            None => Storage::Shared(Arc::from(id)),
        })
    }

    /// Returns the id as in responses.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Valid ids are ASCII.
        std::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    /// Returns the id as bytes, which neither JSON nor a header escapes.
    pub(crate) fn as_bytes(&self) -> &[u8] {
        match &self.0 {
            Storage::Inline { bytes, length } => {
                bytes.get(..usize::from(*length)).unwrap_or_default()
            }
            Storage::Shared(id) => id.as_bytes(),
        }
    }

    /// Returns the id in a header, if exactly one header has that name and its value is valid.
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
        only(headers, name).and_then(Self::from_header)
    }

    /// Returns the id in a header value, if it is valid.
    pub(crate) fn from_header(value: &HeaderValue) -> Option<Self> {
        value.to_str().ok()?.parse().ok()
    }

    #[inline]
    pub(crate) fn header_value(&self) -> HeaderValue {
        // Valid ids are valid header values.
        HeaderValue::from_bytes(self.as_bytes()).unwrap_or(HeaderValue::from_static("-"))
    }
}

/// Returns the value of a header that occurs once.
pub(crate) fn only<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h HeaderValue> {
    let mut values = headers.get_all(name).iter();
    values.next().filter(|_| values.next().is_none())
}

/// Generates a UUID of version 7 without a system call. A counter makes the ids of a process
/// distinct. An id contains only a keyed hash of the counter, so that it does not reveal the
/// counter. The 12 bits after the milliseconds are fractions of a millisecond (RFC 9562, section
/// 6.2, method 3).
fn generate_uuid() -> Uuid {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    static KEYS: LazyLock<RandomState> = LazyLock::new(RandomState::new);
    let hash = KEYS.hash_one(COUNT.fetch_add(1, Ordering::Relaxed));
    let now = since_1970();
    let millis = u64::try_from(now.as_millis()).unwrap_or(0);
    let fraction = now.subsec_nanos() % 1_000_000;
    let [_, _, a, b] = (fraction * 4096 / 1_000_000).to_be_bytes();
    let [c, d, e, f, g, h, i, j] = hash.to_be_bytes();
    Builder::from_unix_timestamp_millis(millis, &[a, b, c, d, e, f, g, h, i, j]).into_uuid()
}

/// Returns the time since 1970, or zero on a target without a clock, where `now` would panic.
fn since_1970() -> Duration {
    if cfg!(all(target_family = "wasm", target_os = "unknown")) {
        return Duration::ZERO;
    }
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.unwrap_or_default()
}

impl FromStr for RequestId {
    type Err = InvalidRequestId;

    fn from_str(id: &str) -> Result<Self, InvalidRequestId> {
        let is_allowed =
            |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
        let fits = (1..=Self::MAX_LENGTH).contains(&id.len());
        if fits && id.bytes().all(is_allowed) {
            Ok(Self::from_valid(id))
        } else {
            Err(InvalidRequestId)
        }
    }
}

impl fmt::Debug for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RequestId").field(&self.as_str()).finish()
    }
}

impl PartialEq for RequestId {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for RequestId {}

impl PartialOrd for RequestId {
    fn partial_cmp(&self, other: &Self) -> Option<cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for RequestId {
    fn cmp(&self, other: &Self) -> cmp::Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl Hash for RequestId {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
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

impl<'de> Deserialize<'de> for RequestId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = Cow::<'de, str>::deserialize(deserializer)?;
        id.parse().map_err(D::Error::custom)
    }
}

impl fmt::Display for InvalidRequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid request id: expected 1 to 128 ASCII letters, digits, `.`, `_` or `-`")
    }
}

impl std::error::Error for InvalidRequestId {}

#[cfg(test)]
mod tests;
