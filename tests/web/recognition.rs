//! Recognition of responses that qs-error rendered, in this request or elsewhere.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use bytes::Bytes;
use http::{HeaderName, Method, StatusCode};
use http_body::Frame;
use qs_error::event::Kind;
use qs_error::layer::Rendered;
use qs_error::{ErrorCode, ErrorExt as _, ErrorLayer, respond};
use tower::{Layer, ServiceExt, service_fn};

use crate::bodies::{Step, Steps, framework_response};
use crate::capture::watch;
use crate::errors::no_item;
use crate::exchange::{TestResponse, app, app_with, get, head, raw, request};

/// Kind, code, id and error of each event.
pub type Seen = Arc<Mutex<Vec<(Kind, String, String, Option<String>)>>>;

pub fn observed(layer: ErrorLayer) -> (ErrorLayer, Seen) {
    let seen = Seen::default();
    let events = Arc::clone(&seen);
    let layer = layer.on_error(move |event| {
        let (code, id) = (event.code().to_owned(), event.request_id().to_string());
        let error = event.error().map(ToString::to_string);
        events.lock().unwrap().push((event.kind(), code, id, error));
    });
    (layer, seen)
}

pub fn kinds(seen: &Seen) -> Vec<Kind> {
    seen.lock().unwrap().iter().map(|event| event.0).collect()
}

#[tokio::test]
async fn first_of_four_renderings_is_declared() {
    let (layer, seen) = observed(ErrorLayer::new());
    let handler = async || {
        let first = no_item("pen").into_response();
        for code in [
            ErrorCode::InvalidRange,
            ErrorCode::BucketNotExists,
            ErrorCode::InternalError,
        ] {
            let _ = code.into_response();
        }
        first
    };
    let response = get(app_with(handler, layer), "/a").await;
    response.check(404, "item_not_exists");
    let seen = seen.lock().unwrap();
    let error = Some("item `pen` does not exist".to_owned());
    let code = "item_not_exists".to_owned();
    assert_eq!(
        *seen,
        [(Kind::Declared, code, response.id().to_owned(), error)]
    );
}

#[tokio::test]
async fn first_of_ten_renderings_keeps_code() {
    let (layer, seen) = observed(ErrorLayer::new());
    let handler = async || {
        let first = no_item("pen").into_response();
        for code in &ErrorCode::ALL[..10] {
            let _ = code.into_response();
        }
        first
    };
    let response = get(app_with(handler, layer), "/a").await;
    response.check(404, "item_not_exists");
    assert_eq!(seen.lock().unwrap()[0].1, "item_not_exists");
}

/// Sends a request to a layered service of its own on another task.
async fn elsewhere() -> Response {
    let inner = app(async || no_item("pen"));
    let task = tokio::spawn(inner.oneshot(request(Method::GET, "/inner")));
    task.await.unwrap().unwrap()
}

#[tokio::test]
async fn response_of_other_layer_is_declared() {
    let log = watch();
    let (layer, seen) = observed(ErrorLayer::new());
    let response = get(app_with(elsewhere, layer), "/a").await;
    response.check(404, "item_not_exists");
    let code = "item_not_exists".to_owned();
    let expected = (Kind::Declared, code, response.id().to_owned(), None);
    assert_eq!(*seen.lock().unwrap(), [expected]);
    let events = log.events();
    let pairs = events
        .iter()
        .filter(|event| event.other_id(response.id()).is_some());
    assert_eq!(pairs.count(), 1, "{events:?}");
}

#[tokio::test]
async fn response_of_other_layer_has_no_body_for_head() {
    let inner = || service_fn(async |_: Request| Ok::<_, Infallible>(elsewhere().await));
    let head_response = head(ErrorLayer::new().layer(inner()), "/a").await;
    head_response.check_head(404, "item_not_exists");
    let request = request(Method::HEAD, "/a");
    let response = raw(ErrorLayer::new().layer(inner()), request).await;
    let rendered = response.extensions().get::<Rendered>().unwrap();
    assert_eq!(rendered.info.code(), "item_not_exists");
    let id = response.headers()["x-qs-request-id"].to_str().unwrap();
    assert_eq!(rendered.request_id.as_str(), id);
}

#[tokio::test]
async fn response_of_other_layer_gets_header_names() {
    let layer = ErrorLayer::new()
        .request_id_header(HeaderName::from_static("x-trace"))
        .error_code_header(HeaderName::from_static("x-code"));
    for app in [
        app_with(elsewhere, layer.clone()),
        app_with(upstream, layer),
    ] {
        let response = get(app, "/a").await;
        assert_eq!(response.header("x-code"), "item_not_exists");
        assert_eq!(response.header("x-trace"), response.json()["request_id"]);
        assert!(!response.headers.contains_key("x-qs-request-id"));
        assert!(!response.headers.contains_key("x-qs-error-code"));
    }
}

/// The response of a service in another process.
async fn upstream() -> Response {
    let task = tokio::task::spawn_blocking(|| respond(&no_item("pen")));
    let (parts, body) = task.await.unwrap().into_parts();
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = parts.status;
    *response.headers_mut() = parts.headers;
    response
}

#[tokio::test]
async fn upstream_response_keeps_valid_id() {
    let (layer, seen) = observed(ErrorLayer::new());
    let log = watch();
    let response = get(app_with(upstream, layer), "/a").await;
    response.check(404, "item_not_exists");
    let code = "item_not_exists".to_owned();
    let expected = (Kind::Upstream, code, response.id().to_owned(), None);
    assert_eq!(*seen.lock().unwrap(), [expected]);
    let events = log.events();
    assert!(
        events.iter().all(|event| event.field("error").is_none()),
        "{events:?}"
    );
    let pairs = events
        .iter()
        .filter(|event| event.other_id(response.id()).is_some());
    assert_eq!(pairs.count(), 1, "{events:?}");
}

#[tokio::test]
async fn upstream_response_with_invalid_id_gets_one() {
    for ids in [&["a b"][..], &[""], &[], &["one", "two"]] {
        let handler = async move || {
            let mut response = upstream().await;
            response.headers_mut().remove("x-qs-request-id");
            for id in ids {
                let headers = response.headers_mut();
                headers.append("x-qs-request-id", id.parse().unwrap());
            }
            response
        };
        let got = get(app(handler), "/a").await;
        assert_eq!((got.status, got.id().len()), (404, 32));
        assert_eq!(got.header("x-qs-error-code"), "item_not_exists");
    }
}

#[tokio::test]
async fn upstream_response_adds_no_rendered() {
    let response = raw(app(upstream), request(Method::GET, "/a")).await;
    assert!(response.extensions().get::<Rendered>().is_none());
}

#[tokio::test]
async fn code_under_both_names_is_passed_through() {
    let (layer, seen) =
        observed(ErrorLayer::new().error_code_header(HeaderName::from_static("x-code")));
    let handler = async || {
        let mut response = upstream().await;
        let headers = response.headers_mut();
        headers.insert("x-code", "disk_full".parse().unwrap());
        response
    };
    get(app_with(handler, layer), "/a").await;
    assert_eq!(kinds(&seen), [Kind::PassedThrough]);
}

#[tokio::test]
async fn code_header_of_success_is_forwarded() {
    let (layer, seen) = observed(ErrorLayer::new());
    let handler = async || ([("x-qs-error-code", "disk_full")], axum::Json(7));
    let response = get(app_with(handler, layer), "/a").await;
    assert_eq!((response.status, response.text()), (200, "7"));
    assert_eq!(response.header("x-qs-error-code"), "disk_full");
    assert_eq!(kinds(&seen), []);
}

/// Routes that are called in process, with another method than the request.
fn inner() -> Router {
    Router::new().route(
        "/json",
        any(async || (StatusCode::CONFLICT, axum::Json([1, 2, 3]))),
    )
}

#[tokio::test]
async fn inner_get_below_head_is_decided_as_get() {
    let seen = Arc::new(Mutex::new(None));
    let slot = Arc::clone(&seen);
    let handler = move || {
        let slot = Arc::clone(&slot);
        async move {
            // Without a Router, no length is in the head.
            let html = service_fn(async |_: Request| {
                let empty = http_body_util::Full::<Bytes>::default();
                Ok::<_, Infallible>(framework_response(404, Some("text/html"), empty))
            });
            let response = get(ErrorLayer::new().layer(html), "/html").await;
            *slot.lock().unwrap() = Some(response);
        }
    };
    head(app(handler), "/a").await;
    let response: TestResponse = seen.lock().unwrap().take().unwrap();
    response.check(404, "not_found");
}

#[tokio::test]
async fn inner_head_below_get_is_decided_as_head() {
    // The Router drops the body, and leaves its length in the head.
    let inner = || ErrorLayer::new().layer(inner());
    assert_eq!(
        head(inner(), "/json").await.header("content-type"),
        "application/json"
    );
    assert!(
        !head(inner(), "/json")
            .await
            .headers
            .contains_key("x-qs-error-code")
    );
    let handler = async move || {
        let head_response = head(inner(), "/json").await;
        head_response
            .headers
            .contains_key("x-qs-error-code")
            .to_string()
    };
    assert_eq!(get(app(handler), "/a").await.text(), "false");
}

#[tokio::test]
async fn inner_responses_have_id_of_outer_request() {
    let handler = async || {
        let own = get(app(async || no_item("pen")), "/b").await;
        [("x-inner", own.id().to_owned())]
    };
    let response = get(app(handler), "/a").await;
    assert_eq!(response.header("x-inner"), response.id());
}

/// Renders an error in each frame.
struct Rendering(u8);

impl http_body::Body for Rendering {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.0 += 1;
        let id = respond(&no_item("pen")).headers()["x-qs-request-id"].clone();
        let line = Bytes::copy_from_slice(id.as_bytes());
        Poll::Ready((self.0 < 4).then_some(Ok(Frame::data(line))))
    }
}

#[tokio::test]
async fn stream_renders_errors_with_id_of_request() {
    for status in [200, 503] {
        let handler = async move || {
            framework_response(status, Some("text/event-stream"), Body::new(Rendering(0)))
        };
        let response = get(app(handler), "/a").await;
        assert_eq!(response.text(), response.id().repeat(3));
    }
}

/// Yields empty frames without end.
struct EmptyFrames;

impl http_body::Body for EmptyFrames {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(Some(Ok(Frame::data(Bytes::new()))))
    }
}

#[tokio::test]
async fn endless_empty_frames_end() {
    for (status, code) in [(409, "conflict"), (502, "bad_gateway")] {
        let service = service_fn(|_: Request| {
            let response = framework_response(status, Some("text/plain"), EmptyFrames);
            async { Ok::<_, Infallible>(response) }
        });
        get(ErrorLayer::new().layer(service), "/a")
            .await
            .check(status, code);
    }
}

#[tokio::test]
async fn client_body_mapped_to_server_error_is_logged() {
    let log = watch();
    let layer = ErrorLayer::new().map_status(|_| Some(ErrorCode::InternalError));
    let handler = async || (StatusCode::CONFLICT, "hunter2");
    let response = get(app_with(handler, layer), "/a").await;
    response.check(500, "internal_error");
    assert!(!response.text().contains("hunter2"));
    assert!(log.only().line().contains("hunter2"));
}

#[tokio::test]
async fn mapped_message_overrides_body() {
    let layer = ErrorLayer::new()
        .map_status(|_| Some(ErrorCode::ObjectNotExists.with_message("no such page")));
    for method in [Method::GET, Method::HEAD] {
        let handler = async || (StatusCode::NOT_FOUND, "text");
        let response = raw(app_with(handler, layer.clone()), request(method, "/a")).await;
        let length = response.headers()["content-length"].to_str().unwrap();
        // The message is constant, so HEAD has the length as well.
        assert!(length.parse::<usize>().unwrap() > 80);
    }
}

#[tokio::test]
async fn body_of_declared_error_is_forwarded_unread() {
    let service = service_fn(async |_: Request| {
        let (parts, _) = respond(&no_item("pen")).into_parts();
        let steps = [Step::Data("{\"code\":"), Step::Wait, Step::Data("\"own\"}")];
        Ok::<_, Infallible>(Response::from_parts(parts, Steps::new(steps, None)))
    });
    let response = get(ErrorLayer::new().layer(service), "/a").await;
    assert_eq!(response.text(), "{\"code\":\"own\"}");
    assert_eq!(response.header("x-qs-error-code"), "item_not_exists");
}

#[tokio::test]
async fn appended_key_headers_are_removed() {
    let names = ["x-qs-error-code", "x-qs-request-id"];
    for appended in [&names[..1], &names[1..], &names[..]] {
        let pairs: Vec<_> = appended.iter().map(|name| (*name, "other")).collect();
        let log = watch();
        let handler = async move || {
            let mut response = no_item("pen").into_response();
            for (name, value) in pairs {
                let value = http::HeaderValue::from_static(value);
                response.headers_mut().append(name, value);
            }
            response
        };
        let response = get(app(handler), "/a").await;
        response.check(404, "item_not_exists");
        for name in names {
            assert_eq!(response.headers.get_all(name).iter().count(), 1, "{name}");
        }
        assert_eq!(log.only().field("request_id"), Some(response.id()));
    }
}
