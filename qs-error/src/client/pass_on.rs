//! The conversion of another service's error into an error of this service.

use std::collections::HashSet;
use std::marker::PhantomData;

use http::header::{HeaderValue, WWW_AUTHENTICATE};
use qs_error_spec::member;
use serde_json::value::RawValue;

use super::portable_value::PortableValue;
use super::{BodyKind, RemoteError};
use crate::body::raw;
use crate::catalog::CodeInfo;
use crate::error::QsError;
use crate::http_code::HttpCode;
use crate::log::Omission;
use crate::response::ErrorResponse;

/// A conversion of errors of another service into errors that a service sends itself.
///
/// Only listed codes reach the client. They have the status, the url and the constant headers of the
/// catalog.
///
/// - A listed 4xx also has the message, the params, the first 128 members and the `Retry-After` of the
///   other service. A 401 has its challenge instead of the one in the catalog.
/// - A listed 5xx has the message of the catalog, and only the `Retry-After` of the other service.
/// - A 4xx that is not listed becomes the error of [`other`](Self::other), if it has a code or a JSON
///   body.
/// - Any other response, such as a redirect, becomes [`HttpCode::BadGateway`].
///
/// No part of a response that is not listed reaches the client. The log has the status, the code and
/// the request id of each response.
///
/// ```
/// use http::{HeaderMap, StatusCode};
/// use qs_error::client::{PassOn, RemoteError};
/// use qs_error::{ErrorCatalog, ErrorCode, QsError};
///
/// let pass_on = PassOn::new(ErrorCode::CATALOG).pass([ErrorCode::BucketNotExists]);
/// let convert = |body: &[u8]| {
///     let error = RemoteError::from_parts(StatusCode::NOT_FOUND, &HeaderMap::new(), body);
///     pass_on.convert(error.unwrap())
/// };
///
/// let error = convert(br#"{"code":"bucket_not_exists","message":"bucket `a` does not exist"}"#);
/// assert_eq!((error.code(), &*error.message()), ("bucket_not_exists", "bucket `a` does not exist"));
///
/// let error = convert(br#"{"code":"internal_table_missing"}"#);
/// assert_eq!(error.code(), "bad_gateway");
/// ```
#[derive(Clone, Debug)]
pub struct PassOn {
    catalog: &'static [CodeInfo],
    codes: HashSet<String>,
    other: &'static CodeInfo,
}

/// The maximum number of members of another service that are sent. It limits the work for a
/// document of many short members.
const MAX_MEMBERS: usize = 128;

impl PassOn {
    /// Creates a conversion without listed codes. The catalog has the codes of this service.
    ///
    /// ```
    /// use qs_error::client::PassOn;
    /// use qs_error::{ErrorCatalog, ErrorCode};
    ///
    /// let pass_on = PassOn::new(ErrorCode::CATALOG);
    /// # drop(pass_on);
    /// ```
    #[must_use]
    pub fn new(catalog: &'static [CodeInfo]) -> Self {
        Self {
            catalog,
            codes: HashSet::new(),
            other: HttpCode::BadGateway.info(),
        }
    }

    /// Adds codes that are passed on. A code that the catalog does not have is ignored.
    ///
    /// ```
    /// use qs_error::client::PassOn;
    /// use qs_error::{ErrorCatalog, ErrorCode};
    ///
    /// // Codes of an enum, or strings.
    /// let codes = [ErrorCode::BucketNotExists, ErrorCode::ObjectNotExists];
    /// let pass_on = PassOn::new(ErrorCode::CATALOG).pass(codes).pass(["bucket_not_empty"]);
    /// # drop(pass_on);
    /// ```
    #[must_use]
    pub fn pass<C: AsRef<str>>(mut self, codes: impl IntoIterator<Item = C>) -> Self {
        let codes = codes.into_iter().map(|code| code.as_ref().to_owned());
        self.codes.extend(codes);
        self
    }

    /// Sets the error for a 4xx that is not listed and has a code or a JSON body. The default is [`HttpCode::BadGateway`].
    ///
    /// ```
    /// use http::{HeaderMap, StatusCode};
    /// use qs_error::client::{PassOn, RemoteError};
    /// use qs_error::{ErrorCatalog, ErrorCode, HttpCode, QsError};
    ///
    /// let pass_on = PassOn::new(ErrorCode::CATALOG).other(HttpCode::FailedDependency.info());
    /// let body = br#"{"code":"invalid_token"}"#;
    /// let error = RemoteError::from_parts(StatusCode::FORBIDDEN, &HeaderMap::new(), body);
    /// assert_eq!(pass_on.convert(error.unwrap()).code(), "failed_dependency");
    /// ```
    #[must_use]
    pub fn other(mut self, info: &'static CodeInfo) -> Self {
        self.other = info;
        self
    }

    /// Converts an error. The error becomes the source of the response, for the log.
    ///
    /// `Retry-After` is passed on in full: [`longest_wait`](super::Reader::longest_wait) has no effect.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use http::{HeaderMap, StatusCode};
    /// use qs_error::client::{PassOn, RemoteError};
    /// use qs_error::{ErrorCatalog, ErrorCode, QsError};
    ///
    /// let headers = HeaderMap::from_iter([(http::header::RETRY_AFTER, 7.into())]);
    /// let body = br#"{"code":"lease_not_ready"}"#;
    /// let error = RemoteError::from_parts(StatusCode::CONFLICT, &headers, body).unwrap();
    ///
    /// let pass_on = PassOn::new(ErrorCode::CATALOG).pass([ErrorCode::LeaseNotReady]);
    /// let response = pass_on.convert(error);
    /// assert_eq!(response.status(), ErrorCode::LeaseNotReady.status());
    /// assert_eq!(response.retry_after(), Some(Duration::from_secs(7)));
    /// ```
    #[must_use]
    pub fn convert(&self, error: RemoteError) -> ErrorResponse {
        let response = match self.listed(&error) {
            Some(info) => passed_on(info, &error),
            None if error.status().is_client_error() && is_readable(&error) => {
                ErrorResponse::new(self.other)
            }
            None => ErrorResponse::new(HttpCode::BadGateway.info()),
        };
        response.with_source(error)
    }

    /// Returns the entry of a code that is passed on.
    fn listed(&self, error: &RemoteError) -> Option<&'static CodeInfo> {
        error
            .info(self.catalog)
            .filter(|info| self.codes.contains(info.code()))
    }
}

fn passed_on(info: &'static CodeInfo, error: &RemoteError) -> ErrorResponse {
    let mut response = ErrorResponse::new(info);
    if let Some(delay) = error.sent_delay() {
        response = response.with_retry_after(delay);
    }
    if info.status() == 401
        && let Some(challenge) = challenge(error)
    {
        response = response.with_header(WWW_AUTHENTICATE, challenge);
    }
    if info.status().is_server_error() {
        return response;
    }
    if let Some(message) = error.message() {
        response = response.with_message(message.to_owned());
    }
    add_members(response.with_params(error.params()), error)
}

/// Returns whether the response has a code or a JSON document.
fn is_readable(error: &RemoteError) -> bool {
    error.code().is_some() || !matches!(error.kind(), BodyKind::NotJson | BodyKind::Empty)
}

/// Returns the challenges as one header (RFC 9110, section 11.6.1).
fn challenge(error: &RemoteError) -> Option<HeaderValue> {
    let challenges = error.challenges().iter().map(HeaderValue::as_bytes);
    let challenges: Vec<_> = challenges
        .filter(|challenge| !challenge.is_empty())
        .collect();
    let challenge = HeaderValue::from_bytes(&challenges.join(&b", "[..])).ok()?;
    Some(challenge).filter(|challenge| !challenge.is_empty())
}

/// Adds the members unchanged, without those that the renderer sets.
fn add_members(mut response: ErrorResponse, error: &RemoteError) -> ErrorResponse {
    let members = error.object().map(|object| object.read_members(portable));
    let members = members.into_iter().flatten();
    let mut members = members.filter(|(name, _)| !member::is_reserved(name));
    for (name, value) in members.by_ref().take(MAX_MEMBERS) {
        response = response.with_member(&name, value);
    }
    if members.next().is_some() {
        response.omit(Omission::new("members", "the response has more than 128"));
    }
    response
}

/// Returns the JSON of a value that every parser reads.
fn portable(json: &[u8]) -> Option<&RawValue> {
    raw::decode(json, PhantomData::<PortableValue>)?;
    raw::decode(json, PhantomData)
}
