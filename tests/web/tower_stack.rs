//! The layer with services of tower and axum.

use std::convert::Infallible;
use std::future::pending;
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::routing::get as on_get;
use bytes::Bytes;
use http::Response;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full};
use qs_error::ErrorLayer;
use qs_error::layer::ErrorService;
use tokio::sync::Notify;
use tower::limit::ConcurrencyLimitLayer;
use tower::load_shed::LoadShedLayer;
use tower::timeout::TimeoutLayer;
use tower::{BoxError, Layer, Service, ServiceBuilder, ServiceExt, service_fn};

use crate::errors::no_item;
use crate::exchange::{get, request};

fn router() -> Router {
    Router::new()
        .route("/a", on_get(async || no_item("pen")))
        .route("/wait", on_get(pending::<&'static str>))
}

#[tokio::test(start_paused = true)]
async fn inner_timeout_is_internal_error() {
    let layers = ServiceBuilder::new()
        .layer(ErrorLayer::new())
        .layer(TimeoutLayer::new(Duration::from_secs(60)));
    let app = router().layer(layers);
    get(app.clone(), "/wait")
        .await
        .check(500, "internal_server_error");
    get(app, "/a").await.check(404, "item_not_exists");
}

#[tokio::test]
async fn load_shedding_is_internal_error() {
    static RELEASE: Notify = Notify::const_new();
    let slow = service_fn(async |_: Request| {
        RELEASE.notified().await;
        Ok::<_, Infallible>(Response::new(Full::<Bytes>::default()))
    });
    let service = ServiceBuilder::new()
        .layer(ErrorLayer::new())
        .layer(LoadShedLayer::new())
        .layer(ConcurrencyLimitLayer::new(1))
        .service(slow);
    let second = async {
        let response = get(service.clone(), "/b").await;
        RELEASE.notify_one();
        response
    };
    let (first, second) = tokio::join!(biased; get(service.clone(), "/a"), second);
    assert_eq!(first.status, 200);
    second.check(500, "internal_server_error");
    assert_ne!(first.id(), second.id());
}

#[tokio::test]
async fn inner_limit_delays_requests() {
    let app = ErrorLayer::new().layer(ConcurrencyLimitLayer::new(1).layer(router()));
    let both = tokio::join!(get(app.clone(), "/a"), get(app, "/a"));
    both.0.check(404, "item_not_exists");
    both.1.check(404, "item_not_exists");
    assert_ne!(both.0.id(), both.1.id());
}

#[tokio::test]
async fn outer_limit_is_accepted() {
    let app = ConcurrencyLimitLayer::new(1).layer(ErrorLayer::new().layer(router()));
    get(app, "/b").await.check(404, "not_found");
}

#[tokio::test]
async fn body_of_any_type_is_accepted() {
    let boxed = service_fn(async |_: Request| {
        let body = Full::new(Bytes::from_static(b"boxed")).map_err(BoxError::from);
        Ok::<_, Infallible>(Response::new(UnsyncBoxBody::new(body)))
    });
    let got = get(ErrorLayer::new().layer(boxed), "/a").await;
    assert_eq!(got.text(), "boxed");
    let string = service_fn(async |_: Request| {
        let response = Response::builder().status(404).body(String::new());
        Ok::<_, Infallible>(response.unwrap())
    });
    get(ErrorLayer::new().layer(string), "/a")
        .await
        .check(404, "not_found");
}

#[tokio::test]
async fn request_of_any_type_is_accepted() {
    let service = service_fn(async |request: http::Request<u32>| {
        Ok::<_, Infallible>(Response::new(request.into_body().to_string()))
    });
    let request = http::Request::new(7);
    let response = crate::exchange::send(ErrorLayer::new().layer(service), request).await;
    assert_eq!(response.text(), "7");
}

#[tokio::test]
async fn layered_router_converts_into_make_service() {
    let mut make = router().layer(ErrorLayer::new()).into_make_service();
    let app = Service::<()>::call(&mut make, ()).await.unwrap();
    get(app, "/b").await.check(404, "not_found");
}

#[tokio::test]
async fn layer_around_router_has_make_service() {
    let service = ErrorLayer::new().layer(router());
    let make = axum::ServiceExt::<Request>::into_make_service(service);
    let app = make.oneshot(()).await.unwrap();
    get(app, "/b").await.check(404, "not_found");
}

#[tokio::test]
async fn layer_on_single_route_is_accepted() {
    let route = on_get(async || no_item("pen")).layer(ErrorLayer::new());
    let app: Router = Router::new()
        .route("/a", route)
        .route_layer(ErrorLayer::new());
    get(app, "/a").await.check(404, "item_not_exists");
}

#[test]
fn layer_and_service_meet_bounds_of_servers() {
    fn check<T: Clone + Send + Sync + 'static>() {}
    fn check_send<T: Send>(_: &T) {}
    check::<ErrorLayer>();
    check::<ErrorService<Router>>();
    let mut service = ErrorLayer::new().layer(router());
    check_send(&service.call(request(http::Method::GET, "/a")));
}

#[tokio::test]
async fn boxed_service_is_accepted() {
    let service = ErrorLayer::new().layer(router()).boxed_clone();
    get(service, "/b").await.check(404, "not_found");
}

#[tokio::test]
async fn layered_service_is_accepted_as_fallback() {
    let service = ErrorLayer::new().layer(router());
    let outer: Router = Router::new().fallback_service(service);
    get(outer, "/b").await.check(404, "not_found");
}
