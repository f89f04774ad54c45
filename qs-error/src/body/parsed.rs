//! The document as clients read it.

use std::borrow::Cow;
use std::{fmt, mem};

use serde_core::de::{Error, MapAccess, Visitor};
use serde_core::ser::SerializeMap;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

/// The body of an error answer.
///
/// Reading asks for the code alone: servers leave members out, and clients must not fail on that.
/// `null` counts as left out; members that are not ours are kept as extension members.
///
/// It owns what it holds, and asks for no memory for a body of up to 256 bytes of text without escapes
/// and extension members.
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

/// The members that have a meaning, in the order that they are written in.
const NAMES: [&str; 4] = ["code", "message", "request_id", "url"];
const CODE: usize = 0;
const MESSAGE: usize = 1;
const REQUEST_ID: usize = 2;
const URL: usize = 3;

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

    fn new(parts: &[Option<Cow<'_, str>>; NAMES.len()], members: Map<String, Value>) -> Self {
        let mut end = 0;
        let ends = parts.each_ref().map(|part| {
            end += part.as_ref()?.len();
            Some(end)
        });
        let parts = parts.iter().flatten();
        let texts = if end <= SHORT {
            let mut bytes = [0; SHORT];
            let mut room = &mut bytes[..];
            for part in parts {
                if let Some((place, rest)) = mem::take(&mut room).split_at_mut_checked(part.len()) {
                    place.copy_from_slice(part.as_bytes());
                    room = rest;
                }
            }
            Texts::Short(bytes)
        } else {
            Texts::Long(parts.map(|part| &**part).collect())
        };
        Self {
            texts,
            ends,
            members,
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
        let (parts, members) = deserializer.deserialize_map(Document)?;
        Ok(Self::new(&parts, members))
    }
}

struct Document;

impl<'de> Visitor<'de> for Document {
    type Value = ([Option<Cow<'de, str>>; NAMES.len()], Map<String, Value>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with a `code`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let [mut code, mut message, mut request_id, mut url] = [const { None }; NAMES.len()];
        let mut members = Map::new();
        while let Some(name) = map.next_key()? {
            let (name, part) = match name {
                Name::Code => ("code", &mut code),
                Name::Message => ("message", &mut message),
                Name::RequestId => ("request_id", &mut request_id),
                Name::Url => ("url", &mut url),
                Name::Other(name) => {
                    members.insert(name, map.next_value()?);
                    continue;
                }
            };
            if part.is_some() {
                return Err(A::Error::duplicate_field(name));
            }
            let Text(text) = map.next_value()?;
            *part = text;
        }
        if code.is_none() {
            return Err(A::Error::missing_field("code"));
        }
        Ok(([code, message, request_id, url], members))
    }
}

/// The name of a member.
enum Name {
    Code,
    Message,
    RequestId,
    Url,
    Other(String),
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Names;

        impl Visitor<'_> for Names {
            type Value = Name;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a member")
            }

            fn visit_str<E>(self, name: &str) -> Result<Name, E> {
                Ok(match name {
                    "code" => Name::Code,
                    "message" => Name::Message,
                    "request_id" => Name::RequestId,
                    "url" => Name::Url,
                    other => Name::Other(other.to_owned()),
                })
            }
        }

        deserializer.deserialize_identifier(Names)
    }
}

/// A text or `null`, borrowed where nothing in it is escaped.
struct Text<'de>(Option<Cow<'de, str>>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Texts;

        impl<'de> Visitor<'de> for Texts {
            type Value = Text<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Text<'de>, E> {
                Ok(Text(Some(Cow::Borrowed(text))))
            }

            fn visit_str<E>(self, text: &str) -> Result<Text<'de>, E> {
                Ok(Text(Some(Cow::Owned(text.to_owned()))))
            }

            fn visit_unit<E>(self) -> Result<Text<'de>, E> {
                Ok(Text(None))
            }
        }

        deserializer.deserialize_any(Texts)
    }
}
