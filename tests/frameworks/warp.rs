//! warp: rejections, with the layer and without it.

use std::sync::{Arc, Mutex};

use http::{Request, StatusCode};
use qs_error::event::{ErrorEvent, Kind};
use qs_error::layer::PassThrough;
use qs_error::warp::recovered;
use qs_error::{ErrorLayer, ErrorResponse, HttpCode, QsError, RequestId};
use support::capture::watch;
use support::exchange::{TestResponse, send};
use tower::Layer as _;
use warp::reject::{Reject, Rejection, custom};
use warp::{Filter, Reply};

const SECRET: &str = "canary-warp";

#[derive(Debug, QsError)]
enum ShopError<T> {
    #[qs(
        code = "item_not_exists",
        status = 404,
        message = "item `{0}` does not exist"
    )]
    NoSuchItem(T),
    #[qs(code = "disk_failed", status = 500, display = "disk {0} failed")]
    Disk(String),
}

async fn reject(name: String) -> Result<String, Rejection> {
    match &*name {
        "disk" => Err(ShopError::<u8>::Disk(SECRET.to_owned()))?,
        _ => Err(ShopError::NoSuchItem(name))?,
    }
}

fn app() -> impl Filter<Extract = (impl Reply,), Error = Rejection> + Clone {
    let rejected = warp::path!("rejected" / String).and_then(reject);
    let reply = warp::path!("reply").map(|| Err::<String, _>(ShopError::NoSuchItem(7)));
    let owned = warp::path!("owned").map(|| ErrorResponse::from(HttpCode::Gone));
    let page = warp::get().and(warp::path!("page")).map(|| "page");
    let json = warp::path!("json").and(warp::post());
    let json = json.and(warp::body::content_length_limit(8));
    let json = json.and(warp::body::json()).map(|_: u32| "number");
    let header = warp::path!("header").and(warp::header("x-count"));
    let header = header.map(|_: u32| "count");
    let cookie = warp::path!("cookie").and(warp::cookie::<String>("cart"));
    rejected
        .or(reply)
        .or(owned)
        .or(page)
        .or(json)
        .or(header)
        .or(cookie)
}

fn get(path: &str) -> Request<String> {
    Request::get(path).body(String::new()).unwrap()
}

async fn call(request: http::request::Builder, body: &'static str) -> TestResponse {
    let service = ErrorLayer::new().layer(warp::service(app().recover(recovered)));
    send(service, request.body(body.to_owned()).unwrap()).await
}

#[tokio::test]
async fn rejections_of_filters_have_shape() {
    let post = |content_type| Request::post("/json").header("content-type", content_type);
    let json = || post("application/json");
    let cases = [
        (Request::get("/nowhere"), "", 404, "not_found"),
        (Request::delete("/page"), "", 405, "method_not_allowed"),
        (json().header("content-length", 1), "[", 400, "bad_request"),
        (
            post("text/csv").header("content-length", 1),
            "1",
            415,
            "unsupported_media_type",
        ),
        (
            json().header("content-length", 9),
            "123456789",
            413,
            "content_too_large",
        ),
        (json(), "1", 411, "length_required"),
        (Request::get("/header"), "", 400, "bad_request"),
        (
            Request::get("/header").header("x-count", "x"),
            "",
            400,
            "bad_request",
        ),
        (Request::get("/cookie"), "", 400, "bad_request"),
    ];
    for (request, body, status, code) in cases {
        call(request, body).await.check(status, code);
    }
}

#[tokio::test]
async fn message_of_rejection_is_sent() {
    let response = call(Request::get("/header"), "").await;
    assert_eq!(response.message(), "Missing request header \"x-count\"");
}

#[tokio::test]
async fn recovered_rejection_has_code_and_id() {
    let ids = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&ids);
    let observe = move |event: &ErrorEvent<'_>| {
        assert_eq!(event.kind(), Kind::Declared);
        seen.lock().unwrap().push(event.request_id().to_string());
    };
    let layer = ErrorLayer::new().on_error(observe);
    let service = layer.layer(warp::service(app().recover(recovered)));
    let response = send(service, get("/rejected/pen")).await;
    response.check(404, "item_not_exists");
    assert_eq!(response.message(), "item `pen` does not exist");
    assert_eq!(*ids.lock().unwrap(), [response.id()]);
}

#[tokio::test]
async fn errors_are_replies() {
    call(Request::get("/reply"), "")
        .await
        .check(404, "item_not_exists");
    call(Request::get("/owned"), "").await.check(410, "gone");
}

#[tokio::test]
async fn rejection_without_layer_is_recovered() {
    let service = warp::service(app().recover(recovered));
    let response = send(service.clone(), get("/rejected/disk")).await;
    response.check(500, "disk_failed");
    assert!(!response.text().contains(SECRET));
    let response = send(service, get("/header")).await;
    assert_eq!(response.text(), "Missing request header \"x-count\"");
}

#[derive(Debug)]
struct Unhandled;

impl Reject for Unhandled {}

/// Without `recovered`, warp responds with the `Debug` of the error.
#[tokio::test]
async fn unhandled_rejections_are_logged_only() {
    let unhandled = warp::path!("unhandled");
    let unhandled = unhandled.and_then(async || Err::<String, _>(custom(Unhandled)));
    let service = ErrorLayer::new().layer(warp::service(app().or(unhandled)));
    for (path, logged) in [
        ("/rejected/disk", "disk_failed"),
        ("/unhandled", "Unhandled"),
    ] {
        let log = watch();
        let response = send(service.clone(), get(path)).await;
        response.check(500, "internal_server_error");
        assert_eq!(response.message(), "Internal Server Error");
        assert!(log.only().field("error").unwrap().contains(logged));
    }
}

#[tokio::test]
async fn own_recover_finds_error() {
    let recover = async |rejection: Rejection| match rejection.find::<ErrorResponse>() {
        Some(error) => Ok(error.code()),
        None => Err(rejection),
    };
    let service = warp::service(app().recover(recover));
    let response = send(service, get("/rejected/disk")).await;
    assert_eq!((response.status, response.text()), (200, "disk_failed"));
}

#[tokio::test]
async fn error_that_is_not_send_is_only_rejection() {
    // `Reply` requires `Send`, so the impl is absent for this type.
    #[derive(Debug, QsError)]
    #[qs(code = "cell_failed", status = 409, message = "cell {0}")]
    struct Cell(std::rc::Rc<u8>);

    let rejection = Rejection::from(Cell(7.into()));
    let response = recovered(rejection).await.unwrap();
    assert_eq!(response.headers()["x-qs-error-code"], "cell_failed");
}

#[tokio::test]
async fn head_has_no_body() {
    let request = Request::head("/rejected/pen");
    call(request, "").await.check_head(404, "item_not_exists");
    // `warp::get` rejects HEAD.
    let response = call(Request::head("/page"), "").await;
    response.check_head(405, "method_not_allowed");
}

#[tokio::test]
async fn handler_receives_id() {
    let app = warp::ext::get::<RequestId>().map(|id: RequestId| id.to_string());
    let response = send(ErrorLayer::new().layer(warp::service(app)), get("/")).await;
    assert_eq!(response.text(), response.id());
}

#[tokio::test]
async fn marker_in_response_forwards() {
    let app = warp::any().map(|| {
        let mut response = warp::reply::with_status("own", StatusCode::CONFLICT).into_response();
        response.extensions_mut().insert(PassThrough);
        response
    });
    let response = send(ErrorLayer::new().layer(warp::service(app)), get("/")).await;
    assert_eq!((response.status, response.text()), (409, "own"));
}

/// Panics when it is dropped.
#[derive(Debug)]
struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        assert!(std::thread::panicking(), "in Drop");
    }
}

impl Reject for Bomb {}

#[derive(Debug, QsError)]
#[qs(code = "bomb_found", status = 409, message = "a bomb")]
struct WithBomb(Bomb);

#[tokio::test]
async fn rejection_may_panic_when_dropped() {
    let log = watch();
    let rejection = Rejection::from(WithBomb(Bomb));
    let response = recovered(rejection).await.unwrap();
    assert_eq!(response.headers()["x-qs-error-code"], "bomb_found");
    assert!(
        log.events()
            .iter()
            .any(|event| event.line().contains("in Drop"))
    );

    // The second filter rejects with an error that is not rendered.
    let first = async || Err::<String, _>(Rejection::from(WithBomb(Bomb)));
    let first = warp::any().and_then(first);
    let second = warp::any().and_then(async || Err::<String, Rejection>(custom(Bomb)));
    let app = first.or(second).recover(recovered);
    for response in [
        send(warp::service(app), get("/")).await,
        send(ErrorLayer::new().layer(warp::service(app)), get("/")).await,
    ] {
        response.check(409, "bomb_found");
    }
}
