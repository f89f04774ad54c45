//! Events that observers receive.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{Method, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::any;
use axum::{Extension, Json};
use qs_error::catalog::LogLevel;
use qs_error::event::{ErrorChain, ErrorEvent, Kind};
use qs_error::layer::PassThrough;
use qs_error::{ErrorCode, ErrorExt as _, ErrorLayer, ErrorResponse, QsError, respond};
use tower::{Layer, service_fn};

use crate::capture::watch_at;
use crate::errors::{SECRET, disk_failed, no_item, secret_io};
use crate::exchange::{TestResponse, app_with, get, head, request, send};

/// An owned copy of an event.
#[derive(Clone, Debug, PartialEq)]
struct Seen {
    kind: Kind,
    code: String,
    status: u16,
    has_info: bool,
    error: Option<String>,
    links: Vec<String>,
    id: String,
    method: String,
    path: String,
    route: Option<String>,
}

type All = Arc<Mutex<Vec<Seen>>>;

fn record(seen: &All) -> impl Fn(&ErrorEvent) + Send + Sync + 'static + use<> {
    let seen = Arc::clone(seen);
    move |event| {
        let error = event.error();
        if let Some(info) = event.info() {
            assert_eq!(info.code(), event.code());
        }
        seen.lock().unwrap().push(Seen {
            kind: event.kind(),
            code: event.code().to_owned(),
            status: event.status().as_u16(),
            has_info: event.info().is_some(),
            error: error.map(ErrorChain::to_string),
            links: error.map_or_else(Vec::new, |error| error.links().to_vec()),
            id: event.request_id().to_string(),
            method: event.method().to_string(),
            path: event.path().to_owned(),
            route: event.route().map(str::to_owned),
        });
    }
}

fn only(seen: &All) -> Seen {
    let seen = seen.lock().unwrap();
    assert_eq!(seen.len(), 1, "{seen:?}");
    seen[0].clone()
}

#[derive(Debug, QsError)]
#[qs(code = "quiet_failed", status = 500, log = off)]
struct Quiet;

async fn panics() -> &'static str {
    panic!("with {SECRET}")
}

async fn spawned() -> Response {
    let task = tokio::spawn(async { no_item("pen").into_response() });
    task.await.unwrap()
}

fn app(seen: &All) -> Router {
    Router::new()
        .route("/own", any(async || no_item("pen")))
        .route("/disk", any(async || disk_failed()))
        .route("/quiet", any(async || Quiet))
        .route("/owned", any(async || ErrorResponse::from(disk_failed())))
        .route(
            "/respond",
            any(async || respond(&disk_failed()).map(Body::from)),
        )
        .route("/panic", any(panics))
        .route("/text", any(async || (StatusCode::CONFLICT, "faster")))
        .route("/status", any(async || StatusCode::BAD_GATEWAY))
        .route("/json", any(async || (StatusCode::CONFLICT, Json(7))))
        .route("/html", any(async || (StatusCode::NOT_FOUND, Html("no"))))
        .route(
            "/pass-through",
            any(async || (StatusCode::GONE, Extension(PassThrough), "no")),
        )
        .route(
            "/odd",
            any(async || (StatusCode::from_u16(499).unwrap(), Json(7))),
        )
        .route("/spawned", any(spawned))
        .route("/fine", any(async || "fine"))
        .layer(ErrorLayer::new().on_error(record(seen)))
}

/// Sends GET and HEAD, and returns the event of GET.
async fn check(path: &str, kind: Kind, code: &str, status: u16) -> Seen {
    let (seen, seen_of_head) = (All::default(), All::default());
    let got = get(app(&seen), path).await;
    let event = only(&seen);
    assert_eq!((event.kind, event.code.as_str()), (kind, code), "{path}");
    assert_eq!((event.status, got.status), (status, status), "{path}");
    assert_eq!(event.id, got.id());
    assert_eq!((event.path.as_str(), event.method.as_str()), (path, "GET"));
    head(app(&seen_of_head), path).await;
    let event_of_head = only(&seen_of_head);
    assert_eq!(
        (event_of_head.kind, event_of_head.code),
        (kind, code.to_owned())
    );
    assert_eq!(event_of_head.method, "HEAD");
    event
}

#[tokio::test]
async fn declared_errors_are_observed_once() {
    for (path, code, status) in [
        ("/own", "item_not_exists", 404),
        ("/disk", "disk_failed", 500),
        ("/quiet", "quiet_failed", 500),
        ("/owned", "disk_failed", 500),
        ("/respond", "disk_failed", 500),
    ] {
        let event = check(path, Kind::Declared, code, status).await;
        assert!(event.has_info);
        assert!(event.error.is_some());
    }
}

#[tokio::test]
async fn rewritten_responses_are_observed_once() {
    for (path, code, status) in [
        ("/text", "conflict", 409),
        ("/status", "bad_gateway", 502),
        ("/nowhere", "not_found", 404),
    ] {
        let event = check(path, Kind::Rewritten, code, status).await;
        assert!(event.has_info);
    }
}

#[tokio::test]
async fn panics_are_observed_with_payload() {
    let event = check("/panic", Kind::Panicked, "internal_server_error", 500).await;
    assert!(event.has_info);
    assert!(event.error.unwrap().contains(SECRET));
}

#[tokio::test]
async fn own_documents_are_observed_as_passed_through() {
    for (path, code, status) in [
        ("/json", "conflict", 409),
        ("/html", "not_found", 404),
        ("/pass-through", "gone", 410),
        ("/odd", "client_error", 499),
    ] {
        let event = check(path, Kind::PassedThrough, code, status).await;
        assert!(!event.has_info);
        assert_eq!((event.error, event.links), (None, Vec::new()));
    }
}

#[tokio::test]
async fn error_of_task_is_observed_as_upstream() {
    let event = check("/spawned", Kind::Upstream, "item_not_exists", 404).await;
    assert!(!event.has_info);
    assert_eq!((event.error, event.links), (None, Vec::new()));
}

/// Returns what a proxy forwards.
fn upstream(status: u16, codes: &[&str], content_type: Option<&str>) -> Response {
    let mut response = Response::builder().status(status);
    if let Some(content_type) = content_type {
        response = response.header("content-type", content_type);
    }
    for code in codes {
        response = response.header("x-qs-error-code", *code);
    }
    response.body(Body::from("{\"code\":\"a\"}")).unwrap()
}

async fn forward(make: impl Fn() -> Response) -> (TestResponse, Seen) {
    let seen = All::default();
    let service = service_fn(|_: Request| {
        let response = make();
        async { Ok::<_, Infallible>(response) }
    });
    let layer = ErrorLayer::new().on_error(record(&seen));
    let response = get(layer.layer(service), "/a").await;
    (response, only(&seen))
}

#[tokio::test]
async fn code_header_alone_is_upstream() {
    for code in ["disk_full", "DiskFull", "disk-full", "a:b.c"] {
        let make = || upstream(503, &[code], Some("application/json"));
        let (response, seen) = forward(make).await;
        assert_eq!((seen.kind, seen.code.as_str()), (Kind::Upstream, code));
        assert_eq!(response.header("x-qs-error-code"), code);
        assert_eq!(response.text(), "{\"code\":\"a\"}");
    }
}

#[tokio::test]
async fn code_header_without_document_is_not_error() {
    let long = "x".repeat(64);
    for (codes, content_type) in [
        (&["disk_full"][..], "text/html"),
        (&["disk full"], "application/json"),
        (&["\"disk\""], "application/json"),
        (&[long.as_str()], "application/json"),
        (&[""], "application/json"),
        (&["one", "two"], "application/json"),
        (&["one", "one"], "application/json"),
    ] {
        let (_, seen) = forward(|| upstream(503, codes, Some(content_type))).await;
        let expected = (Kind::PassedThrough, "service_unavailable");
        assert_eq!(
            (seen.kind, seen.code.as_str()),
            expected,
            "{codes:?} {content_type}"
        );
    }
}

#[tokio::test]
async fn body_with_code_header_is_rewritten() {
    for content_type in [None, Some("text/plain")] {
        let (response, seen) = forward(|| upstream(503, &["disk_full"], content_type)).await;
        response.check(503, "service_unavailable");
        assert_eq!(seen.kind, Kind::Rewritten);
    }
}

#[tokio::test]
async fn inner_error_response_is_declared() {
    let seen = All::default();
    let service = service_fn(async |_: Request| {
        Err::<Response, _>(ErrorCode::UpstreamFailed.with_source(secret_io()))
    });
    let layer = ErrorLayer::new().on_error(record(&seen));
    get(layer.layer(service), "/a")
        .await
        .check(503, "upstream_failed");
    let seen = only(&seen);
    assert_eq!((seen.kind, seen.has_info), (Kind::Declared, true));
    assert!(seen.error.unwrap().contains(SECRET));
}

#[tokio::test]
async fn other_inner_error_is_rewritten() {
    let seen = All::default();
    let service = service_fn(async |_: Request| Err::<Response, _>(secret_io()));
    let layer = ErrorLayer::new().on_error(record(&seen));
    let response = get(layer.layer(service), "/a").await;
    response.check(500, "internal_server_error");
    let seen = only(&seen);
    assert_eq!((seen.kind, seen.has_info), (Kind::Rewritten, true));
    assert!(seen.error.unwrap().contains(SECRET));
}

#[tokio::test]
async fn success_is_not_observed() {
    let seen = All::default();
    get(app(&seen), "/fine").await;
    assert_eq!(*seen.lock().unwrap(), []);
}

#[tokio::test]
async fn dropped_response_is_not_observed() {
    let seen = All::default();
    let handler = async || {
        drop(disk_failed().into_response());
        "fine"
    };
    let app = app_with(handler, ErrorLayer::new().on_error(record(&seen)));
    assert_eq!(get(app, "/a").await.text(), "fine");
    assert_eq!(*seen.lock().unwrap(), []);
}

#[tokio::test]
async fn changed_status_is_observed_as_sent() {
    async fn set_gone(mut response: Response) -> Response {
        *response.status_mut() = StatusCode::GONE;
        response
    }
    let seen = All::default();
    let tuple = || async || (StatusCode::GONE, no_item("pen"));
    let layer = || ErrorLayer::new().on_error(record(&seen));
    let changed = Router::new()
        .route("/a", any(async || no_item("pen")))
        .layer(axum::middleware::map_response(set_gone))
        .layer(layer());
    for app in [app_with(tuple(), layer()), changed] {
        let response = get(app, "/a").await;
        response.check(410, "item_not_exists");
        let event = seen.lock().unwrap().pop().unwrap();
        assert_eq!((event.kind, event.status), (Kind::Declared, 410));
        assert_eq!(event.code, "item_not_exists");
    }
    assert_eq!(*seen.lock().unwrap(), []);
}

#[tokio::test]
async fn status_changed_to_success_is_not_observed() {
    let seen = All::default();
    let layer = ErrorLayer::new().on_error(record(&seen));
    let handler = async || (StatusCode::OK, no_item("pen"));
    let response = get(app_with(handler, layer), "/a").await;
    assert_eq!(response.status, 200);
    assert_eq!(*seen.lock().unwrap(), []);
}

#[tokio::test]
async fn event_has_chain_and_path_without_query() {
    let seen = All::default();
    let response = send(app(&seen), request(Method::PATCH, "/disk?secret=c")).await;
    let event = only(&seen);
    assert_eq!(
        (event.method.as_str(), event.path.as_str()),
        ("PATCH", "/disk")
    );
    assert_eq!(
        event.links,
        ["disk 3 failed".to_owned(), secret_io().to_string()]
    );
    assert_eq!(event.error.unwrap(), event.links.join(": "));
    assert!(!response.text().contains(SECRET));
}

#[tokio::test]
async fn chain_of_hostile_error_is_one_line() {
    let seen = All::default();
    let handler = async || ErrorCode::InternalError.with_source("one\r\ntwo\u{1b}\0\u{202e}");
    let layer = ErrorLayer::new().on_error(record(&seen));
    get(app_with(handler, layer), "/a").await;
    let error = only(&seen).error.unwrap();
    let is_raw = |character: char| character.is_control() || character == '\u{202e}';
    assert!(!error.contains(is_raw), "{error:?}");
    assert!(error.contains("one") && error.contains("two"));
}

#[tokio::test]
async fn events_are_independent_of_log_level() {
    let _quiet = watch_at(tracing::level_filters::LevelFilter::OFF);
    let seen = All::default();
    get(app(&seen), "/own").await;
    assert!(only(&seen).error.is_some());
}

#[tokio::test]
async fn event_has_catalog_entry() {
    let layer = ErrorLayer::new().on_error(|event| {
        assert_eq!(event.info().unwrap().log_level(), LogLevel::Off);
    });
    let response = get(app_with(async || Quiet, layer), "/a").await;
    response.check(500, "quiet_failed");
}

#[tokio::test]
async fn observer_is_dropped_with_service() {
    let seen = All::default();
    get(app(&seen), "/own").await.check(404, "item_not_exists");
    assert_eq!(Arc::strong_count(&seen), 1);
}

#[tokio::test]
async fn all_observers_are_called_in_order() {
    let order = Arc::new(Mutex::new(Vec::new()));
    let push = |number: u8| {
        let order = Arc::clone(&order);
        move |_: &ErrorEvent| order.lock().unwrap().push(number)
    };
    let layer = ErrorLayer::new().on_error(push(1)).on_error(push(2));
    get(app_with(async || no_item("pen"), layer), "/a").await;
    assert_eq!(*order.lock().unwrap(), [1, 2]);
}

fn route_of(extensions: &http::Extensions) -> Option<&str> {
    let path = extensions.get::<axum::extract::MatchedPath>()?;
    Some(path.as_str())
}

#[tokio::test]
async fn event_has_route_inside_router() {
    let seen = All::default();
    let layer = ErrorLayer::new().route(route_of).on_error(record(&seen));
    let routes = || {
        let route = any(async || no_item("pen"));
        Router::new().route("/items/{item}", route)
    };
    get(routes().layer(layer.clone()), "/items/7").await;
    assert_eq!(only(&seen).route.as_deref(), Some("/items/{item}"));
    seen.lock().unwrap().clear();
    get(layer.layer(routes()), "/items/7").await;
    assert_eq!(only(&seen).route, None);
}

#[tokio::test]
async fn observer_may_send_own_responses() {
    let layer = ErrorLayer::new().on_error(|_| {
        let response = respond(&ErrorCode::InvalidRange);
        assert_eq!(response.status(), 416);
    });
    let response = get(app_with(async || no_item("pen"), layer), "/a").await;
    response.check(404, "item_not_exists");
}
