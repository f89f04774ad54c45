//! The cheapest code that can render this one error: constant pieces, one allocation of the exact
//! size, and headers cloned from a map that is filled once. It checks the field for characters that
//! JSON escapes, but does not escape them. The server adds `content-length`.

use std::fmt::Write;
use std::sync::LazyLock;

use axum::body::Body;
use axum::response::Response;
use http::StatusCode;
use http::header::{
    CACHE_CONTROL, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, X_CONTENT_TYPE_OPTIONS,
};
use qs_error::RequestId;

const BEGIN: &str = r#"{"code":"bucket_not_exists","message":"bucket `"#;
const MIDDLE: &str = r#"` does not exist","request_id":""#;
const FIXED: &str =
    r#"{"code":"bucket_not_exists","message":"the bucket does not exist","request_id":""#;
const END: &str = r#"","url":"https://docs.example.com/errors#bucket_not_exists"}"#;

/// The headers of every response. The first value, the request id, is replaced.
static HEADERS: LazyLock<HeaderMap> = LazyLock::new(|| {
    let fixed = HeaderValue::from_static;
    HeaderMap::from_iter([
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

/// Returns the body of the response with a string field.
#[inline(always)]
pub fn string_body(bucket: &str, id: &str) -> String {
    let plain = |byte: &u8| *byte >= b' ' && *byte != b'"' && *byte != b'\\';
    assert!(bucket.as_bytes().iter().all(plain));
    [BEGIN, bucket, MIDDLE, id, END].concat()
}

/// Returns the body of the response with a number.
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

/// Returns the body of the response with a constant message.
#[inline(always)]
pub fn fixed_body(id: &str) -> String {
    [FIXED, id, END].concat()
}

#[inline(never)]
pub fn string(bucket: String) -> Response {
    response(|id| string_body(&bucket, id))
}

#[inline(never)]
pub fn display(year: u32) -> Response {
    response(|id| display_body(year, id))
}

#[inline(never)]
pub fn fixed((): ()) -> Response {
    response(fixed_body)
}

#[inline(always)]
fn response(body: impl FnOnce(&str) -> String) -> Response {
    let id = RequestId::generate();
    let id = id.as_str();
    let mut response = Response::new(Body::from(body(id)));
    let mut headers = HEADERS.clone();
    if let (Some(place), Ok(id)) = (headers.values_mut().next(), HeaderValue::from_str(id)) {
        *place = id;
    }
    *response.status_mut() = StatusCode::NOT_FOUND;
    *response.headers_mut() = headers;
    response
}
