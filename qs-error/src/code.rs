//! [`ErrorCode`]: the documented codes of the QingStor object storage API.

use qs_error_derive::QsError;

use crate::catalog::ErrorCodes;
use crate::error::QsError;

/// The 40 documented codes of the QingStor object storage API, in the order of its documentation.
///
/// Later versions may add codes, so a client must accept unknown codes. `Display` prints the code,
/// and `FromStr` parses it. [`QsError::message`] returns the message for clients. The documentation
/// of each code has a cause and a remedy.
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
///
/// # Codes
///
#[doc = include_str!("code.md")]
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, QsError)]
#[qs(
    crate = crate,
    display_code,
    challenge = "QS",
    require(description, cause, remedy),
    url = "http://docs.qingcloud.com/qingstor/api/error_code.html"
)]
#[non_exhaustive]
pub enum ErrorCode {
    /// The access key is wrong or does not exist.
    ///
    /// # Cause
    ///
    /// The request is signed with an access key that was mistyped, deleted, or created for another
    /// deployment.
    ///
    /// # Remedy
    ///
    /// Configure an access key that is active in the account, and check that the client uses the
    /// right endpoint.
    #[qs(
        code = "invalid_access_key_id",
        status = 401,
        message = "the access key does not exist"
    )]
    InvalidAccessKeyId,
    /// The `Range` header is invalid.
    ///
    /// # Cause
    ///
    /// The range has a syntax error, or starts after the end of the object, or the header has
    /// several ranges.
    ///
    /// # Remedy
    ///
    /// Send one range within the object, such as `bytes=0-1023`. A HEAD request returns the
    /// object's size.
    #[qs(
        code = "invalid_range",
        status = 416,
        message = "the range cannot be satisfied"
    )]
    InvalidRange,
    /// `Date` or `x-qs-date` is more than 15 minutes away from the server's clock.
    ///
    /// # Cause
    ///
    /// The clock of the client is wrong, or the request was signed long before it was sent. The
    /// signature of a link may have expired.
    ///
    /// # Remedy
    ///
    /// Synchronise the client's clock, and sign each request just before it is sent.
    #[qs(
        code = "request_expired",
        status = 403,
        message = "the date of the request is too far from the server's clock"
    )]
    RequestExpired,
    /// The signature of the request does not match.
    ///
    /// # Cause
    ///
    /// The client signed with another secret key, or a proxy or the client changed the request
    /// after it was signed.
    ///
    /// # Remedy
    ///
    /// Check the secret key, then compare the string that the client signed with the request as it
    /// was sent.
    #[qs(
        code = "signature_not_matched",
        status = 401,
        message = "the signature of the request does not match"
    )]
    SignatureNotMatched,
    /// The value of a parameter is illegal.
    ///
    /// # Cause
    ///
    /// A query parameter or a header has a value of the wrong type, or one outside the allowed
    /// values.
    ///
    /// # Remedy
    ///
    /// Compare the parameters with the documentation of the operation. The message may name the
    /// parameter.
    #[qs(
        code = "invalid_argument",
        status = 400,
        message = "a parameter has an illegal value"
    )]
    InvalidArgument,
    /// `Content-MD5` is not the MD5 of the data received.
    ///
    /// # Cause
    ///
    /// The data changed in transit, or the client computed the digest over other data.
    ///
    /// # Remedy
    ///
    /// Send the request again. If the error persists, compute `Content-MD5` over exactly the bytes
    /// that are sent.
    #[qs(
        code = "bad_digest",
        status = 400,
        message = "the data received does not match Content-MD5"
    )]
    BadDigest,
    /// The caller has no permission for this request.
    ///
    /// # Cause
    ///
    /// The access key is valid, but neither the bucket's policy nor its access control list allows
    /// this operation.
    ///
    /// # Remedy
    ///
    /// Request access from the owner of the bucket, or use the access key of an account that has
    /// access.
    #[qs(
        code = "permission_denied",
        status = 403,
        message = "this request is not permitted"
    )]
    PermissionDenied,
    /// The bucket to be created exists.
    ///
    /// # Cause
    ///
    /// Bucket names are unique among all accounts, and this one is taken. It may be a bucket of
    /// your own.
    ///
    /// # Remedy
    ///
    /// Use the bucket if it is yours. Otherwise, choose another name.
    #[qs(
        code = "bucket_already_exists",
        status = 409,
        message = "the bucket exists already"
    )]
    BucketAlreadyExists,
    /// The bucket named in the request does not exist.
    ///
    /// # Cause
    ///
    /// The name of the bucket is misspelled, the bucket was deleted, or it is in another zone.
    ///
    /// # Remedy
    ///
    /// Check the name and the zone, or create the bucket.
    #[qs(
        code = "bucket_not_exists",
        status = 404,
        message = "the bucket does not exist"
    )]
    BucketNotExists,
    /// The object named in the request does not exist.
    ///
    /// # Cause
    ///
    /// The name of the object is misspelled or encoded wrongly, or the object was deleted or never
    /// uploaded.
    ///
    /// # Remedy
    ///
    /// Check the object's name, including upper and lower case, against a listing of the bucket.
    #[qs(
        code = "object_not_exists",
        status = 404,
        message = "the object does not exist"
    )]
    ObjectNotExists,
    /// The bucket to be created has an illegal name.
    ///
    /// # Cause
    ///
    /// The name has a wrong length, a forbidden character, or the form of an IP address.
    ///
    /// # Remedy
    ///
    /// Choose a name of 6 to 63 lower-case ASCII letters, digits and hyphens. It must begin and end
    /// with an ASCII letter or a digit.
    #[qs(
        code = "invalid_bucket_name",
        status = 400,
        message = "the name of the bucket is illegal"
    )]
    InvalidBucketName,
    /// The quota of buckets is used up; open a ticket to raise it.
    ///
    /// # Cause
    ///
    /// The account has as many buckets as its quota allows.
    ///
    /// # Remedy
    ///
    /// Delete a bucket that is no longer needed, or open a ticket to raise the quota.
    #[qs(
        code = "too_many_buckets",
        status = 403,
        message = "the quota of buckets is used up"
    )]
    TooManyBuckets,
    /// A bucket with objects in it cannot be deleted.
    ///
    /// # Cause
    ///
    /// The bucket to be deleted still has objects.
    ///
    /// # Remedy
    ///
    /// Delete all objects of the bucket first, then delete the bucket.
    #[qs(
        code = "bucket_not_empty",
        status = 409,
        message = "the bucket is not empty"
    )]
    BucketNotEmpty,
    /// The bucket is not active.
    ///
    /// # Cause
    ///
    /// The bucket is suspended, is being created, or is being deleted.
    ///
    /// # Remedy
    ///
    /// Check the state of the bucket and of the account in the console. Contact support if the
    /// bucket should be active.
    #[qs(
        code = "bucket_not_active",
        status = 403,
        message = "the bucket is not active"
    )]
    BucketNotActive,
    /// The lease information of the bucket is not ready.
    ///
    /// # Cause
    ///
    /// The bucket was created a short time ago, and its lease information does not exist yet.
    ///
    /// # Remedy
    ///
    /// Wait a second and send the request again.
    #[qs(
        code = "lease_not_ready",
        status = 403,
        retryable,
        message = "the lease of the bucket is not ready"
    )]
    LeaseNotReady,
    /// The method is not allowed on this resource.
    ///
    /// # Cause
    ///
    /// The resource exists, but it does not support the HTTP method of the request.
    ///
    /// # Remedy
    ///
    /// Use one of the methods that the `Allow` header of the response lists.
    #[qs(code = "method_not_allowed", status = 405, header("allow" = _), message = "the method is not allowed here")]
    MethodNotAllowed,
    /// The body of the request does not meet the rules.
    ///
    /// # Cause
    ///
    /// The body is readable, but a required member is missing or has an invalid value.
    ///
    /// # Remedy
    ///
    /// Compare the body with the documentation of the operation, and correct it.
    #[qs(
        code = "invalid_request",
        status = 400,
        message = "the body of the request is not as required"
    )]
    InvalidRequest,
    /// The zone does not exist.
    ///
    /// # Cause
    ///
    /// The request names a zone that is misspelled or does not offer object storage.
    ///
    /// # Remedy
    ///
    /// Use the identifier of an available zone, such as `pek3a`.
    #[qs(
        code = "invalid_location",
        status = 400,
        message = "the zone does not exist"
    )]
    InvalidLocation,
    /// Buckets are created and deleted too often.
    ///
    /// # Cause
    ///
    /// The account created and deleted many buckets within a short time.
    ///
    /// # Remedy
    ///
    /// Wait before the next attempt, and reuse buckets instead of creating new ones.
    #[qs(
        code = "max_requests_exceeded",
        status = 400,
        retryable,
        message = "buckets are created and deleted too often"
    )]
    MaxRequestsExceeded,
    /// A precondition in the headers of the request does not hold.
    ///
    /// # Cause
    ///
    /// The object changed, or the ETag or date in a conditional header such as `If-Match` is
    /// outdated.
    ///
    /// # Remedy
    ///
    /// Read the object's current ETag and date, then decide whether to repeat the request with
    /// them.
    #[qs(
        code = "precondition_failed",
        status = 412,
        message = "a precondition of the request does not hold"
    )]
    PreconditionFailed,
    /// The state of the object does not allow the operation.
    ///
    /// # Cause
    ///
    /// The operation does not fit the current state of the object, such as its storage class or
    /// encryption.
    ///
    /// # Remedy
    ///
    /// Check the state of the object with a HEAD request, and change it before the operation.
    #[qs(
        code = "invalid_object_state",
        status = 400,
        message = "the state of the object does not allow this operation"
    )]
    InvalidObjectState,
    /// The name of the object breaks the rules.
    ///
    /// # Cause
    ///
    /// The name is empty, longer than 1023 bytes, not valid UTF-8, or begins with a slash.
    ///
    /// # Remedy
    ///
    /// Choose a name of 1 to 1023 bytes of UTF-8 without a slash at its start.
    #[qs(
        code = "invalid_object_name",
        status = 400,
        message = "the name of the object is illegal"
    )]
    InvalidObjectName,
    /// A part of a multipart upload is smaller than the minimum of 4 MB.
    ///
    /// # Cause
    ///
    /// A part other than the last one is smaller than 4 MB.
    ///
    /// # Remedy
    ///
    /// Upload parts of at least 4 MB. Only the last part may be smaller.
    #[qs(
        code = "entity_too_small",
        status = 400,
        message = "the part is smaller than the minimum"
    )]
    EntityTooSmall,
    /// The data of the object is larger than the maximum of 5 GB.
    ///
    /// # Cause
    ///
    /// The body of one upload or part exceeds the limit.
    ///
    /// # Remedy
    ///
    /// Split the data, and upload it with a multipart upload of parts up to 5 GB.
    #[qs(
        code = "entity_too_large",
        status = 400,
        message = "the data is larger than the maximum"
    )]
    EntityTooLarge,
    /// A multipart upload has more parts than the maximum of 1000.
    ///
    /// # Cause
    ///
    /// The parts are too small for the size of the object.
    ///
    /// # Remedy
    ///
    /// Choose larger parts, so that at most 1000 are needed.
    #[qs(
        code = "max_parts_exceeded",
        status = 400,
        message = "the upload has too many parts"
    )]
    MaxPartsExceeded,
    /// No upload has this id.
    ///
    /// # Cause
    ///
    /// The upload was completed or aborted, or its id belongs to another object.
    ///
    /// # Remedy
    ///
    /// Check the id against the list of uploads, or initiate a new multipart upload.
    #[qs(
        code = "upload_not_exists",
        status = 400,
        message = "the upload does not exist"
    )]
    UploadNotExists,
    /// There is a problem with the account; open a ticket.
    ///
    /// # Cause
    ///
    /// The account is locked, not verified, or otherwise restricted.
    ///
    /// # Remedy
    ///
    /// Check the account in the console, and open a ticket if the reason is not clear.
    #[qs(
        code = "account_problem",
        status = 403,
        message = "there is a problem with the account"
    )]
    AccountProblem,
    /// The account is in arrears.
    ///
    /// # Cause
    ///
    /// The balance of the account does not cover its costs.
    ///
    /// # Remedy
    ///
    /// Pay the outstanding amount, then send the request again.
    #[qs(
        code = "delinquent_account",
        status = 402,
        message = "the account is in arrears"
    )]
    DelinquentAccount,
    /// The body of the request is malformed JSON.
    ///
    /// # Cause
    ///
    /// The body has a syntax error, is cut, or is not encoded as UTF-8.
    ///
    /// # Remedy
    ///
    /// Generate the body with a JSON library, and check that all of it is sent.
    #[qs(
        code = "invalid_json",
        status = 400,
        message = "the body of the request is not valid JSON"
    )]
    InvalidJson,
    /// The request is rejected.
    ///
    /// # Cause
    ///
    /// A rule of the service or of the bucket, such as a filter by address or referrer, rejects the
    /// request.
    ///
    /// # Remedy
    ///
    /// Check the bucket's policy for rules about the sender, or request access from the owner of
    /// the bucket.
    #[qs(
        code = "access_denied",
        status = 400,
        action = request_access,
        message = "the request is rejected"
    )]
    AccessDenied,
    /// The body of the request is incomplete.
    ///
    /// # Cause
    ///
    /// The connection closed before all of the body arrived, or `Content-Length` is larger than the
    /// body.
    ///
    /// # Remedy
    ///
    /// Send the whole body again, with its exact length.
    #[qs(
        code = "incomplete_body",
        status = 400,
        message = "the body of the request is incomplete"
    )]
    IncompleteBody,
    /// The form does not meet its policy.
    ///
    /// # Cause
    ///
    /// A field of the form is missing from the policy or differs from it, or the policy is
    /// unreadable.
    ///
    /// # Remedy
    ///
    /// Create the policy from exactly the fields that the form sends, and sign it again.
    #[qs(
        code = "form_policy_violated",
        status = 400,
        message = "the form does not meet its policy"
    )]
    FormPolicyViolated,
    /// The CNAME is set up wrongly.
    ///
    /// # Cause
    ///
    /// The value is not a host name, or the domain is bound to another bucket.
    ///
    /// # Remedy
    ///
    /// Check the domain and its CNAME record, and remove the domain from the other bucket.
    #[qs(
        code = "cname_error",
        status = 400,
        message = "the CNAME is set up wrongly"
    )]
    CnameError,
    /// The operation covers too many objects.
    ///
    /// # Cause
    ///
    /// One request names or affects more objects than the service handles at once.
    ///
    /// # Remedy
    ///
    /// Divide the objects among several requests.
    #[qs(
        code = "too_many_objects",
        status = 400,
        message = "the operation covers too many objects"
    )]
    TooManyObjects,
    /// A fetch of the same source is running, for a request or for an external mirror.
    ///
    /// # Cause
    ///
    /// An earlier request or a mirror rule fetches the same source at this moment.
    ///
    /// # Remedy
    ///
    /// Wait until that fetch has finished, then check the object before you fetch again.
    #[qs(
        code = "fetch_in_process",
        status = 409,
        message = "a fetch of this source is running"
    )]
    FetchInProcess,
    /// The pairs of custom metadata exceed 2 KB in total, or a key exceeds 512 bytes.
    ///
    /// # Cause
    ///
    /// The `x-qs-meta-*` headers of the request are too many or too long.
    ///
    /// # Remedy
    ///
    /// Shorten the names and values, or store the metadata in a separate object.
    #[qs(
        code = "metadata_too_large",
        status = 400,
        message = "the custom metadata is too large"
    )]
    MetadataTooLarge,
    /// The server handles too many fetches; retry later.
    ///
    /// # Cause
    ///
    /// The fetches of all clients together use up the capacity for fetches.
    ///
    /// # Remedy
    ///
    /// Retry later, with a growing delay, and run fewer fetches at a time.
    #[qs(
        code = "fetch_throttled",
        status = 429,
        message = "there are too many fetches, retry later"
    )]
    FetchThrottled,
    /// An internal error of the object storage; retry later.
    ///
    /// # Cause
    ///
    /// The service has a defect, or one of its parts failed.
    ///
    /// # Remedy
    ///
    /// Retry later, with a growing delay. If the error persists, contact support with the request
    /// id.
    #[qs(
        code = "internal_error",
        status = 500,
        retryable,
        message = "an internal error occurred, retry later"
    )]
    InternalError,
    /// The object storage is temporarily unavailable; retry later.
    ///
    /// # Cause
    ///
    /// The service is overloaded or under maintenance.
    ///
    /// # Remedy
    ///
    /// Retry later, with a growing delay. If the error persists, check the status of the service.
    #[qs(
        code = "service_unavailable",
        status = 503,
        message = "the service is unavailable, retry later"
    )]
    ServiceUnavailable,
    /// The source of a fetch, or the origin of an external mirror, cannot be reached, returns a
    /// status other than 200, 3xx or 404, or closes the connection early.
    ///
    /// # Cause
    ///
    /// The host of the source is down or denies access, its address is wrong, or the connection
    /// broke.
    ///
    /// # Remedy
    ///
    /// Request the source directly to check it, correct its address, then retry.
    #[qs(
        code = "upstream_failed",
        status = 503,
        message = "the source of the fetch or mirror cannot be read"
    )]
    UpstreamFailed,
}

impl ErrorCode {
    /// Every code, in the order of the documentation.
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
                crate::catalog::code_string::serialize_code(self, serializer)
            }
        }

        impl<'de> serde_core::Deserialize<'de> for $list {
            fn deserialize<D: serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                crate::catalog::code_string::deserialize_code(deserializer)
            }
        }
    };
}

pub(crate) use impl_as_string;

impl_as_string!(ErrorCode);
