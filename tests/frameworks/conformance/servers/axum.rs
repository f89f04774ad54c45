use std::io;

use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Json, Path, Request};
use axum::response::Response;
use axum::routing::{get, post};
use qs_error::{ErrorLayer, ErrorResponse};
use tokio::net::TcpListener;
use tower::{ServiceBuilder, service_fn};

use crate::shop::{self, BODY_LIMIT, ShopError};
use crate::{Ready, Server};

pub(crate) struct Axum;

async fn error(Path(name): Path<String>) -> Result<(), ShopError> {
    Err(shop::error(&name))
}

async fn owned(Path(name): Path<String>) -> Result<(), ErrorResponse> {
    Err(shop::owned(&name))
}

async fn page(Path(name): Path<String>) -> Response {
    let page = shop::page(&name);
    let mut response = Response::builder().status(page.status);
    for (name, value) in page.headers {
        response = response.header(*name, *value);
    }
    response.body(Body::from(page.body)).unwrap()
}

async fn panics(Path(name): Path<String>) -> &'static str {
    shop::panics(&name).await
}

async fn inner(_: Request) -> Result<Response, io::Error> {
    Err(shop::secret_error("inner"))
}

async fn number(Path(number): Path<u32>) -> String {
    number.to_string()
}

async fn order(Json(number): Json<u32>) -> String {
    number.to_string()
}

/// Builds the service without its layer.
fn app() -> Router {
    // An axum router accepts only services that do not fail, so a layer converts the error.
    let inner = ServiceBuilder::new()
        .layer(ErrorLayer::new())
        .service(service_fn(inner));
    Router::new()
        .route("/fine", get(async || "fine"))
        .route("/errors/{name}", get(error))
        .route("/owned/{name}", get(owned))
        .route("/pages/{name}", get(page))
        .route("/panics/{name}", get(panics))
        .route_service("/inner", inner)
        .route("/numbers/{number}", get(number))
        .route("/orders", post(order))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
}

impl Server for Axum {
    const NAME: &'static str = "axum";

    async fn serve(ready: Ready) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let app = match ready.layer() {
            Some(layer) => app().layer(layer),
            None => app(),
        };
        ready.at(listener.local_addr().unwrap());
        axum::serve(listener, app).await.unwrap();
    }
}
