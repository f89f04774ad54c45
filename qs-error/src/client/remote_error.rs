//! [`RemoteError`]: an error response of another service.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue, Response, StatusCode};
use serde_core::Deserialize;

use super::document::{DecodeError, Object};
use super::params;
use super::{BodyKind, Reader};
use crate::body::raw;
use crate::catalog::{CodeInfo, ErrorCodes};
use crate::members::Params;
use crate::panic::catch_panic;

/// An error response of another service: its status, code, message and members.
///
/// The code is read from the body, else from the header `x-qs-error-code`. In a problem document,
/// the last part of `type` is the fallback. [`Reader`] has settings for services with other names.
///
/// A clone shares the data. The size is one pointer, so that a `Result` with this error is small.
///
/// ```
/// use http::{HeaderMap, StatusCode};
/// use qs_error::client::RemoteError;
///
/// let body = br#"{"code":"tenant_throttled","message":"slow down","request_id":"id-7","limit":5}"#;
/// let error = RemoteError::from_parts(StatusCode::TOO_MANY_REQUESTS, &HeaderMap::new(), body).unwrap();
/// assert_eq!(error.code(), Some("tenant_throttled"));
/// assert_eq!(error.member::<u32>("limit"), Some(5));
/// assert_eq!(error.to_string(), "429 tenant_throttled: slow down (request id-7)");
/// ```
#[derive(Clone)]
pub struct RemoteError(Arc<Contents>);

pub(super) struct Contents {
    pub(super) status: StatusCode,
    pub(super) kind: BodyKind,
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    pub(super) url: Option<String>,
    pub(super) request_id: Option<String>,
    /// The body up to the limit.
    pub(super) body: Box<[u8]>,
    /// The name of the member that contains the code, unless the document contains it.
    pub(super) envelope: Option<Cow<'static, str>>,
    /// Whether the body is an object that is read.
    pub(super) is_object: bool,
    pub(super) is_truncated: bool,
    pub(super) has_converted_code: bool,
    pub(super) has_other_content_type: bool,
    pub(super) disagrees: bool,
    /// The delay in the header `Retry-After`.
    pub(super) delay: Option<Duration>,
    pub(super) longest_wait: Duration,
    /// The values of `WWW-Authenticate`.
    pub(super) challenges: Vec<HeaderValue>,
    pub(super) decode_error: Option<DecodeError>,
}

impl RemoteError {
    pub(super) fn new(contents: Contents) -> Self {
        Self(Arc::new(contents))
    }

    /// Reads the parts of a response with the default [`Reader`]. Returns `None` if the status is
    /// not an error: below 300, or 304.
    ///
    /// ```
    /// use http::{HeaderMap, StatusCode};
    /// use qs_error::client::RemoteError;
    ///
    /// let headers = HeaderMap::new();
    /// let body = br#"{"code":"bucket_not_exists"}"#;
    /// let error = RemoteError::from_parts(StatusCode::NOT_FOUND, &headers, body).unwrap();
    /// assert_eq!(error.code(), Some("bucket_not_exists"));
    /// assert!(RemoteError::from_parts(StatusCode::OK, &headers, body).is_none());
    /// ```
    #[must_use]
    pub fn from_parts(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Option<Self> {
        Reader::default().read(status, headers, body)
    }

    /// Reads a response with the default [`Reader`]. Returns `None` if the status is not an error:
    /// below 300, or 304.
    ///
    /// ```
    /// use http::Response;
    /// use qs_error::client::RemoteError;
    ///
    /// let response = Response::builder().status(404).body(r#"{"code":"bucket_not_exists"}"#)?;
    /// let error = RemoteError::from_response(&response).unwrap();
    /// assert_eq!(error.code(), Some("bucket_not_exists"));
    /// # Ok::<(), http::Error>(())
    /// ```
    #[must_use]
    pub fn from_response<B: AsRef<[u8]>>(response: &Response<B>) -> Option<Self> {
        Self::from_parts(
            response.status(),
            response.headers(),
            response.body().as_ref(),
        )
    }

    /// Returns the status of the response. A `status` in the body has no effect.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// Returns the kind of the body.
    #[must_use]
    pub fn kind(&self) -> BodyKind {
        self.0.kind
    }

    /// Returns the code, if the response has one.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// Returns the message: the member `message`, else `detail`, else `title`.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// Returns the help link: the member `url`, else the `type` of a problem document.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.0.url.as_deref()
    }

    /// Returns the request id: the header, else the member `request_id`. It may have any form,
    /// because other services use their own.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Returns the code as a value of an enum, or `None` for a code that the enum does not have.
    ///
    /// The enum is a field-less type with the derive, or the companion that `codes = Name`
    /// generates.
    ///
    /// ```
    /// use http::{HeaderMap, StatusCode};
    /// use qs_error::client::RemoteError;
    /// use qs_error::{ErrorCode, QsError};
    ///
    /// #[derive(Debug, QsError)]
    /// #[qs(codes = StorageCode)]
    /// enum StorageError {
    ///     #[qs(code = "disk_full", status = 507)]
    ///     DiskFull { disk: u8 },
    ///     #[qs(transparent)]
    ///     Standard(ErrorCode),
    /// }
    ///
    /// let known = |body: &[u8]| {
    ///     let error = RemoteError::from_parts(StatusCode::INSUFFICIENT_STORAGE, &HeaderMap::new(), body);
    ///     error.unwrap().known::<StorageCode>()
    /// };
    /// assert_eq!(known(br#"{"code":"disk_full","disk":7}"#), Some(StorageCode::DiskFull));
    /// assert_eq!(known(br#"{"code":"a_new_code"}"#), None);
    /// # let _ = StorageError::DiskFull { disk: 7 };
    /// ```
    #[must_use]
    pub fn known<C: ErrorCodes>(&self) -> Option<C> {
        C::from_code(self.code()?)
    }

    /// Returns the entry of the code in a catalog.
    ///
    /// ```
    /// use http::{HeaderMap, StatusCode};
    /// use qs_error::client::RemoteError;
    /// use qs_error::{ErrorCatalog, ErrorCode};
    ///
    /// let body = br#"{"code":"bucket_not_exists"}"#;
    /// let error = RemoteError::from_parts(StatusCode::NOT_FOUND, &HeaderMap::new(), body).unwrap();
    /// let info = error.info(ErrorCode::CATALOG).unwrap();
    /// assert_eq!(info.variant(), Some("BucketNotExists"));
    /// ```
    #[must_use]
    pub fn info(&self, catalog: &'static [CodeInfo]) -> Option<&'static CodeInfo> {
        let code = self.code()?;
        catalog.iter().find(|info| info.code() == code)
    }

    /// Returns the member `params`: the fields that the message contains, at most 128. Values that are
    /// not a string, a number or a bool are left out.
    ///
    /// ```
    /// use http::{HeaderMap, StatusCode};
    /// use qs_error::client::RemoteError;
    /// use qs_error::format::ParamValue;
    ///
    /// let body = br#"{"code":"bucket_not_exists","params":{"bucket":"photos"}}"#;
    /// let error = RemoteError::from_parts(StatusCode::NOT_FOUND, &HeaderMap::new(), body).unwrap();
    /// assert_eq!(error.params().get("bucket"), Some(&ParamValue::String("photos".to_owned())));
    /// ```
    #[must_use]
    pub fn params(&self) -> Params {
        let object = self.object().and_then(|object| object.object("params"));
        let values = object.map(|object| object.read_members(params::value));
        let values = values.into_iter().flatten().take(params::MAX_PARAMS);
        let owned = values.map(|(name, value)| (Cow::Owned(name.into_owned()), value));
        Params::new(owned.collect())
    }

    /// Returns a member of the object that contains the code, as any deserializable type. Returns
    /// `None` if the member does not exist or has another type. If several members have this name, the
    /// first one that decodes as `T` is used.
    ///
    /// ```
    /// use http::{HeaderMap, StatusCode};
    /// use qs_error::client::RemoteError;
    ///
    /// let body = br#"{"code":"tenant_throttled","limit":5,"tenants":["a","b"]}"#;
    /// let error = RemoteError::from_parts(StatusCode::TOO_MANY_REQUESTS, &HeaderMap::new(), body).unwrap();
    /// assert_eq!(error.member::<u32>("limit"), Some(5));
    /// assert_eq!(error.member::<Vec<&str>>("tenants").unwrap(), ["a", "b"]);
    /// assert_eq!(error.member::<String>("limit"), None);
    /// ```
    #[must_use]
    pub fn member<'a, T: Deserialize<'a>>(&'a self, name: &str) -> Option<T> {
        let read = |value| {
            catch_panic(|| raw::decode(value, PhantomData))
                .ok()
                .flatten()
        };
        self.object()?.find(name, read)
    }

    /// Returns the body as received, up to [`Reader::limit`].
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.0.body
    }

    /// Returns whether the body is incomplete. Either it is longer than [`Reader::limit`], or with
    /// reqwest, it broke off or did not arrive in time.
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        self.0.is_truncated
    }

    /// Returns whether the header and the body have different codes. [`code`](Self::code) is the one
    /// in the body.
    #[must_use]
    pub fn disagrees(&self) -> bool {
        self.0.disagrees
    }

    /// Returns whether the code is a number or a bool in the body. [`code`](Self::code) is the same
    /// JSON, as a string.
    #[must_use]
    pub fn has_converted_code(&self) -> bool {
        self.0.has_converted_code
    }

    /// Returns whether the body is JSON, but the content type is another one.
    #[must_use]
    pub fn has_other_content_type(&self) -> bool {
        self.0.has_other_content_type
    }

    /// Returns the object that contains the code, else the document.
    pub(super) fn object(&self) -> Option<Object<'_>> {
        let document = Object::new(&self.0.body).filter(|_| self.0.is_object)?;
        match &self.0.envelope {
            Some(envelope) => document.object(envelope),
            None => Some(document),
        }
    }

    pub(super) fn decode_error(&self) -> Option<&DecodeError> {
        self.0.decode_error.as_ref()
    }

    pub(super) fn delay_header(&self) -> Option<Duration> {
        self.0.delay
    }

    pub(super) fn longest_wait(&self) -> Duration {
        self.0.longest_wait
    }

    pub(super) fn challenges(&self) -> &[HeaderValue] {
        &self.0.challenges
    }
}
