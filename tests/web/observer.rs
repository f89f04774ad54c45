//! What an observer learns for metrics.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::routing::any;
use http::{Method, StatusCode};
use qs_error::catalog::LogLevel;
use qs_error::event::ErrorEvent;
use qs_error::{ErrorLayer, QsError};

use crate::capture::watch_at;
use crate::errors::{SECRET, disk_failed, no_item};
use crate::exchange::{get, request, send};

#[derive(Debug, Default, PartialEq)]
struct Seen {
    code: String,
    status: u16,
    id: String,
    method: Option<String>,
    path: Option<String>,
    chain: String,
}

type All = Arc<Mutex<Vec<Seen>>>;

fn record(seen: &All) -> impl Fn(&ErrorEvent<'_>) + Send + Sync + 'static + use<> {
    let seen = Arc::clone(seen);
    move |event| {
        seen.lock().unwrap().push(Seen {
            code: event.code().to_owned(),
            status: event.status().as_u16(),
            id: event.request_id().to_string(),
            method: Some(event.method().to_string()),
            path: Some(event.path().to_owned()),
            chain: event.error().map(ToString::to_string).unwrap_or_default(),
        });
    }
}

#[derive(Debug, QsError)]
#[qs(code = "quiet_failed", status = 500, log = off)]
struct Quiet;

async fn panics() -> &'static str {
    panic!("with {SECRET}")
}

fn app(seen: &All) -> Router {
    Router::new()
        .route("/own", any(async || no_item("pen")))
        .route("/disk", any(async || disk_failed()))
        .route("/quiet", any(async || Quiet))
        .route("/panic", any(panics))
        .route("/text", any(async || (StatusCode::CONFLICT, "faster")))
        .route("/json", any(async || (StatusCode::CONFLICT, axum::Json(7))))
        .route("/fine", any(async || "fine"))
        .layer(ErrorLayer::new().on_error(record(seen)))
}

#[tokio::test]
async fn an_observer_sees_each_error_answer_once() {
    for (path, code, status) in [
        ("/own", "item_not_exists", 404),
        ("/disk", "disk_failed", 500),
        ("/quiet", "quiet_failed", 500),
        ("/panic", "internal_server_error", 500),
        ("/text", "conflict", 409),
        ("/nowhere", "not_found", 404),
    ] {
        let seen = All::default();
        let answer = get(app(&seen), path).await;
        answer.check(status, code);
        let seen = seen.lock().unwrap();
        assert_eq!(seen.len(), 1, "{path}");
        assert_eq!((seen[0].code.as_str(), seen[0].status), (code, status));
        assert_eq!(seen[0].id, answer.id());
        assert_eq!(seen[0].path.as_deref(), Some(path));
    }
}

#[tokio::test]
async fn an_observer_sees_no_success() {
    let seen = All::default();
    get(app(&seen), "/fine").await;
    assert_eq!(*seen.lock().unwrap(), []);
}

#[tokio::test]
async fn an_observer_sees_what_the_log_sees() {
    let seen = All::default();
    let answer = send(app(&seen), request(Method::PATCH, "/disk?secret=c")).await;
    let seen = seen.lock().unwrap();
    assert_eq!(seen[0].method.as_deref(), Some("PATCH"));
    assert_eq!(seen[0].path.as_deref(), Some("/disk"));
    assert!(seen[0].chain.starts_with("disk 3 failed: "));
    assert!(seen[0].chain.contains(SECRET));
    assert!(!answer.text().contains(SECRET));
}

#[tokio::test]
async fn an_observer_sees_errors_whatever_the_log_level_is() {
    let _quiet = watch_at(tracing::level_filters::LevelFilter::OFF);
    let seen = All::default();
    get(app(&seen), "/own").await;
    assert_eq!(seen.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn an_observer_sees_the_row_of_the_code() {
    let layer = ErrorLayer::new().on_error(|event| {
        assert_eq!(event.info().unwrap().code(), event.code());
        assert_eq!(event.info().unwrap().log_level(), LogLevel::Off);
    });
    let answer = get(crate::exchange::app_with(async || Quiet, layer), "/a").await;
    answer.check(500, "quiet_failed");
}

#[tokio::test]
async fn an_observer_goes_with_the_service() {
    let seen = All::default();
    let answer = get(app(&seen), "/own").await;
    answer.check(404, "item_not_exists");
    assert_eq!(std::sync::Arc::strong_count(&seen), 1);
}
