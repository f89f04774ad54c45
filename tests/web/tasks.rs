//! Errors that are rendered outside of a request.

use std::thread;

use axum::Extension;
use axum::response::{IntoResponse, Response};
use qs_error::{ErrorCode, ErrorResponse, RequestId};
use tokio::task::{spawn_blocking, yield_now};

use crate::capture::{Event, Log, watch};
use crate::errors::{disk_failed, no_item};
use crate::exchange::{TestResponse, app, get};

async fn rendered_in_task() -> Response {
    let task = tokio::spawn(async {
        yield_now().await;
        no_item("pen").into_response()
    });
    task.await.unwrap()
}

async fn rendered_on_thread() -> Response {
    spawn_blocking(|| no_item("pen").into_response())
        .await
        .unwrap()
}

/// One event has the error, and one line has both ids.
fn check_log(log: &Log, response: &TestResponse) {
    let events = log.with("request_id", response.id());
    let errors = events.iter().filter(|event| event.field("error").is_some());
    assert_eq!(errors.count(), 1, "{events:?}");
    let pair = pair(log, response);
    assert_eq!(pair.field("path"), Some("/a"));
}

/// Returns the only event with a second id.
fn pair(log: &Log, response: &TestResponse) -> Event {
    let mut pairs = log.events();
    pairs.extend(log.with("request_id", response.id()));
    pairs.retain(|event| event.other_id(response.id()).is_some());
    let lines: std::collections::HashSet<_> = pairs.iter().map(Event::line).collect();
    assert_eq!(lines.len(), 1, "{pairs:?}");
    pairs.swap_remove(0)
}

#[tokio::test]
async fn error_of_task_keeps_its_id() {
    let log = watch();
    let response = get(app(rendered_in_task), "/a").await;
    response.check(404, "item_not_exists");
    check_log(&log, &response);
}

#[tokio::test]
async fn error_of_blocking_thread_keeps_its_id() {
    let log = watch();
    let response = get(app(rendered_on_thread), "/a").await;
    response.check(404, "item_not_exists");
    check_log(&log, &response);
}

#[tokio::test]
async fn line_with_both_ids_has_id_of_request() {
    let log = watch();
    let seen = async |Extension(id): Extension<RequestId>| {
        let mut response = rendered_in_task().await;
        let id = id.as_str().parse().unwrap();
        response.headers_mut().insert("x-seen", id);
        response
    };
    let got = get(app(seen), "/a").await;
    let pair = pair(&log, &got);
    assert_eq!(pair.other_id(got.id()), Some(got.header("x-seen")));
}

#[tokio::test]
async fn error_value_of_task_has_id_of_request() {
    let log = watch();
    let handler = async |Extension(id): Extension<RequestId>| {
        let task = tokio::spawn(async { Err::<(), _>(ErrorResponse::from(disk_failed())) });
        let mut response = task.await.unwrap().unwrap_err().into_response();
        let id = id.as_str().parse().unwrap();
        response.headers_mut().insert("x-seen", id);
        response
    };
    let got = get(app(handler), "/a").await;
    got.check(500, "disk_failed");
    assert_eq!(got.header("x-seen"), got.id());
    assert_eq!(log.only().field("request_id"), Some(got.id()));
}

#[tokio::test]
async fn task_has_id_of_its_own() {
    let handler = async |Extension(id): Extension<RequestId>| {
        let task = tokio::spawn(async { qs_error::respond(&ErrorCode::InvalidRange) });
        let other = task.await.unwrap();
        assert_ne!(other.headers()["x-qs-request-id"], *id.as_str());
        let here = qs_error::respond(&ErrorCode::InvalidRange);
        assert_eq!(here.headers()["x-qs-request-id"], *id.as_str());
        "fine"
    };
    assert_eq!(get(app(handler), "/a").await.text(), "fine");
}

#[tokio::test]
async fn layer_inside_task_has_id_of_request() {
    let inner = app(async || no_item("pen"));
    let handler = async move |request: axum::extract::Request| {
        let task = tokio::spawn(tower::ServiceExt::oneshot(inner.clone(), request));
        task.await.unwrap()
    };
    let log = watch();
    let response = get(
        app(async move |request| handler(request).await.unwrap()),
        "/a",
    )
    .await;
    response.check(404, "item_not_exists");
    assert_eq!(log.only().field("request_id"), Some(response.id()));
}

#[tokio::test]
async fn panic_of_task_is_returned_to_handler() {
    let handler = async || {
        let task = tokio::spawn(async { panic!("in a task") });
        task.await.unwrap_or("fine all the same")
    };
    assert_eq!(get(app(handler), "/a").await.status, 200);
}

#[tokio::test]
async fn error_of_ending_thread_is_rendered() {
    let response = thread::spawn(|| qs_error::respond(&no_item("pen")))
        .join()
        .unwrap();
    assert_eq!(response.status(), 404);
    assert_eq!(response.headers()["x-qs-request-id"].len(), 32);
}
