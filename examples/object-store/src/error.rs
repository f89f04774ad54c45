//! Everything that can go wrong, in one type.

use std::time::Duration;

use qs_error::{ErrorCode, QsError};

/// Why a request was refused: the standard codes with what this store knows about the case, and three
/// codes of its own.
#[derive(Debug, QsError)]
#[qs(url = "https://docs.example.com/object-store/errors#{code}")]
#[non_exhaustive]
pub enum StoreError {
    /// The bucket named in the request does not exist.
    #[qs(code = ErrorCode::BucketNotExists, message = "bucket `{bucket}` does not exist")]
    NoSuchBucket {
        /// The name as requested.
        bucket: String,
    },

    /// A bucket of that name is there already.
    #[qs(code = ErrorCode::BucketAlreadyExists, message = "bucket `{bucket}` already exists")]
    BucketExists {
        /// The name as requested.
        bucket: String,
    },

    /// A bucket cannot be created under that name.
    #[qs(
        code = ErrorCode::InvalidBucketName,
        message = "bucket name `{bucket}` is not allowed: {rule}"
    )]
    BucketName {
        /// The name as requested.
        bucket: String,
        /// The rule that it breaks.
        rule: &'static str,
    },

    /// A bucket that still holds objects cannot be deleted.
    #[qs(code = ErrorCode::BucketNotEmpty, message = "bucket `{bucket}` still holds objects")]
    BucketNotEmpty {
        /// The bucket that was to go.
        bucket: String,
    },

    /// The quota of buckets is used up.
    #[qs(code = ErrorCode::TooManyBuckets, message = "all {quota} buckets of the quota are in use")]
    TooManyBuckets {
        /// How many there may be.
        #[qs(member)]
        quota: usize,
    },

    /// The object named in the request does not exist.
    #[qs(code = ErrorCode::ObjectNotExists, message = "bucket `{bucket}` has no object `{key}`")]
    NoSuchObject {
        /// Where it was looked for.
        bucket: String,
        /// The name as requested.
        key: String,
    },

    /// An object cannot have that name.
    #[qs(code = ErrorCode::InvalidObjectName, message = "object name is not allowed: {rule}")]
    ObjectName {
        /// The rule that it breaks.
        rule: &'static str,
    },

    /// The Range header is malformed, or asks for what the object does not have.
    #[qs(
        code = ErrorCode::InvalidRange,
        message = "`{range}` is not one satisfiable range of bytes"
    )]
    Range {
        /// The header as sent.
        range: String,
        /// The object's length, in the form that the header has for it.
        #[qs(header = "content-range")]
        content_range: String,
    },

    /// A condition in the request's headers does not hold.
    #[qs(
        code = ErrorCode::PreconditionFailed,
        message = "{condition} does not hold, the etag is {etag}"
    )]
    Precondition {
        /// The header that states the condition.
        condition: &'static str,
        /// The etag that the object has, or `none` if there is no object.
        etag: String,
    },

    /// The data received is not the data that Content-MD5 announced.
    #[qs(
        code = ErrorCode::BadDigest,
        message = "Content-MD5 announced `{announced}`, the data has `{received}`"
    )]
    Digest {
        /// The header as sent.
        announced: String,
        /// The digest of the data, in the header's form.
        received: String,
    },

    /// Content-MD5 is not a digest at all, so that no data can match it.
    #[qs(
        code = ErrorCode::BadDigest,
        message = "Content-MD5 `{announced}` is not the Base64 of 16 bytes"
    )]
    MalformedDigest {
        /// The header as sent.
        announced: String,
    },

    /// The object is larger than this store accepts.
    #[qs(code = ErrorCode::EntityTooLarge, message = "an object may have {limit} bytes at most")]
    EntityTooLarge {
        /// The largest size that is accepted.
        #[qs(member)]
        limit: u64,
    },

    /// The names and values of the object's own metadata take too much room.
    #[qs(code = ErrorCode::MetadataTooLarge, message = "{what} is over the limit of {limit} bytes")]
    MetadataTooLarge {
        /// What was measured.
        what: &'static str,
        /// The most that it may have.
        #[qs(member)]
        limit: usize,
    },

    /// A parameter or header has a value that it cannot have.
    #[qs(code = ErrorCode::InvalidArgument, message = "`{argument}` is not valid: {expected}")]
    Argument {
        /// The parameter or header.
        argument: String,
        /// What it takes.
        expected: &'static str,
    },

    /// A parameter has a number outside of its range.
    #[qs(
        code = ErrorCode::InvalidArgument,
        message = "`{argument}` is not valid: it takes a number from {least} to {most}"
    )]
    Number {
        /// The parameter.
        argument: String,
        /// The least that it takes.
        least: u32,
        /// The most that it takes.
        most: u32,
    },

    /// Nobody has that access key.
    #[qs(code = ErrorCode::InvalidAccessKeyId, message = "access key `{id}` does not exist")]
    NoSuchKey {
        /// The id as sent.
        id: String,
    },

    /// The signature is that of another request, or made with another secret.
    #[qs(
        code = ErrorCode::SignatureNotMatched,
        message = "the signature is not that of `string_to_sign`"
    )]
    Signature {
        /// What had to be signed.
        #[qs(member)]
        string_to_sign: String,
    },

    /// The request was signed too long ago, or for a time that is past.
    #[qs(code = ErrorCode::RequestExpired, message = "`{moment}` {rule}")]
    Expired {
        /// The time as sent.
        moment: String,
        /// What is wrong with it.
        rule: &'static str,
    },

    /// The request has no signature, and what it asks for is not open to everyone.
    #[qs(
        code = ErrorCode::PermissionDenied,
        message = "a request without a signature may not do this"
    )]
    Unsigned,

    /// The account has not been granted this.
    #[qs(code = ErrorCode::PermissionDenied, message = "account `{account}` may not do this")]
    Forbidden {
        /// Who sent the request.
        account: String,
    },

    /// The account is in arrears.
    #[qs(code = ErrorCode::DelinquentAccount, message = "account `{account}` is in arrears")]
    Delinquent {
        /// The account.
        account: String,
    },

    /// Something is wrong with the account.
    #[qs(
        code = ErrorCode::AccountProblem,
        message = "account `{account}` is suspended: contact the operator"
    )]
    AccountProblem {
        /// The account.
        account: String,
    },

    /// The bucket has been put to rest.
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
        /// When it will be.
        #[qs(retry_after)]
        wait: Duration,
    },

    /// The account creates and deletes buckets too often.
    #[qs(
        code = ErrorCode::MaxRequestsExceeded,
        message = "buckets are created and deleted too often"
    )]
    TooManyChanges {
        /// When the next one is possible.
        #[qs(retry_after)]
        wait: Duration,
    },

    /// Nothing may be changed for now.
    #[qs(code = ErrorCode::AccessDenied, message = "{what} is read-only for now")]
    ReadOnly {
        /// The store or the bucket.
        what: &'static str,
    },

    /// The object has to stay as it is.
    #[qs(
        code = ErrorCode::InvalidObjectState,
        message = "the object cannot be replaced or deleted for another {seconds} s"
    )]
    Retained {
        /// How much longer.
        #[qs(member)]
        seconds: u64,
    },

    /// Another request has changed what this one was about.
    #[qs(
        code = ErrorCode::InvalidObjectState,
        message = "another request has changed the object meanwhile"
    )]
    Changed,

    /// The upload does not exist, or not any more.
    #[qs(
        code = ErrorCode::UploadNotExists,
        message = "there is no upload `{upload_id}` of this object"
    )]
    NoSuchUpload {
        /// The id as sent.
        upload_id: String,
    },

    /// The upload has as many parts as it may have.
    #[qs(code = ErrorCode::MaxPartsExceeded, message = "an upload may have {limit} parts at most")]
    TooManyParts {
        /// How many there may be.
        #[qs(member)]
        limit: usize,
    },

    /// A part that is not the last one is too small.
    #[qs(
        code = ErrorCode::EntityTooSmall,
        message = "part {part_number}, which is not the last one, has less than {minimum} bytes"
    )]
    PartTooSmall {
        /// The part.
        #[qs(member)]
        part_number: u32,
        /// The least that it may have.
        #[qs(member)]
        minimum: u64,
    },

    /// A part was named that has not been uploaded.
    #[qs(code = ErrorCode::InvalidRequest, message = "part {part_number} has not been uploaded")]
    NoSuchPart {
        /// The part.
        #[qs(member)]
        part_number: u32,
    },

    /// A part was named by an etag that is not its own.
    #[qs(code = ErrorCode::InvalidRequest, message = "part {part_number} has another etag")]
    OtherPart {
        /// The part.
        #[qs(member)]
        part_number: u32,
    },

    /// Too many objects were named.
    #[qs(
        code = ErrorCode::TooManyObjects,
        message = "{limit} objects at most can be deleted at once"
    )]
    TooManyObjects {
        /// How many may be.
        #[qs(member)]
        limit: usize,
    },

    /// The request contradicts itself.
    #[qs(code = ErrorCode::InvalidRequest, message = "{rule}")]
    Request {
        /// The rule that it breaks.
        rule: &'static str,
    },

    /// The body is JSON, but not the document that the request takes.
    #[qs(code = ErrorCode::InvalidRequest, message = "the body does not have the form: {reason}")]
    Document {
        /// What is not as it should be.
        reason: String,
    },

    /// The body is not JSON.
    #[qs(code = ErrorCode::InvalidJson, message = "the body is not JSON: {reason}")]
    Json {
        /// What is not as it should be.
        reason: String,
    },

    /// The connection ended before the body did.
    #[qs(code = ErrorCode::IncompleteBody, message = "the body ended before its announced end")]
    IncompleteBody(#[qs(from)] axum::Error),

    /// The client stopped sending in the middle of an upload.
    #[qs(
        code = "upload_stalled",
        status = 408,
        message = "nothing arrived for {seconds} s",
        retryable
    )]
    UploadStalled {
        /// How long the store waited.
        #[qs(member)]
        seconds: u64,
    },

    /// The request's headers take too much room.
    #[qs(
        code = "headers_too_large",
        status = 431,
        message = "the headers of a request may have {limit} bytes at most"
    )]
    HeadersTooLarge {
        /// How many there may be.
        #[qs(member)]
        limit: usize,
    },

    /// The interface documents this operation, and this store does not serve it.
    #[qs(
        code = "unsupported_operation",
        status = 501,
        message = "this store does not serve `{operation}`",
        log = debug
    )]
    Unsupported {
        /// The parameter or header that asks for it.
        #[qs(member)]
        operation: &'static str,
    },

    /// The method is not allowed on this resource.
    #[qs(code = ErrorCode::MethodNotAllowed)]
    MethodNotAllowed {
        /// The methods that are.
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

    /// The store works on as many requests as it may.
    #[qs(
        code = ErrorCode::ServiceUnavailable,
        message = "too many requests at once",
        retry_after = 1
    )]
    Overloaded,

    /// The store could not begin to response in time.
    #[qs(
        code = ErrorCode::ServiceUnavailable,
        message = "the request was not done in time",
        display = "a request was not done after {seconds} s"
    )]
    TimedOut {
        /// How long the store waited.
        seconds: u64,
    },

    /// A limit failed in a way of its own.
    #[qs(code = ErrorCode::InternalError, display = "a limit failed")]
    Limit(#[qs(source)] axum::BoxError),

    /// The store itself failed: a panic.
    #[qs(code = ErrorCode::InternalError)]
    Internal,

    /// The storage below failed.
    #[qs(code = ErrorCode::InternalError, display = "the storage failed")]
    Storage(#[qs(from)] object_store::Error),

    /// The storage below failed to take the last bytes of an upload.
    #[qs(code = ErrorCode::InternalError, display = "an upload could not be finished")]
    Flush(#[qs(from)] std::io::Error),

    /// What the store noted about a bucket or an object cannot be read back.
    #[qs(code = ErrorCode::InternalError, display = "the record `{path}` is damaged")]
    Record {
        /// Where it lies in the storage.
        path: String,
        /// What is wrong with it.
        source: serde_json::Error,
    },

    /// A standard code that needs no more words.
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

impl StoreError {
    /// A parameter or header that is not valid.
    pub(crate) fn argument(argument: &str, expected: &'static str) -> Self {
        Self::Argument {
            argument: argument.to_owned(),
            expected,
        }
    }
}
