//! [`ErrorResponse`]: an answer that can be carried around.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_core::Serialize;

use crate::catalog::CodeInfo;
use crate::engine::{self, is_ours, respond};
use crate::error::QsError;
use crate::members::{self, Member, Members};
use crate::message::{Message, Sink};

/// An owned error answer: a code, and what one occasion adds to it.
///
/// It is what a handler returns that has errors of several types: every type with the derive
/// converts into it, so `?` works, and [`ResultExt::with_code`] takes errors of any other kind.
/// It is itself a [`QsError`].
///
/// ```
/// use qs_error::{ErrorCode, ErrorResponse, QsError};
///
/// fn parse_limit(text: &str) -> Result<u32, ErrorResponse> {
///     let limit = text.parse().map_err(|error| {
///         ErrorCode::InvalidArgument.with_message("`limit` must be a number").with_source(error)
///     })?;
///     if limit > 1000 {
///         return Err(ErrorCode::InvalidArgument.into());
///     }
///     Ok(limit)
/// }
///
/// let error = parse_limit("many").unwrap_err();
/// assert_eq!(error.code(), "invalid_argument");
/// assert_eq!(error.message(), "`limit` must be a number");
/// ```
pub struct ErrorResponse {
    base: Base,
    message: Option<Cow<'static, str>>,
    source: Option<Box<dyn Error + Send + Sync>>,
    extra: Option<Box<Extra>>,
    exposed: bool,
}

enum Base {
    Code(&'static CodeInfo),
    Error(Box<dyn QsError + Send + Sync>),
}

/// What few answers have.
#[derive(Default)]
struct Extra {
    headers: HeaderMap,
    members: Vec<Member>,
    retry_after: Option<Duration>,
    url: Option<Cow<'static, str>>,
}

impl ErrorResponse {
    /// An answer with that code and nothing more.
    #[must_use]
    pub const fn new(info: &'static CodeInfo) -> Self {
        Self::with_base(Base::Code(info))
    }

    /// Keeps an error whole, to be rendered when it is answered.
    pub(crate) fn keep(error: impl QsError + Send + Sync + 'static) -> Self {
        Self::with_base(Base::Error(Box::new(error)))
    }

    const fn with_base(base: Base) -> Self {
        Self {
            base,
            message: None,
            source: None,
            extra: None,
            exposed: false,
        }
    }

    /// Replaces the message.
    ///
    /// The body of a 5xx stays constant: there, a text that was put together at run time goes to
    /// the log, and the client reads the message of the code, unless [`expose`](Self::expose)
    /// says that it is meant.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<Cow<'static, str>>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Lets the client of a 5xx see a message that was put together at run time.
    #[must_use]
    pub fn expose(mut self) -> Self {
        self.exposed = true;
        self
    }

    /// Keeps what went wrong underneath, for the log alone.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets a response header.
    ///
    /// Headers that the renderer owns (`Content-Type` and `-Length`, `Transfer-Encoding`,
    /// `Connection`, the id and the code) stay as they are, with a log event.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        if is_ours(&name) {
            engine::part_dropped(
                self.info(),
                name.as_str(),
                "this header is set by the answer itself",
            );
        } else {
            self.extra().headers.insert(name, value);
        }
        self
    }

    /// Adds an extension member to the body.
    ///
    /// It replaces one of the same name. A value that does not serialize, and a name that the body
    /// or RFC 9457 has for something else, are left out with a log event.
    #[must_use]
    pub fn with_member(mut self, name: &str, value: &(impl Serialize + ?Sized)) -> Self {
        let added = members::rendered(self.info(), |members| members.add(name, value));
        members::replace(&mut self.extra().members, added);
        self
    }

    /// Sets the `Retry-After` header; fractions of a second are rounded up.
    #[must_use]
    pub fn with_retry_after(mut self, wait: Duration) -> Self {
        self.extra().retry_after = Some(wait);
        self
    }

    /// Sets the help link.
    #[must_use]
    pub fn with_url(mut self, url: impl Into<Cow<'static, str>>) -> Self {
        self.extra().url = Some(url.into());
        self
    }

    #[cfg(feature = "tower")]
    pub(crate) fn has_message(&self) -> bool {
        self.message.is_some()
    }

    fn extra(&mut self) -> &mut Extra {
        self.extra.get_or_insert_default()
    }

    /// The message of its own, if the client may read it.
    fn public_message(&self) -> Option<&str> {
        match self.message.as_ref()? {
            Cow::Owned(_) if self.status().is_server_error() && !self.exposed => None,
            text => Some(text),
        }
    }
}

impl QsError for ErrorResponse {
    fn info(&self) -> &'static CodeInfo {
        match &self.base {
            Base::Code(info) => info,
            Base::Error(error) => error.info(),
        }
    }

    fn message(&self) -> Cow<'_, str> {
        match (self.public_message(), &self.base) {
            (Some(text), _) => Cow::Borrowed(text),
            (None, Base::Code(info)) => Cow::Borrowed(info.default_message()),
            (None, Base::Error(error)) => error.message(),
        }
    }

    fn render_message(&self, sink: &mut Sink<'_>) {
        match (self.public_message(), &self.base) {
            (Some(text), _) => sink(Message::Text(text)),
            (None, Base::Code(_)) => {}
            (None, Base::Error(error)) => error.render_message(sink),
        }
    }

    fn retry_after(&self) -> Option<Duration> {
        let own = self.extra.as_ref().and_then(|extra| extra.retry_after);
        own.or_else(|| match &self.base {
            Base::Code(info) => info.retry_after(),
            Base::Error(error) => error.retry_after(),
        })
    }

    fn url(&self) -> Option<Cow<'_, str>> {
        let own = self.extra.as_ref().and_then(|extra| extra.url.as_deref());
        own.map(Cow::Borrowed).or_else(|| match &self.base {
            Base::Code(info) => info.url().map(Cow::Borrowed),
            Base::Error(error) => error.url(),
        })
    }

    fn write_headers(&self, headers: &mut HeaderMap) {
        if let Base::Error(error) = &self.base {
            error.write_headers(headers);
        }
        if let Some(extra) = &self.extra {
            headers.extend(extra.headers.clone());
        }
    }

    fn write_members(&self, members: &mut Members<'_>) {
        let added = self.extra.as_ref().map_or(&[][..], |extra| &extra.members);
        match &self.base {
            Base::Code(_) => members.extend(added),
            Base::Error(error) => members.replace(&**error, added),
        }
    }
}

impl fmt::Display for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.message, &self.base) {
            (Some(message), _) => f.write_str(message),
            (None, Base::Code(info)) => f.write_str(info.default_message()),
            (None, Base::Error(error)) => error.fmt(f),
        }
    }
}

impl fmt::Debug for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorResponse")
            .field("code", &self.code())
            .field("message", &super::snapshot::text(self))
            .field("source", &self.source())
            .finish_non_exhaustive()
    }
}

impl Error for ErrorResponse {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match (&self.source, &self.base) {
            (Some(source), _) => Some(source.as_ref()),
            (None, Base::Code(_)) => None,
            // Its own words are not lost where others stand in front.
            (None, Base::Error(error)) if self.message.is_some() => Some(&**error),
            (None, Base::Error(error)) => error.source(),
        }
    }
}

impl From<ErrorResponse> for http::Response<Bytes> {
    fn from(error: ErrorResponse) -> Self {
        respond(&error)
    }
}

impl From<&'static CodeInfo> for ErrorResponse {
    fn from(info: &'static CodeInfo) -> Self {
        Self::new(info)
    }
}

/// Gives a code to errors that have none.
pub trait ResultExt<T> {
    /// Answers a failure with that code and keeps the error as the source, for the log.
    ///
    /// ```
    /// use qs_error::{ErrorCode, ErrorResponse, ResultExt};
    ///
    /// fn read() -> Result<String, ErrorResponse> {
    ///     Ok(std::fs::read_to_string("/no/such/file").with_code(ErrorCode::InternalError)?)
    /// }
    ///
    /// let error = read().unwrap_err();
    /// assert!(std::error::Error::source(&error).is_some());
    /// ```
    ///
    /// # Errors
    ///
    /// The failure, with the code.
    fn with_code(self, code: impl Into<ErrorResponse>) -> Result<T, ErrorResponse>;
}

impl<T, E: Into<Box<dyn Error + Send + Sync>>> ResultExt<T> for Result<T, E> {
    fn with_code(self, code: impl Into<ErrorResponse>) -> Result<T, ErrorResponse> {
        self.map_err(|error| code.into().with_source(error))
    }
}
