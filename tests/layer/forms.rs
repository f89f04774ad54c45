//! The documented ways to combine the layer with others and to serve it, as programs that run.

use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::Request;
use axum::routing::get;
use axum::{Router, ServiceExt};
use http::Method;
use qs_error::ErrorLayer;
use qs_error::layer::ResponseBody;
use support::server::Client;
use tokio::net::TcpListener;
use tower::{Layer, ServiceBuilder};
use tower_http::compression::CompressionLayer;
use tower_http::cors::CorsLayer;
use tower_http::trace::TraceLayer;

use crate::errors::no_item;

fn routes() -> Router {
    Router::new().route("/own", get(async || no_item("pen")))
}

/// Sends requests for a handler's error and for a missing route over both protocols.
async fn check(address: SocketAddr) {
    for mut client in [Client::http1(address).await, Client::http2(address).await] {
        for method in [Method::GET, Method::HEAD, Method::GET] {
            let own = client.call(&method, "/own", &[]).await;
            let missing = client.call(&method, "/nowhere", &[]).await;
            if method == Method::GET {
                own.check(404, "item_not_exists");
                missing.check(404, "not_found");
            } else {
                own.check_head(404, "item_not_exists");
                missing.check_head(404, "not_found");
            }
        }
        client.close().await;
    }
}

async fn listener() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

#[tokio::test]
async fn layer_inside_cors_in_one_builder_serves() {
    let layers = ServiceBuilder::new()
        .layer(CorsLayer::permissive())
        .layer(ErrorLayer::new());
    let (listener, address) = listener().await;
    let app = routes().layer(layers);
    let server = tokio::spawn(async move { axum::serve(listener, app).await });
    check(address).await;
    server.abort();
}

#[tokio::test]
async fn layer_amid_all_layers_in_one_builder_serves() {
    let layers = ServiceBuilder::new()
        .layer(TraceLayer::new_for_http())
        .layer(CorsLayer::permissive())
        .layer(CompressionLayer::new())
        .layer(ErrorLayer::new())
        .layer(tower::timeout::TimeoutLayer::new(support::GUARD));
    let (listener, address) = listener().await;
    let app = routes().layer(layers);
    let server = tokio::spawn(async move { axum::serve(listener, app).await });
    check(address).await;
    server.abort();
}

#[tokio::test]
async fn mapped_layer_around_router_serves() {
    let app = ServiceBuilder::new()
        .map_response(|response: http::Response<ResponseBody<Body>>| response.map(Body::new))
        .layer(ErrorLayer::new())
        .service(routes());
    let (listener, address) = listener().await;
    let make = ServiceExt::<Request>::into_make_service(app);
    let server = tokio::spawn(async move { axum::serve(listener, make).await });
    check(address).await;
    server.abort();
}

#[tokio::test]
async fn mapped_layer_with_connect_info_serves() {
    let app = ServiceBuilder::new()
        .map_response(|response: http::Response<ResponseBody<Body>>| response.map(Body::new))
        .layer(ErrorLayer::new())
        .service(routes());
    let (listener, address) = listener().await;
    let make = ServiceExt::<Request>::into_make_service_with_connect_info::<SocketAddr>(app);
    let server = tokio::spawn(async move { axum::serve(listener, make).await });
    check(address).await;
    server.abort();
}

#[tokio::test]
async fn layer_around_fallback_service_serves() {
    let app = Router::new().fallback_service(ErrorLayer::new().layer(routes()));
    let (listener, address) = listener().await;
    let server = tokio::spawn(async move { axum::serve(listener, app).await });
    check(address).await;
    server.abort();
}

#[test]
fn default_body_is_empty() {
    let body = ResponseBody::<Body>::default();
    assert!(http_body::Body::is_end_stream(&body));
    assert_eq!(http_body::Body::size_hint(&body).exact(), Some(0));
}
