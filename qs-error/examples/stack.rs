//! Adds the usual layers of tower-http to an axum service:
//!
//! `cargo run -p qs-error --example stack --features axum,tower,tracing`, then
//! `curl -i localhost:8080/photos/a`. Other paths: `/slow`, `/bug`, `/nowhere`.

use std::error::Error;
use std::time::Duration;

use axum::Router;
use axum::extract::{MatchedPath, Path};
use axum::http::StatusCode;
use axum::routing::{get, put};
use qs_error::{ErrorCode, ErrorLayer, QsError};
use tower::ServiceBuilder;
use tower::limit::GlobalConcurrencyLimitLayer;
use tower::load_shed::{LoadShedLayer, error::Overloaded};
use tower::timeout::{TimeoutLayer, error::Elapsed};
use tower_http::compression::CompressionLayer;
use tower_http::cors::CorsLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::trace::TraceLayer;

#[derive(Debug, QsError)]
enum PhotoError {
    #[qs(code = ErrorCode::ObjectNotExists, message = "photo `{name}` does not exist")]
    NotFound { name: String },
    #[qs(code = "timed_out", status = 504)]
    TimedOut,
    #[qs(code = "overloaded", status = 503, retry_after = 1)]
    Overloaded,
}

/// Returns the errors with codes for errors of middleware.
fn middleware_error(error: &(dyn Error + 'static)) -> Option<PhotoError> {
    let timed_out = error.is::<Elapsed>().then_some(PhotoError::TimedOut);
    timed_out.or_else(|| error.is::<Overloaded>().then_some(PhotoError::Overloaded))
}

pub(crate) fn app(max_requests: usize, timeout: Duration) -> Router {
    let errors = ErrorLayer::new()
        .docs_url("https://docs.example.com/errors#{code}")
        .route(|extensions| extensions.get::<MatchedPath>().map(MatchedPath::as_str))
        .map_error(middleware_error);
    let stack = ServiceBuilder::new()
        // Outside: these layers get each response as it is sent.
        .layer(TraceLayer::new_for_http())
        .layer(CorsLayer::permissive())
        .layer(CompressionLayer::new())
        .layer(errors)
        // Inside: failures of these layers are rendered like failures of handlers.
        .layer(LoadShedLayer::new())
        .layer(GlobalConcurrencyLimitLayer::new(max_requests))
        .layer(TimeoutLayer::new(timeout))
        .layer(RequestBodyLimitLayer::new(1 << 20));
    Router::new()
        .route("/photos/{name}", get(read))
        .route("/photos", put(async |body: String| format!("{} bytes", body.len())))
        .route("/slow", get(|| tokio::time::sleep(Duration::from_secs(60))))
        .route("/bug", get(bug))
        // The default fallback of axum keeps the body of responses to HEAD.
        .fallback(async || StatusCode::NOT_FOUND)
        .layer(stack)
}

async fn read(Path(name): Path<String>) -> Result<String, PhotoError> {
    Err(PhotoError::NotFound { name })
}

#[expect(clippy::panic, reason = "the layer responds to it")]
async fn bug() {
    panic!("a bug");
}

#[tokio::main]
pub(crate) async fn main() -> std::io::Result<()> {
    // This subscriber ignores the level debug, which the events of 4xx responses have.
    tracing_subscriber::fmt().init();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, app(512, Duration::from_secs(10))).await
}
