//! HEAD in process: the headers of GET, and no body.

use axum::extract::Path;
use axum::response::IntoResponse;
use axum::routing::{any, get as on_get};
use axum::{Json, Router};
use http::{Response, StatusCode};
use qs_error::{ErrorLayer, respond};
use tower::{BoxError, ServiceBuilder, service_fn};

use crate::errors::{disk_failed, no_item, throttled};
use crate::exchange::{TestResponse, app, get, head};

fn check(got: &TestResponse, head_response: &TestResponse, status: u16, code: &str) {
    got.check(status, code);
    head_response.check_head(status, code);
    let mut headers = got.headers.clone();
    headers.insert("x-qs-request-id", head_response.id().parse().unwrap());
    assert_eq!(headers, head_response.headers);
}

async fn check_router(app: Router, path: &str, status: u16, code: &str) {
    let (got, head_response) = (get(app.clone(), path).await, head(app, path).await);
    check(&got, &head_response, status, code);
}

#[tokio::test]
async fn error_of_handler_has_headers_of_get() {
    check_router(app(async || no_item("pen")), "/a", 404, "item_not_exists").await;
    check_router(app(async || throttled()), "/a", 429, "tenant_throttled").await;
    check_router(app(async || disk_failed()), "/a", 500, "disk_failed").await;
}

#[tokio::test]
async fn route_for_get_has_headers_of_get() {
    let router = Router::new().route("/a", on_get(async || throttled()));
    let router = router.layer(ErrorLayer::new());
    check_router(router, "/a", 429, "tenant_throttled").await;
}

#[tokio::test]
async fn missing_route_has_headers_of_get() {
    let router = Router::new().route("/a", on_get(async || "fine"));
    let router = router.layer(ErrorLayer::new());
    check_router(router, "/b", 404, "not_found").await;
}

#[tokio::test]
async fn panic_has_headers_of_get() {
    async fn handler() -> &'static str {
        panic!("no more")
    }
    check_router(app(handler), "/a", 500, "internal_server_error").await;
}

#[tokio::test]
async fn inner_error_has_headers_of_get() {
    let service = ServiceBuilder::new()
        .layer(ErrorLayer::new())
        .service(service_fn(async |_| {
            Err::<Response<String>, BoxError>("no more".into())
        }));
    let (got, head_response) = (get(service.clone(), "/a").await, head(service, "/a").await);
    check(&got, &head_response, 500, "internal_server_error");
}

#[tokio::test]
async fn wrong_method_has_no_body() {
    let router = Router::new().route("/a", axum::routing::post(async || "fine"));
    let response = head(router.layer(ErrorLayer::new()), "/a").await;
    response.check_head(405, "method_not_allowed");
    assert_eq!(response.header("allow"), "POST");
}

#[tokio::test]
async fn error_of_other_task_has_no_body() {
    let handler = async || {
        let task = tokio::spawn(async { no_item("pen").into_response() });
        task.await.unwrap()
    };
    check_router(app(handler), "/a", 404, "item_not_exists").await;
}

#[tokio::test]
async fn error_of_task_in_service_has_headers_of_get() {
    let service = ServiceBuilder::new()
        .layer(ErrorLayer::new())
        .service(service_fn(async |_| {
            let task = tokio::spawn(async { respond(&no_item("pen")) });
            task.await
                .map(|response| response.map(http_body_util::Full::new))
        }));
    let (got, head_response) = (get(service.clone(), "/a").await, head(service, "/a").await);
    got.check(404, "item_not_exists");
    // The server drops a body that was rendered outside of the request.
    assert_eq!(head_response.header("x-qs-error-code"), "item_not_exists");
    assert_eq!(head_response.headers.len(), got.headers.len());
}

#[tokio::test]
async fn response_rendered_by_hand_has_no_body() {
    let service = ServiceBuilder::new()
        .layer(ErrorLayer::new())
        .service(service_fn(async |_| {
            Ok::<_, BoxError>(respond(&no_item("pen")).map(http_body_util::Full::new))
        }));
    let (got, head_response) = (get(service.clone(), "/a").await, head(service, "/a").await);
    check(&got, &head_response, 404, "item_not_exists");
}

#[tokio::test]
async fn rejection_has_no_body() {
    let router = Router::new()
        .route(
            "/{number}",
            any(async |Path(number): Path<u32>| number.to_string()),
        )
        .layer(ErrorLayer::new());
    let response = head(router, "/abc").await;
    response.check_head(400, "bad_request");
}

#[tokio::test]
async fn own_document_keeps_its_headers() {
    let handler = async || (StatusCode::CONFLICT, Json([1, 2, 3]));
    let (got, head_response) = (
        get(app(handler), "/a").await,
        head(app(handler), "/a").await,
    );
    assert_eq!((got.text(), head_response.text()), ("[1,2,3]", ""));
    assert_eq!((got.status, head_response.status), (409, 409));
    let mut headers = got.headers.clone();
    headers.insert("x-qs-request-id", head_response.id().parse().unwrap());
    assert_eq!(headers, head_response.headers);
}

#[tokio::test]
async fn success_is_unchanged() {
    let head_response = head(app(async || "fine"), "/a").await;
    assert_eq!((head_response.status, head_response.text()), (200, ""));
    assert_eq!(head_response.header("content-length"), "4");
    assert_eq!(head_response.id().len(), 32);
}

#[tokio::test]
async fn content_length_equals_get() {
    let handler = async || (StatusCode::CONFLICT, "somebody else was faster");
    let (got, head_response) = (
        get(app(handler), "/a").await,
        head(app(handler), "/a").await,
    );
    got.check(409, "conflict");
    head_response.check_head(409, "conflict");
    if let Some(length) = head_response.headers.get("content-length") {
        assert_eq!(length, got.header("content-length"));
    }
}
