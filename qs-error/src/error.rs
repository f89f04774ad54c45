//! The trait of errors that have a code.

mod display_and_error;

use std::borrow::Cow;
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

pub use self::display_and_error::DisplayAndError;
use crate::catalog::CodeInfo;
use crate::log::Omission;
use crate::members::{HeaderFields, Members, Params};
use crate::message::{Message, MessageWriter, Sink};
use crate::panic::catch_panic;

/// An error with a code, a status and a public message.
///
/// Display and [`source`](Error::source) are for the log. Clients see
/// [`message`](Self::message).
///
/// The derive implements this trait. A manual implementation returns the catalog entry of a
/// declared code from [`info`](Self::info), and [`respond`](crate::respond) renders it. Only the
/// derive implements the conversions into the responses of frameworks.
///
/// ```
/// use qs_error::{ErrorCode, QsError};
///
/// fn describe(error: &dyn QsError) -> String {
///     format!("{} {}: {}", error.status().as_u16(), error.code(), error.message())
/// }
///
/// assert_eq!(describe(&ErrorCode::BucketNotExists), "404 bucket_not_exists: the bucket does not exist");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not implement `QsError`",
    label = "this type has no code and no status",
    note = "add `#[derive(Debug, QsError)]` to the type; for `#[error(…)]`, derive `thiserror::Error` as well"
)]
pub trait QsError: Error + DisplayAndError {
    /// Returns the catalog entry of this error: the declaration of its own variant.
    ///
    /// If several variants share a code, the entry has the headers, members and params of this
    /// variant. The catalog of the type contains the union of all variants.
    ///
    /// ```
    /// use qs_error::{ErrorCode, QsError};
    ///
    /// let info = ErrorCode::BucketNotExists.info();
    /// assert_eq!(info.code(), "bucket_not_exists");
    /// assert_eq!(info.variant(), Some("BucketNotExists"));
    /// ```
    fn info(&self) -> &'static CodeInfo;

    /// Returns the code of the response. The default is the code of the catalog entry.
    ///
    /// An override changes the response. If the code differs from the catalog entry, the headers
    /// and the document are built for each response, without the cache. An invalid code is replaced
    /// by the code of the catalog entry, with a log event.
    ///
    /// ```
    /// use qs_error::{ErrorCode, QsError};
    ///
    /// assert_eq!(ErrorCode::BucketNotExists.code(), "bucket_not_exists");
    /// ```
    fn code(&self) -> &'static str {
        self.info().code()
    }

    /// Returns the status of the response. The default is the status of the catalog entry.
    ///
    /// An override changes the response. If the status differs from the catalog entry, the headers
    /// and the document are built for each response, without the cache. A status outside of 400 to
    /// 599 is replaced by the status of the catalog entry, with a log event.
    ///
    /// ```
    /// use http::StatusCode;
    /// use qs_error::{CodeInfo, ErrorCode, QsError, respond};
    ///
    /// #[derive(Debug, thiserror::Error)]
    /// #[error("the upstream responded with {0}")]
    /// struct UpstreamError(StatusCode);
    ///
    /// impl QsError for UpstreamError {
    ///     fn info(&self) -> &'static CodeInfo {
    ///         ErrorCode::UpstreamFailed.info()
    ///     }
    ///
    ///     fn status(&self) -> StatusCode {
    ///         self.0
    ///     }
    /// }
    ///
    /// let response = respond(&UpstreamError(StatusCode::BAD_GATEWAY));
    /// assert_eq!(response.status(), 502);
    /// assert_eq!(response.headers()["x-qs-error-code"], "upstream_failed");
    /// ```
    fn status(&self) -> StatusCode {
        self.info().status()
    }

    /// Returns the message that clients see.
    ///
    /// ```
    /// use qs_error::QsError;
    ///
    /// #[derive(Debug, QsError)]
    /// #[qs(code = "disk_failed", status = 500, display = "disk {disk} failed")]
    /// struct DiskFailed {
    ///     disk: u8,
    /// }
    ///
    /// let error = DiskFailed { disk: 7 };
    /// assert_eq!(error.to_string(), "disk 7 failed");
    /// assert_eq!(error.message(), "Internal Server Error");
    /// ```
    fn message(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.info().default_message())
    }

    /// Returns the delay before a retry.
    ///
    /// The `Retry-After` header contains it in whole seconds, rounded up. The maximum is
    /// 2,147,483,647 seconds (RFC 9111, section 1.2.2).
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use qs_error::QsError;
    ///
    /// #[derive(Debug, QsError)]
    /// #[qs(code = "tenant_throttled", status = 429, retry_after = 30)]
    /// struct Throttled;
    ///
    /// assert_eq!(Throttled.retry_after(), Some(Duration::from_secs(30)));
    /// ```
    fn retry_after(&self) -> Option<Duration> {
        self.info().retry_after()
    }

    /// Returns the help link. [`ErrorLayer::docs_url`](crate::ErrorLayer::docs_url) overrides it.
    ///
    /// ```
    /// use qs_error::QsError;
    ///
    /// #[derive(Debug, QsError)]
    /// #[qs(code = "disk_full", status = 507, url = "https://docs.example.com/errors#{code}")]
    /// struct DiskFull;
    ///
    /// assert_eq!(DiskFull.url().as_deref(), Some("https://docs.example.com/errors#disk_full"));
    /// ```
    fn url(&self) -> Option<Cow<'_, str>> {
        self.info().url().map(Cow::Borrowed)
    }

    /// Adds the response headers that depend on this value. They override the headers of the
    /// catalog entry and the default headers.
    ///
    /// The response omits headers that the renderer sets, such as `Content-Type`, and values that
    /// are not visible ASCII. A log event reports each omitted header.
    ///
    /// ```
    /// use http::HeaderMap;
    /// use qs_error::QsError;
    ///
    /// #[derive(Debug, QsError)]
    /// #[qs(code = "moved", status = 410)]
    /// struct Moved {
    ///     #[qs(header = "location")]
    ///     to: &'static str,
    /// }
    ///
    /// let mut headers = HeaderMap::new();
    /// Moved { to: "/b" }.write_headers(&mut headers);
    /// assert_eq!(headers["location"], "/b");
    /// ```
    fn write_headers(&self, headers: &mut HeaderMap) {
        let _ = headers;
    }

    /// Adds the extension members of the body. [`Members`] has an example of an implementation.
    ///
    /// ```
    /// use qs_error::{QsError, respond};
    ///
    /// #[derive(Debug, QsError)]
    /// #[qs(code = "over_quota", status = 429)]
    /// struct OverQuota {
    ///     #[qs(member)]
    ///     limit: u32,
    /// }
    ///
    /// assert!(respond(&OverQuota { limit: 5 }).body().ends_with(br#","limit":5}"#));
    /// ```
    fn write_members(&self, members: &mut Members<'_>) {
        let _ = members;
    }

    /// Passes the public message to `sink`, without building a string first. The constant message
    /// of the catalog entry is not passed.
    #[doc(hidden)]
    fn render_message(&self, sink: &mut Sink<'_>) {
        sink(Message::Text(&self.message()));
    }

    /// Adds the fields that the public message contains.
    #[doc(hidden)]
    fn write_params(&self, params: &mut Params) {
        let _ = params;
    }

    /// Adds the headers of [`write_headers`](Self::write_headers), and records omitted headers.
    #[doc(hidden)]
    fn render_headers(&self, headers: &mut HeaderFields<'_>) {
        self.write_headers(headers.headers());
    }
}

/// Returns the message that clients see, for an error that implements `render_message`.
///
/// If the `Display` of a field failed or panicked, returns `default_message` and the failure.
pub(crate) fn public_message<E: QsError + ?Sized>(
    error: &E,
    default_message: &'static str,
) -> (Cow<'static, str>, Option<Omission>) {
    let mut message = String::new();
    match write_message(error, &mut message) {
        Ok(true) => (Cow::Owned(message), None),
        Ok(false) => (Cow::Borrowed(default_message), None),
        Err(omission) => (Cow::Borrowed(default_message), Some(omission)),
    }
}

/// Writes the message of an error. Returns `false` if the error has only the constant message.
///
/// # Errors
///
/// The `Display` of a field failed or panicked. A part of the message may have been written.
pub(crate) fn write_message<E: QsError + ?Sized>(
    error: &E,
    out: &mut impl MessageWriter,
) -> Result<bool, Omission> {
    let written = catch_panic(|| {
        let mut result = None;
        error.render_message(&mut |message| result = Some(message.write(out)));
        result
    });
    match written {
        Ok(Some(Err(_))) => Err(Omission::new("message", "its Display failed")),
        Ok(result) => Ok(result.is_some()),
        Err(panic) => Err(Omission::new("message", panic)),
    }
}

macro_rules! delegate {
    ($(<$T:ident $(: ?$Sized:ident)?> $ty:ty),*) => {$(
        impl<$T: QsError $(+ ?$Sized)?> QsError for $ty {
            fn info(&self) -> &'static CodeInfo {
                (**self).info()
            }

            fn code(&self) -> &'static str {
                (**self).code()
            }

            fn status(&self) -> StatusCode {
                (**self).status()
            }

            fn message(&self) -> Cow<'_, str> {
                (**self).message()
            }

            fn retry_after(&self) -> Option<Duration> {
                (**self).retry_after()
            }

            fn url(&self) -> Option<Cow<'_, str>> {
                (**self).url()
            }

            fn write_headers(&self, headers: &mut HeaderMap) {
                (**self).write_headers(headers);
            }

            fn write_members(&self, members: &mut Members<'_>) {
                (**self).write_members(members);
            }

            fn render_message(&self, sink: &mut Sink<'_>) {
                (**self).render_message(sink);
            }

            fn write_params(&self, params: &mut Params) {
                (**self).write_params(params);
            }

            fn render_headers(&self, headers: &mut HeaderFields<'_>) {
                (**self).render_headers(headers);
            }
        }
    )*};
}

// Box<T> implements Error only for sized types.
delegate!(<T: ?Sized> &T, <T> Box<T>, <T: ?Sized> Arc<T>);
