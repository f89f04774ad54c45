//! The body of an error response, borrowed from the JSON.

use std::borrow::Cow;
use std::marker::PhantomData;

use serde_core::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::map::{Entry, Map};

use super::raw;
use super::scanner::Scanner;
use super::visitor::{BodyVisitor, NameSeed};

/// An [`ErrorBody`](crate::body::ErrorBody) that borrows strings without escapes from the JSON.
///
/// It can be read from bytes or a string ([`from_slice`](Self::from_slice),
/// `serde_json::from_str`), but not from a reader. To serialize it, convert it into an `ErrorBody`.
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
///
/// A body in an [`Envelope`](crate::format::Envelope) is a field of the document:
///
/// ```
/// use qs_error::body::ErrorBodyRef;
///
/// #[derive(serde::Deserialize)]
/// struct Document<'a> {
///     #[serde(borrow)]
///     error: ErrorBodyRef<'a>,
/// }
///
/// let json = r#"{"error":{"code":"tenant_throttled","message":"slow down"}}"#;
/// let document: Document<'_> = serde_json::from_str(json)?;
/// assert_eq!(document.error.code(), "tenant_throttled");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ErrorBodyRef<'a> {
    pub(super) strings: [Option<Cow<'a, str>>; NAMES.len()],
    pub(super) members: Map<String, Value>,
}

/// The names of the members that qs-error defines, in the order of the document.
pub(super) const NAMES: [&str; 4] = ["code", "message", "request_id", "url"];
pub(super) const CODE: usize = 0;
pub(super) const MESSAGE: usize = 1;
pub(super) const REQUEST_ID: usize = 2;
pub(super) const URL: usize = 3;

impl<'a> ErrorBodyRef<'a> {
    /// Reads the body of an error response leniently, as
    /// [`ErrorBody::from_slice`](crate::body::ErrorBody::from_slice) does.
    ///
    /// ```
    /// use qs_error::body::ErrorBodyRef;
    ///
    /// let body = ErrorBodyRef::from_slice(br#"{"code":"disk_full","message":17,"disk":"a","fr"#).unwrap();
    /// assert_eq!(body.code(), "disk_full");
    /// assert_eq!(body.message(), None);
    /// assert_eq!(body.members()["disk"], "a");
    /// ```
    #[must_use]
    pub fn from_slice(json: &'a [u8]) -> Option<Self> {
        let mut body = Self::empty();
        for (name, value) in Scanner::new(json)? {
            body.read_member(name, value);
        }
        body.has_code().then_some(body)
    }

    /// Stores a member, unless its name or value is not readable, or an earlier member has its
    /// name.
    fn read_member(&mut self, name: &[u8], value: &'a [u8]) {
        let mut other = String::new();
        let Some(at) = raw::decode(name, NameSeed(&mut other)) else {
            return;
        };
        match self.strings.get_mut(at) {
            Some(string @ None) if at == CODE => *string = raw::code(value),
            Some(string @ None) => *string = raw::string(value),
            Some(Some(_)) => {}
            None => self.read_extension(other, value),
        }
    }

    fn read_extension(&mut self, name: String, value: &[u8]) {
        if let Entry::Vacant(entry) = self.members.entry(name)
            && let Some(value) = raw::decode(value, PhantomData)
        {
            entry.insert(value);
        }
    }

    pub(super) fn empty() -> Self {
        Self {
            strings: [const { None }; NAMES.len()],
            members: Map::new(),
        }
    }

    pub(super) fn has_code(&self) -> bool {
        self.string(CODE).is_some()
    }

    /// Returns the code.
    #[must_use]
    pub fn code(&self) -> &str {
        self.string(CODE).unwrap_or_default()
    }

    /// Returns the human-readable message.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.string(MESSAGE)
    }

    /// Returns the request id as sent. It may have any format, because other servers use their own.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.string(REQUEST_ID)
    }

    /// Returns the help link.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.string(URL)
    }

    /// Returns the extension members.
    #[must_use]
    pub fn members(&self) -> &Map<String, Value> {
        &self.members
    }

    fn string(&self, at: usize) -> Option<&str> {
        self.strings.get(at)?.as_deref()
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for ErrorBodyRef<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(BodyVisitor)
    }
}
