//! The reader of error responses and its settings.

use std::borrow::Cow;
use std::time::Duration;

use http::{HeaderMap, HeaderName, StatusCode};
use qs_error_spec::header;

use super::parsed_response::{ParsedResponse, ResponseParts};
use super::remote_error::RemoteError;

/// A reader of error responses. The settings describe the service.
///
/// [`RemoteError::from_parts`] reads with the default settings.
///
/// ```
/// use std::time::Duration;
///
/// use http::{HeaderMap, HeaderName, StatusCode};
/// use qs_error::client::Reader;
///
/// let reader = Reader::new()
///     .request_id_header(HeaderName::from_static("x-request-id"))
///     .envelope("fault")
///     .longest_wait(Duration::from_secs(20));
///
/// let body = br#"{"fault":{"code":"disk_full"}}"#;
/// let error = reader.read(StatusCode::INSUFFICIENT_STORAGE, &HeaderMap::new(), body).unwrap();
/// assert_eq!(error.code(), Some("disk_full"));
/// ```
#[derive(Clone, Debug)]
pub struct Reader {
    pub(super) code_header: HeaderName,
    pub(super) id_header: HeaderName,
    pub(super) envelope: Cow<'static, str>,
    pub(super) limit: usize,
    pub(super) longest_wait: Duration,
    pub(super) read_timeout: Duration,
}

impl Default for Reader {
    fn default() -> Self {
        Self {
            code_header: HeaderName::from_static(header::ERROR_CODE),
            id_header: HeaderName::from_static(header::REQUEST_ID),
            envelope: Cow::Borrowed("error"),
            limit: 64 << 10,
            longest_wait: Duration::from_secs(5 * 60),
            read_timeout: Duration::from_secs(10),
        }
    }
}

impl Reader {
    /// Creates a reader for services with the default header names and document formats of this
    /// crate.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the name of the header with the code. The default is `x-qs-error-code`.
    ///
    /// ```
    /// use http::{HeaderMap, HeaderName, StatusCode};
    /// use qs_error::client::Reader;
    ///
    /// let name = HeaderName::from_static("x-error");
    /// let headers = HeaderMap::from_iter([(name.clone(), "disk_full".parse().unwrap())]);
    /// let error = Reader::new().error_code_header(name).read(StatusCode::CONFLICT, &headers, b"");
    /// assert_eq!(error.unwrap().code(), Some("disk_full"));
    /// ```
    #[must_use]
    pub fn error_code_header(mut self, name: HeaderName) -> Self {
        self.code_header = name;
        self
    }

    /// Sets the name of the header with the request id. The default is `x-qs-request-id`.
    ///
    /// ```
    /// use http::{HeaderMap, HeaderName, StatusCode};
    /// use qs_error::client::Reader;
    ///
    /// let name = HeaderName::from_static("x-request-id");
    /// let headers = HeaderMap::from_iter([(name.clone(), "id-7".parse().unwrap())]);
    /// let error = Reader::new().request_id_header(name).read(StatusCode::CONFLICT, &headers, b"");
    /// assert_eq!(error.unwrap().request_id(), Some("id-7"));
    /// ```
    #[must_use]
    pub fn request_id_header(mut self, name: HeaderName) -> Self {
        self.id_header = name;
        self
    }

    /// Sets the name of the member that contains the error, for documents that nest it. The default
    /// is `error`.
    ///
    /// ```
    /// use http::{HeaderMap, StatusCode};
    /// use qs_error::client::Reader;
    ///
    /// let body = br#"{"fault":{"code":"disk_full"}}"#;
    /// let error = Reader::new().envelope("fault").read(StatusCode::CONFLICT, &HeaderMap::new(), body);
    /// assert_eq!(error.unwrap().code(), Some("disk_full"));
    /// ```
    #[must_use]
    pub fn envelope(mut self, key: impl Into<Cow<'static, str>>) -> Self {
        self.envelope = key.into();
        self
    }

    /// Sets the number of bytes of a body that are read. The default is 65,536.
    ///
    /// ```
    /// use http::{HeaderMap, StatusCode};
    /// use qs_error::client::Reader;
    ///
    /// let body = br#"{"code":"disk_full","message":"disk 7 is full"}"#;
    /// let error = Reader::new().limit(25).read(StatusCode::CONFLICT, &HeaderMap::new(), body).unwrap();
    /// assert_eq!((error.code(), error.message()), (Some("disk_full"), None));
    /// assert!(error.is_truncated());
    /// ```
    #[must_use]
    pub fn limit(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }

    /// Sets the longest delay that [`RemoteError::retry`] returns. The default is 5 minutes.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use http::{HeaderMap, HeaderName, StatusCode};
    /// use qs_error::client::{Reader, Retry};
    ///
    /// let wait = Duration::from_secs(20);
    /// let headers = HeaderMap::from_iter([(http::header::RETRY_AFTER, 3600.into())]);
    /// let reader = Reader::new().longest_wait(wait);
    /// let error = reader.read(StatusCode::SERVICE_UNAVAILABLE, &headers, b"").unwrap();
    /// assert_eq!(error.retry(&[]), Retry::After(wait));
    /// ```
    #[must_use]
    pub fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// Sets the time in which the body of a response must arrive, for the feature `reqwest`. The
    /// default is 10 seconds.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use qs_error::client::Reader;
    ///
    /// let reader = Reader::new().read_timeout(Duration::from_secs(2));
    /// # drop(reader);
    /// ```
    #[must_use]
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// Reads the parts of a response. Returns `None` if the status is not an error: below 300, or
    /// 304.
    ///
    /// The function reads at most [`limit`](Self::limit) bytes of the body, and copies them. It neither
    /// waits nor panics.
    ///
    /// ```
    /// use http::{HeaderMap, StatusCode};
    /// use qs_error::client::{BodyKind, Reader};
    ///
    /// let reader = Reader::new();
    /// let error = reader.read(StatusCode::BAD_GATEWAY, &HeaderMap::new(), b"<html>").unwrap();
    /// assert_eq!((error.code(), error.kind()), (None, BodyKind::NotJson));
    /// assert!(reader.read(StatusCode::OK, &HeaderMap::new(), b"{}").is_none());
    /// ```
    #[must_use]
    pub fn read(
        &self,
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Option<RemoteError> {
        let start = body.get(..self.limit).unwrap_or(body);
        let response = ResponseParts {
            status,
            headers,
            body: start,
            is_truncated: start.len() < body.len(),
        };
        is_error_or_redirect(status).then(|| self.read_response(response))
    }

    /// Reads an error response whose body is within the limit.
    pub(super) fn read_response(&self, response: ResponseParts<'_>) -> RemoteError {
        ParsedResponse::new(self, response).into_error()
    }
}

/// Returns whether a status is the status of an error or of a redirect. 304 confirms that a cached
/// response is valid (RFC 9110, section 15.4.5).
pub(super) fn is_error_or_redirect(status: StatusCode) -> bool {
    status.as_u16() >= 300 && status != StatusCode::NOT_MODIFIED
}
