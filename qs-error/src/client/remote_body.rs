//! The document of an error response, for generated clients.

use http::{HeaderMap, StatusCode};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use super::RemoteError;

/// The document of an error response: any JSON, unchanged.
///
/// Clients that are generated from an OpenAPI document decode it as the body of every error. It is
/// read with serde_json. Without a `serde_json` deserializer, such as inside of an untagged enum,
/// reading fails.
///
/// ```
/// use http::{HeaderMap, StatusCode};
/// use qs_error::ErrorCode;
/// use qs_error::client::RemoteBody;
///
/// let json = r#"{"code":"bucket_not_exists","message":"bucket `photos` does not exist"}"#;
/// let body: RemoteBody = serde_json::from_str(json)?;
/// assert_eq!(serde_json::to_string(&body)?, json);
///
/// let error = body.into_error(StatusCode::NOT_FOUND, &HeaderMap::new()).unwrap();
/// assert_eq!(error.known(), Some(ErrorCode::BucketNotExists));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct RemoteBody(Box<RawValue>);

impl RemoteBody {
    /// Reads the document as [`RemoteError::from_parts`] does. Returns `None` if the status is not
    /// an error: below 300, or 304.
    ///
    /// ```
    /// use http::{HeaderMap, StatusCode};
    /// use qs_error::client::RemoteBody;
    ///
    /// let body: RemoteBody = serde_json::from_str("[1,2]")?;
    /// let error = body.into_error(StatusCode::CONFLICT, &HeaderMap::new()).unwrap();
    /// assert_eq!((error.code(), error.raw()), (None, &b"[1,2]"[..]));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn into_error(self, status: StatusCode, headers: &HeaderMap) -> Option<RemoteError> {
        RemoteError::from_parts(status, headers, self.0.get().as_bytes())
    }
}

impl<'de> Deserialize<'de> for RemoteBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Box::<RawValue>::deserialize(deserializer).map(Self)
    }
}

impl Serialize for RemoteBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
