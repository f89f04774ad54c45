//! Everything that can go wrong, in one type.

use qs_error::{ErrorCode, QsError};

/// Why a request was refused: the standard codes with what this store knows about the case, and two
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

    /// The interface documents this operation, and this store does not serve it yet.
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

    /// The method is not allowed on this resource; the router adds what is.
    #[qs(code = ErrorCode::MethodNotAllowed)]
    MethodNotAllowed,

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
