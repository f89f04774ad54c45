//! The JSON document: the only place that names its members.

use std::fmt::{self, Write as _};
use std::io;

use serde::{Deserialize, Serialize};
use serde_json::ser::Formatter;
use serde_json::{Map, Value};

use crate::error::{Message, QsError};
use crate::members::Members;
use crate::request_id::RequestId;

/// The body of an error answer.
///
/// Reading asks for the code alone: servers leave members out, and clients must not fail on that.
/// `null` counts as left out; members that are not ours are kept as extension members.
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
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct ErrorBody {
    code: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    message: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(flatten)]
    members: Map<String, Value>,
}

impl ErrorBody {
    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The message for people.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The id as sent, of whatever shape: servers other than ours have their own.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The help link.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.url.as_deref()
    }

    /// The extension members.
    #[must_use]
    pub fn members(&self) -> &Map<String, Value> {
        &self.members
    }
}

/// Renders the document.
pub(crate) fn render(error: &dyn QsError, request_id: &RequestId, url: Option<&str>) -> Vec<u8> {
    let mut json = Vec::with_capacity(256);
    json.extend_from_slice(br#"{"code":"#);
    string(&mut json, error.info().code());
    json.extend_from_slice(br#","message":"#);
    message(&mut json, error);
    json.extend_from_slice(br#","request_id":"#);
    string(&mut json, request_id.as_str());
    if let Some(url) = url {
        json.extend_from_slice(br#","url":"#);
        string(&mut json, url);
    }
    error.members(&mut Members::new(&mut json, error.info()));
    json.push(b'}');
    json
}

fn message(json: &mut Vec<u8>, error: &dyn QsError) {
    let before = json.len();
    let mut written = Ok(());
    error.render_message(&mut |part| match part {
        Message::Text(text) | Message::Borrowed(text) => string(json, text),
        Message::Format(arguments) => {
            json.push(b'"');
            written = Escaped(json).write_fmt(arguments);
            json.push(b'"');
        }
    });
    if written.is_err() || json.len() == before {
        json.truncate(before);
        string(json, error.info().text());
        crate::event::part_dropped(error.info(), "message", "its Display failed");
    }
}

pub(crate) fn string(json: &mut Vec<u8>, text: &str) {
    json.push(b'"');
    let _ = Escaped(json).write_str(text);
    json.push(b'"');
}

/// Writes text as the inside of a JSON string (RFC 8259, section 7).
struct Escaped<'a>(&'a mut Vec<u8>);

impl fmt::Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut serializer = serde_json::Serializer::with_formatter(&mut *self.0, Unquoted);
        text.serialize(&mut serializer).map_err(|_| fmt::Error)
    }
}

/// serde_json's compact form, without the quotes that a string written in pieces must not have.
struct Unquoted;

impl Formatter for Unquoted {
    fn begin_string<W: io::Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        Ok(())
    }

    fn end_string<W: io::Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        Ok(())
    }
}
