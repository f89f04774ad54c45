//! The body of an error response, owned.

use std::borrow::Cow;

use serde_core::ser::SerializeMap;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::error_body_ref::{CODE, ErrorBodyRef, MESSAGE, NAMES, REQUEST_ID, URL};
use crate::panic::catch_panic;

/// The body of an error response, in the document format [`Json`](crate::format::Json).
///
/// Only the code is required. A code, message, request id or url that is `null` counts as missing.
/// An empty string does not. Members that qs-error does not define are extension members. If a name
/// is repeated, the first readable member is used.
///
/// This type owns its data. [`ErrorBodyRef`] borrows from the JSON instead.
///
/// In a problem document, `detail` and `type` are extension members. [`ErrorBodyRef`] has an
/// example for an [`Envelope`](crate::format::Envelope).
///
/// [`from_slice`](Self::from_slice) also reads damaged and truncated JSON. `Deserialize` works with
/// any format of serde, and has these rules:
///
/// - A message, request id or url that is not a string is left out.
/// - A number or bool as the code is converted to a string. A code of another type is left out.
///   With the feature `arbitrary_precision` of serde_json, a number is left out, too.
/// - An extension member must be a JSON value: a [`Value`].
/// - A missing code is an error, and so are errors of the format, such as invalid JSON.
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
    /// Creates a body that has only a code.
    ///
    /// ```
    /// use qs_error::body::ErrorBody;
    ///
    /// let body = ErrorBody::new("bucket_not_exists");
    /// assert_eq!(serde_json::to_string(&body)?, r#"{"code":"bucket_not_exists"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn new(code: impl Into<Cow<'static, str>>) -> Self {
        let body = ErrorBodyRef::empty();
        Self { body }.with_string(CODE, code.into())
    }

    /// Reads the body of an error response leniently.
    ///
    /// A member whose name or value is not readable is left out, and the others are read. Examples
    /// are:
    ///
    /// - a string with a lone surrogate or invalid UTF-8
    /// - a number that is too large
    /// - a value that is nested deeper than 127 levels
    /// - a message, request id or url that is not a string
    /// - a word such as `NaN`
    ///
    /// A number or bool as the code is converted to a string, unchanged. Bytes after the object are
    /// ignored. If the body is truncated, the complete members are read.
    ///
    /// Returns `None` if the body is not a JSON object, starts with a byte order mark, or has no
    /// readable code.
    ///
    /// ```
    /// use qs_error::body::ErrorBody;
    ///
    /// let body = ErrorBody::from_slice(br#"{"code":404,"message":{},"limit":1e400,"disk":7,"url":"htt"#).unwrap();
    /// assert_eq!(body.code(), "404");
    /// assert_eq!(body.message(), None);
    /// assert_eq!(body.members().len(), 1);
    /// assert_eq!(body.members()["disk"], 7);
    /// assert_eq!(body.url(), None);
    ///
    /// assert_eq!(ErrorBody::from_slice(b"<html>"), None);
    /// assert_eq!(ErrorBody::from_slice(b"{}"), None);
    /// ```
    #[must_use]
    pub fn from_slice(json: &[u8]) -> Option<Self> {
        ErrorBodyRef::from_slice(json).map(Self::from)
    }

    /// Sets the human-readable message.
    ///
    /// ```
    /// use qs_error::body::ErrorBody;
    ///
    /// let body = ErrorBody::new("disk_full").with_message("disk 7 is full");
    /// assert_eq!(body.message(), Some("disk 7 is full"));
    /// ```
    #[must_use]
    pub fn with_message(self, message: impl Into<Cow<'static, str>>) -> Self {
        self.with_string(MESSAGE, message.into())
    }

    /// Sets the request id, in any format.
    ///
    /// ```
    /// use qs_error::RequestId;
    /// use qs_error::body::ErrorBody;
    ///
    /// let id = RequestId::generate();
    /// let body = ErrorBody::new("disk_full").with_request_id(id.to_string());
    /// assert_eq!(body.request_id(), Some(id.as_ref()));
    /// ```
    #[must_use]
    pub fn with_request_id(self, request_id: impl Into<Cow<'static, str>>) -> Self {
        self.with_string(REQUEST_ID, request_id.into())
    }

    /// Sets the help link.
    ///
    /// ```
    /// use qs_error::body::ErrorBody;
    ///
    /// let body = ErrorBody::new("disk_full").with_url("https://docs.example.com/errors#disk_full");
    /// assert_eq!(body.url(), Some("https://docs.example.com/errors#disk_full"));
    /// ```
    #[must_use]
    pub fn with_url(self, url: impl Into<Cow<'static, str>>) -> Self {
        self.with_string(URL, url.into())
    }

    /// Adds an extension member. It replaces a member of the same name.
    ///
    /// The names `code`, `message`, `request_id` and `url`, and values that do not serialize, are
    /// ignored.
    ///
    /// ```
    /// use qs_error::body::ErrorBody;
    ///
    /// let body = ErrorBody::new("disk_full")
    ///     .with_member("disk", &7)
    ///     .with_member("bytes", &[1_u64, 2])
    ///     .with_member("code", "ignored");
    /// assert_eq!(serde_json::to_string(&body)?, r#"{"code":"disk_full","bytes":[1,2],"disk":7}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn with_member(mut self, name: &str, value: &(impl Serialize + ?Sized)) -> Self {
        // serde_json panics if a `Display` that it collects fails.
        if !NAMES.contains(&name)
            && let Ok(Ok(value)) = catch_panic(|| serde_json::to_value(value))
        {
            self.body.members.insert(name.to_owned(), value);
        }
        self
    }

    fn with_string(mut self, at: usize, string: Cow<'static, str>) -> Self {
        if let Some(slot) = self.body.strings.get_mut(at) {
            *slot = Some(string);
        }
        self
    }

    /// Returns the code.
    #[must_use]
    pub fn code(&self) -> &str {
        self.body.code()
    }

    /// Returns the human-readable message.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.body.message()
    }

    /// Returns the request id as sent. It may have any format, because other servers use their own.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.body.request_id()
    }

    /// Returns the help link.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.body.url()
    }

    /// Returns the extension members.
    #[must_use]
    pub fn members(&self) -> &Map<String, Value> {
        self.body.members()
    }
}

impl From<ErrorBodyRef<'_>> for ErrorBody {
    fn from(body: ErrorBodyRef<'_>) -> Self {
        let strings = body
            .strings
            .map(|string| Some(Cow::Owned(string?.into_owned())));
        let members = body.members;
        Self {
            body: ErrorBodyRef { strings, members },
        }
    }
}

impl Serialize for ErrorBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, string) in NAMES.iter().zip(&self.body.strings) {
            if let Some(string) = string {
                map.serialize_entry(name, string)?;
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
