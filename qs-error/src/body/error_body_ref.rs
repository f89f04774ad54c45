//! The document as clients read it.

use std::borrow::Cow;
use std::{fmt, mem};

use serde_core::de::{DeserializeSeed, Error, MapAccess, Visitor};
use serde_core::{Deserialize, Deserializer};
use serde_json::{Map, Value};

/// An [`ErrorBody`](crate::body::ErrorBody) that borrows its strings from the JSON, except those
/// with escapes. It is read from a string or bytes (`serde_json::from_str`, `from_slice`), not from
/// a reader. To serialize it, convert it into an `ErrorBody`.
///
/// ```
/// use qs_error::body::{ErrorBody, ErrorBodyRef};
///
/// let json = r#"{"code":"tenant_throttled","message":"slow down","limit":5}"#;
/// let body: ErrorBodyRef<'_> = serde_json::from_str(json)?;
/// assert_eq!(body.code(), "tenant_throttled");
/// let owned = ErrorBody::from(body);
/// assert_eq!(owned.message(), Some("slow down"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ErrorBodyRef<'a> {
    pub(super) texts: [Option<Cow<'a, str>>; NAMES.len()],
    pub(super) members: Map<String, Value>,
}

/// The members with a meaning, in the order of the document.
pub(super) const NAMES: [&str; 4] = ["code", "message", "request_id", "url"];
pub(super) const CODE: usize = 0;
pub(super) const MESSAGE: usize = 1;
pub(super) const REQUEST_ID: usize = 2;
pub(super) const URL: usize = 3;

impl ErrorBodyRef<'_> {
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

    /// The request id as it was sent. Servers without qs-error may have ids of any shape.
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
        self.texts.get(at)?.as_deref()
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for ErrorBodyRef<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Document)
    }
}

struct Document;

impl<'de> Visitor<'de> for Document {
    type Value = ErrorBodyRef<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with a `code`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ErrorBodyRef<'de>, A::Error> {
        let mut body = ErrorBodyRef {
            texts: [const { None }; NAMES.len()],
            members: Map::new(),
        };
        let mut other = String::new();
        while let Some(at) = map.next_key_seed(Name(&mut other))? {
            match (body.texts.get_mut(at), NAMES.get(at)) {
                (Some(text @ None), _) => map.next_value_seed(Text(text))?,
                (Some(Some(_)), Some(name)) => return Err(A::Error::duplicate_field(name)),
                _ => {
                    let value = map.next_value()?;
                    body.members.insert(mem::take(&mut other), value);
                }
            }
        }
        if body.text(CODE).is_none() {
            return Err(A::Error::missing_field("code"));
        }
        Ok(body)
    }
}

/// Reads the name of a member: its position in [`NAMES`], or the length of `NAMES` and the name.
struct Name<'n>(&'n mut String);

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E>(self, name: &str) -> Result<usize, E> {
        Ok(match name {
            "code" => CODE,
            "message" => MESSAGE,
            "request_id" => REQUEST_ID,
            "url" => URL,
            other => {
                other.clone_into(self.0);
                NAMES.len()
            }
        })
    }
}

/// Reads a string or `null`. A string without escapes is borrowed.
struct Text<'t, 'de>(&'t mut Option<Cow<'de, str>>);

impl<'de> DeserializeSeed<'de> for Text<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Text<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<(), E> {
        *self.0 = Some(Cow::Borrowed(text));
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        *self.0 = Some(Cow::Owned(text.to_owned()));
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}
