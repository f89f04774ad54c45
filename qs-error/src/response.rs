//! [`ErrorResponse`]: an owned error with additions for one occurrence. The engine renders it.

mod anyhow;
mod ext;
mod qs_error;
pub(crate) mod snapshot;
mod values;

use std::borrow::Cow;
use std::error::Error;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_core::Serialize;

use crate::catalog::CodeInfo;
use crate::error::QsError;
use crate::http_code;
use crate::log::Omission;
use crate::members::{self, Member, Params};

pub use self::ext::{ErrorExt, OptionExt, ResultExt};
pub(crate) use self::values::{ErrorValues, is_error, params};

/// An owned error: a code, and additions for one occurrence, such as a message or headers.
///
/// It is the error type of handlers that call functions with different error types. `?` converts
/// every type with the derive into it. [`ResultExt::with_code`] converts any other error. It
/// implements [`QsError`] itself.
///
/// ```
/// use qs_error::{ErrorCode, ErrorExt, ErrorResponse, QsError};
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

/// Additions that few responses have.
#[derive(Default)]
struct Extra {
    headers: HeaderMap,
    members: Vec<Member>,
    params: Params,
    omitted: Vec<Omission>,
    retry_after: Option<Duration>,
    url: Option<Cow<'static, str>>,
}

impl ErrorResponse {
    /// Creates a response with a code and without additions.
    ///
    /// ```
    /// use qs_error::{ErrorCatalog, ErrorCode, ErrorResponse, QsError};
    ///
    /// let info = ErrorCode::find("bucket_not_exists").unwrap();
    /// assert_eq!(ErrorResponse::new(info).status(), 404);
    /// ```
    #[must_use]
    pub const fn new(info: &'static CodeInfo) -> Self {
        Self::with_base(Base::Code(info))
    }

    /// Creates a response with the code of [`HttpCode`](crate::HttpCode) for this status. An
    /// unregistered status keeps its number, with the code `client_error` or `server_error`.
    ///
    /// A status outside of 400 to 599 is not an error. It is replaced by 500, with a log event.
    ///
    /// ```
    /// use http::StatusCode;
    /// use qs_error::{ErrorResponse, QsError};
    ///
    /// let error = ErrorResponse::of_status(StatusCode::NOT_FOUND);
    /// assert_eq!(error.code(), "not_found");
    ///
    /// let error = ErrorResponse::of_status(StatusCode::CREATED);
    /// assert_eq!((error.status(), error.code()), (StatusCode::INTERNAL_SERVER_ERROR, "internal_server_error"));
    /// ```
    #[must_use]
    pub fn of_status(status: StatusCode) -> Self {
        let mut error = Self::new(http_code::info(status));
        if error.status() != status {
            let reason = format!("the status {} is not an error", status.as_u16());
            error.omit(Omission::new("status", reason));
        }
        error
    }

    /// Creates a response that owns an error and renders it.
    pub(crate) fn from_error(error: impl QsError + Send + Sync + 'static) -> Self {
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
    /// For a 5xx, clients see only constant messages. A message that was built at run time appears
    /// only in the log, and clients see the message of the code. [`expose`](Self::expose) overrides
    /// this.
    ///
    /// ```
    /// use qs_error::{ErrorCode, ErrorResponse, QsError};
    ///
    /// let error = ErrorResponse::from(ErrorCode::InternalError).with_message(format!("disk {}", 7));
    /// assert_eq!(error.to_string(), "disk 7");
    /// assert_ne!(error.message(), "disk 7");
    /// ```
    #[must_use]
    pub fn with_message(mut self, message: impl Into<Cow<'static, str>>) -> Self {
        self.message = Some(message.into());
        if let Some(extra) = &mut self.extra {
            extra.params = Params::default();
        }
        self
    }

    /// Shows clients a message that was built at run time, even for a 5xx.
    ///
    /// ```
    /// use qs_error::{ErrorCode, ErrorResponse, QsError};
    ///
    /// let error = ErrorResponse::from(ErrorCode::InternalError).with_message(format!("disk {}", 7));
    /// assert_eq!(error.expose().message(), "disk 7");
    /// ```
    #[must_use]
    pub fn expose(mut self) -> Self {
        self.exposed = true;
        self
    }

    /// Adds the error that caused this one. It appears only in the log.
    ///
    /// ```
    /// use std::error::Error;
    ///
    /// use qs_error::{ErrorCode, ErrorResponse};
    ///
    /// let error = ErrorResponse::from(ErrorCode::InternalError).with_source("disk 7 is gone");
    /// assert_eq!(error.source().unwrap().to_string(), "disk 7 is gone");
    /// ```
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets a response header.
    ///
    /// The renderer sets these headers itself, so they are left out, with a log event:
    /// `Content-Type`, `Content-Length`, `Transfer-Encoding`, `Connection`, and the headers of the
    /// request id and the code. A value that is not visible ASCII is also left out, with a log
    /// event.
    ///
    /// ```
    /// use http::header::{CONTENT_LANGUAGE, HeaderValue};
    /// use qs_error::{ErrorCode, ErrorResponse, respond};
    ///
    /// let error = ErrorResponse::from(ErrorCode::InvalidRange)
    ///     .with_header(CONTENT_LANGUAGE, HeaderValue::from_static("en"));
    /// assert_eq!(respond(&error).headers()["content-language"], "en");
    /// ```
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        if is_reserved(&name) {
            self.omit(Omission::new(
                name.as_str(),
                "the renderer sets this header",
            ));
        } else {
            self.extra().headers.insert(name, value);
        }
        self
    }

    /// Adds an extension member to the body. It replaces a member of the same name.
    ///
    /// A value that does not serialize, and a member with a reserved name, are left out, with a log
    /// event. Reserved names are `code`, `message`, `request_id`, `url`, `type`, `title`, `status`,
    /// `detail`, `instance`, `params`, `action`, `retryable`, `retry_after`, `remedy` and
    /// `localized`.
    ///
    /// ```
    /// use qs_error::{ErrorCode, ErrorResponse, respond};
    ///
    /// let error = ErrorResponse::from(ErrorCode::TooManyBuckets).with_member("limit", &100);
    /// assert!(respond(&error).body().ends_with(br#","limit":100}"#));
    /// ```
    #[must_use]
    pub fn with_member(mut self, name: &str, value: &(impl Serialize + ?Sized)) -> Self {
        let (added, omitted) = members::render(|members| members.add(name, value));
        let extra = self.extra();
        members::replace(&mut extra.members, added);
        extra.omitted.extend(omitted);
        self
    }

    /// Sets the `Retry-After` header. Fractions of a second are rounded up. The maximum is
    /// 2,147,483,647 seconds (RFC 9111, section 1.2.2).
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use qs_error::{ErrorCode, ErrorResponse, respond};
    ///
    /// let error = ErrorResponse::from(ErrorCode::LeaseNotReady).with_retry_after(Duration::from_millis(1500));
    /// assert_eq!(respond(&error).headers()["retry-after"], "2");
    /// ```
    #[must_use]
    pub fn with_retry_after(mut self, delay: Duration) -> Self {
        self.extra().retry_after = Some(delay);
        self
    }

    /// Sets the help link.
    ///
    /// ```
    /// use qs_error::{ErrorCode, ErrorResponse, QsError};
    ///
    /// let error = ErrorResponse::from(ErrorCode::InvalidRange).with_url("https://docs.example.com/ranges");
    /// assert_eq!(error.url().as_deref(), Some("https://docs.example.com/ranges"));
    /// ```
    #[must_use]
    pub fn with_url(mut self, url: impl Into<Cow<'static, str>>) -> Self {
        self.extra().url = Some(url.into());
        self
    }

    /// Returns the error that this response was converted from, if it has this type.
    ///
    /// Returns `None` for a response of [`new`](Self::new) or [`of_status`](Self::of_status), which
    /// has no error. Also returns `None` if the error was not `Send`, `Sync` and `'static`, because
    /// the conversion copies the contents of such an error.
    ///
    /// ```
    /// use qs_error::{ErrorCode, ErrorExt, ErrorResponse};
    ///
    /// let error = ErrorCode::InvalidRange.with_message("the range is empty");
    /// assert_eq!(error.downcast_ref::<ErrorCode>(), Some(&ErrorCode::InvalidRange));
    /// ```
    #[must_use]
    pub fn downcast_ref<E: QsError + 'static>(&self) -> Option<&E> {
        match &self.base {
            Base::Code(_) => None,
            Base::Error(error) => {
                let error: &(dyn Error + 'static) = &**error;
                error.downcast_ref()
            }
        }
    }

    /// Sets the fields that a message of [`with_message`](Self::with_message) contains.
    pub(crate) fn with_params(mut self, params: Params) -> Self {
        self.extra().params = params;
        self
    }

    /// Returns whether [`with_message`](Self::with_message) was called.
    pub(crate) fn has_message(&self) -> bool {
        self.message.is_some()
    }

    /// Records a part that was left out.
    pub(crate) fn omit(&mut self, omission: Omission) {
        self.extra().omitted.push(omission);
    }

    fn extra(&mut self) -> &mut Extra {
        self.extra.get_or_insert_default()
    }

    /// Returns the message of [`with_message`](Self::with_message), if clients may see it.
    fn public_message(&self) -> Option<&str> {
        match self.message.as_ref()? {
            Cow::Owned(_) if self.status().is_server_error() && !self.exposed => None,
            message => Some(message),
        }
    }
}

/// Returns whether only the renderer may set this header.
pub(crate) fn is_reserved(name: &HeaderName) -> bool {
    qs_error_spec::header::is_reserved(name.as_str())
}
