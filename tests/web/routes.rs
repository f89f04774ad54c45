//! Responses of axum's Router: missing route, wrong method.

use axum::Router;
use axum::routing::{delete, get as on_get, post};
use http::{Method, StatusCode};
use qs_error::{ErrorCode, ErrorLayer, ErrorResponse};

use crate::capture::watch;
use crate::errors::no_item;
use crate::exchange::{get, request, send};

fn app() -> Router {
    Router::new()
        .route("/a", on_get(async || "fine").put(async || "fine"))
        .nest("/inner", Router::new().route("/b", delete(async || "fine")))
        .layer(ErrorLayer::new())
}

#[tokio::test]
async fn missing_route_has_error_body() {
    for path in [
        "/b", "/", "/inner", "/inner/", "/inner/c", "/a/", "//", "/a/b?c=d",
    ] {
        let response = get(app(), path).await;
        response.check(404, "not_found");
        assert_eq!(response.message(), "Not Found", "{path}");
        assert_eq!(response.url(), None);
    }
}

#[tokio::test]
async fn empty_router_has_error_body() {
    let response = get(Router::<()>::new().layer(ErrorLayer::new()), "/a").await;
    response.check(404, "not_found");
}

#[tokio::test]
async fn wrong_method_has_allow_header() {
    for (path, allow) in [("/a", "GET,HEAD,PUT"), ("/inner/b", "DELETE")] {
        let response = send(app(), request(Method::POST, path)).await;
        response.check(405, "method_not_allowed");
        assert_eq!(response.message(), "Method Not Allowed");
        assert_eq!(response.header("allow"), allow);
    }
}

#[tokio::test]
async fn unregistered_method_has_allow_header() {
    let method = Method::from_bytes(b"BREW").unwrap();
    let response = send(app(), request(method, "/a")).await;
    response.check(405, "method_not_allowed");
    assert_eq!(response.header("allow"), "GET,HEAD,PUT");
}

#[tokio::test]
async fn framework_response_has_one_event() {
    let log = watch();
    let response = get(app(), "/missing").await;
    let event = log.only();
    assert_eq!(event.field("code"), Some("not_found"));
    assert_eq!(event.field("status"), Some("404"));
    assert_eq!(event.field("request_id"), Some(response.id()));
    assert_eq!(event.field("path"), Some("/missing"));
    assert_eq!(event.level, tracing::Level::DEBUG);
}

#[tokio::test]
async fn mapped_code_keeps_headers_of_framework() {
    let layer = ErrorLayer::new().map_status(|status| {
        (status == StatusCode::METHOD_NOT_ALLOWED).then_some(ErrorCode::MethodNotAllowed)
    });
    let app = Router::new()
        .route("/a", post(async || "fine"))
        .layer(layer);
    let response = get(app.clone(), "/a").await;
    response.check(405, ErrorCode::MethodNotAllowed.as_str());
    assert_eq!(response.header("allow"), "POST");
    get(app, "/b").await.check(404, "not_found");
}

#[tokio::test]
async fn errors_of_fallbacks_are_declared() {
    let app = Router::new()
        .route("/a", post(async || "fine"))
        .fallback(async || no_item("page"))
        .method_not_allowed_fallback(async || ErrorResponse::from(ErrorCode::InvalidRequest))
        .layer(ErrorLayer::new());
    get(app.clone(), "/b").await.check(404, "item_not_exists");
    get(app, "/a").await.check(400, "invalid_request");
}

#[tokio::test]
async fn layer_around_router_rewrites_missing_routes() {
    let service = tower::Layer::layer(
        &ErrorLayer::new(),
        Router::<()>::new().route("/a", on_get(async || "fine")),
    );
    get(service.clone(), "/b").await.check(404, "not_found");
    assert_eq!(get(service, "/a").await.text(), "fine");
}
