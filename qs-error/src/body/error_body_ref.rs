//! The document as clients read it.

use std::borrow::Cow;

use serde_core::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::visitor::Document;

/// An [`ErrorBody`](crate::body::ErrorBody) that borrows its strings from the JSON, except those
/// with escapes. It is read from a string or bytes (`serde_json::from_str`, `from_slice`), not from a reader. To serialize it, convert it into an `ErrorBody`.
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
    pub(super) fn empty() -> Self {
        Self {
            texts: [const { None }; NAMES.len()],
            members: Map::new(),
        }
    }

    pub(super) fn has_code(&self) -> bool {
        self.text(CODE).is_some()
    }

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
