//! The document as clients keep it.

use std::fmt;

use serde_core::ser::SerializeMap;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::error_body_ref::{CODE, ErrorBodyRef, MESSAGE, NAMES, REQUEST_ID, URL};

/// The body of an error answer.
///
/// Reading asks for the code alone: servers leave members out, and clients must not fail on that.
/// `null` counts as left out; members that are not ours are kept as extension members.
///
/// It owns what it holds, and asks for no memory for a body of up to 256 bytes of text without escapes
/// and extension members. [`ErrorBodyRef`] is the same without the copy.
///
/// ```
/// use qs_error::ErrorBody;
///
/// let body: ErrorBody = serde_json::from_str(r#"{"code":"tenant_throttled","message":"slow down","limit":5}"#)?;
/// assert_eq!(body.code(), "tenant_throttled");
/// assert_eq!(body.message(), Some("slow down"));
/// assert_eq!(body.request_id(), None);
/// assert_eq!(body.members()["limit"], 5);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Eq, PartialEq)]
pub struct ErrorBody {
    texts: Texts,
    /// Where each text ends; none for those that are not there.
    ends: [Option<usize>; NAMES.len()],
    members: Map<String, Value>,
}

/// The texts of all of them, one behind the other.
#[derive(Clone, Eq, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "that is what it is for")]
enum Texts {
    Short([u8; SHORT]),
    Long(String),
}

const SHORT: usize = 256;

impl ErrorBody {
    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        self.text(CODE).unwrap_or_default()
    }

    /// The message for people.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.text(MESSAGE)
    }

    /// The id as sent, of whatever shape: servers other than ours have their own.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.text(REQUEST_ID)
    }

    /// The help link.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.text(URL)
    }

    /// The extension members.
    #[must_use]
    pub fn members(&self) -> &Map<String, Value> {
        &self.members
    }

    fn text(&self, at: usize) -> Option<&str> {
        let end = (*self.ends.get(at)?)?;
        let before = self.ends.get(..at)?.iter().rev().flatten().next();
        let start = before.copied().unwrap_or(0);
        match &self.texts {
            Texts::Short(bytes) => std::str::from_utf8(bytes.get(start..end)?).ok(),
            Texts::Long(text) => text.get(start..end),
        }
    }
}

impl From<ErrorBodyRef<'_>> for ErrorBody {
    fn from(body: ErrorBodyRef<'_>) -> Self {
        let (mut bytes, mut end) = ([0; SHORT], 0);
        let ends = body.texts.each_ref().map(|text| {
            let (text, start) = (text.as_ref()?, end);
            end += text.len();
            if let Some(place) = bytes.get_mut(start..end) {
                place.copy_from_slice(text.as_bytes());
            }
            Some(end)
        });
        let texts = if end <= SHORT {
            Texts::Short(bytes)
        } else {
            Texts::Long(body.texts.iter().flatten().map(|text| &**text).collect())
        };
        Self {
            texts,
            ends,
            members: body.members,
        }
    }
}

impl fmt::Debug for ErrorBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorBody")
            .field("code", &self.code())
            .field("message", &self.message())
            .field("request_id", &self.request_id())
            .field("url", &self.url())
            .field("members", &self.members)
            .finish()
    }
}

impl Serialize for ErrorBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (at, name) in NAMES.iter().enumerate() {
            if let Some(text) = self.text(at) {
                map.serialize_entry(name, text)?;
            }
        }
        for (name, value) in &self.members {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for ErrorBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ErrorBodyRef::deserialize(deserializer).map(Self::from)
    }
}
