//! salvo: errors of the framework, replaced responses, markers, sizes and streams in the layer.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_util::stream;
use http::Method;
use http::header::{CONTENT_TYPE, HeaderValue};
use qs_error::event::{ErrorEvent, Kind};
use qs_error::layer::PassThrough;
use qs_error::{ErrorCode, ErrorLayer, ErrorResponse, QsError, RequestId, respond};
use salvo::catcher::Catcher;
use salvo::conn::{Acceptor as _, Listener as _, TcpListener};
use salvo::extract::JsonBody;
use salvo::http::cookie::Cookie;
use salvo::http::{ReqBody, ResBody, StatusCode, StatusError};
use salvo::{
    Depot, FlowCtrl, Handler, Request, Response, Router, Server, Service, Writer as _, handler,
};
use support::capture::watch;
use support::exchange::TestResponse;
use support::server::Client;

#[derive(Debug, QsError)]
#[qs(code = "item_not_exists", status = 404, message = "item {0} is sold")]
struct Sold(u8);

#[handler]
async fn sold() -> Result<(), Sold> {
    Err(Sold(7))
}

#[handler]
async fn fine() -> &'static str {
    "hello"
}

/// Serves a handler, and sends one request over HTTP/1.1.
async fn call(handler: impl Handler, method: Method) -> TestResponse {
    send(
        Service::new(router(handler)).hoop(ErrorLayer::new()),
        method,
    )
    .await
}

fn router(handler: impl Handler) -> Router {
    Router::new().goal(handler)
}

async fn send(service: Service, method: Method) -> TestResponse {
    send_to(service, method, "/").await
}

async fn send_to(service: Service, method: Method, path: &str) -> TestResponse {
    let acceptor = TcpListener::new("127.0.0.1:0").bind().await;
    let address = acceptor.holdings()[0].local_addr.clone();
    let server = tokio::spawn(Server::new(acceptor).serve(service));
    let mut client = Client::http1(address.into_std().unwrap()).await;
    let response = client.call(&method, path, &[]).await;
    client.close().await;
    server.abort();
    response
}

#[handler]
async fn detailed() -> StatusError {
    StatusError::conflict().brief("brief").detail("detail")
}

#[handler]
async fn brief() -> StatusError {
    StatusError::conflict().brief("brief").cause("cause")
}

#[tokio::test]
async fn status_error_is_message() {
    for (response, message) in [
        (call(detailed, Method::GET).await, "detail"),
        (call(brief, Method::GET).await, "brief"),
    ] {
        response.check(409, "conflict");
        assert_eq!(response.message(), message);
    }
}

#[handler]
async fn read_json(json: JsonBody<Vec<u8>>) -> String {
    format!("{json:?}")
}

/// Fails with a `StatusError` whose cause is an error with a source.
#[handler]
async fn with_source() -> StatusError {
    let source = std::io::Error::other("canary");
    StatusError::conflict().cause(ErrorResponse::from(ErrorCode::InvalidRange).with_source(source))
}

#[tokio::test]
async fn cause_of_4xx_is_logged() {
    let rejected = || Router::new().hoop(invalid_json).goal(read_json);
    let mapped = ErrorLayer::new().map_status(|_| Some(ErrorCode::InternalError));
    for (router, layer, cause) in [
        (rejected(), ErrorLayer::new(), "expected value"),
        (rejected(), mapped, "expected value"),
        (router(brief), ErrorLayer::new(), "409: cause"),
        (router(with_source), ErrorLayer::new(), ": canary"),
        (router(concealed), ErrorLayer::new(), "404: canary"),
    ] {
        let log = watch();
        let response = send(Service::new(router).hoop(layer), Method::GET).await;
        assert!(!response.text().contains(cause), "{}", response.text());
        let events = log.with("request_id", response.id());
        let error = events[0].field("error").unwrap();
        assert!(error.contains(cause), "{error}");
    }
}

/// Replaces the body of the request with invalid JSON.
#[handler]
async fn invalid_json(request: &mut Request) {
    let json = HeaderValue::from_static("application/json");
    request.headers_mut().insert(CONTENT_TYPE, json);
    request.replace_body(ReqBody::Once("[x".into()));
}

#[handler]
async fn broken() -> StatusError {
    StatusError::bad_gateway().detail("detail").cause("canary")
}

#[tokio::test]
async fn cause_of_5xx_is_logged() {
    let log = watch();
    let response = call(broken, Method::GET).await;
    response.check(502, "bad_gateway");
    assert_eq!(response.message(), "Bad Gateway");
    let events = log.with("request_id", response.id());
    assert!(events[0].line().contains("canary"), "{events:?}");
}

#[handler]
async fn concealed(response: &mut Response) {
    response.render(StatusError::bad_gateway().cause("canary"));
    response.status_code(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn cause_of_changed_status_is_hidden() {
    let response = call(concealed, Method::GET).await;
    response.check(404, "not_found");
    assert_eq!(response.message(), "Not Found");
}

#[handler]
async fn own_page(response: &mut Response, ctrl: &mut FlowCtrl) {
    response.render("own page");
    ctrl.skip_rest();
}

#[tokio::test]
async fn catcher_does_not_run() {
    let service = || {
        let service = Service::new(Router::with_path("other").goal(fine));
        service.catcher(Catcher::default().hoop(own_page))
    };
    assert_eq!(send(service(), Method::GET).await.text(), "own page");
    let response = send(service().hoop(ErrorLayer::new()), Method::GET).await;
    response.check(404, "not_found");
    assert_eq!(response.message(), "Not Found");
}

#[handler]
async fn marked(response: &mut Response) {
    response.status_code(StatusCode::CONFLICT);
    response.extensions.insert(PassThrough);
    response.body("own string");
}

#[handler]
async fn marked_error(response: &mut Response) {
    response.render(StatusError::conflict());
    response.extensions.insert(PassThrough);
}

#[tokio::test]
async fn marker_in_extensions_forwards() {
    let response = call(marked, Method::GET).await;
    assert_eq!((response.status, response.text()), (409, "own string"));
    assert_eq!(response.id().len(), 32);
    let service = Service::new(router(marked_error)).hoop(ErrorLayer::new());
    let service = service.catcher(Catcher::default().hoop(own_page));
    let response = send(service, Method::GET).await;
    assert_eq!((response.status, response.text()), (409, "own page"));
}

/// Sets headers that describe a body, and headers that do not.
#[handler]
async fn described(response: &mut Response) {
    for (name, value) in [
        ("content-length", "3"),
        ("content-encoding", "gzip"),
        ("content-disposition", "attachment"),
        ("etag", "\"1\""),
        ("last-modified", "Sun, 06 Nov 1994 08:49:37 GMT"),
        ("x-policy", "outer"),
    ] {
        response.add_header(name, value, true).unwrap();
    }
}

fn check_not_described(response: &TestResponse) {
    assert_eq!(response.header("x-policy"), "outer");
    let length = response.body.len().to_string();
    assert_eq!(response.header("content-length"), length);
    for name in [
        "content-encoding",
        "content-disposition",
        "etag",
        "last-modified",
    ] {
        assert!(!response.headers.contains_key(name), "`{name}`");
    }
}

#[handler]
async fn sold_file(response: &mut Response) -> Result<(), Sold> {
    response.body("gif");
    Err(Sold(7))
}

#[handler]
async fn sold_owned() -> Result<(), ErrorResponse> {
    Err(Sold(7).into())
}

#[tokio::test]
async fn error_removes_headers_of_body() {
    for router in [router(sold_file), router(sold_owned)] {
        let service = Service::new(router.hoop(described));
        let response = send(service, Method::GET).await;
        check_not_described(response.check(404, "item_not_exists"));
    }
    let service = Service::new(router(sold_file).hoop(described));
    let response = send(service.hoop(ErrorLayer::new()), Method::GET).await;
    check_not_described(response.check(404, "item_not_exists"));
}

/// Panics when it is dropped.
#[derive(Debug)]
struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        assert!(std::thread::panicking(), "in Drop");
    }
}

#[derive(Debug, QsError)]
#[qs(code = "bomb_found", status = 409, message = "a bomb")]
struct WithBomb(Bomb);

#[handler]
async fn fail_with_bomb() -> Result<(), WithBomb> {
    Err(WithBomb(Bomb))
}

#[handler]
async fn fail_with_owned_bomb() -> Result<(), ErrorResponse> {
    Err(WithBomb(Bomb).into())
}

fn stream_with_bomb() -> ResBody {
    let bomb = Bomb;
    let chunk = async move {
        let _bomb = bomb;
        Ok::<_, std::io::Error>("chunk")
    };
    ResBody::stream(stream::once(chunk))
}

#[handler]
async fn bomb_in_body(response: &mut Response) -> Result<(), ErrorCode> {
    response.body(stream_with_bomb());
    Err(ErrorCode::InvalidRange)
}

#[tokio::test]
async fn values_may_panic_when_dropped() {
    async fn check(router: impl Fn() -> Router, status: u16, code: &str) {
        let service = || Service::new(router());
        for service in [service(), service().hoop(ErrorLayer::new())] {
            let log = watch();
            let response = send(service, Method::GET).await;
            response.check(status, code);
            let events = log.with("request_id", response.id());
            assert!(
                events.iter().any(|event| event.line().contains("in Drop")),
                "{events:?}"
            );
        }
    }
    check(|| router(fail_with_bomb), 409, "bomb_found").await;
    check(|| router(fail_with_owned_bomb), 409, "bomb_found").await;
    check(|| router(bomb_in_body), 416, "invalid_range").await;
}

#[handler]
async fn policy(response: &mut Response) {
    response.add_header("x-policy", "outer", true).unwrap();
}

#[handler]
async fn panics(response: &mut Response) {
    response
        .add_header("content-encoding", "gzip", true)
        .unwrap();
    panic!("the handler gives up")
}

#[tokio::test]
async fn outer_header_survives_panic() {
    let service = Service::new(router(panics)).hoop(policy);
    let response = send(service.hoop(ErrorLayer::new()), Method::GET).await;
    response.check(500, "internal_server_error");
    assert_eq!(response.header("x-policy"), "outer");
    assert!(!response.headers.contains_key("content-encoding"));
}

#[tokio::test]
async fn panic_removes_headers_of_body() {
    let service = Service::new(router(panics)).hoop(described);
    let response = send(service.hoop(ErrorLayer::new()), Method::GET).await;
    check_not_described(response.check(500, "internal_server_error"));
}

#[handler]
async fn sets_all_and_panics(response: &mut Response) {
    response.extensions.insert(PassThrough);
    response.add_cookie(Cookie::new("session", "7"));
    response.body(stream_with_bomb());
    panic!("the handler gives up")
}

#[tokio::test]
async fn panic_discards_inner_parts() {
    let kinds = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&kinds);
    let observe = move |event: &ErrorEvent<'_>| seen.lock().unwrap().push(event.kind());
    let service = Service::new(router(sets_all_and_panics));
    let service = service.hoop(ErrorLayer::new().on_error(observe));
    let response = send(service.hoop(ErrorLayer::new()), Method::GET).await;
    response.check(500, "internal_server_error");
    assert!(!response.headers.contains_key("set-cookie"));
    assert_eq!(*kinds.lock().unwrap(), [Kind::Declared]);
}

#[derive(Clone)]
struct Policy;

/// Inserts an extension, and requires it after the inner handlers.
#[handler]
async fn extended(
    request: &mut Request,
    depot: &mut Depot,
    response: &mut Response,
    ctrl: &mut FlowCtrl,
) {
    response.extensions.insert(Policy);
    ctrl.call_next(request, depot, response).await;
    assert!(response.extensions.get::<Policy>().is_some());
}

#[tokio::test]
async fn outer_extension_survives_panic() {
    let service = Service::new(router(panics)).hoop(extended);
    let response = send(service.hoop(ErrorLayer::new()), Method::GET).await;
    response.check(500, "internal_server_error");
}

/// Salvo checks the media type after the layer, so its catcher renders the 415.
#[tokio::test]
async fn media_types_are_checked_after_layer() {
    let service = |allowed: &str| {
        let service = Service::new(router(sold)).hoop(ErrorLayer::new());
        service.allowed_media_types(vec![allowed.parse().unwrap()])
    };
    let response = send(service("application/json"), Method::GET).await;
    response.check(404, "item_not_exists");
    let response = send(service("text/html"), Method::GET).await;
    assert_eq!(response.status, 415);
}

#[tokio::test]
async fn bodies_have_length() {
    for response in [call(fine, Method::GET).await, call(sold, Method::GET).await] {
        let length = response.body.len().to_string();
        assert_eq!(response.header("content-length"), length);
    }
}

#[tokio::test]
async fn head_has_length_of_get() {
    let full = call(sold, Method::GET).await;
    let head = call(sold, Method::HEAD).await;
    head.check_head(404, "item_not_exists");
    assert_eq!(head.header("content-length"), full.body.len().to_string());
}

#[handler]
async fn streamed(response: &mut Response) {
    let late_id = async {
        let response = respond(&Sold(7));
        let id = response.headers()["x-qs-request-id"].as_bytes();
        Ok::<_, std::io::Error>(Bytes::copy_from_slice(id))
    };
    response.body(ResBody::stream(stream::once(late_id)));
}

#[tokio::test]
async fn stream_is_polled_in_scope() {
    let response = call(streamed, Method::GET).await;
    assert_eq!(response.text(), response.id());
}

#[handler]
async fn id_of_request(request: &mut Request) -> String {
    request.extensions().get::<RequestId>().unwrap().to_string()
}

#[tokio::test]
async fn request_has_id() {
    let response = call(id_of_request, Method::GET).await;
    assert_eq!(response.text(), response.id());
}

#[tokio::test]
async fn inner_layer_shares_id() {
    let log = watch();
    let service = Service::new(router(sold)).hoop(ErrorLayer::new());
    let response = send(service.hoop(ErrorLayer::new()), Method::GET).await;
    response.check(404, "item_not_exists");
    assert_eq!(log.responses(response.id()), 1);
}

/// Inserts the matched route, which salvo stores outside of the extensions.
#[handler]
async fn insert_route(request: &mut Request) {
    let path = request.matched_path().to_owned();
    request.extensions_mut().insert(Matched(path));
}

#[derive(Clone)]
struct Matched(String);

#[tokio::test]
async fn route_is_extension_of_outer_handler() {
    let log = watch();
    let layer = ErrorLayer::new().route(|extensions| Some(&*extensions.get::<Matched>()?.0));
    let router = Router::with_path("items/{id}").goal(sold);
    let service = Service::new(router).hoop(insert_route).hoop(layer);
    let response = send_to(service, Method::GET, "/items/7").await;
    response.check(404, "item_not_exists");
    let events = log.with("request_id", response.id());
    assert_eq!(events[0].field("route"), Some("items/{id}"));
}

const SECRET: &str = "canary-salvo";

#[handler]
async fn sold_then_failed(response: &mut Response) -> Result<(), StatusError> {
    response.render(Sold(7));
    Err(StatusError::internal_server_error().cause(SECRET))
}

#[handler]
async fn sold_then_conflict(response: &mut Response) -> Result<(), StatusError> {
    response.render(Sold(7));
    Err(StatusError::conflict().brief("later"))
}

/// Replaces each error response of the inner handlers.
#[handler]
async fn translate(
    request: &mut Request,
    depot: &mut Depot,
    response: &mut Response,
    ctrl: &mut FlowCtrl,
) {
    ctrl.call_next(request, depot, response).await;
    response.render(StatusError::bad_gateway().cause(SECRET));
}

#[tokio::test]
async fn status_error_replaces_declared_error() {
    let layer = ErrorLayer::new;
    let translated = || router(sold).hoop(translate);
    let services = [
        (Service::new(router(sold_then_failed)).hoop(layer()), 500),
        (Service::new(router(sold_then_conflict)).hoop(layer()), 409),
        (Service::new(translated()).hoop(layer()), 502),
        (
            Service::new(router(sold).hoop(layer()).hoop(translate)).hoop(layer()),
            502,
        ),
        (
            Service::new(router(sold))
                .hoop(layer())
                .hoop(translate)
                .hoop(layer()),
            502,
        ),
    ];
    for (service, status) in services {
        let response = send(service, Method::GET).await;
        let code = match status {
            500 => "internal_server_error",
            409 => "conflict",
            _ => "bad_gateway",
        };
        assert_eq!(
            (response.status, response.header("x-qs-error-code")),
            (status, code)
        );
        assert!(
            response
                .text()
                .starts_with(&format!("{{\"code\":\"{code}\""))
        );
        assert!(!response.text().contains(SECRET));
    }
}

/// Discards the response of the inner handlers.
#[handler]
async fn discard(
    request: &mut Request,
    depot: &mut Depot,
    response: &mut Response,
    ctrl: &mut FlowCtrl,
) {
    ctrl.call_next(request, depot, response).await;
    *response = Response::new();
}

#[tokio::test]
async fn discarded_response_has_status_of_salvo() {
    let service = || {
        let router = Router::new().push(Router::with_path("fine").get(fine));
        Service::new(router).hoop(ErrorLayer::new()).hoop(discard)
    };
    let status = async |method, path| send_to(service(), method, path).await.status;
    assert_eq!(status(Method::GET, "/nowhere").await, 404);
    assert_eq!(status(Method::POST, "/fine").await, 405);
    assert_eq!(status(Method::GET, "/fine").await, 200);
}
