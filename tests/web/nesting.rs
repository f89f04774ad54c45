//! A layer inside another layer.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::Extension;
use axum::routing::get as on_get;
use http::{HeaderName, StatusCode};
use qs_error::event::Kind;
use qs_error::layer::Rendered;
use qs_error::{ErrorCode, ErrorLayer, RequestId};
use tower::Layer;

use crate::capture::watch;
use crate::errors::no_item;
use crate::exchange::{counting, get, raw, request, send};

async fn panics() -> &'static str {
    panic!("no more")
}

fn routes() -> Router {
    Router::new()
        .route("/own", on_get(async || no_item("pen")))
        .route(
            "/id",
            on_get(async |Extension(id): Extension<RequestId>| id.to_string()),
        )
        .route("/panic", on_get(panics))
        .route("/text", on_get(async || (StatusCode::CONFLICT, "faster")))
        .route(
            "/json",
            on_get(async || (StatusCode::CONFLICT, axum::Json(7))),
        )
}

fn twice() -> Router {
    routes().layer(ErrorLayer::new()).layer(ErrorLayer::new())
}

async fn check(app: Router, path: &str, status: u16, code: &str) {
    let log = watch();
    let response = get(app, path).await;
    response.check(status, code);
    assert_eq!(log.only().field("request_id"), Some(response.id()));
}

#[tokio::test]
async fn error_is_rendered_and_logged_once() {
    check(twice(), "/own", 404, "item_not_exists").await;
    check(twice(), "/panic", 500, "internal_server_error").await;
    check(twice(), "/text", 409, "conflict").await;
    check(twice(), "/nowhere", 404, "not_found").await;
}

#[tokio::test]
async fn many_layers_are_like_one() {
    let app = (0..10).fold(routes(), |app, _| app.layer(ErrorLayer::new()));
    check(app, "/own", 404, "item_not_exists").await;
}

#[tokio::test]
async fn handler_gets_id_of_outer_layer() {
    let response = get(twice(), "/id").await;
    assert_eq!(response.text(), response.id());
}

#[tokio::test]
async fn nested_router_may_have_layer() {
    let inner = routes().layer(ErrorLayer::new());
    let app = Router::new().nest("/inner", inner).layer(ErrorLayer::new());
    check(app.clone(), "/inner/own", 404, "item_not_exists").await;
    let response = get(app.clone(), "/inner/id").await;
    assert_eq!(response.text(), response.id());
    get(app, "/outer").await.check(404, "not_found");
}

#[tokio::test]
async fn logged_path_is_path_of_request() {
    let log = watch();
    let inner = routes().layer(ErrorLayer::new());
    get(
        Router::new().nest("/inner", inner).layer(ErrorLayer::new()),
        "/inner/own",
    )
    .await;
    assert_eq!(log.only().field("path"), Some("/inner/own"));
}

#[tokio::test]
async fn outer_layer_sets_header_names() {
    let outer = ErrorLayer::new()
        .request_id_header(HeaderName::from_static("x-outer"))
        .docs_url("https://outer.example.com/{code}");
    let inner = ErrorLayer::new()
        .request_id_header(HeaderName::from_static("x-inner"))
        .docs_url("https://inner.example.com/{code}");
    for path in ["/own", "/panic", "/text", "/id"] {
        let response = get(routes().layer(inner.clone()).layer(outer.clone()), path).await;
        assert_eq!(response.header("x-outer").len(), 32);
        assert!(!response.headers.contains_key("x-inner"), "{path}");
        assert!(!response.text().contains("inner.example.com"), "{path}");
    }
}

#[tokio::test]
async fn inner_layer_maps_first() {
    let inner = ErrorLayer::new().map_status(|_| Some(ErrorCode::BucketNotEmpty));
    let app = routes().layer(inner).layer(ErrorLayer::new());
    get(app, "/text").await.check(409, "bucket_not_empty");
}

#[tokio::test]
async fn inner_layer_does_not_trust_inbound_id() {
    let app = routes()
        .layer(ErrorLayer::new().trust_inbound(true))
        .layer(ErrorLayer::new());
    let mut request = request(http::Method::GET, "/own");
    request
        .headers_mut()
        .insert("x-qs-request-id", "from-outside".parse().unwrap());
    let response = send(app, request).await;
    assert_ne!(response.check(404, "item_not_exists").id(), "from-outside");
}

#[tokio::test]
async fn observer_of_each_layer_is_called_once() {
    let (inside, outside) = <(Arc<AtomicUsize>, Arc<AtomicUsize>)>::default();
    let layer = |count| ErrorLayer::new().on_error(counting(count));
    let app = routes().layer(layer(&inside)).layer(layer(&outside));
    for (path, total) in [
        ("/own", 1),
        ("/panic", 2),
        ("/text", 3),
        ("/id", 3),
        ("/json", 4),
        ("/nowhere", 5),
    ] {
        get(app.clone(), path).await;
        assert_eq!(inside.load(Ordering::Relaxed), total, "{path}");
        assert_eq!(outside.load(Ordering::Relaxed), total, "{path}");
    }
}

#[tokio::test]
async fn settings_of_inner_layer_are_its_own() {
    let inside = ErrorLayer::new().map_status(|_| Some(ErrorCode::BucketNotEmpty));
    let outside = ErrorLayer::new().map_status(|_| Some(ErrorCode::InvalidRange));
    let app = Router::new()
        .nest("/inner", routes().layer(inside))
        .merge(routes())
        .layer(outside);
    get(app.clone(), "/inner/text")
        .await
        .check(409, "bucket_not_empty");
    get(app, "/text").await.check(416, "invalid_range");
}

#[tokio::test]
async fn outer_layer_sees_kind_of_inner_response() {
    let kinds = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&kinds);
    let outer = ErrorLayer::new().on_error(move |event| {
        let info = event.info().map(|info| info.code());
        seen.lock().unwrap().push((event.kind(), info));
    });
    let app = routes().layer(ErrorLayer::new()).layer(outer);
    for path in ["/own", "/json"] {
        get(app.clone(), path).await;
    }
    let kinds = kinds.lock().unwrap();
    let own = (Kind::Declared, Some("item_not_exists"));
    assert_eq!(*kinds, [own, (Kind::PassedThrough, None)]);
}

#[tokio::test]
async fn outermost_layer_alone_adds_rendered() {
    let app = routes().layer(ErrorLayer::new()).layer(ErrorLayer::new());
    for path in ["/own", "/panic", "/text", "/nowhere"] {
        let response = raw(app.clone(), request(http::Method::GET, path)).await;
        let rendered = response.extensions().get::<Rendered>().unwrap();
        let id = response.headers()["x-qs-request-id"].to_str().unwrap();
        let code = response.headers()["x-qs-error-code"].to_str().unwrap();
        assert_eq!(
            (rendered.request_id.as_str(), rendered.info.code()),
            (id, code)
        );
    }
}

#[tokio::test]
async fn service_inside_handler_has_id_of_request() {
    let inner = ErrorLayer::new().layer(routes());
    let handler = async move || get(inner.clone(), "/own").await.text().to_owned();
    let response = get(crate::exchange::app(handler), "/a").await;
    assert_eq!(response.status, 200);
    assert!(response.text().contains(response.id()), "{response:?}");
}
