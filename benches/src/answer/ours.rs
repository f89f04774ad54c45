//! qs-error.

use axum::response::{IntoResponse, Response};
use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
#[qs(url = "https://docs.example.com/errors#{code}")]
pub enum StorageError {
    #[qs(code = ErrorCode::BucketNotExists, message = "bucket `{bucket}` does not exist")]
    NoSuchBucket { bucket: String },
    #[qs(code = ErrorCode::BucketNotExists, message = "bucket `{year}` does not exist")]
    NoSuchYear { year: u32 },
    #[qs(code = ErrorCode::BucketNotExists, message = "the bucket does not exist")]
    NoBucket,
}

#[inline(never)]
pub fn variant(error: StorageError) -> Response {
    error.into_response()
}

#[inline(never)]
pub fn code(error: ErrorCode) -> Response {
    error.into_response()
}
