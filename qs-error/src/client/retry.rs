//! The decision whether to repeat a request.

use std::borrow::Cow;
use std::time::Duration;

use http::{Method, StatusCode};

use super::RemoteError;
use crate::body::raw;
use crate::catalog::{Action, CodeInfo};

/// Whether and when a client repeats a request.
///
/// ```
/// use std::time::Duration;
///
/// use http::{HeaderMap, StatusCode};
/// use qs_error::client::{RemoteError, Retry};
///
/// let mut headers = HeaderMap::new();
/// let status = StatusCode::TOO_MANY_REQUESTS;
/// assert_eq!(RemoteError::from_parts(status, &headers, b"").unwrap().retry(&[]), Retry::Backoff);
///
/// headers.insert("retry-after", 7.into());
/// let error = RemoteError::from_parts(status, &headers, b"").unwrap();
/// assert_eq!(error.retry(&[]), Retry::After(Duration::from_secs(7)));
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Retry {
    /// No repeat: the same request will fail again.
    Never,
    /// A repeat after this delay, which the server or the catalog has set.
    After(Duration),
    /// A repeat after a delay that the client chooses. It should increase with each attempt.
    Backoff,
}

impl RemoteError {
    /// Returns whether and when the same request may succeed.
    ///
    /// The action of the code decides: the action in the catalog, else the member `action` of the
    /// body. Without either, the status decides: 408, 425, 429, 502, 503 and 504 are repeated. The
    /// delay is the header `Retry-After`, else the member `retry_after`, else the delay in the
    /// catalog. It is at most [`Reader::longest_wait`](super::Reader::longest_wait). A date in
    /// `Retry-After` requires the header `Date`.
    ///
    /// Repeat a request only if this is [safe](Self::is_safe_to_repeat), or if the service
    /// documents that it is.
    ///
    /// ```
    /// use http::{HeaderMap, StatusCode};
    /// use qs_error::client::{RemoteError, Retry};
    /// use qs_error::{ErrorCatalog, ErrorCode};
    ///
    /// let retry = |status, body| {
    ///     let error = RemoteError::from_parts(status, &HeaderMap::new(), body).unwrap();
    ///     error.retry(ErrorCode::CATALOG)
    /// };
    /// let error = br#"{"code":"lease_not_ready"}"#;
    /// assert_eq!(retry(StatusCode::BAD_REQUEST, error), Retry::Backoff);
    /// let error = br#"{"code":"permission_denied"}"#;
    /// assert_eq!(retry(StatusCode::SERVICE_UNAVAILABLE, error), Retry::Never);
    /// ```
    #[must_use]
    pub fn retry(&self, catalog: &'static [CodeInfo]) -> Retry {
        let info = self.info(catalog);
        let is_retryable = match info {
            Some(info) => info.is_retryable(),
            None => self.sent_action().map_or_else(
                || is_temporary(self.status()),
                |action| action == Action::Retry.as_str(),
            ),
        };
        if !is_retryable {
            return Retry::Never;
        }
        let delay = self.sent_delay();
        match delay.or_else(|| info?.retry_after()) {
            Some(delay) => Retry::After(delay.min(self.longest_wait())),
            None => Retry::Backoff,
        }
    }

    /// Returns whether sending the request twice has the same effect as sending it once.
    ///
    /// This is true for the idempotent methods GET, HEAD, OPTIONS, TRACE, PUT and DELETE (RFC 9110,
    /// section 9.2.2). With the status 421 or 425, it is true for every method. The server did not
    /// process such a request (RFC 9110, section 15.5.20, and RFC 8470, section 5.2).
    ///
    /// ```
    /// use http::{HeaderMap, Method, StatusCode};
    /// use qs_error::client::RemoteError;
    ///
    /// let error = RemoteError::from_parts(StatusCode::BAD_GATEWAY, &HeaderMap::new(), b"").unwrap();
    /// assert!(error.is_safe_to_repeat(&Method::PUT));
    /// assert!(!error.is_safe_to_repeat(&Method::POST));
    /// ```
    #[must_use]
    pub fn is_safe_to_repeat(&self, method: &Method) -> bool {
        let is_unprocessed = matches!(self.status().as_u16(), 421 | 425);
        method.is_idempotent() || is_unprocessed
    }

    /// Returns the delay that the server sent: the header, else the member. It has no limit.
    pub(super) fn sent_delay(&self) -> Option<Duration> {
        self.delay_header().or_else(|| {
            let seconds = self.object()?.find("retry_after", raw::integer)?;
            Some(Duration::from_secs(seconds))
        })
    }

    fn sent_action(&self) -> Option<Cow<'_, str>> {
        self.object()?.string("action")
    }
}

/// Returns whether a status without a known code is temporary.
fn is_temporary(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 425 | 429 | 502..=504)
}
