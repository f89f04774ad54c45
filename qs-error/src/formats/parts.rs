//! The parts of one response.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};
use std::fmt;

use http::StatusCode;

use super::{Advice, DocumentValues, ErrorFormat};
use crate::catalog::CodeInfo;
use crate::error::{QsError, public_message, write_message};
use crate::json::Escaped;
use crate::log::Omission;
use crate::members::{Members, Params};
use crate::message::MessageWriter;
use crate::panic::catch_panic;
use crate::request_id::RequestId;
use crate::response::{ErrorValues, params};

impl MessageWriter for Escaped<'_> {
    fn write_part(&mut self, part: &str) -> fmt::Result {
        self.0.extend_from_slice(part.as_bytes());
        Ok(())
    }
}

/// The parts of an error response, which an [`ErrorFormat`](super::ErrorFormat) writes.
///
/// The message and the help link may contain any `char`, so a format must escape them.
///
/// ```
/// # #[cfg(all(feature = "axum", feature = "tower"))]
/// # futures_executor::block_on(async {
/// use axum::{Router, body};
/// use http::{HeaderValue, Request};
/// use qs_error::format::{ErrorFormat, RenderedParts};
/// use qs_error::{ErrorExt, ErrorLayer, HttpCode};
/// use tower::ServiceExt;
///
/// /// `{"reason":"conflict","text":"…","details":{"limit":5}}`
/// struct Reason;
///
/// impl ErrorFormat for Reason {
///     fn content_type(&self) -> HeaderValue {
///         HeaderValue::from_static("application/json")
///     }
///
///     fn write(&self, parts: &RenderedParts<'_>, out: &mut Vec<u8>) {
///         let text = serde_json::to_string(parts.message()).unwrap_or_default();
///         let start = format!(r#"{{"reason":"{}","text":{text},"details":{{"#, parts.code());
///         out.extend_from_slice(start.as_bytes());
///         parts.write_members(out);
///         out.extend_from_slice(b"}}");
///     }
/// }
///
/// let handler = async || HttpCode::Conflict.with_message("over 5").with_member("limit", &5);
/// let app = Router::new().fallback(handler).layer(ErrorLayer::new().format(Reason));
/// let response = app.oneshot(Request::new(body::Body::empty())).await.unwrap();
/// let body = body::to_bytes(response.into_body(), 1024).await.unwrap();
/// assert_eq!(body, r#"{"reason":"conflict","text":"over 5","details":{"limit":5}}"#);
/// # });
/// ```
pub struct RenderedParts<'a> {
    error: &'a dyn QsError,
    values: &'a ErrorValues<'a>,
    request_id: &'a RequestId,
    url: Option<&'a str>,
    has_advice: bool,
    message: OnceCell<Cow<'static, str>>,
    params: OnceCell<Params>,
    /// Whether the members were written.
    has_members: Cell<bool>,
    omitted: Cell<Vec<Omission>>,
}

impl<'a> RenderedParts<'a> {
    pub(crate) fn new(
        error: &'a dyn QsError,
        values: &'a ErrorValues<'a>,
        request_id: &'a RequestId,
        url: Option<&'a str>,
        has_advice: bool,
        omitted: Vec<Omission>,
    ) -> Self {
        Self {
            error,
            values,
            request_id,
            url,
            has_advice,
            message: OnceCell::new(),
            params: OnceCell::new(),
            has_members: Cell::new(false),
            omitted: Cell::new(omitted),
        }
    }

    /// Returns the status of the response.
    ///
    /// ```
    /// use qs_error::format::RenderedParts;
    ///
    /// /// Returns the class of the error.
    /// fn class(parts: &RenderedParts<'_>) -> &'static str {
    ///     if parts.status().is_server_error() { "server" } else { "client" }
    /// }
    /// ```
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.values.status
    }

    /// Returns the code. It consists of `A-Z`, `a-z`, `0-9`, `.`, `_`, `:` and `-`.
    #[must_use]
    pub fn code(&self) -> &'a str {
        self.values.code
    }

    /// Returns the message that clients see. It may contain any `char`.
    ///
    /// ```
    /// use qs_error::format::RenderedParts;
    ///
    /// /// Returns a line of plain text.
    /// fn line(parts: &RenderedParts<'_>) -> String {
    ///     parts.message().replace(char::is_control, " ")
    /// }
    /// ```
    #[must_use]
    pub fn message(&self) -> &str {
        self.message.get_or_init(|| {
            let default_message = self.values.info.default_message();
            let (message, omission) = public_message(self.error, default_message);
            self.omit(omission);
            message
        })
    }

    /// Returns the request id. It needs no escape in JSON.
    ///
    /// ```
    /// use qs_error::format::RenderedParts;
    ///
    /// /// Writes `"trace":"0198c2d5…"`.
    /// fn write_trace(parts: &RenderedParts<'_>, out: &mut Vec<u8>) {
    ///     out.extend_from_slice(format!(r#""trace":"{}""#, parts.request_id()).as_bytes());
    /// }
    /// ```
    #[must_use]
    pub fn request_id(&self) -> &'a RequestId {
        self.request_id
    }

    /// Returns the help link of the layer, else of the error. It may contain any `char`.
    ///
    /// ```
    /// use qs_error::format::RenderedParts;
    ///
    /// fn help(parts: &RenderedParts<'_>) -> String {
    ///     parts.url().map_or_else(String::new, |url| format!("See {url}"))
    /// }
    /// ```
    #[must_use]
    pub fn url(&self) -> Option<&'a str> {
        self.url
    }

    /// Returns the fields that the message contains, if the error has the key `params`.
    ///
    /// ```
    /// use qs_error::format::RenderedParts;
    ///
    /// /// Returns the params as a JSON object.
    /// fn params(parts: &RenderedParts<'_>) -> String {
    ///     serde_json::to_string(parts.params()).unwrap_or_default()
    /// }
    /// ```
    #[must_use]
    pub fn params(&self) -> &Params {
        self.params.get_or_init(|| {
            let mut omitted = Vec::new();
            let params = params(self.error, &mut omitted);
            self.omit(omitted);
            params
        })
    }

    /// Returns the advice for clients, if [`ErrorLayer::advice`](crate::ErrorLayer::advice) is set.
    ///
    /// ```
    /// use qs_error::format::RenderedParts;
    ///
    /// fn action(parts: &RenderedParts<'_>) -> Option<&'static str> {
    ///     parts.advice().map(|advice| advice.action().as_str())
    /// }
    /// ```
    #[must_use]
    pub fn advice(&self) -> Option<Advice> {
        self.has_advice.then(|| Advice::new(self.values))
    }

    /// Returns the catalog entry of the error.
    ///
    /// ```
    /// use qs_error::format::RenderedParts;
    ///
    /// /// Returns a title: the doc comment of the variant.
    /// fn title(parts: &RenderedParts<'_>) -> &'static str {
    ///     parts.info().description().unwrap_or("error")
    /// }
    /// ```
    #[must_use]
    pub fn info(&self) -> &'static CodeInfo {
        self.values.info
    }

    /// Writes the extension members as members of a JSON object: `,"limit":5,"tenant":"a"`. After
    /// an opening `{`, the first comma is absent. A format writes its own members before this call.
    ///
    /// ```
    /// use qs_error::format::RenderedParts;
    ///
    /// /// Writes `{"code":"over_quota","limit":5}`.
    /// fn write(parts: &RenderedParts<'_>, out: &mut Vec<u8>) {
    ///     out.extend_from_slice(format!(r#"{{"code":"{}""#, parts.code()).as_bytes());
    ///     parts.write_members(out);
    ///     out.push(b'}');
    /// }
    /// ```
    pub fn write_members(&self, out: &mut Vec<u8>) {
        let start = out.len();
        let is_first = out.trim_ascii_end().last() == Some(&b'{');
        self.append_members(out);
        if is_first && out.len() > start {
            out.remove(start);
        }
    }

    /// Writes the extension members, each after a comma.
    pub(super) fn append_members(&self, out: &mut Vec<u8>) {
        self.has_members.set(true);
        let mut members = Members::new(out);
        if let Err(panic) = catch_panic(|| self.error.write_members(&mut members)) {
            members.omit(Omission::new("members", panic));
        }
        let omitted = members.into_omitted();
        if !omitted.is_empty() {
            self.omit(omitted);
        }
    }

    /// Writes the document of a format of qs-error.
    pub(super) fn write_document(&self, format: &impl ErrorFormat, out: &mut Vec<u8>) {
        if let Some(document) = format.document(&self.document_values()) {
            document.write(self, out);
        }
    }

    /// Writes the message as the contents of a JSON string, without an intermediate `String`.
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

    pub(crate) fn document_values(&self) -> DocumentValues<'a> {
        DocumentValues {
            info: self.values.info,
            code: self.values.code,
            status: self.values.status,
            url: self.url,
        }
    }

    /// Returns the omitted parts. Members that the format has not written are checked, too.
    pub(crate) fn into_omitted(self) -> Vec<Omission> {
        if !self.has_members.get() {
            self.append_members(&mut Vec::new());
        }
        self.omitted.into_inner()
    }

    /// Records omitted parts, each once, because a format may write a part several times.
    pub(crate) fn omit(&self, omissions: impl IntoIterator<Item = Omission>) {
        let mut omitted = self.omitted.take();
        for omission in omissions {
            if !omitted.contains(&omission) {
                omitted.push(omission);
            }
        }
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
