//! Methods that convert into an [`ErrorResponse`].

use std::borrow::Cow;
use std::error::Error;
use std::time::Duration;

use http::{HeaderName, HeaderValue};
use serde_core::Serialize;

use super::ErrorResponse;
use crate::error::QsError;

/// Methods that convert an error into an [`ErrorResponse`] with additions for one occurrence.
///
/// Every type with the derive has these methods.
///
/// ```
/// use qs_error::{ErrorCode, ErrorExt, QsError};
///
/// let error = ErrorCode::InvalidArgument
///     .with_message("`limit` must be a number")
///     .with_member("limit", "many");
/// assert_eq!(error.code(), "invalid_argument");
/// assert_eq!(error.message(), "`limit` must be a number");
/// ```
pub trait ErrorExt: QsError + Into<ErrorResponse> {
    /// Replaces the message; see [`ErrorResponse::with_message`].
    ///
    /// ```
    /// use qs_error::{ErrorCode, ErrorExt, QsError};
    ///
    /// let error = ErrorCode::InvalidArgument.with_message("`limit` must be a number");
    /// assert_eq!(error.message(), "`limit` must be a number");
    /// ```
    #[must_use]
    fn with_message(self, message: impl Into<Cow<'static, str>>) -> ErrorResponse {
        self.into().with_message(message)
    }

    /// Adds a source for the log; see [`ErrorResponse::with_source`].
    ///
    /// ```
    /// use std::error::Error;
    ///
    /// use qs_error::{ErrorCode, ErrorExt};
    ///
    /// let error = ErrorCode::InternalError.with_source("the disk is full");
    /// assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("the disk is full"));
    /// ```
    #[must_use]
    fn with_source(self, source: impl Into<Box<dyn Error + Send + Sync>>) -> ErrorResponse {
        self.into().with_source(source)
    }

    /// Sets a response header; see [`ErrorResponse::with_header`].
    ///
    /// ```
    /// use http::HeaderValue;
    /// use http::header::ALLOW;
    /// use qs_error::{ErrorCode, ErrorExt, respond};
    ///
    /// let error = ErrorCode::MethodNotAllowed.with_header(ALLOW, HeaderValue::from_static("GET"));
    /// assert_eq!(respond(&error).headers()["allow"], "GET");
    /// ```
    #[must_use]
    fn with_header(self, name: HeaderName, value: HeaderValue) -> ErrorResponse {
        self.into().with_header(name, value)
    }

    /// Adds an extension member; see [`ErrorResponse::with_member`].
    ///
    /// ```
    /// use qs_error::{ErrorCode, ErrorExt, respond};
    ///
    /// let error = ErrorCode::TooManyBuckets.with_member("limit", &5);
    /// assert!(respond(&error).body().ends_with(br#","limit":5}"#));
    /// ```
    #[must_use]
    fn with_member(self, name: &str, value: &(impl Serialize + ?Sized)) -> ErrorResponse {
        self.into().with_member(name, value)
    }

    /// Sets the `Retry-After` header, in seconds, rounded up. The maximum is 2,147,483,647 seconds
    /// (RFC 9111, section 1.2.2); see [`ErrorResponse::with_retry_after`].
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use qs_error::{ErrorCode, ErrorExt, respond};
    ///
    /// let error = ErrorCode::ServiceUnavailable.with_retry_after(Duration::from_secs(30));
    /// assert_eq!(respond(&error).headers()["retry-after"], "30");
    /// ```
    #[must_use]
    fn with_retry_after(self, delay: Duration) -> ErrorResponse {
        self.into().with_retry_after(delay)
    }

    /// Sets the help link; see [`ErrorResponse::with_url`].
    ///
    /// ```
    /// use qs_error::{ErrorCode, ErrorExt, QsError};
    ///
    /// let error = ErrorCode::AccessDenied.with_url("https://docs.example.com/access");
    /// assert_eq!(error.url().as_deref(), Some("https://docs.example.com/access"));
    /// ```
    #[must_use]
    fn with_url(self, url: impl Into<Cow<'static, str>>) -> ErrorResponse {
        self.into().with_url(url)
    }
}

impl<E: QsError + Into<ErrorResponse>> ErrorExt for E {}

/// A method that adds a code to the error of a `Result`.
///
/// `?` after [`with_code`](Self::with_code) works in functions that return an [`ErrorResponse`]. In
/// a function with an error enum, use `map_err`:
///
/// ```
/// use qs_error::QsError;
///
/// #[derive(Debug, QsError)]
/// enum Error {
///     #[qs(code = "invalid_limit", status = 400, message = "`limit` must be a number")]
///     InvalidLimit,
/// }
///
/// fn parse_limit(text: &str) -> Result<u32, Error> {
///     text.parse().map_err(|_| Error::InvalidLimit)
/// }
///
/// assert_eq!(parse_limit("many").unwrap_err().code(), "invalid_limit");
/// ```
pub trait ResultExt<T> {
    /// Converts the error into a response with `code`. The error becomes the source, which appears
    /// only in the log.
    ///
    /// The type of the error must implement `Into<Box<dyn Error + Send + Sync>>`. Examples are
    /// `std::io::Error`, `String` and `anyhow::Error`.
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
    /// If the error already has a code, `code` replaces it. The client receives the new code, and
    /// the log contains both errors. `?` without this method preserves the code of the error:
    ///
    /// ```
    /// use qs_error::{ErrorCode, ErrorResponse, HttpCode, QsError, ResultExt};
    ///
    /// fn find() -> Result<(), ErrorCode> {
    ///     Err(ErrorCode::ObjectNotExists)
    /// }
    ///
    /// fn replaced() -> Result<(), ErrorResponse> {
    ///     find().with_code(HttpCode::InternalServerError)
    /// }
    ///
    /// fn propagated() -> Result<(), ErrorResponse> {
    ///     Ok(find()?)
    /// }
    ///
    /// assert_eq!(replaced().unwrap_err().code(), "internal_server_error");
    /// assert_eq!(propagated().unwrap_err().code(), "object_not_exists");
    /// ```
    ///
    /// `code` also replaces the code of an error inside an `anyhow::Error`. With the feature
    /// `anyhow`, `ErrorResponse::from_anyhow` preserves the code of that error.
    ///
    /// # Errors
    ///
    /// Returns a response with `code` if the result is an error.
    fn with_code(self, code: impl Into<ErrorResponse>) -> Result<T, ErrorResponse>;
}

impl<T, E: Into<Box<dyn Error + Send + Sync>>> ResultExt<T> for Result<T, E> {
    fn with_code(self, code: impl Into<ErrorResponse>) -> Result<T, ErrorResponse> {
        self.map_err(|error| code.into().with_source(error))
    }
}

/// A method that converts `None` into an error with a code.
///
/// `?` after [`or_code`](Self::or_code) works in functions that return an [`ErrorResponse`]. In a
/// function with an error enum, use `ok_or`:
///
/// ```
/// use qs_error::QsError;
///
/// #[derive(Debug, QsError)]
/// enum Error {
///     #[qs(code = "bucket_not_found", status = 404, message = "the bucket does not exist")]
///     NotFound,
/// }
///
/// fn first(buckets: &[String]) -> Result<&str, Error> {
///     Ok(buckets.first().ok_or(Error::NotFound)?)
/// }
///
/// assert_eq!(first(&[]).unwrap_err().code(), "bucket_not_found");
/// ```
pub trait OptionExt<T> {
    /// Converts `None` into a response with `code`.
    ///
    /// ```
    /// use std::collections::HashMap;
    ///
    /// use qs_error::{ErrorResponse, HttpCode, OptionExt, QsError};
    ///
    /// fn find(sizes: &HashMap<&str, u64>, name: &str) -> Result<u64, ErrorResponse> {
    ///     Ok(*sizes.get(name).or_code(HttpCode::NotFound)?)
    /// }
    ///
    /// let sizes = HashMap::from([("a", 1)]);
    /// assert_eq!(find(&sizes, "a").unwrap(), 1);
    /// assert_eq!(find(&sizes, "b").unwrap_err().code(), "not_found");
    /// ```
    ///
    /// # Errors
    ///
    /// Returns a response with `code` if the option is `None`.
    fn or_code(self, code: impl Into<ErrorResponse>) -> Result<T, ErrorResponse>;
}

impl<T> OptionExt<T> for Option<T> {
    fn or_code(self, code: impl Into<ErrorResponse>) -> Result<T, ErrorResponse> {
        self.ok_or_else(|| code.into())
    }
}
