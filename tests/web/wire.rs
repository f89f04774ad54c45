//! The bytes of a response, which do not depend on how it is rendered.

use std::collections::BTreeSet;
use std::convert::Infallible;

use axum::Router;
use axum::body::Body;
use axum::response::IntoResponse;
use bytes::Bytes;
use http::{HeaderMap, Method, Request};
use qs_error::{ErrorCatalog, ErrorCode, ErrorLayer, ErrorResponse, QsError, respond};
use tower::{ServiceBuilder, service_fn};

use crate::errors::{Plain, ShopError, disk_failed, no_item, throttled};
use crate::exchange::{TestResponse, app, get, request, send};

fn names(headers: &HeaderMap) -> BTreeSet<&str> {
    headers.keys().map(|name| name.as_str()).collect()
}

async fn check_body(app: Router, template: &str) {
    let response = get(app, "/a").await;
    assert_eq!(response.text(), template.replace("{id}", response.id()));
}

#[tokio::test]
async fn body_has_documented_bytes() {
    let response = get(app(async || no_item("pen")), "/a").await;
    response.check(404, "item_not_exists");
    let expected = format!(
        r#"{{"code":"item_not_exists","message":"item `pen` does not exist","request_id":"{}","url":"https://docs.example.com/errors#item_not_exists"}}"#,
        response.id()
    );
    assert_eq!(response.text(), expected);
}

#[tokio::test]
async fn headers_are_documented_ones() {
    let response = get(app(async || no_item("pen")), "/a").await;
    let expected = [
        "cache-control",
        "content-length",
        "content-type",
        "x-content-type-options",
        "x-qs-error-code",
        "x-qs-request-id",
    ];
    assert_eq!(names(&response.headers), BTreeSet::from(expected));
    assert_eq!(response.headers.len(), expected.len());
    assert_eq!(response.header("content-type"), "application/json");
    assert_eq!(response.header("cache-control"), "no-store");
    assert_eq!(response.header("x-content-type-options"), "nosniff");
}

#[tokio::test]
async fn error_without_help_link_has_no_url() {
    let response = get(app(async || Plain::Gone("moved".into())), "/a").await;
    response.check(410, "plainly_gone");
    let expected = format!(
        r#"{{"code":"plainly_gone","message":"moved","request_id":"{}"}}"#,
        response.id()
    );
    assert_eq!(response.text(), expected);
}

#[tokio::test]
async fn extension_members_follow_url() {
    let response = get(app(async || throttled()), "/a").await;
    response.check(429, "tenant_throttled");
    assert_eq!(response.header("retry-after"), "2");
    let end = r#","url":"https://docs.example.com/errors#tenant_throttled","limit":5}"#;
    assert!(response.text().ends_with(end), "{}", response.text());
}

#[tokio::test]
async fn message_is_utf_8_and_escaped() {
    let message = "ü 漢 \"quoted\" back\\slash \r\n\u{1b}[31m\0\u{2028}\u{202e}";
    let response = get(app(async move || Plain::Gone(message.into())), "/a").await;
    response.check(410, "plainly_gone");
    assert_eq!(response.message(), message);
    assert!(response.text().contains("ü 漢"));
    assert!(!response.text().contains('\n'));
}

#[tokio::test]
async fn standard_codes_are_sent_as_documented() {
    for code in ErrorCode::ALL {
        let response = get(app(async move || *code), "/a").await;
        response.check(code.status().as_u16(), code.as_str());
        assert_eq!(response.message(), code.message());
        assert_eq!(
            response.url().as_deref(),
            Some("http://docs.qingcloud.com/qingstor/api/error_code.html")
        );
        let has_challenge = response.headers.contains_key("www-authenticate");
        assert_eq!(has_challenge, response.status == 401, "{code:?}");
    }
}

#[tokio::test]
async fn response_without_layer_has_same_shape() {
    let inside = get(app(async || throttled()), "/a").await;
    let router = axum::Router::new().route("/a", axum::routing::get(async || throttled()));
    let outside = get(router, "/a").await;
    check_same(&inside, &outside);
}

#[tokio::test]
async fn all_conversions_give_same_bytes() {
    let inside = get(app(async || throttled()), "/a").await;
    let owned = get(app(async || ErrorResponse::from(throttled())), "/a").await;
    let service = ServiceBuilder::new()
        .layer(ErrorLayer::new())
        .service(service_fn(async |_: Request<Body>| {
            Err::<http::Response<Body>, _>(ErrorResponse::from(throttled()))
        }));
    let failed = get(service, "/a").await;
    let rendered = collect(respond(&throttled()));
    let converted = collect(ErrorResponse::from(throttled()).into());
    for other in [owned, failed, rendered, converted] {
        check_same(&inside, &other);
    }
}

fn collect(response: http::Response<bytes::Bytes>) -> TestResponse {
    let (parts, body) = response.into_parts();
    TestResponse {
        status: parts.status.as_u16(),
        headers: parts.headers,
        body,
    }
}

/// Checks that two responses are equal apart from their ids.
fn check_same(one: &TestResponse, other: &TestResponse) {
    assert_eq!(one.status, other.status);
    assert_ne!(one.id(), other.id());
    assert_eq!(one.text().replace(one.id(), other.id()), other.text());
    let headers = |response: &TestResponse| {
        let mut headers = response.headers.clone();
        headers.remove("x-qs-request-id");
        // axum's Router sets it.
        headers.remove("content-length");
        headers
    };
    assert_eq!(headers(one), headers(other));
}

#[tokio::test]
async fn server_error_shows_reason_phrase_only() {
    check_body(
        app(async || disk_failed()),
        r#"{"code":"disk_failed","message":"Internal Server Error","request_id":"{id}","url":"https://docs.example.com/errors#disk_failed"}"#,
    )
    .await;
}

#[tokio::test]
async fn unregistered_status_has_reason_phrase() {
    check_body(
        app(async || Plain::Kettle),
        r#"{"code":"kettle_missing","message":"Client Error","request_id":"{id}"}"#,
    )
    .await;
}

#[tokio::test]
async fn transparent_code_is_sent_unchanged() {
    let own = get(app(async || ErrorCode::InvalidRange), "/a").await;
    let flat = get(app(async || ShopError::from(ErrorCode::InvalidRange)), "/a").await;
    check_same(&own, &flat);
}

#[tokio::test]
async fn post_gets_error_body() {
    let service = ServiceBuilder::new()
        .layer(ErrorLayer::new())
        .service(service_fn(async |_: Request<Body>| {
            Ok::<_, Infallible>(no_item("pen").into_response())
        }));
    let response = send(service, request(Method::POST, "/a")).await;
    response.check(404, "item_not_exists");
}

#[test]
fn rendering_sets_no_framing() {
    let responses = [
        respond(&no_item("pen")),
        respond(&throttled()),
        respond(&disk_failed()),
        ErrorResponse::from(throttled()).into(),
    ];
    for response in responses {
        for name in ["content-length", "transfer-encoding"] {
            assert!(!response.headers().contains_key(name), "{name}");
        }
    }
    let response = no_item("pen").into_response();
    assert!(!response.headers().contains_key("content-length"));
    let size = http_body::Body::size_hint(response.body()).exact();
    assert!(size.is_some_and(|size| size > 0));
}

#[test]
fn rendering_adds_no_extension() {
    let response = respond(&no_item("pen"));
    assert!(response.extensions().is_empty());
    assert!(no_item("pen").into_response().extensions().is_empty());
}

/// Implements the trait by hand, and overrides code and status.
#[derive(Clone, Copy, Debug)]
struct Overridden {
    code: &'static str,
    status: u16,
}

impl std::fmt::Display for Overridden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("overridden")
    }
}

impl std::error::Error for Overridden {}

impl QsError for Overridden {
    fn info(&self) -> &'static qs_error::CodeInfo {
        ErrorCode::BucketNotExists.info()
    }

    fn code(&self) -> &'static str {
        self.code
    }

    fn status(&self) -> http::StatusCode {
        http::StatusCode::from_u16(self.status).unwrap()
    }
}

#[test]
fn overridden_code_and_status_are_sent() {
    for (code, status) in [
        ("bucket_not_exists", 404),
        ("bucket_hidden", 404),
        ("bucket_not_exists", 410),
        ("bucket_moved", 410),
        ("bucket_not_exists", 404),
    ] {
        let error = Overridden { code, status };
        let responses = [
            collect(respond(&error)),
            collect(respond(&&error)),
            collect(respond(&Box::new(error))),
            collect(respond(&std::sync::Arc::new(error))),
        ];
        for response in responses {
            response.check(status, code);
        }
    }
}

impl ErrorCatalog for Overridden {
    const CATALOG: &'static [qs_error::CodeInfo] = ErrorCode::CATALOG;
}

#[derive(Debug, QsError)]
enum Outer {
    #[qs(transparent)]
    Inner(#[qs(from)] Overridden),
}

#[test]
fn wrappers_send_overridden_code_and_status() {
    let error = Overridden {
        code: "bucket_moved",
        status: 410,
    };
    for response in [
        respond(&Outer::from(error)),
        respond(&Box::new(Outer::from(error))),
        respond(&ErrorResponse::from(Outer::from(error))),
        Outer::from(error).into_response().map(|_| Bytes::new()),
    ] {
        assert_eq!(response.status(), 410);
        assert_eq!(response.headers()["x-qs-error-code"], "bucket_moved");
    }
}

#[tokio::test]
async fn overridden_code_is_declared_in_layer() {
    let seen = std::sync::Arc::new(std::sync::Mutex::new(None));
    let event = std::sync::Arc::clone(&seen);
    let layer = ErrorLayer::new().on_error(move |error| {
        let code = error.code().to_owned();
        *event.lock().unwrap() = Some((error.kind(), code, error.status().as_u16()));
    });
    let error = Overridden {
        code: "bucket_moved",
        status: 410,
    };
    let log = crate::capture::watch();
    let handler = async move || respond(&error).map(Body::from);
    let response = get(crate::exchange::app_with(handler, layer), "/a").await;
    response.check(410, "bucket_moved");
    let expected = (
        qs_error::event::Kind::Declared,
        "bucket_moved".to_owned(),
        410,
    );
    assert_eq!(*seen.lock().unwrap(), Some(expected));
    let event = log.only();
    assert_eq!(event.field("code"), Some("bucket_moved"));
    assert_eq!(event.field("status"), Some("410"));
}
