//! rocket: catchers, bodies, guards and markers.

use std::io::{self, Cursor};
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::task::{Context, Poll};

use http::{HeaderValue, StatusCode};
use qs_error::event::Kind;
use qs_error::rocket::PassThrough;
use qs_error::{ErrorCode, ErrorLayer, QsError, RequestId};
use rocket::fairing::AdHoc;
use rocket::http::{Cookie, CookieJar, Status};
use rocket::local::blocking::{Client, LocalResponse};
use rocket::request::{FromRequest, Outcome};
use rocket::response::content::RawJson;
use rocket::response::{self, Responder, Response, status};
use rocket::tokio::io::{AsyncRead, ReadBuf};
use rocket::{Build, Config, Request, Rocket, catch, catchers, get, routes};
use support::capture;
use support::exchange::{TestResponse, counting};
use support::server;
use tracing::Level;

#[derive(Debug, QsError)]
#[qs(
    code = "item_not_exists",
    status = 404,
    message = "item `{0}` does not exist"
)]
struct NoSuchItem(String);

#[get("/items/<name>")]
fn item(name: String) -> Result<(), NoSuchItem> {
    Err(NoSuchItem(name))
}

#[get("/fails")]
fn fails() -> Status {
    Status::ServiceUnavailable
}

fn client(app: Rocket<Build>) -> Client {
    Client::debug(app).unwrap()
}

fn app(layer: ErrorLayer) -> Rocket<Build> {
    rocket::build()
        .mount("/", routes![item, fails])
        .attach(layer)
}

fn convert(response: LocalResponse<'_>) -> TestResponse {
    let headers = response.headers().iter().map(|header| {
        let name: http::HeaderName = header.name.as_str().parse().unwrap();
        let value = http::HeaderValue::from_bytes(header.value.as_bytes());
        (name, value.unwrap())
    });
    TestResponse {
        status: response.status().code,
        headers: headers.collect(),
        body: response.into_bytes().unwrap_or_default().into(),
    }
}

fn get(app: Rocket<Build>, path: &'static str) -> TestResponse {
    convert(client(app).get(path).dispatch())
}

#[catch(default)]
fn sorry(status: Status, _: &Request<'_>) -> String {
    format!("sorry for the {}", status.code)
}

#[catch(404)]
fn no_page() -> RawJson<&'static str> {
    RawJson(r#"{"own":true}"#)
}

#[test]
fn string_of_default_catcher_is_message() {
    let app = app(ErrorLayer::new()).register("/", catchers![sorry]);
    let response = get(app, "/nowhere");
    response.check(404, "not_found");
    assert_eq!(response.message(), "sorry for the 404");
}

#[test]
fn document_of_catcher_is_forwarded() {
    let app = app(ErrorLayer::new()).register("/", catchers![no_page]);
    let client = client(app);
    let response = convert(client.get("/nowhere").dispatch());
    assert_eq!(response.text(), r#"{"own":true}"#);
    assert_eq!(response.id().len(), 32);
    let response = convert(client.get("/fails").dispatch());
    response.check(503, "service_unavailable");
}

#[test]
fn statuses_are_mapped_and_observed_once() {
    let count = Arc::new(AtomicUsize::new(0));
    let layer = ErrorLayer::new()
        .map_status(|status| {
            let is_missing = status == StatusCode::NOT_FOUND;
            is_missing.then_some(ErrorCode::BucketNotExists)
        })
        .on_error(counting(&count));
    get(app(layer), "/nowhere").check(404, "bucket_not_exists");
    assert_eq!(count.load(Ordering::Relaxed), 1);
}

#[test]
fn last_layer_replaces_others() {
    let count = Arc::new(AtomicUsize::new(0));
    let app = app(ErrorLayer::new().on_error(counting(&count)));
    let app = app.attach(ErrorLayer::new().docs_url("https://docs.example.com/{code}"));
    let response = get(app, "/items/pen");
    response.check(404, "item_not_exists");
    let link = "https://docs.example.com/item_not_exists";
    assert_eq!(response.url().as_deref(), Some(link));
    assert_eq!(count.load(Ordering::Relaxed), 0);
}

type Routes = Arc<Mutex<Vec<Option<String>>>>;

fn observed_routes() -> (ErrorLayer, Routes) {
    let routes = Routes::default();
    let seen = Arc::clone(&routes);
    let layer = ErrorLayer::new().on_error(move |event| {
        let route = event.route().map(str::to_owned);
        seen.lock().unwrap().push(route);
    });
    (layer, routes)
}

#[test]
fn observers_get_route() {
    let (layer, routes) = observed_routes();
    let client = client(app(layer));
    client.get("/items/pen").dispatch();
    client.get("/nowhere").dispatch();
    let expected = [Some("/items/<name>".to_owned()), None];
    assert_eq!(*routes.lock().unwrap(), expected);
}

#[get("/id")]
fn id(id: RequestId) -> String {
    id.to_string()
}

#[test]
fn guard_returns_id_of_response() {
    let response = get(app(ErrorLayer::new()).mount("/", routes![id]), "/id");
    assert_eq!(response.text(), response.id());
}

#[test]
fn guard_without_layer_fails_with_log() {
    let log = capture::watch();
    let response = get(rocket::build().mount("/", routes![id]), "/id");
    assert_eq!(response.status, 500);
    let event = log.only();
    assert_eq!(event.level, Level::ERROR);
    assert_eq!(event.field("code"), Some("internal_server_error"));
    let error = event.field("error").unwrap();
    assert!(error.contains("attach an `ErrorLayer`"), "{error}");
}

/// A guard that forwards the request to the next route.
struct Next;

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Next {
    type Error = ();

    async fn from_request(_: &'r Request<'_>) -> Outcome<Self, ()> {
        Outcome::Forward(Status::NotFound)
    }
}

#[get("/chain/<_>", rank = 1)]
fn skipped(_id: RequestId, _next: Next) {}

#[get("/chain/declared", rank = 2)]
fn declared() -> Result<(), NoSuchItem> {
    Err(NoSuchItem("pen".to_owned()))
}

#[get("/chain/<_..>", rank = 3)]
fn rejected(_id: RequestId) -> Status {
    Status::Conflict
}

#[test]
fn forwarded_request_has_route_of_response() {
    let (layer, routes) = observed_routes();
    let client = client(app(layer).mount("/", routes![skipped, declared, rejected]));
    for path in ["/chain/declared", "/chain/other"] {
        client.get(path).dispatch();
    }
    let expected = ["/chain/declared", "/chain/<_..>"].map(|route| Some(route.to_owned()));
    assert_eq!(*routes.lock().unwrap(), expected);
}

#[test]
fn log_of_forwarded_request_has_its_route() {
    let log = capture::watch();
    let app = app(ErrorLayer::new()).mount("/", routes![skipped, declared]);
    get(app, "/chain/declared").check(404, "item_not_exists");
    assert_eq!(log.only().field("route"), Some("/chain/declared"));
}

#[test]
fn missing_next_route_has_last_route() {
    let (layer, routes) = observed_routes();
    let app = app(layer).mount("/", routes![skipped]);
    get(app, "/chain/other").check(404, "not_found");
    assert_eq!(*routes.lock().unwrap(), [Some("/chain/<_>".to_owned())]);
}

#[get("/forwarded")]
fn forwarded() -> PassThrough<status::NotFound<&'static str>> {
    PassThrough(status::NotFound("try the search"))
}

#[get("/failing")]
fn failing() -> PassThrough<Status> {
    PassThrough(Status::NotFound)
}

#[test]
fn response_with_marker_is_forwarded() {
    let app = app(ErrorLayer::new()).mount("/", routes![forwarded, failing]);
    let client = client(app);
    let response = convert(client.get("/forwarded").dispatch());
    assert_eq!((response.status, response.text()), (404, "try the search"));
    assert_eq!(response.id().len(), 32);
    let response = convert(client.get("/failing").dispatch());
    response.check(404, "not_found");
}

/// Calls its responder, and fails.
struct Failing<R>(R);

impl<'r, R: Responder<'r, 'static>> Responder<'r, 'static> for Failing<R> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        self.0.respond_to(request)?;
        Err(Status::BadGateway)
    }
}

#[get("/failing")]
fn failing_outside() -> Failing<PassThrough<&'static str>> {
    Failing(PassThrough("try the search"))
}

#[test]
fn marker_of_failed_responder_has_no_effect() {
    let app = app(ErrorLayer::new()).mount("/", routes![failing_outside]);
    get(app, "/failing").check(502, "bad_gateway");
}

#[get("/inside")]
fn failing_inside() -> PassThrough<Failing<&'static str>> {
    PassThrough(Failing("try the search"))
}

#[test]
fn marker_around_failed_responder_has_no_effect() {
    let app = app(ErrorLayer::new()).mount("/", routes![failing_inside]);
    get(app, "/inside").check(502, "bad_gateway");
}

#[catch(502)]
fn declared_by_catcher() -> NoSuchItem {
    NoSuchItem("pen".to_owned())
}

#[test]
fn error_of_catcher_replaces_marker() {
    let (sender, kinds) = mpsc::channel();
    let layer = ErrorLayer::new().on_error(move |event| sender.send(event.kind()).unwrap());
    let app = app(layer)
        .mount("/", routes![failing_outside])
        .register("/", catchers![declared_by_catcher]);
    get(app, "/failing").check(404, "item_not_exists");
    assert_eq!(kinds.try_iter().collect::<Vec<_>>(), [Kind::Declared]);
}

#[derive(Debug, QsError)]
#[qs(code = "item_moved", status = 410)]
struct Moved {
    #[qs(header = "x-place")]
    place: HeaderValue,
}

#[get("/moved")]
fn moved() -> Moved {
    Moved {
        place: HeaderValue::from_bytes(b"caf\xe9").unwrap(),
    }
}

#[test]
fn header_outside_utf8_is_logged() {
    let log = capture::watch();
    let response = get(app(ErrorLayer::new()).mount("/", routes![moved]), "/moved");
    response.check(410, "item_moved");
    assert!(!response.headers.contains_key("x-place"));
    assert_eq!(log.left_out("x-place"), 1);
}

#[get("/gone")]
fn gone() -> status::Custom<NoSuchItem> {
    status::Custom(Status::Gone, NoSuchItem("pen".to_owned()))
}

#[test]
fn changed_status_is_forwarded() {
    let app = app(ErrorLayer::new()).mount("/", routes![gone]);
    get(app, "/gone").check(410, "item_not_exists");
}

/// A response with a name, a long string, a pending reader and a reader that panics.
struct Page(&'static str);

impl<'r> Responder<'r, 'static> for Page {
    fn respond_to(self, _: &'r Request<'_>) -> response::Result<'static> {
        let mut response = Response::build();
        response.status(Status::Conflict);
        response.raw_header("x-own", "caf\u{e9}");
        match self.0 {
            "long" => response.streamed_body(Cursor::new("\u{e9}x".repeat(9 << 10))),
            "empty" => response.raw_header("content-type", "image/png"),
            reader => response.streamed_body(Reader(reader)),
        };
        response.ok()
    }
}

struct Reader(&'static str);

impl AsyncRead for Reader {
    fn poll_read(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match self.0 {
            "pending" if buffer.filled().is_empty() => {
                buffer.put_slice(b"start");
                Poll::Ready(Ok(()))
            }
            "failing" => Poll::Ready(Err(io::Error::other("no such device"))),
            "panicking" => panic!("the reader panics"),
            _ => Poll::Pending,
        }
    }
}

#[get("/pages/<name>")]
fn page(name: &str) -> Page {
    Page(match name {
        "long" => "long",
        "empty" => "empty",
        "failing" => "failing",
        "panicking" => "panicking",
        _ => "pending",
    })
}

#[test]
fn incomplete_bodies_have_reason_phrase() {
    let client = client(app(ErrorLayer::new()).mount("/", routes![page]));
    for name in ["pending", "failing", "panicking", "empty"] {
        let response = convert(client.get(format!("/pages/{name}")).dispatch());
        response.check(409, "conflict");
        assert_eq!(response.message(), "Conflict", "{name}");
        assert_eq!(response.headers["x-own"].as_bytes(), "caf\u{e9}".as_bytes());
    }
}

#[test]
fn long_body_is_cut() {
    let app = app(ErrorLayer::new()).mount("/", routes![page]);
    let response = get(app, "/pages/long");
    // 8 KiB end within a character.
    assert_eq!(response.message(), "\u{e9}x".repeat(2730) + "\u{e9}");
}

#[get("/cookie")]
fn cookie(cookies: &CookieJar<'_>) -> (Status, &'static str) {
    cookies.add(Cookie::new("cart", "7"));
    cookies.add(Cookie::new("shop", "8"));
    (Status::Conflict, "busy")
}

#[test]
fn rewritten_response_has_cookies() {
    let app = app(ErrorLayer::new()).mount("/", routes![cookie]);
    let response = get(app, "/cookie");
    response.check(409, "conflict");
    assert_eq!(response.headers.get_all("set-cookie").iter().count(), 2);
}

#[derive(Debug, QsError)]
#[qs(code = "drop_failed", status = 409)]
struct Panics;

impl Drop for Panics {
    fn drop(&mut self) {
        panic!("the drop panics");
    }
}

#[get("/drop")]
fn drops() -> Result<(), Panics> {
    Err(Panics)
}

#[test]
fn panic_of_drop_is_logged_only() {
    let app = app(ErrorLayer::new()).mount("/", routes![drops]);
    get(app, "/drop").check(409, "drop_failed");
}

#[test]
fn error_without_layer_has_shape() {
    let app = rocket::build().mount("/", routes![item]);
    get(app, "/items/pen").check(404, "item_not_exists");
}

/// Serves an app, and sends a method that rocket does not have.
async fn brew(app: Rocket<Build>) -> TestResponse {
    let (sender, receiver) = mpsc::channel();
    let sender = Mutex::new(sender);
    let report = AdHoc::on_liftoff("address", move |rocket| {
        let address = (rocket.config().address, rocket.config().port);
        sender.lock().unwrap().send(address).unwrap();
        Box::pin(async {})
    });
    let server = tokio::spawn(app.attach(report).launch());
    let address = tokio::task::spawn_blocking(move || receiver.recv().unwrap());
    let mut client = server::Client::http1(address.await.unwrap().into()).await;
    let method = "BREW".parse().unwrap();
    let response = client.call(&method, "/coffee", &[]).await;
    server.abort();
    response
}

fn on_free_port() -> Rocket<Build> {
    rocket::custom(Config {
        port: 0,
        ..Config::debug_default()
    })
}

#[tokio::test]
async fn invalid_method_has_shape_of_layer() {
    let layer = ErrorLayer::new().docs_url("https://docs.example.com/{code}");
    let response = brew(on_free_port().attach(layer)).await;
    response.check(400, "bad_request");
    let link = "https://docs.example.com/bad_request";
    assert_eq!(response.url().as_deref(), Some(link));
}

#[tokio::test]
async fn invalid_method_has_string_of_own_catcher() {
    let app = on_free_port().register("/", catchers![sorry]);
    let response = brew(app.attach(ErrorLayer::new())).await;
    assert_eq!(
        (response.status, response.text()),
        (400, "sorry for the 400")
    );
    assert!(!response.headers.contains_key("x-qs-request-id"));
}
