//! The body of an error response, owned.

use std::borrow::Cow;

use serde_core::ser::SerializeMap;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::error_body_ref::{ErrorBodyRef, NAMES};

/// The body of an error response.
///
/// Only the code is required: other members may be missing. `null` as the code, message, request
/// id or url counts as missing; an empty string does not. Members that qs-error does not define are
/// kept as extension members. Of members with one name, the first readable one is kept.
///
/// It owns its data. [`ErrorBodyRef`] borrows from the JSON instead.
///
/// `Deserialize` works with any format of serde.
/// It leaves out a message, request id or url that is not a string, and reads a number or bool as
/// the code's text, too. It fails without a code, or where the format reports an error, such as for
/// invalid JSON.
///
/// ```
/// use qs_error::body::ErrorBody;
///
/// let body: ErrorBody = serde_json::from_str(r#"{"code":"tenant_throttled","message":"slow down","limit":5}"#)?;
/// assert_eq!(body.code(), "tenant_throttled");
/// assert_eq!(body.message(), Some("slow down"));
/// assert_eq!(body.request_id(), None);
/// assert_eq!(body.members()["limit"], 5);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ErrorBody {
    body: ErrorBodyRef<'static>,
}

impl ErrorBody {
    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        self.body.code()
    }

    /// The message for people.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.body.message()
    }

    /// The request id as sent, in any format: other servers may use their own.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.body.request_id()
    }

    /// The help link.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.body.url()
    }

    /// The extension members.
    #[must_use]
    pub fn members(&self) -> &Map<String, Value> {
        self.body.members()
    }
}

impl From<ErrorBodyRef<'_>> for ErrorBody {
    fn from(body: ErrorBodyRef<'_>) -> Self {
        let texts = body.texts.map(|text| Some(Cow::Owned(text?.into_owned())));
        let members = body.members;
        Self {
            body: ErrorBodyRef { texts, members },
        }
    }
}

impl Serialize for ErrorBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, text) in NAMES.iter().zip(&self.body.texts) {
            if let Some(text) = text {
                map.serialize_entry(name, text)?;
            }
        }
        for (name, value) in self.members() {
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
