//! Panics in handlers, extractors, middleware and services.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::panic::panic_any;
use std::task::{Context, Poll};

use axum::body::Body;
use axum::extract::{FromRequestParts, Path, Request};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::get as on_get;
use axum::{Router, http};
use http::request::Parts;
use qs_error::{ErrorCode, ErrorLayer};
use tokio::task::yield_now;
use tower::{Layer, Service};

use crate::capture::{Event, watch};
use crate::errors::{SECRET, no_item};
use crate::exchange::{TestResponse, app, app_with, get};

/// The response to a panic, and the only event of it.
async fn check(app: Router) -> Event {
    let log = watch();
    let got = get(app, "/a").await;
    check_response(&got);
    let event = log.only();
    assert_eq!(event.field("request_id"), Some(got.id()));
    assert_eq!(event.field("code"), Some("internal_server_error"));
    assert_eq!(event.level, tracing::Level::ERROR);
    event
}

fn check_response(response: &TestResponse) {
    response.check(500, "internal_server_error");
    assert_eq!(response.message(), "Internal Server Error");
    assert!(!format!("{response:?}").contains(SECRET));
}

#[tokio::test]
async fn panic_before_await_is_internal_error() {
    async fn handler() -> &'static str {
        panic!("before {SECRET}")
    }
    assert!(check(app(handler)).await.line().contains("before hunter2"));
}

#[tokio::test]
async fn panic_after_await_is_internal_error() {
    async fn handler() -> &'static str {
        yield_now().await;
        panic!("after {SECRET}")
    }
    assert!(check(app(handler)).await.line().contains("after hunter2"));
}

#[tokio::test]
async fn payload_of_any_type_is_internal_error() {
    async fn text() -> &'static str {
        panic_any("borrowed string")
    }
    async fn string() -> &'static str {
        panic_any(String::from("owned string"))
    }
    async fn number() -> &'static str {
        panic_any(7_u64)
    }
    assert!(check(app(text)).await.line().contains("borrowed string"));
    assert!(check(app(string)).await.line().contains("owned string"));
    check(app(number)).await;
}

#[tokio::test]
async fn panic_with_several_lines_is_one_log_line() {
    async fn handler() -> &'static str {
        panic!("one\r\ntwo\u{1b}[2J\0\u{2028}\u{202e}")
    }
    let line = check(app(handler)).await.line();
    let is_raw = |character: char| character.is_control() || "\u{2028}\u{202e}".contains(character);
    assert!(!line.contains(is_raw), "{line:?}");
    assert!(line.contains("two"));
}

struct Panicking;

impl<S: Sync> FromRequestParts<S> for Panicking {
    type Rejection = Infallible;

    async fn from_request_parts(_: &mut Parts, _: &S) -> Result<Self, Infallible> {
        panic!("in an extractor")
    }
}

#[tokio::test]
async fn panic_of_extractor_is_internal_error() {
    let event = check(app(async |_: Panicking| "fine")).await;
    assert!(event.line().contains("in an extractor"));
}

#[tokio::test]
async fn panic_of_middleware_is_internal_error() {
    async fn middleware(_: Request, _: Next) -> Response {
        panic!("in a middleware")
    }
    let app = Router::new()
        .route("/a", on_get(async || "fine"))
        .layer(from_fn(middleware))
        .layer(ErrorLayer::new());
    assert!(check(app).await.line().contains("in a middleware"));
}

/// Panics in `poll_ready` or `call`, not in the future.
#[derive(Clone)]
struct Broken {
    when_ready: bool,
}

impl Service<Request> for Broken {
    type Response = Response;
    type Error = Infallible;
    type Future = Ready<Result<Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        assert!(!self.when_ready, "not ready {SECRET}");
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request) -> Self::Future {
        assert!(self.when_ready, "not called {SECRET}");
        ready(Ok(Response::new(Body::empty())))
    }
}

#[tokio::test]
async fn panic_of_service_is_internal_error() {
    for when_ready in [false, true] {
        let log = watch();
        let response = get(ErrorLayer::new().layer(Broken { when_ready }), "/a").await;
        check_response(&response);
        let event = log.only();
        assert_eq!(event.field("request_id"), Some(response.id()));
        assert!(event.line().contains("hunter2"));
    }
}

#[tokio::test]
async fn next_request_is_unaffected_by_panic() {
    async fn handler(Path(path): Path<String>) -> Result<&'static str, ErrorCode> {
        yield_now().await;
        assert_ne!(path, "a", "the first");
        Err(ErrorCode::InvalidRange)
    }
    let app = app(handler);
    let first = get(app.clone(), "/a").await;
    check_response(&first);
    let second = get(app, "/b").await;
    second.check(416, "invalid_range");
    assert_ne!(first.id(), second.id());
    let outside = qs_error::respond(&no_item("pen"));
    assert_ne!(outside.headers()["x-qs-request-id"], *first.id());
}

#[tokio::test]
async fn mapped_code_applies_to_panics() {
    async fn handler() -> &'static str {
        panic!("no more")
    }
    let layer = ErrorLayer::new().map_status(|status| {
        (status == http::StatusCode::INTERNAL_SERVER_ERROR).then_some(ErrorCode::InternalError)
    });
    get(app_with(handler, layer), "/a")
        .await
        .check(500, "internal_error");
}

/// Panics when it is dropped.
struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            panic!("dropped");
        }
    }
}

#[tokio::test]
async fn panicking_drop_is_internal_error() {
    async fn handler() -> &'static str {
        let _bomb = Bomb;
        yield_now().await;
        "fine"
    }
    check(app(handler)).await;
}
