//! A manual implementation of the same headers and body, without a crate for errors.

use axum::Json;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue, X_CONTENT_TYPE_OPTIONS};
use serde::Serialize;
use serde_json::json;
use uuid::Uuid;

use super::URL;

#[derive(Serialize)]
pub struct ErrorBody<'a> {
    pub code: &'static str,
    pub message: String,
    pub request_id: &'a str,
    pub url: &'static str,
}

pub fn message(bucket: &str) -> String {
    format!("bucket `{bucket}` does not exist")
}

pub fn body<'a>(bucket: &str, request_id: &'a str) -> ErrorBody<'a> {
    ErrorBody {
        code: "bucket_not_exists",
        message: message(bucket),
        request_id,
        url: URL,
    }
}

fn headers(id: &str) -> [(HeaderName, HeaderValue); 4] {
    let id = HeaderValue::from_str(id).unwrap_or(HeaderValue::from_static("-"));
    let code = HeaderValue::from_static("bucket_not_exists");
    [
        (HeaderName::from_static("x-qs-request-id"), id),
        (HeaderName::from_static("x-qs-error-code"), code),
        (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ]
}

#[inline(never)]
pub fn axum_json(bucket: String) -> Response {
    let request_id = &Uuid::now_v7().simple().to_string();
    let body = Json(body(&bucket, request_id));
    (StatusCode::NOT_FOUND, headers(request_id), body).into_response()
}

#[inline(never)]
pub fn to_vec(bucket: String) -> Response {
    let request_id = &Uuid::now_v7().simple().to_string();
    let body = serde_json::to_vec(&body(&bucket, request_id));
    let json = [(CONTENT_TYPE, HeaderValue::from_static("application/json"))];
    let response = (
        StatusCode::NOT_FOUND,
        headers(request_id),
        json,
        body.unwrap_or_default(),
    );
    response.into_response()
}

#[inline(never)]
pub fn json_macro(bucket: String) -> Response {
    let id = Uuid::now_v7().simple().to_string();
    let body = json!({
        "code": "bucket_not_exists",
        "message": message(&bucket),
        "request_id": id,
        "url": URL,
    });
    (StatusCode::NOT_FOUND, headers(&id), Json(body)).into_response()
}
