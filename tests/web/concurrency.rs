//! Requests that share a thread.

use std::convert::Infallible;
use std::future::ready;
use std::sync::Arc;

use axum::Extension;
use axum::extract::{Path, Request};
use axum::response::{IntoResponse, Response};
use qs_error::{ErrorCode, ErrorLayer, ErrorResponse, RequestId, respond};
use tokio::sync::{Barrier, Notify};
use tokio::task::yield_now;
use tower::Layer;

use crate::capture::watch;
use crate::errors::no_item;
use crate::exchange::{TestResponse, app, get};

fn check(got: &TestResponse, item: &str) {
    got.check(404, "item_not_exists");
    assert_eq!(got.message(), format!("item `{item}` does not exist"));
}

#[tokio::test]
async fn interleaved_requests_keep_their_ids() {
    let log = watch();
    let both = Arc::new(Barrier::new(2));
    let handler = async move |Path(item): Path<String>, Extension(id): Extension<RequestId>| {
        for _ in 0..5 {
            both.wait().await;
            let here = respond(&ErrorCode::InvalidRange);
            assert_eq!(here.headers()["x-qs-request-id"], *id.as_str());
        }
        no_item(&item)
    };
    let app = app(handler);
    let (one, two) = tokio::join!(get(app.clone(), "/one"), get(app, "/two"));
    check(&one, "one");
    check(&two, "two");
    assert_ne!(one.id(), two.id());
    for response in [&one, &two] {
        assert_eq!(log.with("request_id", response.id()).len(), 6);
    }
}

#[tokio::test]
async fn id_of_waiting_request_is_not_shared() {
    let (started, release) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (tell, wait) = (Arc::clone(&started), Arc::clone(&release));
    let handler = async move |Path(item): Path<String>| {
        tell.notify_one();
        wait.notified().await;
        no_item(&item)
    };
    let waiting = tokio::spawn(get(app(handler), "/one"));
    started.notified().await;
    let outside = respond(&no_item("pen"));
    let other = get(app(async || no_item("two")), "/two").await;
    release.notify_one();
    let first = waiting.await.unwrap();
    check(&first, "one");
    check(&other, "two");
    assert_ne!(outside.headers()["x-qs-request-id"], *first.id());
    assert_ne!(first.id(), other.id());
}

#[tokio::test]
async fn id_of_cancelled_request_is_not_shared() {
    let seen = Arc::new(std::sync::Mutex::new(None));
    let tell = Arc::clone(&seen);
    let handler = async move |Extension(id): Extension<RequestId>| -> &'static str {
        *tell.lock().unwrap() = Some(id);
        std::future::pending().await
    };
    let given_up = tokio::spawn(get(app(handler), "/one"));
    yield_now().await;
    given_up.abort();
    assert!(given_up.await.unwrap_err().is_cancelled());
    let id = seen.lock().unwrap().clone().unwrap();
    let outside = respond(&no_item("pen"));
    assert_ne!(outside.headers()["x-qs-request-id"], *id.as_str());
}

async fn deep(item: String) -> Result<(), ErrorResponse> {
    yield_now().await;
    let (one, _) = tokio::join!(Box::pin(async { Err(no_item(&item)) }), yield_now());
    one?;
    Ok(())
}

#[tokio::test]
async fn nested_error_has_id_of_its_request() {
    let handler = async |Path(item): Path<String>| -> Response {
        match deep(item).await {
            Ok(()) => "fine".into_response(),
            Err(error) => error.into_response(),
        }
    };
    let app = app(handler);
    let (one, two) = tokio::join!(get(app.clone(), "/one"), get(app, "/two"));
    check(&one, "one");
    check(&two, "two");
}

#[tokio::test]
async fn error_rendered_early_has_id_of_request() {
    let handler = async |Path(item): Path<String>| {
        let response = no_item(&item).into_response();
        yield_now().await;
        response
    };
    let app = app(handler);
    let (one, two) = tokio::join!(get(app.clone(), "/one"), get(app, "/two"));
    check(&one, "one");
    check(&two, "two");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_on_several_threads_keep_their_ids() {
    let app = app(
        async |Path(item): Path<String>, Extension(id): Extension<RequestId>| {
            yield_now().await;
            let mut response = no_item(&item).into_response();
            let id = id.as_str().parse().unwrap();
            response.headers_mut().insert("x-seen", id);
            response
        },
    );
    let tasks: Vec<_> = (0..50)
        .map(|_| tokio::spawn(get(app.clone(), "/one")))
        .collect();
    for task in tasks {
        let got = task.await.unwrap();
        check(&got, "one");
        assert_eq!(got.header("x-seen"), got.id());
    }
}

#[tokio::test]
async fn error_rendered_before_future_has_request_id() {
    let service = tower::service_fn(|request: Request| {
        let id = request.extensions().get::<RequestId>().cloned();
        let mut response = no_item("one").into_response();
        let id = id.unwrap().as_str().parse().unwrap();
        response.headers_mut().insert("x-seen", id);
        ready(Ok::<_, Infallible>(response))
    });
    let got = get(ErrorLayer::new().layer(service), "/one").await;
    check(&got, "one");
    assert_eq!(got.header("x-seen"), got.id());
}
