//! The error type of the service.

use std::time::Duration;

use qs_error::{ErrorCode, QsError};

/// The error of a rejected request.
///
/// Most variants add a message and fields to a standard code. Three declare their own code.
#[derive(Debug, QsError)]
#[qs(url = "https://docs.example.com/object-store/errors#{code}")]
#[non_exhaustive]
pub enum StoreError {
    /// The bucket named in the request does not exist.
    #[qs(code = ErrorCode::BucketNotExists, message = "bucket `{bucket}` does not exist")]
    NoSuchBucket {
        /// The requested name.
        bucket: String,
    },

    /// A bucket of that name already exists.
    #[qs(code = ErrorCode::BucketAlreadyExists, message = "bucket `{bucket}` already exists")]
    BucketExists {
        /// The requested name.
        bucket: String,
    },

    /// The bucket name is invalid.
    #[qs(
        code = ErrorCode::InvalidBucketName,
        message = "invalid bucket name `{bucket}`: {rule}"
    )]
    BucketName {
        /// The requested name.
        bucket: String,
        /// The rule that the name breaks.
        rule: &'static str,
    },

    /// A bucket that contains objects cannot be deleted.
    #[qs(code = ErrorCode::BucketNotEmpty, message = "bucket `{bucket}` still contains objects")]
    BucketNotEmpty {
        /// The bucket.
        bucket: String,
    },

    /// The account has as many buckets as its quota allows.
    #[qs(code = ErrorCode::TooManyBuckets, message = "bucket quota of {quota} is exhausted")]
    TooManyBuckets {
        /// The maximum number of buckets.
        #[qs(member)]
        quota: usize,
    },

    /// The object named in the request does not exist.
    #[qs(code = ErrorCode::ObjectNotExists, message = "bucket `{bucket}` has no object `{key}`")]
    NoSuchObject {
        /// The bucket of the object.
        bucket: String,
        /// The requested name.
        key: String,
    },

    /// The object name is invalid.
    #[qs(code = ErrorCode::InvalidObjectName, message = "invalid object name: {rule}")]
    ObjectName {
        /// The rule that the name breaks.
        rule: &'static str,
    },

    /// The `Range` header is malformed or cannot be satisfied.
    #[qs(
        code = ErrorCode::InvalidRange,
        message = "`{range}` is not a single satisfiable byte range"
    )]
    Range {
        /// The header of the request.
        range: String,
        /// The object's length as a `Content-Range`, such as `bytes */11`.
        #[qs(header = "content-range")]
        content_range: String,
    },

    /// A condition in the request's headers does not hold.
    #[qs(
        code = ErrorCode::PreconditionFailed,
        message = "{condition} does not hold: the etag is {etag}"
    )]
    Precondition {
        /// The name of the header with the condition.
        condition: &'static str,
        /// The object's etag, or `none` if the object does not exist.
        etag: String,
    },

    /// The body does not match `Content-MD5`.
    #[qs(
        code = ErrorCode::BadDigest,
        message = "Content-MD5 is `{announced}`, but the MD5 of the body is `{received}`"
    )]
    Digest {
        /// The digest in the header, in Base64.
        announced: String,
        /// The digest of the body, in Base64.
        received: String,
    },

    /// `Content-MD5` is not a valid digest.
    #[qs(
        code = ErrorCode::BadDigest,
        message = "invalid Content-MD5 `{announced}`: expected 16 bytes in Base64"
    )]
    MalformedDigest {
        /// The value of the header.
        announced: String,
    },

    /// The object or document exceeds the size limit.
    #[qs(code = ErrorCode::EntityTooLarge, message = "the data exceeds the limit of {limit} bytes")]
    EntityTooLarge {
        /// The maximum size in bytes.
        #[qs(member)]
        limit: u64,
    },

    /// The `x-qs-meta-*` headers exceed a size limit.
    #[qs(
        code = ErrorCode::MetadataTooLarge,
        message = "{subject} exceeds the limit of {limit} bytes"
    )]
    MetadataTooLarge {
        /// The measured part of the metadata.
        subject: &'static str,
        /// The maximum size in bytes.
        #[qs(member)]
        limit: usize,
    },

    /// A parameter or header has an invalid value.
    #[qs(code = ErrorCode::InvalidArgument, message = "invalid `{argument}`: {expected}")]
    Argument {
        /// The name of the parameter or header.
        argument: String,
        /// The expected value.
        expected: &'static str,
    },

    /// A numeric parameter is not a number in its range.
    #[qs(
        code = ErrorCode::InvalidArgument,
        message = "invalid `{argument}`: expected a number from {min} to {max}"
    )]
    Number {
        /// The name of the parameter.
        argument: String,
        /// The least accepted number.
        min: u32,
        /// The greatest accepted number.
        max: u32,
    },

    /// The access key does not exist.
    #[qs(code = ErrorCode::InvalidAccessKeyId, message = "access key `{id}` does not exist")]
    NoSuchKey {
        /// The id in the request.
        id: String,
    },

    /// The signature belongs to another request or to another secret.
    #[qs(
        code = ErrorCode::SignatureNotMatched,
        message = "the signature does not match `string_to_sign`"
    )]
    Signature {
        /// The string that the client had to sign.
        #[qs(member)]
        string_to_sign: String,
    },

    /// The date of the signature is too far from the clock, or the signed query has expired.
    #[qs(code = ErrorCode::RequestExpired, message = "`{moment}` {rule}")]
    Expired {
        /// The date or Unix time in the request.
        moment: String,
        /// The reason, such as `is in the past`.
        rule: &'static str,
    },

    /// The request is unsigned, and anonymous callers do not have the permission.
    #[qs(
        code = ErrorCode::PermissionDenied,
        message = "anonymous callers do not have this permission"
    )]
    Unsigned,

    /// The account does not have the permission.
    #[qs(
        code = ErrorCode::PermissionDenied,
        message = "account `{account}` does not have this permission"
    )]
    Forbidden {
        /// The account that sent the request.
        account: String,
    },

    /// The account is in arrears.
    #[qs(code = ErrorCode::DelinquentAccount, message = "account `{account}` is in arrears")]
    Delinquent {
        /// The account.
        account: String,
    },

    /// The account is suspended.
    #[qs(
        code = ErrorCode::AccountProblem,
        message = "account `{account}` is suspended: contact the operator"
    )]
    AccountProblem {
        /// The account.
        account: String,
    },

    /// The bucket is inactive.
    #[qs(code = ErrorCode::BucketNotActive, message = "bucket `{bucket}` is not active")]
    BucketNotActive {
        /// The bucket.
        bucket: String,
    },

    /// The bucket is too new to be used.
    #[qs(
        code = ErrorCode::LeaseNotReady,
        message = "the lease of bucket `{bucket}` is not ready yet"
    )]
    LeaseNotReady {
        /// The bucket.
        bucket: String,
        /// The remaining time.
        #[qs(retry_after)]
        wait: Duration,
    },

    /// The account creates and deletes buckets too often.
    #[qs(
        code = ErrorCode::MaxRequestsExceeded,
        message = "buckets are created and deleted too often"
    )]
    TooManyChanges {
        /// The time until the next change is allowed.
        #[qs(retry_after)]
        wait: Duration,
    },

    /// The store or the bucket is read-only.
    #[qs(code = ErrorCode::AccessDenied, message = "{subject} is read-only")]
    ReadOnly {
        /// `the store` or `the bucket`.
        subject: &'static str,
    },

    /// The object is within the bucket's retention period.
    #[qs(
        code = ErrorCode::InvalidObjectState,
        message = "the object cannot be replaced or deleted for another {seconds} seconds"
    )]
    Retained {
        /// The remaining time in seconds.
        #[qs(member)]
        seconds: u64,
    },

    /// Another request changed the object while this one was running.
    #[qs(
        code = ErrorCode::InvalidObjectState,
        message = "another request changed the object at the same time"
    )]
    Changed,

    /// The upload does not exist, or is already completed or aborted.
    #[qs(
        code = ErrorCode::UploadNotExists,
        message = "this object has no upload `{upload_id}`"
    )]
    NoSuchUpload {
        /// The id in the request.
        upload_id: String,
    },

    /// The upload has the maximum number of parts.
    #[qs(code = ErrorCode::MaxPartsExceeded, message = "an upload can have at most {limit} parts")]
    TooManyParts {
        /// The maximum number of parts.
        #[qs(member)]
        limit: usize,
    },

    /// A part that is not the last one is too small.
    #[qs(
        code = ErrorCode::EntityTooSmall,
        message = "part {part_number} is not the last one and has less than {minimum} bytes"
    )]
    PartTooSmall {
        /// The number of the part.
        #[qs(member)]
        part_number: u32,
        /// The minimum size in bytes.
        #[qs(member)]
        minimum: u64,
    },

    /// The request names a part that has not been uploaded.
    #[qs(code = ErrorCode::InvalidRequest, message = "part {part_number} has not been uploaded")]
    NoSuchPart {
        /// The number of the part.
        #[qs(member)]
        part_number: u32,
    },

    /// The request names a part with a different etag.
    #[qs(code = ErrorCode::InvalidRequest, message = "part {part_number} has a different etag")]
    OtherPart {
        /// The number of the part.
        #[qs(member)]
        part_number: u32,
    },

    /// The request names too many objects.
    #[qs(
        code = ErrorCode::TooManyObjects,
        message = "a request can delete at most {limit} objects"
    )]
    TooManyObjects {
        /// The maximum number of objects.
        #[qs(member)]
        limit: usize,
    },

    /// The request breaks a rule that concerns several of its parts.
    #[qs(code = ErrorCode::InvalidRequest, message = "{rule}")]
    Request {
        /// The rule.
        rule: &'static str,
    },

    /// The body is JSON, but does not have the expected structure.
    #[qs(code = ErrorCode::InvalidRequest, message = "the body has an invalid structure: {reason}")]
    Document {
        /// The cause.
        reason: String,
    },

    /// The body is not JSON.
    #[qs(code = ErrorCode::InvalidJson, message = "the body is not valid JSON: {reason}")]
    Json {
        /// The cause.
        reason: String,
    },

    /// The body cannot be read to its end.
    #[qs(code = ErrorCode::IncompleteBody, message = "the body is incomplete or malformed")]
    IncompleteBody(#[qs(from)] axum::Error),

    /// The client stopped sending during an upload.
    #[qs(
        code = "upload_stalled",
        status = 408,
        message = "no data arrived for {seconds} seconds"
    )]
    UploadStalled {
        /// The timeout in seconds.
        #[qs(member)]
        seconds: u64,
    },

    /// The headers exceed the size limit.
    #[qs(
        code = "headers_too_large",
        status = 431,
        message = "the headers exceed the limit of {limit} bytes"
    )]
    HeadersTooLarge {
        /// The maximum size in bytes.
        #[qs(member)]
        limit: usize,
    },

    /// The operation is documented, but this store does not support it.
    #[qs(
        code = "unsupported_operation",
        status = 501,
        message = "this store does not support `{operation}`",
        log = debug
    )]
    Unsupported {
        /// The parameter or header that selects the operation.
        #[qs(member)]
        operation: &'static str,
    },

    /// The resource does not allow the method.
    #[qs(code = ErrorCode::MethodNotAllowed)]
    MethodNotAllowed {
        /// The allowed methods, as an `Allow` header.
        #[qs(header = "allow")]
        allow: String,
    },

    /// The store is closed for maintenance.
    #[qs(
        code = ErrorCode::ServiceUnavailable,
        message = "the store is down for maintenance",
        retry_after = 60
    )]
    Maintenance,

    /// The store has reached its maximum number of concurrent requests.
    #[qs(
        code = ErrorCode::ServiceUnavailable,
        message = "too many concurrent requests",
        retry_after = 1
    )]
    Overloaded,

    /// The request timed out before its response began.
    #[qs(
        code = ErrorCode::ServiceUnavailable,
        message = "the request timed out",
        display = "a request timed out after {seconds} seconds"
    )]
    TimedOut {
        /// The timeout in seconds.
        seconds: u64,
    },

    /// The layers for limits failed with an unexpected error.
    #[qs(code = ErrorCode::InternalError, display = "a layer for limits failed")]
    Limit(#[qs(source)] axum::BoxError),

    /// A handler panicked.
    #[qs(code = ErrorCode::InternalError)]
    Internal,

    /// The storage failed.
    #[qs(code = ErrorCode::InternalError, display = "the storage failed")]
    Storage(#[qs(from)] object_store::Error),

    /// The last bytes of an upload could not be stored.
    #[qs(code = ErrorCode::InternalError, display = "cannot finish an upload")]
    Flush(#[qs(from)] std::io::Error),

    /// The record of a bucket or an object cannot be read.
    #[qs(code = ErrorCode::InternalError, display = "the record `{path}` is damaged")]
    Record {
        /// The path in the storage.
        path: String,
        /// The cause.
        source: serde_json::Error,
    },

    /// A standard code without further fields.
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

impl StoreError {
    /// Creates the error for an invalid parameter or header.
    pub(crate) fn argument(argument: &str, expected: &'static str) -> Self {
        Self::Argument {
            argument: argument.to_owned(),
            expected,
        }
    }
}
