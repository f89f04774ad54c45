//! Precedence of headers, and values that are left out.

use std::time::Duration;

use axum::Router;
use http::header::{CACHE_CONTROL, RETRY_AFTER, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderName, HeaderValue, StatusCode};
use qs_error::{ErrorCode, ErrorLayer, ErrorResponse, QsError, respond};

use crate::capture::watch;
use crate::errors::{ShopError, no_item, throttled};
use crate::exchange::{app, app_with, get};

#[derive(Debug, QsError)]
#[qs(code = "odd_header", status = 409)]
struct OddHeader {
    #[qs(header = "x-hint")]
    hint: String,
}

fn odd(hint: &'static str) -> Router {
    app(async move || OddHeader { hint: hint.into() })
}

#[tokio::test]
async fn header_of_handler_overrides_default() {
    let response = get(
        app(async || {
            let headers = [
                (CACHE_CONTROL, "max-age=5"),
                (X_CONTENT_TYPE_OPTIONS, "own"),
            ];
            (StatusCode::NOT_FOUND, headers, no_item("pen"))
        }),
        "/a",
    )
    .await;
    response.check(404, "item_not_exists");
    assert_eq!(response.header("cache-control"), "max-age=5");
    assert_eq!(response.header("x-content-type-options"), "own");
}

#[tokio::test]
async fn header_of_handler_overrides_field() {
    let response = get(app(async || ([(RETRY_AFTER, "90")], throttled())), "/a").await;
    response.check(429, "tenant_throttled");
    assert_eq!(response.header("retry-after"), "90");
}

#[tokio::test]
async fn header_of_variant_overrides_default() {
    let response = get(app(async || ShopError::Cached), "/a").await;
    response.check(409, "price_list_cached");
    assert_eq!(response.header("cache-control"), "max-age=60");
}

#[tokio::test]
async fn header_of_response_overrides_variant() {
    let response = get(
        app(async || {
            ErrorResponse::from(ShopError::Cached)
                .with_header(CACHE_CONTROL, HeaderValue::from_static("max-age=1"))
                .with_header(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("own"))
        }),
        "/a",
    )
    .await;
    response.check(409, "price_list_cached");
    assert_eq!(response.header("cache-control"), "max-age=1");
    assert_eq!(response.header("x-content-type-options"), "own");
}

#[tokio::test]
async fn retry_after_is_rounded_up_and_capped() {
    for (wait, seconds) in [
        (Duration::from_nanos(1), "1"),
        (Duration::from_secs(3), "3"),
        (Duration::from_millis(3001), "4"),
        (Duration::ZERO, "0"),
        (Duration::from_secs(2_147_483_647), "2147483647"),
        (Duration::from_secs(2_147_483_648), "2147483647"),
        (Duration::MAX, "2147483647"),
    ] {
        let error = move || ErrorResponse::from(throttled()).with_retry_after(wait);
        let response = get(app(async move || error()), "/a").await;
        assert_eq!(response.header("retry-after"), seconds);
    }
}

#[tokio::test]
async fn reserved_header_of_error_is_left_out() {
    for name in [
        "content-type",
        "content-length",
        "transfer-encoding",
        "connection",
        "x-qs-request-id",
        "x-qs-error-code",
    ] {
        let log = watch();
        let own = HeaderValue::from_static("own");
        let error = ErrorResponse::from(ErrorCode::InvalidRange)
            .with_header(HeaderName::from_static(name), own);
        let response = respond(&error);
        let values: Vec<_> = response.headers().get_all(name).iter().collect();
        assert!(values.iter().all(|value| *value != "own"), "{name}");
        assert!(values.len() <= 1, "{name}");
        assert_eq!(log.left_out(name), 1);
    }
}

#[tokio::test]
async fn invalid_header_value_is_left_out() {
    for hint in [
        "a\r\nset-cookie: a=b",
        "a\nb",
        "nul\0",
        "esc\u{1b}[31m",
        "del\u{7f}",
    ] {
        let log = watch();
        let response = get(odd(hint), "/a").await;
        response.check(409, "odd_header");
        assert!(!response.headers.contains_key("x-hint"), "{response:?}");
        assert!(!response.headers.contains_key("set-cookie"));
        assert_eq!(log.left_out("x-hint"), 1);
        assert_eq!(log.responses(response.id()), 1);
    }
}

#[tokio::test]
async fn bidi_character_does_not_reach_header() {
    for hint in ["\u{202e}txt.exe", "\u{2028}", "\u{85}"] {
        let response = get(odd(hint), "/a").await;
        response.check(409, "odd_header");
        let values = response.headers.values();
        let mut bytes = values.flat_map(|value| value.as_bytes());
        assert!(
            bytes.all(|byte| (b' '..=b'~').contains(byte)),
            "{response:?}"
        );
    }
}

#[tokio::test]
async fn valid_header_value_is_sent() {
    let response = get(odd("try again"), "/a").await;
    assert_eq!(
        response.check(409, "odd_header").header("x-hint"),
        "try again"
    );
}

#[tokio::test]
async fn header_of_success_stays() {
    let layer = ErrorLayer::new();
    let response = get(
        app_with(async || ([(CACHE_CONTROL, "max-age=5")], "fine"), layer),
        "/a",
    )
    .await;
    assert_eq!(response.status, 200);
    assert_eq!(response.header("cache-control"), "max-age=5");
    assert!(!response.headers.contains_key("x-qs-error-code"));
    assert!(!response.headers.contains_key("x-content-type-options"));
}

#[derive(Debug, QsError)]
#[qs(code = "raw_header", status = 409)]
struct RawHeader(#[qs(header = "x-hint")] HeaderValue);

#[tokio::test]
async fn raw_header_value_of_field_is_left_out() {
    for text in ["\u{202e}txt.exe", "\u{2028}", "\u{85}", "d\u{e9}j\u{e0}"] {
        let value = HeaderValue::from_bytes(text.as_bytes()).unwrap();
        let log = watch();
        let response = get(app(async move || RawHeader(value.clone())), "/a").await;
        response.check(409, "raw_header");
        assert!(!response.headers.contains_key("x-hint"), "{response:?}");
        assert_eq!(log.left_out("x-hint"), 1, "{text:?}");
    }
}

/// Writes a raw header by hand.
#[derive(Debug)]
struct ByHand(HeaderValue);

impl std::fmt::Display for ByHand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("by hand")
    }
}

impl std::error::Error for ByHand {}

impl QsError for ByHand {
    fn info(&self) -> &'static qs_error::CodeInfo {
        ErrorCode::InvalidRange.info()
    }

    fn write_headers(&self, headers: &mut http::HeaderMap) {
        headers.append("x-hint", HeaderValue::from_static("fine"));
        headers.append("x-hint", self.0.clone());
        headers.append("x-other", self.0.clone());
    }
}

#[test]
fn raw_header_value_by_hand_is_left_out() {
    for text in ["\u{202e}txt.exe", "\u{2028}", "\u{85}"] {
        let value = HeaderValue::from_bytes(text.as_bytes()).unwrap();
        let log = watch();
        let response = respond(&ByHand(value));
        assert_eq!(response.status(), 416);
        assert!(!response.headers().contains_key("x-other"), "{response:?}");
        let mut values = response.headers().values();
        assert!(values.all(|value| value.to_str().is_ok()), "{response:?}");
        assert_eq!(log.left_out("x-other"), 1, "{text:?}");
    }
}

/// Sets the default header of the code.
#[derive(Debug)]
struct Forging;

impl std::fmt::Display for Forging {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("forging")
    }
}

impl std::error::Error for Forging {}

impl QsError for Forging {
    fn info(&self) -> &'static qs_error::CodeInfo {
        ErrorCode::BucketNotExists.info()
    }

    fn write_headers(&self, headers: &mut http::HeaderMap) {
        for name in ["x-qs-error-code", "x-qs-request-id"] {
            headers.insert(name, HeaderValue::from_static("forged"));
        }
    }
}

#[tokio::test]
async fn default_names_are_reserved_beside_other_names() {
    let renamed = ErrorLayer::new()
        .request_id_header(HeaderName::from_static("x-id"))
        .error_code_header(HeaderName::from_static("x-code"));
    for layer in [ErrorLayer::new(), renamed] {
        let handler = async || respond(&Forging).map(axum::body::Body::from);
        let response = get(app_with(handler, layer), "/a").await;
        assert_eq!(response.status, 404);
        let values = response.headers.values();
        assert_eq!(values.filter(|value| *value == "forged").count(), 0);
    }
}
