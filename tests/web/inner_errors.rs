//! Errors of inner services, which have no codes.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::io;
use std::task::{Context, Poll};

use axum::body::Body;
use axum::extract::Request;
use bytes::Bytes;
use http::{Response, StatusCode};
use http_body_util::Full;
use qs_error::{ErrorCode, ErrorExt as _, ErrorLayer, ErrorResponse, ResultExt};
use tower::{BoxError, Layer, Service, ServiceExt, service_fn};

use crate::capture::watch;
use crate::errors::{PATH, SECRET, ShopError, secret_io, throttled};
use crate::exchange::{get, request};

type Plain = Response<Full<Bytes>>;

#[tokio::test]
async fn error_without_code_is_internal_error() {
    let log = watch();
    let service = service_fn(async |_: Request| Err::<Plain, _>(secret_io()));
    let response = get(ErrorLayer::new().layer(service), "/a").await;
    response.check(500, "internal_server_error");
    assert_eq!(response.message(), "Internal Server Error");
    let shown = format!("{response:?}");
    assert!(!shown.contains(PATH) && !shown.contains(SECRET));
    let event = log.only();
    assert!(event.line().contains(PATH) && event.line().contains(SECRET));
    assert_eq!(event.field("request_id"), Some(response.id()));
    assert_eq!(event.level, tracing::Level::ERROR);
}

#[tokio::test]
async fn boxed_error_is_internal_error() {
    let log = watch();
    let service = service_fn(async |_: Request| Err::<Plain, BoxError>("a box".into()));
    let response = get(ErrorLayer::new().layer(service), "/a").await;
    response.check(500, "internal_server_error");
    assert!(log.only().line().contains("a box"));
}

#[tokio::test]
async fn error_with_code_keeps_code() {
    let service = service_fn(async |_: Request| Err::<Plain, _>(ErrorResponse::from(throttled())));
    let response = get(ErrorLayer::new().layer(service), "/a").await;
    response.check(429, "tenant_throttled");
    assert_eq!(response.header("retry-after"), "2");
    assert_eq!(response.json()["limit"], 5);
}

#[tokio::test]
async fn boxed_error_with_code_keeps_code() {
    let service = service_fn(async |_: Request| {
        let error = Err::<Plain, _>(secret_io()).with_code(ErrorCode::UpstreamFailed);
        error.map_err(BoxError::from)
    });
    let log = watch();
    let response = get(ErrorLayer::new().layer(service), "/a").await;
    response.check(503, "upstream_failed");
    assert!(log.only().line().contains(SECRET));
    assert!(!response.text().contains(SECRET));
}

#[tokio::test]
async fn mapped_code_applies_to_inner_errors() {
    let layer = ErrorLayer::new().map_status(|status| {
        (status == StatusCode::INTERNAL_SERVER_ERROR)
            .then_some(ShopError::Standard(ErrorCode::InternalError))
    });
    let service = service_fn(async |_: Request| Err::<Plain, BoxError>("a box".into()));
    get(layer.layer(service), "/a")
        .await
        .check(500, "internal_error");
}

#[tokio::test]
async fn inner_error_is_logged_after_mapped_sources() {
    let layer = ErrorLayer::new()
        .map_error(|_| Some(ErrorCode::UpstreamFailed.with_source("the source of the mapping")));
    let service = service_fn(async |_: Request| Err::<Plain, BoxError>("the inner error".into()));
    let log = watch();
    get(layer.layer(service), "/a")
        .await
        .check(503, "upstream_failed");
    let line = log.only().line();
    let source = line.find("the source of the mapping").unwrap();
    let inner = line.find("the inner error").unwrap();
    assert!(source < inner, "{line}");
}

/// Returns a 500 whose body is not UTF-8.
async fn latin1(_: Request) -> Result<Plain, BoxError> {
    let mut response = Response::new(Full::from(&b"caf\xe9 is closed"[..]));
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    Ok(response)
}

#[tokio::test]
async fn invalid_bytes_of_logged_body_are_replaced() {
    let log = watch();
    let response = get(ErrorLayer::new().layer(service_fn(latin1)), "/a").await;
    response.check(500, "internal_server_error");
    assert!(!response.text().contains("closed"));
    assert!(log.only().line().contains("caf\u{fffd} is closed"));
}

/// Fails before it is called.
#[derive(Clone, Debug)]
struct NeverReady {
    failures: u32,
}

impl Service<Request> for NeverReady {
    type Response = Plain;
    type Error = io::Error;
    type Future = Ready<Result<Plain, io::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), io::Error>> {
        match self.failures.checked_sub(1) {
            Some(left) => {
                self.failures = left;
                Poll::Ready(Err(secret_io()))
            }
            None => Poll::Ready(Ok(())),
        }
    }

    fn call(&mut self, _: Request) -> Self::Future {
        ready(Ok(Plain::default()))
    }
}

#[tokio::test]
async fn service_that_is_not_ready_is_internal_error() {
    let log = watch();
    let response = get(ErrorLayer::new().layer(NeverReady { failures: 1 }), "/a").await;
    response.check(500, "internal_server_error");
    let event = log.only();
    assert_eq!(event.field("request_id"), Some(response.id()));
    assert!(event.line().contains(SECRET));
    assert_eq!(event.field("path"), Some("/a"));
}

#[tokio::test]
async fn recovered_service_is_called() {
    let mut service = ErrorLayer::new().layer(NeverReady { failures: 1 });
    for status in [500, 200] {
        let ready = service.ready().await.unwrap();
        let response = ready.call(request(http::Method::GET, "/a")).await.unwrap();
        assert_eq!(response.status(), status);
    }
}

#[tokio::test]
async fn clone_does_not_inherit_failure() {
    let mut service = ErrorLayer::new().layer(NeverReady { failures: 1 });
    service.ready().await.unwrap();
    let response = get(service.clone(), "/a").await;
    assert_eq!(response.status, 200);
    let failed = service
        .call(request(http::Method::GET, "/a"))
        .await
        .unwrap();
    assert_eq!(failed.status(), 500);
}

#[tokio::test]
async fn infallible_service_is_unchanged() {
    let service = service_fn(async |request: Request| {
        Ok::<_, Infallible>(Response::new(request.into_body()))
    });
    let service = ErrorLayer::new().layer(service);
    let request = Request::post("/a").body(Body::from("echo")).unwrap();
    assert_eq!(crate::exchange::send(service, request).await.text(), "echo");
}
