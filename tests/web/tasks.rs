//! Errors that were rendered where no request is known.

use std::thread;

use axum::Extension;
use axum::response::{IntoResponse, Response};
use qs_error::{ErrorCode, ErrorResponse, RequestId};
use tokio::task::{spawn_blocking, yield_now};

use crate::capture::{Log, watch};
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

/// One event of the error itself, and one that names both ids.
fn check_log(log: &Log, answer: &TestResponse) {
    let events = log.with("request_id", answer.id());
    let errors = events.iter().filter(|event| event.field("code").is_some());
    assert_eq!(errors.count(), 1, "{events:?}");
    let pairs: Vec<_> = events
        .iter()
        .filter(|event| event.field("code").is_none())
        .collect();
    assert_eq!(pairs.len(), 1, "{events:?}");
    assert_eq!(pairs[0].field("path"), Some("/a"));
    let other = pairs[0].field("context_id").unwrap();
    assert_eq!(other.len(), 32);
    assert_ne!(other, answer.id());
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
async fn the_pair_in_the_log_has_the_id_that_the_handler_saw() {
    let log = watch();
    let seen = async |Extension(id): Extension<RequestId>| {
        let mut response = rendered_in_a_task().await;
        let id = id.as_str().parse().unwrap();
        response.headers_mut().insert("x-seen", id);
        response
    };
    let answer = get(app(seen), "/a").await;
    let pairs = log.with("context_id", answer.header("x-seen"));
    assert_eq!(pairs.len(), 1);
    assert_eq!(pairs[0].field("request_id"), Some(answer.id()));
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
