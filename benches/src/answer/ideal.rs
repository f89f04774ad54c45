//! The best that this one error can have: constant pieces, one allocation of the exact size, headers copied
//! from a map that was filled once. It looks at the field for what JSON escapes, and escapes nothing.

use std::fmt::Write;
use std::sync::LazyLock;

use axum::body::Body;
use axum::response::Response;
use http::StatusCode;
use http::header::{
    CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue,
    X_CONTENT_TYPE_OPTIONS,
};
use qs_error::RequestId;

const BEGIN: &str = r#"{"code":"bucket_not_exists","message":"bucket `"#;
const MIDDLE: &str = r#"` does not exist","request_id":""#;
const FIXED: &str =
    r#"{"code":"bucket_not_exists","message":"the bucket does not exist","request_id":""#;
const END: &str = r#"","url":"https://docs.example.com/errors#bucket_not_exists"}"#;

/// The values that differ come first.
static HEADERS: LazyLock<HeaderMap> = LazyLock::new(|| {
    let fixed = HeaderValue::from_static;
    HeaderMap::from_iter([
        (CONTENT_LENGTH, fixed("")),
        (HeaderName::from_static("x-qs-request-id"), fixed("")),
        (
            HeaderName::from_static("x-qs-error-code"),
            fixed("bucket_not_exists"),
        ),
        (CONTENT_TYPE, fixed("application/json")),
        (X_CONTENT_TYPE_OPTIONS, fixed("nosniff")),
        (CACHE_CONTROL, fixed("no-store")),
    ])
});

/// The body of the answer with a string field.
#[inline(always)]
pub fn string_body(bucket: &str, id: &str) -> String {
    let plain = |byte: &u8| *byte >= b' ' && *byte != b'"' && *byte != b'\\';
    assert!(bucket.as_bytes().iter().all(plain));
    [BEGIN, bucket, MIDDLE, id, END].concat()
}

/// The body of the answer with a number.
#[inline(always)]
pub fn display_body(year: u32, id: &str) -> String {
    let digits = year.checked_ilog10().unwrap_or(0) as usize + 1;
    let size = BEGIN.len() + digits + MIDDLE.len() + id.len() + END.len();
    let mut body = String::with_capacity(size);
    body.push_str(BEGIN);
    let _ = write!(body, "{year}");
    for piece in [MIDDLE, id, END] {
        body.push_str(piece);
    }
    body
}

/// The body of the answer that is always the same.
#[inline(always)]
pub fn fixed_body(id: &str) -> String {
    [FIXED, id, END].concat()
}

#[inline(never)]
pub fn string(bucket: String) -> Response {
    answer(|id| string_body(&bucket, id))
}

#[inline(never)]
pub fn display(year: u32) -> Response {
    answer(|id| display_body(year, id))
}

#[inline(never)]
pub fn fixed((): ()) -> Response {
    answer(fixed_body)
}

#[inline(always)]
fn answer(body: impl FnOnce(&str) -> String) -> Response {
    let id = RequestId::generate();
    let id = id.as_str();
    let body = body(id);
    let mut headers = HEADERS.clone();
    let mut values = headers.values_mut();
    let changing = [
        Some(HeaderValue::from(body.len())),
        HeaderValue::from_str(id).ok(),
    ];
    for value in changing.into_iter().flatten() {
        if let Some(place) = values.next() {
            *place = value;
        }
    }
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = StatusCode::NOT_FOUND;
    *response.headers_mut() = headers;
    response
}
