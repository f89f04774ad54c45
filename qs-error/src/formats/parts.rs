//! The parts of one response.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};
use std::fmt;

use http::StatusCode;

use super::Entry;
use crate::catalog::CodeInfo;
use crate::error::{QsError, public_message, write_message};
use crate::json::Escaped;
use crate::log::Omission;
use crate::members::Members;
use crate::message::MessageWriter;
use crate::panic::catch_panic;
use crate::request_id::RequestId;
use crate::response::ErrorValues;

impl MessageWriter for Escaped<'_> {
    fn write_part(&mut self, part: &str) -> fmt::Result {
        self.0.extend_from_slice(part.as_bytes());
        Ok(())
    }
}

/// The parts of an error response, which an [`ErrorFormat`](super::ErrorFormat) writes.
///
/// ```
/// use http::HeaderValue;
/// use qs_error::format::{ErrorFormat, RenderedParts};
///
/// /// `{"ok":false,"reason":"not_found","details":{"limit":5}}`
/// struct Own;
///
/// impl ErrorFormat for Own {
///     fn content_type(&self) -> HeaderValue {
///         HeaderValue::from_static("application/json")
///     }
///
///     fn write(&self, parts: &RenderedParts<'_>, out: &mut Vec<u8>) {
///         // A code needs no escape.
///         out.extend_from_slice(format!(r#"{{"ok":false,"reason":"{}""#, parts.code()).as_bytes());
///         out.extend_from_slice(br#","details":{"#);
///         parts.write_members(out);
///         out.extend_from_slice(b"}}");
///     }
/// }
/// ```
pub struct RenderedParts<'a> {
    error: &'a dyn QsError,
    values: &'a ErrorValues<'a>,
    request_id: &'a RequestId,
    url: Option<&'a str>,
    message: OnceCell<Cow<'static, str>>,
    omitted: Cell<Vec<Omission>>,
}

impl<'a> RenderedParts<'a> {
    pub(crate) fn new(
        error: &'a dyn QsError,
        values: &'a ErrorValues<'a>,
        request_id: &'a RequestId,
        url: Option<&'a str>,
        omitted: Vec<Omission>,
    ) -> Self {
        Self {
            error,
            values,
            request_id,
            url,
            message: OnceCell::new(),
            omitted: Cell::new(omitted),
        }
    }

    /// Returns the status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.values.status
    }

    /// Returns the code. It consists of `A-Z`, `a-z`, `0-9`, `.`, `_`, `:` and `-`.
    #[must_use]
    pub fn code(&self) -> &'a str {
        self.values.code
    }

    /// Returns the message that clients see.
    #[must_use]
    pub fn message(&self) -> &str {
        self.message.get_or_init(|| {
            let default_message = self.values.info.default_message();
            let (message, omission) = public_message(self.error, default_message);
            self.omit(omission);
            message
        })
    }

    /// Returns the request id.
    #[must_use]
    pub fn request_id(&self) -> &'a RequestId {
        self.request_id
    }

    /// Returns the help link.
    #[must_use]
    pub fn url(&self) -> Option<&'a str> {
        self.url
    }

    /// Returns the catalog entry of the error.
    #[must_use]
    pub fn info(&self) -> &'static CodeInfo {
        self.values.info
    }

    /// Writes the extension members as members of a JSON object: `,"limit":5,"tenant":"a"`. The
    /// first comma is absent if `out` ends with `{`.
    ///
    /// [`RenderedParts`] has an example.
    pub fn write_members(&self, out: &mut Vec<u8>) {
        let start = out.len();
        let is_first = out.last() == Some(&b'{');
        self.append_members(out);
        if is_first && out.len() > start {
            out.remove(start);
        }
    }

    /// Writes the extension members, each after a comma.
    pub(super) fn append_members(&self, out: &mut Vec<u8>) {
        let mut members = Members::new(out);
        if let Err(panic) = catch_panic(|| self.error.write_members(&mut members)) {
            members.omit(Omission::new("members", panic));
        }
        let omitted = members.into_omitted();
        if !omitted.is_empty() {
            self.omit(omitted);
        }
    }

    /// Writes the message as the contents of a JSON string, without building it first.
    pub(super) fn write_escaped_message(&self, default_message: &[u8], out: &mut Vec<u8>) {
        let start = out.len();
        let written = write_message(self.error, &mut Escaped(out));
        if !matches!(written, Ok(true)) {
            out.truncate(start);
            out.extend_from_slice(default_message);
        }
        if let Err(omission) = written {
            self.omit([omission]);
        }
    }

    pub(crate) fn entry(&self) -> Entry<'a> {
        Entry {
            info: self.values.info,
            code: self.values.code,
            status: self.values.status,
            url: self.url,
        }
    }

    /// Returns the parts that were left out.
    pub(crate) fn into_omitted(self) -> Vec<Omission> {
        self.omitted.into_inner()
    }

    /// Records parts that were left out.
    pub(crate) fn omit(&self, omissions: impl IntoIterator<Item = Omission>) {
        let mut omitted = self.omitted.take();
        omitted.extend(omissions);
        self.omitted.set(omitted);
    }
}

impl fmt::Debug for RenderedParts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RenderedParts")
            .field("code", &self.code())
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .finish_non_exhaustive()
    }
}
