//! The documented codes of the QingStor object storage API.

use qs_error_derive::QsError;

use crate::catalog::ErrorCodes;
use crate::error::QsError;

/// The standard list: the 40 codes that the object storage API documents, in the document's order.
///
/// The list grows: a client must accept unknown codes. Display prints the code, which parses again.
/// [`QsError::message`] is the message for a client.
///
/// ```
/// use qs_error::{ErrorCode, QsError};
///
/// let code: ErrorCode = "invalid_range".parse()?;
/// assert_eq!(code, ErrorCode::InvalidRange);
/// assert_eq!(code.status(), 416);
/// assert_eq!(code.to_string(), "invalid_range");
/// assert_eq!(code.message(), "the range cannot be satisfied");
/// assert_eq!(ErrorCode::ALL.len(), 40);
/// # Ok::<(), qs_error::catalog::UnknownCode>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, QsError)]
#[qs(crate = crate, display_code, challenge = "QS", url = "http://docs.qingcloud.com/qingstor/api/error_code.html")]
#[non_exhaustive]
pub enum ErrorCode {
    /// The access key is wrong or does not exist.
    #[qs(
        code = "invalid_access_key_id",
        status = 401,
        message = "the access key does not exist"
    )]
    InvalidAccessKeyId,
    /// The `Range` header breaks its rules.
    #[qs(
        code = "invalid_range",
        status = 416,
        message = "the range cannot be satisfied"
    )]
    InvalidRange,
    /// `Date` or `x-qs-date` is more than 15 minutes away from the server's clock.
    #[qs(
        code = "request_expired",
        status = 403,
        message = "the date of the request is too far from the server's clock"
    )]
    RequestExpired,
    /// The signature of the request does not match.
    #[qs(
        code = "signature_not_matched",
        status = 401,
        message = "the signature of the request does not match"
    )]
    SignatureNotMatched,
    /// The value of a parameter is illegal.
    #[qs(
        code = "invalid_argument",
        status = 400,
        message = "a parameter has an illegal value"
    )]
    InvalidArgument,
    /// `Content-MD5` is not the MD5 of the data received.
    #[qs(
        code = "bad_digest",
        status = 400,
        message = "the data received does not match Content-MD5"
    )]
    BadDigest,
    /// The caller has no permission for this request.
    #[qs(
        code = "permission_denied",
        status = 403,
        message = "this request is not permitted"
    )]
    PermissionDenied,
    /// The bucket to be created exists.
    #[qs(
        code = "bucket_already_exists",
        status = 409,
        message = "the bucket exists already"
    )]
    BucketAlreadyExists,
    /// The bucket named in the request does not exist.
    #[qs(
        code = "bucket_not_exists",
        status = 404,
        message = "the bucket does not exist"
    )]
    BucketNotExists,
    /// The object named in the request does not exist.
    #[qs(
        code = "object_not_exists",
        status = 404,
        message = "the object does not exist"
    )]
    ObjectNotExists,
    /// The bucket to be created has an illegal name.
    #[qs(
        code = "invalid_bucket_name",
        status = 400,
        message = "the name of the bucket is illegal"
    )]
    InvalidBucketName,
    /// The quota of buckets is used up; a ticket raises it.
    #[qs(
        code = "too_many_buckets",
        status = 403,
        message = "the quota of buckets is used up"
    )]
    TooManyBuckets,
    /// A bucket with objects in it cannot be deleted.
    #[qs(
        code = "bucket_not_empty",
        status = 409,
        message = "the bucket is not empty"
    )]
    BucketNotEmpty,
    /// The bucket is not active.
    #[qs(
        code = "bucket_not_active",
        status = 403,
        message = "the bucket is not active"
    )]
    BucketNotActive,
    /// The lease information of the bucket is not ready.
    #[qs(
        code = "lease_not_ready",
        status = 403,
        retryable,
        message = "the lease of the bucket is not ready"
    )]
    LeaseNotReady,
    /// The method is not allowed on this resource.
    #[qs(code = "method_not_allowed", status = 405, header("allow" = _), message = "the method is not allowed here")]
    MethodNotAllowed,
    /// The body of the request does not meet the rules.
    #[qs(
        code = "invalid_request",
        status = 400,
        message = "the body of the request is not as required"
    )]
    InvalidRequest,
    /// There is no such zone.
    #[qs(
        code = "invalid_location",
        status = 400,
        message = "the zone does not exist"
    )]
    InvalidLocation,
    /// Buckets are created and deleted too often.
    #[qs(
        code = "max_requests_exceeded",
        status = 400,
        retryable,
        message = "buckets are created and deleted too often"
    )]
    MaxRequestsExceeded,
    /// A precondition in the headers of the request does not hold.
    #[qs(
        code = "precondition_failed",
        status = 412,
        message = "a precondition of the request does not hold"
    )]
    PreconditionFailed,
    /// The state of the object does not admit the operation.
    #[qs(
        code = "invalid_object_state",
        status = 400,
        message = "the state of the object does not admit this operation"
    )]
    InvalidObjectState,
    /// The name of the object breaks the rules.
    #[qs(
        code = "invalid_object_name",
        status = 400,
        message = "the name of the object is illegal"
    )]
    InvalidObjectName,
    /// A part of a multipart upload is below the minimum, 4 MB.
    #[qs(
        code = "entity_too_small",
        status = 400,
        message = "the part is smaller than the minimum"
    )]
    EntityTooSmall,
    /// The data of the object is over the maximum, 5 GB.
    #[qs(
        code = "entity_too_large",
        status = 400,
        message = "the data is larger than the maximum"
    )]
    EntityTooLarge,
    /// A multipart upload has more parts than the maximum, 1000.
    #[qs(
        code = "max_parts_exceeded",
        status = 400,
        message = "the upload has too many parts"
    )]
    MaxPartsExceeded,
    /// There is no upload of this id.
    #[qs(
        code = "upload_not_exists",
        status = 400,
        message = "the upload does not exist"
    )]
    UploadNotExists,
    /// There is a problem with the account; a ticket helps.
    #[qs(
        code = "account_problem",
        status = 403,
        message = "there is a problem with the account"
    )]
    AccountProblem,
    /// The account is in arrears.
    #[qs(
        code = "delinquent_account",
        status = 402,
        message = "the account is in arrears"
    )]
    DelinquentAccount,
    /// The body of the request is malformed JSON.
    #[qs(
        code = "invalid_json",
        status = 400,
        message = "the body of the request is not valid JSON"
    )]
    InvalidJson,
    /// The request is refused.
    #[qs(
        code = "access_denied",
        status = 400,
        action = request_access,
        message = "the request is refused"
    )]
    AccessDenied,
    /// The body of the request is incomplete.
    #[qs(
        code = "incomplete_body",
        status = 400,
        message = "the body of the request is incomplete"
    )]
    IncompleteBody,
    /// The form does not meet its policy.
    #[qs(
        code = "form_policy_violated",
        status = 400,
        message = "the form does not meet its policy"
    )]
    FormPolicyViolated,
    /// The CNAME is set up wrongly.
    #[qs(
        code = "cname_error",
        status = 400,
        message = "the CNAME is set up wrongly"
    )]
    CnameError,
    /// The operation covers too many objects.
    #[qs(
        code = "too_many_objects",
        status = 400,
        message = "the operation covers too many objects"
    )]
    TooManyObjects,
    /// A fetch of the same source is running, for a request or for an external mirror.
    #[qs(
        code = "fetch_in_process",
        status = 409,
        message = "a fetch of this source is running"
    )]
    FetchInProcess,
    /// The pairs of custom metadata exceed 2 KB in all, or a key exceeds 512 bytes.
    #[qs(
        code = "metadata_too_large",
        status = 400,
        message = "the custom metadata is too large"
    )]
    MetadataTooLarge,
    /// The server handles too many fetches; retry later.
    #[qs(
        code = "fetch_throttled",
        status = 429,
        message = "there are too many fetches, retry later"
    )]
    FetchThrottled,
    /// An internal error of the object storage; retry later.
    #[qs(
        code = "internal_error",
        status = 500,
        retryable,
        message = "an internal error occurred, retry later"
    )]
    InternalError,
    /// The object storage is temporarily unavailable; retry later.
    #[qs(
        code = "service_unavailable",
        status = 503,
        message = "the service is unavailable, retry later"
    )]
    ServiceUnavailable,
    /// The source of a fetch, or the origin of an external mirror, cannot be reached, answers with
    /// a status other than 200, 3xx or 404, or breaks off.
    #[qs(
        code = "upstream_failed",
        status = 503,
        message = "the source of the fetch or mirror cannot be read"
    )]
    UpstreamFailed,
}

impl ErrorCode {
    /// Every code, in the document's order.
    pub const ALL: &'static [Self] = <Self as ErrorCodes>::ALL;

    /// Returns the code as in responses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        ErrorCodes::as_str(&self)
    }
}

/// Implements the conversions of a list of codes to its string, and serde's traits.
macro_rules! impl_as_string {
    ($list:ident) => {
        impl AsRef<str> for $list {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl serde_core::Serialize for $list {
            fn serialize<S: serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde_core::Deserialize<'de> for $list {
            fn deserialize<D: serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                let code = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                code.parse().map_err(|error| {
                    let text = format_args!("`{}`: {error}", code.escape_debug());
                    serde_core::de::Error::custom(text)
                })
            }
        }
    };
}

pub(crate) use impl_as_string;

impl_as_string!(ErrorCode);
