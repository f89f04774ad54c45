//! The work item `actix-web`: the responses of [`response`](crate::response), for actix-web.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::http::StatusCode;
use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue, X_CONTENT_TYPE_OPTIONS,
};
use actix_web::{HttpResponse, ResponseError};
use qs_error::RequestId;
use uuid::Uuid;

use crate::response::by_hand::{ErrorBody, message};
use crate::response::facade::StorageError;
use crate::response::ideal::{display_body, fixed_body, string_body};
use crate::response::{URL, bucket};
use crate::{Done, Work, work};

const ID: HeaderName = HeaderName::from_static("x-qs-request-id");
const CODE: HeaderName = HeaderName::from_static("x-qs-error-code");

const JSON: HeaderValue = HeaderValue::from_static("application/json");
const BUCKET_NOT_EXISTS: HeaderValue = HeaderValue::from_static("bucket_not_exists");
const NOSNIFF: HeaderValue = HeaderValue::from_static("nosniff");
const NO_STORE: HeaderValue = HeaderValue::from_static("no-store");

#[inline(never)]
pub fn string(bucket: String) -> HttpResponse {
    response(|id| string_body(&bucket, id))
}

#[inline(never)]
pub fn display(year: u32) -> HttpResponse {
    response(|id| display_body(year, id))
}

#[inline(never)]
pub fn fixed((): ()) -> HttpResponse {
    response(fixed_body)
}

#[inline(always)]
fn response(body: impl FnOnce(&str) -> String) -> HttpResponse {
    let id = RequestId::generate();
    let id = id.as_str();
    let body = BoxBody::new(body(id));
    let mut response = HttpResponse::with_body(StatusCode::NOT_FOUND, body);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, JSON);
    if let Ok(id) = HeaderValue::from_str(id) {
        headers.insert(ID, id);
    }
    headers.insert(CODE, BUCKET_NOT_EXISTS);
    headers.insert(X_CONTENT_TYPE_OPTIONS, NOSNIFF);
    headers.insert(CACHE_CONTROL, NO_STORE);
    response
}

#[inline(never)]
pub fn by_hand(bucket: String) -> HttpResponse {
    let request_id = &Uuid::now_v7().simple().to_string();
    HttpResponse::NotFound()
        .insert_header((ID, request_id.as_str()))
        .insert_header((CODE, "bucket_not_exists"))
        .insert_header((X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header((CACHE_CONTROL, "no-store"))
        .json(ErrorBody {
            code: "bucket_not_exists",
            message: message(&bucket),
            request_id,
            url: URL,
        })
}

#[inline(never)]
pub fn facade(error: StorageError) -> HttpResponse {
    error.error_response()
}

fn done(response: HttpResponse) -> Done {
    Done {
        headers: response.headers().len(),
        body: response
            .into_body()
            .try_into_bytes()
            .unwrap_or_default()
            .to_vec(),
    }
}

/// Defines an entry of [`WORKS`].
macro_rules! response {
    ($name:literal, $function:ident, $subject:expr) => {
        work!("actix-web", $name, $function, $subject, done)
    };
}

/// All implementations, in the order of the table.
pub const WORKS: &[Work] = &[
    response!("the ideal, string field", string, bucket()),
    response!("the ideal, field with Display", display, 2026_u32),
    response!("the ideal, static message", fixed, ()),
    response!(
        "qs-error, string field",
        facade,
        StorageError::NoSuchBucket { bucket: bucket() }
    ),
    response!(
        "qs-error, field with Display",
        facade,
        StorageError::NoSuchYear { year: 2026 }
    ),
    response!("qs-error, static message", facade, StorageError::NoBucket),
    response!("by hand, `HttpResponse::json`", by_hand, bucket()),
];
