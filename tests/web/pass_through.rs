//! Responses that are forwarded, with only the id added.

use std::convert::Infallible;

use axum::body::Body;
use axum::extract::Request;
use axum::response::{Html, IntoResponse, Redirect};
use axum::{Extension, Json};
use http::{HeaderMap, Response, StatusCode};
use qs_error::ErrorLayer;
use qs_error::layer::PassThrough;
use tower::{Layer, service_fn};
use tracing::Level;

use crate::bodies::framework_response;
use crate::capture::{Log, watch};
use crate::exchange::{TestResponse, app, get, raw, request};

/// Sends a response through a layer, which adds only the id.
async fn check(status: u16, content_type: Option<&str>, text: &'static str) {
    check_response(
        || framework_response(status, content_type, Body::from(text)),
        text,
    )
    .await;
}

async fn check_response(make: impl Fn() -> Response<Body>, text: &str) -> TestResponse {
    let log = watch();
    let service = service_fn(|_: Request| {
        let response = make();
        async { Ok::<_, Infallible>(response) }
    });
    let got = get(ErrorLayer::new().layer(service), "/a").await;
    assert_eq!(got.status, make().status());
    assert_eq!(got.text(), text);
    assert_eq!(got.id().len(), 32);
    assert_eq!(without_id(&got), *make().headers());
    check_log(&log, &got);
    got
}

/// A forwarded error has one event by its status, without its body.
fn check_log(log: &Log, response: &TestResponse) {
    if response.status < 400 {
        assert_eq!(log.events().len(), 0);
        return;
    }
    let event = log.only();
    let level = if response.status < 500 {
        Level::DEBUG
    } else {
        Level::ERROR
    };
    assert_eq!(event.level, level);
    assert_eq!(event.field("status"), Some(&*response.status.to_string()));
    assert_eq!(event.field("request_id"), Some(response.id()));
    assert_eq!(event.field("method"), Some("GET"));
    assert_eq!(event.field("path"), Some("/a"));
    assert_eq!(event.field("error"), None);
    if !response.body.is_empty() {
        assert!(!event.line().contains(response.text()), "{event:?}");
    }
}

fn without_id(response: &TestResponse) -> HeaderMap {
    let mut headers = response.headers.clone();
    headers.remove("x-qs-request-id");
    headers
}

#[tokio::test]
async fn successes_are_forwarded() {
    check(200, Some("text/plain"), "fine").await;
    check(200, None, "").await;
    check(204, None, "").await;
    check(206, Some("application/octet-stream"), "part").await;
}

#[tokio::test]
async fn redirects_are_forwarded() {
    check(304, None, "").await;
    check(302, Some("text/plain"), "there").await;
    let response = get(app(async || Redirect::to("/b")), "/a").await;
    assert_eq!((response.status, response.header("location")), (303, "/b"));
    assert_eq!(response.id().len(), 32);
}

#[tokio::test]
async fn errors_with_own_document_are_forwarded() {
    for status in [400, 404, 500, 503] {
        check(status, Some("application/json"), r#"{"error":1}"#).await;
        check(status, Some("application/json; charset=utf-8"), "[]").await;
        check(status, Some("application/problem+json"), "{}").await;
        check(status, Some("application/vnd.api+json"), "{}").await;
        check(status, Some("text/html"), "<h1>no</h1>").await;
        check(status, Some("application/xml"), "<no/>").await;
    }
}

#[tokio::test]
async fn grpc_is_forwarded() {
    check(200, Some("application/grpc"), "").await;
    check(503, Some("application/grpc"), "").await;
    check(415, Some("application/grpc+proto"), "").await;
    check(404, Some("application/grpc-web+proto"), "\0\0\0\0\0").await;
}

#[tokio::test]
async fn upgrade_is_forwarded() {
    let make = || {
        let upgrade = Response::builder().status(101);
        let upgrade = upgrade.header("connection", "upgrade");
        upgrade
            .header("upgrade", "websocket")
            .body(Body::empty())
            .unwrap()
    };
    check_response(make, "").await;
}

#[tokio::test]
async fn response_with_pass_through_is_forwarded() {
    for status in [404, 405, 500] {
        let make = || {
            let text = "try the search";
            let mut response = framework_response(status, Some("text/plain"), Body::from(text));
            response.extensions_mut().insert(PassThrough);
            response
        };
        check_response(make, "try the search").await;
    }
}

#[tokio::test]
async fn handler_inserts_pass_through() {
    let handler = async || {
        (
            StatusCode::NOT_FOUND,
            Extension(PassThrough),
            "nothing here",
        )
    };
    let response = get(app(handler), "/a").await;
    assert_eq!((response.status, response.text()), (404, "nothing here"));
    assert!(!response.headers.contains_key("x-qs-error-code"));
}

#[tokio::test]
async fn json_and_html_of_handler_are_forwarded() {
    let json = async || (StatusCode::CONFLICT, Json("own")).into_response();
    let html = async || (StatusCode::NOT_FOUND, Html("own")).into_response();
    assert_eq!(get(app(json), "/a").await.text(), r#""own""#);
    assert_eq!(get(app(html), "/a").await.text(), "own");
}

#[derive(Clone, Debug, PartialEq)]
struct Note(u32);

#[tokio::test]
async fn extensions_and_version_stay() {
    for status in [200, 404] {
        let service = service_fn(|_: Request| {
            let mut response = framework_response(status, None, Body::empty());
            response.extensions_mut().insert(Note(7));
            *response.version_mut() = http::Version::HTTP_10;
            std::future::ready(Ok::<_, Infallible>(response))
        });
        let request = request(http::Method::GET, "/a");
        let response = raw(ErrorLayer::new().layer(service), request).await;
        assert_eq!(response.extensions().get(), Some(&Note(7)));
        assert_eq!(response.version(), http::Version::HTTP_10);
    }
}

#[tokio::test]
async fn request_is_unchanged() {
    let service = service_fn(async |request: Request| {
        assert_eq!(request.extensions().get(), Some(&Note(7)));
        assert_eq!(request.headers().len(), 1);
        let line = format!("{} {}", request.method(), request.uri());
        Ok::<_, Infallible>(Response::new(line))
    });
    let mut request = Request::patch("/a?b=c")
        .header("x-a", "b")
        .body(Body::empty())
        .unwrap();
    request.extensions_mut().insert(Note(7));
    let response = crate::exchange::send(ErrorLayer::new().layer(service), request).await;
    assert_eq!(response.text(), "PATCH /a?b=c");
}
