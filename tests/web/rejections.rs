//! Rejections of axum's extractors.

use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Extension, Form, Json, Path, Query};
use axum::routing::{get as on_get, post};
use axum::{Router, extract};
use http::{Request, StatusCode};
use qs_error::{ErrorCode, ErrorLayer};
use serde::Deserialize;

use crate::capture::watch;
use crate::exchange::{TestResponse, get, send};

#[derive(Deserialize)]
struct Order {
    amount: u32,
}

#[derive(Clone)]
struct Missing;

fn app() -> Router {
    routes().layer(ErrorLayer::new())
}

fn routes() -> Router {
    Router::new()
        .route(
            "/json",
            post(async |Json(order): Json<Order>| order.amount.to_string()),
        )
        .route(
            "/form",
            post(async |Form(order): Form<Order>| order.amount.to_string()),
        )
        .route(
            "/query",
            on_get(async |Query(order): Query<Order>| order.amount.to_string()),
        )
        .route(
            "/path/{number}",
            on_get(async |Path(number): Path<u32>| number.to_string()),
        )
        .route("/text", post(async |text: String| text))
        .route("/missing", on_get(async |_: Extension<Missing>| "found"))
        .route("/limited", post(async |text: extract::RawForm| text.0))
        .layer(DefaultBodyLimit::max(64))
}

async fn send_body(path: &str, content_type: Option<&str>, body: impl Into<Body>) -> TestResponse {
    let mut request = Request::post(path);
    if let Some(content_type) = content_type {
        request = request.header("content-type", content_type);
    }
    send(app(), request.body(body.into()).unwrap()).await
}

const JSON: Option<&str> = Some("application/json");

/// Returns the body of the framework, without the layer.
async fn framework_message(path: &str, content_type: Option<&str>, body: &'static str) -> String {
    let mut request = Request::post(path);
    if let Some(content_type) = content_type {
        request = request.header("content-type", content_type);
    }
    let response = send(routes(), request.body(Body::from(body)).unwrap()).await;
    response.text().to_owned()
}

async fn check(
    path: &str,
    content_type: Option<&str>,
    body: &'static str,
    status: u16,
    code: &str,
) {
    let response = send_body(path, content_type, body).await;
    response.check(status, code);
    let text = framework_message(path, content_type, body).await;
    assert!(!text.is_empty());
    assert_eq!(response.message(), text);
}

#[tokio::test]
async fn malformed_json_is_400_with_framework_message() {
    check("/json", JSON, "{", 400, "bad_request").await;
}

#[tokio::test]
async fn json_of_other_shape_is_422() {
    check(
        "/json",
        JSON,
        r#"{"amount":"many"}"#,
        422,
        "unprocessable_content",
    )
    .await;
}

#[tokio::test]
async fn wrong_content_type_is_415() {
    check("/json", None, "{}", 415, "unsupported_media_type").await;
    check("/form", JSON, "{}", 415, "unsupported_media_type").await;
}

#[tokio::test]
async fn body_over_limit_is_413() {
    let response = send_body("/text", None, "x".repeat(65)).await;
    response.check(413, "content_too_large");
    let response = send_body("/json", JSON, "1".repeat(65)).await;
    response.check(413, "content_too_large");
}

#[tokio::test]
async fn invalid_utf_8_is_400() {
    let response = send_body("/text", None, &b"\xff\xfe"[..]).await;
    response.check(400, "bad_request");
}

#[tokio::test]
async fn invalid_query_and_path_are_400() {
    for path in ["/query", "/query?amount=many", "/path/many", "/path/%ff"] {
        let response = get(app(), path).await;
        response.check(400, "bad_request");
        assert_eq!(response.message(), get(routes(), path).await.text());
    }
}

#[tokio::test]
async fn rejected_string_cannot_break_log() {
    let log = watch();
    let response = get(app(), "/path/a%0Ab%1B%5B31m%E2%80%AE").await;
    response.check(400, "bad_request");
    let event = log.only();
    assert_eq!(event.field("request_id"), Some(response.id()));
    let is_raw = |character: char| character.is_control() || character == '\u{202e}';
    assert!(!event.line().contains(is_raw), "{event:?}");
}

#[tokio::test]
async fn server_error_of_framework_is_only_logged() {
    let text = get(routes(), "/missing").await.text().to_owned();
    assert!(text.contains("Missing"), "{text}");
    let log = watch();
    let response = get(app(), "/missing").await;
    response.check(500, "internal_server_error");
    assert_eq!(response.message(), "Internal Server Error");
    assert!(!response.text().contains("Missing"));
    let event = log.only();
    assert!(event.line().contains(&text), "{event:?}");
    assert_eq!(event.field("request_id"), Some(response.id()));
    assert_eq!(event.level, tracing::Level::ERROR);
}

#[tokio::test]
async fn mapped_rejection_keeps_message() {
    let layer = ErrorLayer::new().map_status(|status| {
        (status == StatusCode::BAD_REQUEST).then_some(ErrorCode::InvalidArgument)
    });
    let response = get(routes().layer(layer), "/query").await;
    response.check(400, "invalid_argument");
    assert_eq!(response.message(), get(routes(), "/query").await.text());
}
