//! Secrets in server errors. No secret is sent to the client, and each is logged on one line.

use std::fmt;
use std::io;

use axum::Router;
use axum::body::Body;
use axum::extract::Extension;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use bytes::Bytes;
use http::{Method, StatusCode};
use http_body::Frame;
use http_body_util::StreamBody;
use qs_error::{ErrorCode, ErrorExt as _, ErrorLayer, ErrorResponse, QsError, ResultExt};
use support::server::Server;
use tower::service_fn;

use crate::capture::watch;

/// The common prefix of the secrets. Each secret ends with its path.
const CANARY: &str = "canary-7f3a";

fn secret(path: &str) -> String {
    format!("{CANARY}{path}")
}

fn io_error(path: &str) -> io::Error {
    io::Error::other(format!("cannot open {}\r\nat once", secret(path)))
}

#[derive(Debug, QsError)]
enum Failure {
    #[qs(code = "source_failed", status = 500)]
    Source(#[qs(source)] io::Error),
    #[qs(code = "display_failed", status = 503, display = "disk {0} failed")]
    Display(String),
}

#[derive(Debug, thiserror::Error, QsError)]
enum External {
    #[error("cannot open {0}")]
    #[qs(code = "external_failed", status = 500)]
    Failed(String),
}

/// Has a secret in Debug and in Display.
struct Talkative;

impl fmt::Debug for Talkative {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&secret("/debug"))
    }
}

impl fmt::Display for Talkative {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&secret("/debug"))
    }
}

impl std::error::Error for Talkative {}

async fn panics() -> &'static str {
    panic!("{}", secret("/panic"))
}

async fn panics_later() -> &'static str {
    tokio::task::yield_now().await;
    std::panic::panic_any(secret("/later"))
}

fn streamed(path: &'static str) -> Body {
    let frames = [Ok::<_, io::Error>(Frame::data(Bytes::from(secret(path))))];
    Body::new(StreamBody::new(futures_util::stream::iter(frames)))
}

async fn typed_stream() -> Response {
    let headers = [("content-type", "text/plain")];
    (StatusCode::BAD_GATEWAY, headers, streamed("/stream")).into_response()
}

/// Paths of [`app`], each with a secret of its own.
const PATHS: [&str; 15] = [
    "/source",
    "/display",
    "/external",
    "/debug",
    "/message",
    "/code",
    "/owned",
    "/panic",
    "/later",
    "/text",
    "/stream",
    "/untyped",
    "/rejection",
    "/inner",
    "/mapped",
];

fn app() -> Router {
    let inner =
        service_fn(async |_: axum::extract::Request| Err::<Response, _>(io_error("/inner")));
    let inner = tower::ServiceBuilder::new()
        .layer(ErrorLayer::new())
        .service(inner);
    Router::new()
        .route(
            "/source",
            get(async || Failure::Source(io_error("/source"))),
        )
        .route(
            "/display",
            get(async || Failure::Display(secret("/display"))),
        )
        .route(
            "/external",
            get(async || External::Failed(secret("/external"))),
        )
        .route(
            "/debug",
            get(async || ErrorCode::InternalError.with_source(Talkative)),
        )
        .route(
            "/message",
            get(async || ErrorCode::InternalError.with_message(secret("/message"))),
        )
        .route(
            "/code",
            get(async || Err::<(), _>(io_error("/code")).with_code(ErrorCode::InternalError)),
        )
        .route(
            "/owned",
            get(async || ErrorResponse::from(Failure::Source(io_error("/owned")))),
        )
        .route("/panic", get(panics))
        .route("/later", get(panics_later))
        .route(
            "/text",
            get(async || (StatusCode::INTERNAL_SERVER_ERROR, secret("/text"))),
        )
        .route("/stream", get(typed_stream))
        .route(
            "/untyped",
            get(async || (StatusCode::SERVICE_UNAVAILABLE, streamed("/untyped"))),
        )
        .route("/rejection", get(async |_: Extension<Canary>| "fine"))
        .route(
            "/mapped",
            get(async || (StatusCode::GATEWAY_TIMEOUT, secret("/mapped"))),
        )
        .route_service("/inner", inner)
        .layer(ErrorLayer::new().map_status(|status| {
            (status == StatusCode::GATEWAY_TIMEOUT).then_some(ErrorCode::InvalidArgument)
        }))
}

/// An extension that is missing, so that axum's rejection contains its name.
#[derive(Clone)]
struct Canary;

#[tokio::test]
async fn secrets_stay_in_log() {
    let server = Server::axum(app()).await;
    for mut client in server.clients().await {
        for method in [Method::GET, Method::HEAD] {
            for path in PATHS {
                let log = watch();
                let response = client.call(&method, path, &[]).await;
                let secret = match path {
                    "/rejection" => "Canary".to_owned(),
                    _ => secret(path),
                };
                let wire = format!("{response:?} {:?}", response.headers);
                assert!(
                    !wire.contains(&secret) && !wire.contains("canary"),
                    "{wire}"
                );
                if path == "/mapped" {
                    assert_eq!(response.header("x-qs-error-code"), "invalid_argument");
                } else {
                    assert!(response.status >= 500, "{path}: {response:?}");
                }
                let events = log.with("request_id", response.id());
                assert_eq!(events.len(), 1, "{path}: {events:?}");
                let line = events[0].line();
                // axum runs the handler of GET for HEAD.
                assert!(line.contains(&secret), "{path}: {line}");
                assert!(!line.contains(['\r', '\n']), "{path}: {line}");
            }
        }
        client.close().await;
    }
}

#[tokio::test]
async fn secrets_without_layer_stay_in_log() {
    let routes = Router::new()
        .route(
            "/source",
            get(async || Failure::Source(io_error("/source"))),
        )
        .route(
            "/display",
            get(async || Failure::Display(secret("/display"))),
        )
        .route(
            "/external",
            get(async || External::Failed(secret("/external"))),
        )
        .route(
            "/message",
            get(async || ErrorCode::InternalError.with_message(secret("/message"))),
        );
    let server = Server::axum(routes).await;
    for mut client in server.clients().await {
        for path in ["/source", "/display", "/external", "/message"] {
            let log = watch();
            let response = client.call(&Method::GET, path, &[]).await;
            assert!(!format!("{response:?}").contains("canary"), "{path}");
            let events = log.with("request_id", response.id());
            assert_eq!(events.len(), 1, "{path}: {events:?}");
            assert!(events[0].line().contains(&secret(path)));
        }
        client.close().await;
    }
}
