use http::header::{ALLOW, HeaderMap, HeaderValue};

use super::{MAX_BUFFER, respond};
use crate::code::ErrorCode;
use crate::response::{ErrorExt as _, ErrorResponse};

#[test]
fn body_capacity_is_exact() {
    let long = "x".repeat(100_000);
    for message in ["short", &long, "again"] {
        let response = respond(&ErrorCode::InvalidRange.with_message(message.to_owned()));
        let body = response.into_body();
        let length = body.len();
        assert_eq!(body.try_into_mut().map(|body| body.capacity()), Ok(length));
    }
}

#[test]
fn value_headers_override_defaults() {
    let error = ErrorResponse::from(ErrorCode::MethodNotAllowed)
        .with_header(ALLOW, HeaderValue::from_static("GET"))
        .with_header(
            http::header::CACHE_CONTROL,
            HeaderValue::from_static("max-age=1"),
        );
    let response = respond(&error);
    assert_eq!(response.headers()["allow"], "GET");
    assert_eq!(response.headers()["cache-control"], "max-age=1");
    assert_eq!(
        response.headers().get_all("cache-control").iter().count(),
        1
    );
}

#[test]
fn cached_response_equals_plain_one() {
    fn parts(code: ErrorCode) -> (HeaderMap, String) {
        let (mut head, body) = respond(&code).into_parts();
        let id = head.headers.remove("x-qs-request-id").unwrap();
        let body = String::from_utf8(body.to_vec()).unwrap();
        (head.headers, body.replace(id.to_str().unwrap(), "id"))
    }
    for code in ErrorCode::ALL {
        // The cache of a new thread is empty.
        let plain = std::thread::spawn(|| parts(*code)).join().unwrap();
        parts(*code);
        assert_eq!(parts(*code), plain, "{code:?}");
    }
}

#[test]
fn reused_buffer_has_equal_body() {
    let body = |length: usize| {
        let message = "x".repeat(length);
        let response = respond(&ErrorCode::InvalidArgument.with_message(message));
        let id = response.headers()["x-qs-request-id"]
            .to_str()
            .unwrap()
            .to_owned();
        let body = String::from_utf8(response.body().to_vec()).unwrap();
        body.replace(&id, "")
    };
    // Longer, shorter, and too long for the buffer.
    for length in [10, 5000, 0, MAX_BUFFER + 1, 3] {
        let expected = std::thread::spawn(move || body(length)).join().unwrap();
        assert_eq!(body(length), expected);
    }
}
