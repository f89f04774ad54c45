//! Errors that are rendered outside of a request.

use std::thread;

use axum::Extension;
use axum::response::{IntoResponse, Response};
use qs_error::{ErrorCode, ErrorResponse, RequestId};
use tokio::task::{spawn_blocking, yield_now};

use crate::capture::{Event, Log, watch};
use crate::errors::{disk_failed, no_item};
use crate::exchange::{TestResponse, app, get};

async fn rendered_in_a_task() -> Response {
    let task = tokio::spawn(async {
        yield_now().await;
        no_item("pen").into_response()
    });
    task.await.unwrap()
}

async fn rendered_on_a_thread() -> Response {
    spawn_blocking(|| no_item("pen").into_response())
        .await
        .unwrap()
}

/// One event has the error, and one line has both ids.
fn check_log(log: &Log, answer: &TestResponse) {
    let events = log.with("request_id", answer.id());
    let errors = events.iter().filter(|event| event.field("error").is_some());
    assert_eq!(errors.count(), 1, "{events:?}");
    let pair = pair(log, answer);
    assert_eq!(pair.field("path"), Some("/a"));
}

/// Returns the only event with a second id.
fn pair(log: &Log, answer: &TestResponse) -> Event {
    let mut pairs = log.events();
    pairs.extend(log.with("request_id", answer.id()));
    pairs.retain(|event| event.other_id(answer.id()).is_some());
    let lines: std::collections::HashSet<_> = pairs.iter().map(Event::line).collect();
    assert_eq!(lines.len(), 1, "{pairs:?}");
    pairs.swap_remove(0)
}

#[tokio::test]
async fn an_error_of_a_task_keeps_its_id() {
    let log = watch();
    let answer = get(app(rendered_in_a_task), "/a").await;
    answer.check(404, "item_not_exists");
    check_log(&log, &answer);
}

#[tokio::test]
async fn an_error_of_a_blocking_thread_keeps_its_id() {
    let log = watch();
    let answer = get(app(rendered_on_a_thread), "/a").await;
    answer.check(404, "item_not_exists");
    check_log(&log, &answer);
}

#[tokio::test]
async fn line_with_both_ids_has_id_of_request() {
    let log = watch();
    let seen = async |Extension(id): Extension<RequestId>| {
        let mut response = rendered_in_a_task().await;
        let id = id.as_str().parse().unwrap();
        response.headers_mut().insert("x-seen", id);
        response
    };
    let answer = get(app(seen), "/a").await;
    let pair = pair(&log, &answer);
    assert_eq!(pair.other_id(answer.id()), Some(answer.header("x-seen")));
}

#[tokio::test]
async fn an_error_that_only_comes_from_a_task_has_the_id_of_the_request() {
    let log = watch();
    let handler = async |Extension(id): Extension<RequestId>| {
        let task = tokio::spawn(async { Err::<(), _>(ErrorResponse::from(disk_failed())) });
        let mut response = task.await.unwrap().unwrap_err().into_response();
        let id = id.as_str().parse().unwrap();
        response.headers_mut().insert("x-seen", id);
        response
    };
    let answer = get(app(handler), "/a").await;
    answer.check(500, "disk_failed");
    assert_eq!(answer.header("x-seen"), answer.id());
    assert_eq!(log.only().field("request_id"), Some(answer.id()));
}

#[tokio::test]
async fn tasks_know_no_request() {
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
async fn a_layer_inside_of_a_task_has_the_id_of_the_request() {
    let inner = app(async || no_item("pen"));
    let handler = async move |request: axum::extract::Request| {
        let task = tokio::spawn(tower::ServiceExt::oneshot(inner.clone(), request));
        task.await.unwrap()
    };
    let log = watch();
    let answer = get(
        app(async move |request| handler(request).await.unwrap()),
        "/a",
    )
    .await;
    answer.check(404, "item_not_exists");
    assert_eq!(log.only().field("request_id"), Some(answer.id()));
}

#[tokio::test]
async fn a_panic_of_a_task_is_a_matter_of_its_handler() {
    let handler = async || {
        let task = tokio::spawn(async { panic!("in a task") });
        task.await.unwrap_or("fine all the same")
    };
    assert_eq!(get(app(handler), "/a").await.status, 200);
}

#[tokio::test]
async fn an_error_of_a_thread_that_ends_is_rendered() {
    let response = thread::spawn(|| qs_error::respond(&no_item("pen")))
        .join()
        .unwrap();
    assert_eq!(response.status(), 404);
    assert_eq!(response.headers()["x-qs-request-id"].len(), 32);
}
