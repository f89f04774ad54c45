//! Middleware outside of the layer, and the layer outside of a Router.

use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{MatchedPath, Request};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::get as on_get;
use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Method, StatusCode};
use http_body_util::BodyExt;
use qs_error::{ErrorLayer, HttpCode, RequestId};
use support::exchange::get;
use support::http2::Connection;
use support::server::Server;
use tower::ServiceBuilder;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;

use crate::capture::watch;
use crate::errors::{disk_failed, no_item};
use crate::spans::Spans;

fn routes() -> Router {
    async fn panics() -> &'static str {
        panic!("no more")
    }
    Router::new()
        .route("/own", on_get(async || no_item("pen")))
        .route("/disk", on_get(async || disk_failed()))
        .route("/panic", on_get(panics))
        .route("/wait", on_get(std::future::pending::<&'static str>))
}

#[tokio::test]
async fn trace_without_on_failure_has_one_event() {
    let quiet = ServiceBuilder::new()
        .layer(TraceLayer::new_for_http().on_failure(()))
        .layer(ErrorLayer::new());
    let default = ServiceBuilder::new()
        .layer(TraceLayer::new_for_http())
        .layer(ErrorLayer::new());
    for path in ["/disk", "/panic"] {
        for (app, failures) in [
            (routes().layer(quiet.clone()), 0),
            (routes().layer(default.clone()), 1),
        ] {
            let spans = Spans::record();
            assert_eq!(get(app, path).await.status, 500);
            assert_eq!(spans.of_target("qs_error").len(), 1, "{path}");
            let of_trace = spans.of_target("tower_http::trace::on_failure");
            assert_eq!(of_trace.len(), failures, "{path}: {of_trace:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn status_of_timeout_is_mapped() {
    let timeout = Duration::from_secs(60);
    let app = |layer: ErrorLayer| {
        let layers = ServiceBuilder::new().layer(layer);
        let status = StatusCode::REQUEST_TIMEOUT;
        routes().layer(layers.layer(TimeoutLayer::with_status_code(status, timeout)))
    };
    let mapped = ErrorLayer::new().map_status(|status| {
        (status == StatusCode::REQUEST_TIMEOUT).then_some(HttpCode::GatewayTimeout)
    });
    let response = get(app(mapped), "/wait").await;
    response.check(504, "gateway_timeout");
    let response = get(app(ErrorLayer::new()), "/wait").await;
    response.check(408, "request_timeout");
}

/// Adds a line break to the body, and changes no header.
async fn append(request: Request, next: Next) -> Response {
    let (parts, body) = next.run(request).await.into_parts();
    let mut body = body.collect().await.unwrap().to_bytes().to_vec();
    body.push(b'\n');
    Response::from_parts(parts, Body::from(body))
}

async fn append_without_length(request: Request, next: Next) -> Response {
    let mut response = append(request, next).await;
    response.headers_mut().remove(CONTENT_LENGTH);
    response
}

#[tokio::test]
async fn changed_body_outside_requires_no_length() {
    let app = routes().layer(ErrorLayer::new());
    let stale = ServiceBuilder::new().layer(from_fn(append));
    let response = get(stale.service(app.clone()), "/own").await;
    let length: usize = response.header("content-length").parse().unwrap();
    assert_eq!(length + 1, response.body.len());
    let fresh = ServiceBuilder::new()
        .map_request(|request: http::Request<hyper::body::Incoming>| request.map(Body::new))
        .layer(from_fn(append_without_length))
        .service(app);
    for response in Server::hyper(fresh).await.call(&Method::GET, "/own").await {
        assert!(response.text().ends_with("}\n"), "{response:?}");
    }
}

/// Adds the id of the request to the response.
async fn show_id(request: Request, next: Next) -> Response {
    let id = request.extensions().get::<RequestId>().unwrap().clone();
    let mut response = next.run(request).await;
    let id = HeaderValue::from_str(id.as_str()).unwrap();
    response.headers_mut().insert("x-seen", id);
    response
}

#[tokio::test]
async fn id_around_router_exists_before_routing() {
    let layer = ErrorLayer::new()
        .route(|extensions| extensions.get::<MatchedPath>().map(MatchedPath::as_str));
    let app = ServiceBuilder::new()
        .layer(layer)
        .layer(from_fn(show_id))
        .service(routes());
    for (path, code) in [("/nowhere", "not_found"), ("/own", "item_not_exists")] {
        let log = watch();
        let response = get(app.clone(), path).await;
        response.check(404, code);
        assert_eq!(response.header("x-seen"), response.id());
        let event = log.only();
        assert_eq!(event.field("request_id"), Some(response.id()));
        assert_eq!(event.field("route"), None);
    }
}

#[tokio::test]
async fn head_of_default_fallback_has_gzip_body() {
    let layers = ServiceBuilder::new()
        .layer(CompressionLayer::new())
        .layer(ErrorLayer::new());
    let default = routes().layer(layers.clone());
    let explicit = routes()
        .fallback(async || StatusCode::NOT_FOUND)
        .layer(layers);
    for (app, is_valid) in [(default, false), (explicit, true)] {
        let server = Server::axum(app).await;
        let mut client = Connection::open(server.address).await;
        let headers = [("accept-encoding", "gzip")];
        // The client reports a body in a response to HEAD as an error.
        let response = client.try_call(&Method::HEAD, "/nowhere", &headers).await;
        assert_eq!(response.is_ok(), is_valid, "{response:?}");
    }
}
