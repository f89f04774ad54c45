use std::time::Duration;

use http::header::{ALLOW, HeaderValue};

use super::{respond, whole_seconds};
use crate::code::ErrorCode;
use crate::response::{ErrorExt as _, ErrorResponse};

#[test]
fn fractions_of_seconds_are_rounded_up() {
    let cases = [(0, 0), (1, 1), (999, 1), (1000, 1), (1001, 2)];
    for (millis, seconds) in cases {
        assert_eq!(whole_seconds(Duration::from_millis(millis)), seconds);
    }
    assert_eq!(whole_seconds(Duration::MAX), 2_147_483_647);
}

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
