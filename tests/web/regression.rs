//! Former bugs, one test each.

use std::collections::HashSet;
use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::body::Body;
use axum::response::{AppendHeaders, IntoResponse, Response};
use axum::routing::any;
use bytes::Bytes;
use http::{HeaderName, Request, StatusCode};
use http_body_util::Full;
use qs_error::event::Kind;
use qs_error::{ErrorCode, ErrorExt as _, ErrorLayer, respond};
use tower::{Layer, ServiceExt, service_fn};

use crate::bodies::{Steps, framework_response};
use crate::capture::watch;
use crate::errors::no_item;
use crate::exchange::{TestResponse, app, app_with, counting, get, head};

async fn spawned() -> Response {
    let task = tokio::spawn(async { no_item("pen").into_response() });
    task.await.unwrap()
}

fn renamed() -> ErrorLayer {
    ErrorLayer::new()
        .request_id_header(HeaderName::from_static("x-trace"))
        .error_code_header(HeaderName::from_static("x-code"))
}

/// Checks that the headers have the names of the layer only.
#[track_caller]
fn check_renamed(response: &TestResponse) {
    assert_eq!(response.status, 404);
    assert_eq!(response.header("x-code"), "item_not_exists");
    assert_eq!(response.header("x-trace"), response.json()["request_id"]);
    assert!(!response.headers.contains_key("x-qs-request-id"));
    assert!(!response.headers.contains_key("x-qs-error-code"));
}

#[tokio::test]
async fn response_of_task_gets_header_names() {
    check_renamed(&get(app_with(spawned, renamed()), "/a").await);
}

#[tokio::test]
async fn layer_on_other_task_uses_outer_names() {
    let inner = app(async || no_item("pen"));
    let outer = renamed().layer(service_fn(move |request: Request<Body>| {
        let inner = inner.clone();
        async move { tokio::spawn(inner.oneshot(request)).await.unwrap() }
    }));
    check_renamed(&get(outer, "/a").await);
}

#[tokio::test]
async fn error_of_task_is_observed_with_its_path() {
    let count = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&count);
    let layer = ErrorLayer::new().on_error(move |event| {
        let expected = (Kind::Upstream, "item_not_exists", "/a");
        assert_eq!((event.kind(), event.code(), event.path()), expected);
        seen.fetch_add(1, Ordering::Relaxed);
    });
    get(app_with(spawned, layer), "/a")
        .await
        .check(404, "item_not_exists");
    assert_eq!(count.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn nested_layers_log_both_ids_once() {
    let log = watch();
    let app = app(spawned).layer(ErrorLayer::new());
    let response = get(app, "/a").await;
    response.check(404, "item_not_exists");
    let events = log.events().into_iter();
    let pairs = events.filter(|event| event.other_id(response.id()).is_some());
    assert_eq!(pairs.count(), 1);
}

#[tokio::test]
async fn replaced_code_header_is_upstream() {
    let kinds = Arc::new(std::sync::Mutex::new(Vec::new()));
    let seen = Arc::clone(&kinds);
    let layer = ErrorLayer::new().on_error(move |event| {
        let code = event.code().to_owned();
        seen.lock().unwrap().push((event.kind(), code));
    });
    let handler = async || ([("x-qs-error-code", "other")], no_item("pen"));
    let response = get(app_with(handler, layer), "/a").await;
    assert_eq!(response.header("x-qs-error-code"), "other");
    assert_eq!(response.id(), response.json()["request_id"]);
    assert_eq!(
        *kinds.lock().unwrap(),
        [(Kind::Upstream, "other".to_owned())]
    );
}

#[tokio::test]
async fn appended_id_does_not_repeat_header() {
    for id in ["other", "a b"] {
        let headers = AppendHeaders([("x-qs-request-id", id)]);
        let response = get(app(async move || (headers, no_item("pen"))), "/a").await;
        response.check(404, "item_not_exists");
        assert_eq!(response.id(), response.json()["request_id"]);
    }
}

#[tokio::test]
async fn appended_header_replaces_default() {
    let handler = async || {
        (
            AppendHeaders([("cache-control", "max-age=5")]),
            no_item("pen"),
        )
    };
    let response = get(app(handler), "/a").await;
    assert_eq!(response.header("cache-control"), "max-age=5");
    assert_eq!(response.header("x-content-type-options"), "nosniff");
}

#[tokio::test]
async fn head_of_framework_body_has_no_length() {
    let text = any(async || (StatusCode::CONFLICT, "somebody else was faster"));
    let service = ErrorLayer::new().layer(Router::new().route("/a", text));
    let response = head(service.clone(), "/a").await;
    assert_eq!(response.status, 409);
    assert!(
        !response.headers.contains_key("content-length"),
        "{response:?}"
    );
    assert_eq!(
        get(service, "/a").await.message(),
        "somebody else was faster"
    );
}

#[derive(Debug)]
struct Boom;

impl fmt::Display for Boom {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("boom")
    }
}

impl Error for Boom {}

#[tokio::test]
async fn inner_error_with_panicking_display_is_500() {
    let log = watch();
    let inner = service_fn(async |_: Request<Body>| Err::<http::Response<Full<Bytes>>, _>(Boom));
    let response = get(ErrorLayer::new().layer(inner), "/a").await;
    response.check(500, "internal_server_error");
    assert_eq!(log.only().field("request_id"), Some(response.id()));
}

#[tokio::test]
async fn panicking_observer_changes_nothing() {
    let layer = ErrorLayer::new().on_error(|_| panic!("in the metrics"));
    let handler = async || no_item("pen");
    get(app_with(handler, layer), "/a")
        .await
        .check(404, "item_not_exists");
}

#[tokio::test]
async fn panicking_mapping_is_ignored() {
    let layer = ErrorLayer::new().map_status(|_| -> Option<ErrorCode> { panic!("in the mapping") });
    let handler = async || StatusCode::NOT_FOUND;
    get(app_with(handler, layer), "/a")
        .await
        .check(404, "not_found");
}

#[tokio::test]
async fn mapping_may_set_message() {
    let mapped = |status| {
        let error = ErrorCode::ObjectNotExists
            .with_message("no such page")
            .with_member("status_was", &404);
        (status == StatusCode::NOT_FOUND).then_some(error)
    };
    let layer = ErrorLayer::new().map_status(mapped);
    let handler = async || (StatusCode::NOT_FOUND, "text");
    let response = get(app_with(handler, layer), "/a").await;
    response.check(404, "object_not_exists");
    assert_eq!(response.message(), "no such page");
    assert_eq!(response.json()["status_was"], 404);
}

struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("dropped")
    }
}

#[tokio::test]
async fn panic_with_panicking_payload_is_500() {
    let handler = async || -> &'static str { std::panic::panic_any(Bomb) };
    get(app(handler), "/a")
        .await
        .check(500, "internal_server_error");
}

#[tokio::test]
async fn body_of_exact_size_zero_is_empty() {
    let inner = service_fn(async |_: Request<Body>| {
        Ok::<_, std::convert::Infallible>(framework_response(404, None, Steps::new([], Some(0))))
    });
    get(ErrorLayer::new().layer(inner), "/a")
        .await
        .check(404, "not_found");
}

#[derive(Debug, qs_error::QsError)]
#[qs(code = "boom", status = 404, message = "{0}")]
struct WithBoom(Boom);

#[tokio::test]
async fn mapped_error_with_broken_display_keeps_code() {
    let layer = ErrorLayer::new().map_status(|_| Some(WithBoom(Boom)));
    let handler = async || StatusCode::NOT_FOUND;
    let response = get(app_with(handler, layer), "/a").await;
    assert_eq!(response.check(404, "boom").message(), "Not Found");
}

/// Sends the response to the first request again, as a cache does.
fn cached() -> Router {
    let cached = Arc::new(tokio::sync::OnceCell::new());
    app(move || {
        let cached = Arc::clone(&cached);
        async move {
            // This request renders the same code, and returns the response to another request.
            let own = respond(&no_item("pen"));
            let cached: &http::Response<Bytes> = cached.get_or_init(async || own).await;
            cached.clone().map(Body::from)
        }
    })
}

#[tokio::test]
async fn cached_response_keeps_its_id() {
    let app = cached();
    let first = get(app.clone(), "/a").await;
    let second = get(app, "/a").await;
    first.check(404, "item_not_exists");
    second.check(404, "item_not_exists");
    assert_eq!(first.id(), second.id());
}

#[tokio::test]
async fn alternating_responses_have_own_codes() {
    let count = Arc::new(AtomicUsize::new(0));
    let cached = respond(&ErrorCode::BucketNotExists);
    let handler = move |uri: http::Uri| async move {
        match uri.path() {
            "/cached" => cached.map(Body::from),
            "/body" => (StatusCode::CONFLICT, "x").into_response(),
            _ => no_item("pen").into_response(),
        }
    };
    let app = app_with(handler, ErrorLayer::new().on_error(counting(&count)));
    let mut ids = HashSet::new();
    for (path, status, code) in [
        ("/own", 404, "item_not_exists"),
        ("/cached", 404, "bucket_not_exists"),
        ("/own", 404, "item_not_exists"),
        ("/body", 409, "conflict"),
        ("/own", 404, "item_not_exists"),
    ] {
        let response = get(app.clone(), path).await;
        response.check(status, code);
        ids.insert(response.id().to_owned());
    }
    assert_eq!((ids.len(), count.load(Ordering::Relaxed)), (5, 5));
}

#[tokio::test]
async fn body_of_equal_length_is_rewritten() {
    let app = app(async || {
        let expected = respond(&no_item("pen"));
        (expected.status(), "x".repeat(expected.body().len()))
    });
    get(app, "/a").await.check(404, "not_found");
}

#[tokio::test]
async fn first_of_two_errors_keeps_its_headers() {
    let app = app(async || {
        let mut first = no_item("pen").into_response();
        let _second = ErrorCode::InternalError.into_response();
        let value = http::HeaderValue::from_static("max-age=5");
        first.headers_mut().append("cache-control", value);
        first
    });
    let response = get(app, "/a").await;
    response.check(404, "item_not_exists");
    assert_eq!(response.header("cache-control"), "max-age=5");
}

#[tokio::test]
async fn layers_of_one_base_call_own_observers() {
    let (outside, inside) = <(Arc<AtomicUsize>, Arc<AtomicUsize>)>::default();
    let base = ErrorLayer::new().docs_url("https://docs.example.com/#{code}");
    let inner = app_with(
        async || no_item("pen"),
        base.clone().on_error(counting(&inside)),
    );
    let outer =
        base.on_error(counting(&outside))
            .layer(service_fn(move |request: Request<Body>| {
                let inner = inner.clone();
                async move { tokio::spawn(inner.oneshot(request)).await.unwrap() }
            }));
    get(outer, "/a").await.check(404, "item_not_exists");
    assert_eq!(outside.load(Ordering::Relaxed), 1);
    assert_eq!(inside.load(Ordering::Relaxed), 1);
}
