//! User code that panics when qs-error calls it. A panic is logged and omits one part of the response.

use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use axum::routing::any;
use bytes::Bytes;
use http::StatusCode;
use http_body::{Frame, SizeHint};
use qs_error::{ErrorCode, ErrorExt as _, ErrorLayer, ErrorResponse, QsError, RequestId, respond};
use serde::{Serialize, Serializer};
use tower::{BoxError, Layer, service_fn};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::Interest;
use tracing::{Metadata, Subscriber};

use crate::capture::{Log, watch};
use crate::errors::no_item;
use crate::exchange::{TestResponse, app, app_with, counting, get, head};

/// Panics in every method of an error.
#[derive(Clone, Copy, Debug)]
struct Explosive;

impl fmt::Display for Explosive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("half a ")?;
        panic!("in Display")
    }
}

impl Error for Explosive {}

impl Serialize for Explosive {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        panic!("in Serialize")
    }
}

/// Panics in `source`.
#[derive(Debug)]
struct NoSource;

impl fmt::Display for NoSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no source")
    }
}

impl Error for NoSource {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        panic!("in source")
    }
}

#[derive(Debug, QsError)]
enum Panicking {
    #[qs(code = "panicking_message", status = 404, message = "no {0}")]
    Message(Explosive),
    #[qs(code = "panicking_header", status = 404, message = "no header")]
    Header(#[qs(header = "x-hint")] Explosive),
    #[qs(code = "panicking_member", status = 404, message = "no member")]
    Member {
        #[qs(member)]
        before: u8,
        #[qs(member)]
        broken: Explosive,
        #[qs(member)]
        after: u8,
    },
    #[qs(code = "panicking_source", status = 404, message = "no source")]
    Source(#[qs(source)] NoSource),
    #[qs(code = "panicking_display", status = 500, display = "no {0}")]
    Display(Explosive),
}

fn member() -> Panicking {
    Panicking::Member {
        before: 1,
        broken: Explosive,
        after: 2,
    }
}

/// Checks that the log has an event of the response, and events of the panics.
fn check_log(log: &Log, response: &TestResponse) {
    let events = log.with("request_id", response.id());
    assert!(events.len() >= 2, "{events:?}");
    let errors = events.iter().filter(|event| event.field("error").is_some());
    assert_eq!(errors.count(), 1, "{events:?}");
}

/// Sends the error itself, and as an `ErrorResponse`.
async fn check(error: fn() -> Panicking, status: u16, code: &str, message: &str) -> TestResponse {
    let log = watch();
    let owned = get(app(async move || ErrorResponse::from(error())), "/a").await;
    assert_eq!(owned.check(status, code).message(), message);
    assert_eq!(log.responses(owned.id()), 1);
    let log = watch();
    let head_response = head(app(async move || error()), "/a").await;
    head_response.check_head(status, code);
    assert_eq!(log.responses(head_response.id()), 1);
    let rendered = respond(&error());
    assert_eq!(rendered.status(), status);
    let response = get(app(async move || error()), "/a").await;
    assert_eq!(response.check(status, code).message(), message);
    response
}

#[tokio::test]
async fn panicking_display_omits_message() {
    let log = watch();
    let error = || Panicking::Message(Explosive);
    let response = check(error, 404, "panicking_message", "Not Found").await;
    check_log(&log, &response);
}

#[tokio::test]
async fn panicking_header_is_omitted() {
    let log = watch();
    let error = || Panicking::Header(Explosive);
    let response = check(error, 404, "panicking_header", "no header").await;
    assert!(!response.headers.contains_key("x-hint"));
    check_log(&log, &response);
}

#[tokio::test]
async fn panicking_member_is_omitted() {
    let log = watch();
    let response = check(member, 404, "panicking_member", "no member").await;
    let end = r#","before":1,"after":2}"#;
    assert!(response.text().ends_with(end), "{response:?}");
    check_log(&log, &response);
}

#[tokio::test]
async fn panicking_source_is_omitted() {
    let log = watch();
    let error = || Panicking::Source(NoSource);
    let response = check(error, 404, "panicking_source", "no source").await;
    assert_eq!(log.responses(response.id()), 1);
}

#[tokio::test]
async fn panicking_display_of_5xx_is_ignored() {
    let log = watch();
    let error = || Panicking::Display(Explosive);
    let response = check(error, 500, "panicking_display", "Internal Server Error").await;
    assert_eq!(log.responses(response.id()), 1);
}

#[tokio::test]
async fn panicking_member_of_response_is_left_out() {
    let handler = async || ErrorCode::InvalidRange.with_member("a", &Explosive);
    let response = get(app(handler), "/a").await;
    response.check(416, "invalid_range");
    assert_eq!(response.json().get("a"), None);
}

#[tokio::test]
async fn panicking_error_is_observed() {
    for error in [
        || Panicking::Message(Explosive),
        || Panicking::Source(NoSource),
        || Panicking::Display(Explosive),
        member,
    ] {
        let count = Arc::new(AtomicUsize::new(0));
        let layer = ErrorLayer::new().on_error(counting(&count));
        get(app_with(async move || error(), layer), "/a").await;
        assert_eq!(count.load(Ordering::Relaxed), 1);
    }
}

#[tokio::test]
async fn panicking_status_map_is_ignored() {
    let log = watch();
    let layer = ErrorLayer::new().map_status(|_| -> Option<ErrorCode> { panic!("in the map") });
    let handler = async || (StatusCode::NOT_FOUND, "no page");
    let response = get(app_with(handler, layer), "/a").await;
    assert_eq!(response.check(404, "not_found").message(), "no page");
    check_log(&log, &response);
}

#[tokio::test]
async fn panicking_error_map_is_ignored() {
    let log = watch();
    let layer = ErrorLayer::new().map_error(|_| -> Option<ErrorCode> { panic!("in the map") });
    let service =
        service_fn(async |_: Request| Err::<Response, BoxError>("the disk is gone".into()));
    let response = get(layer.layer(service), "/a").await;
    response.check(500, "internal_server_error");
    check_log(&log, &response);
}

#[tokio::test]
async fn panicking_id_source_generates_id() {
    let log = watch();
    let layer = ErrorLayer::new().request_ids(|| -> RequestId { panic!("in the source") });
    let response = get(app_with(async || no_item("pen"), layer), "/a").await;
    response.check(404, "item_not_exists");
    assert_eq!(response.id().len(), 32);
    assert!(log.events().len() >= 2, "{:?}", log.events());
}

#[tokio::test]
async fn panicking_route_is_omitted() {
    let log = watch();
    let layer = ErrorLayer::new()
        .route(|_| -> Option<&str> { panic!("in the route") })
        .on_error(|event| assert_eq!(event.route(), None));
    let response = get(app_with(async || no_item("pen"), layer), "/a").await;
    response.check(404, "item_not_exists");
    assert_eq!(log.responses(response.id()), 1);
    assert!(log.events().len() >= 2, "{:?}", log.events());
}

#[tokio::test]
async fn panicking_observer_is_ignored() {
    let log = watch();
    let count = Arc::new(AtomicUsize::new(0));
    let layer = ErrorLayer::new()
        .on_error(|_| panic!("in the metrics"))
        .on_error(counting(&count));
    let handler = async || no_item("pen");
    let response = get(app_with(handler, layer.clone()), "/a").await;
    response.check(404, "item_not_exists");
    check_log(&log, &response);
    let handler = async || (StatusCode::CONFLICT, axum::Json(7));
    let response = get(app_with(handler, layer), "/a").await;
    assert_eq!((response.status, response.text()), (409, "7"));
    assert_eq!(count.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn rendering_observer_does_not_recurse() {
    let count = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&count);
    let layer = ErrorLayer::new().on_error(move |_| {
        assert!(seen.fetch_add(1, Ordering::Relaxed) < 100);
        let _ = respond(&ErrorCode::InternalError.with_source("in the metrics"));
        let _ = axum::response::IntoResponse::into_response(no_item("pen"));
    });
    let response = get(app_with(async || no_item("pen"), layer), "/a").await;
    response.check(404, "item_not_exists");
    assert_eq!(count.load(Ordering::Relaxed), 1);
}

/// Panics in each method that tracing calls for an event.
struct PanickingSubscriber {
    when_enabled: bool,
}

impl Subscriber for PanickingSubscriber {
    /// The default calls `enabled` while tracing holds a lock, which a panic would poison.
    fn register_callsite(&self, _: &'static Metadata<'static>) -> Interest {
        Interest::sometimes()
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let is_own = metadata.target().starts_with("qs_error");
        assert!(!(is_own && self.when_enabled), "in the subscriber");
        is_own
    }

    fn event(&self, _: &tracing::Event<'_>) {
        panic!("in the subscriber")
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn panicking_subscriber_is_ignored() {
    for when_enabled in [false, true] {
        let subscriber = PanickingSubscriber { when_enabled };
        let _guard = tracing::subscriber::set_default(subscriber);
        let response = get(app(async || no_item("pen")), "/a").await;
        response.check(404, "item_not_exists");
        let response = get(app(async || (StatusCode::CONFLICT, "faster")), "/a").await;
        response.check(409, "conflict");
        let response = get(app(async || (StatusCode::CONFLICT, axum::Json(7))), "/a").await;
        assert_eq!((response.status, response.text()), (409, "7"));
        let response = get(app(async || (StatusCode::GONE, no_item("pen"))), "/a").await;
        response.check(410, "item_not_exists");
        let response = get(app(async || -> &'static str { panic!("no more") }), "/a").await;
        response.check(500, "internal_server_error");
        assert_eq!(respond(&no_item("pen")).status(), 404);
        let count = Arc::new(AtomicUsize::new(0));
        let layer = ErrorLayer::new().on_error(counting(&count));
        get(app_with(async || no_item("pen"), layer), "/a").await;
        assert_eq!(count.load(Ordering::Relaxed), 1);
    }
}

/// Panics when it is dropped.
#[derive(Debug)]
struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        assert!(std::thread::panicking(), "in Drop");
    }
}

/// Completes at once. Its Drop panics.
struct BombFuture<T> {
    output: Option<T>,
    _bomb: Bomb,
}

impl<T: Unpin> Future for BombFuture<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<T> {
        self.output.take().map_or(Poll::Pending, Poll::Ready)
    }
}

async fn response_of_bomb<B, E>(make: impl Fn() -> Result<http::Response<B>, E>) -> TestResponse
where
    B: http_body::Body<Data = Bytes, Error: fmt::Debug> + Unpin,
    E: Into<BoxError> + Unpin,
{
    let service = service_fn(|_: Request| BombFuture {
        output: Some(make()),
        _bomb: Bomb,
    });
    get(ErrorLayer::new().layer(service), "/a").await
}

#[tokio::test]
async fn inner_future_may_panic_when_dropped() {
    type Inner = Result<http::Response<String>, BoxError>;
    let with_status = |status: u16, text: &str| -> Inner {
        let response = http::Response::builder().status(status);
        Ok(response.body(text.to_owned())?)
    };
    let response = response_of_bomb(|| with_status(200, "fine")).await;
    assert_eq!((response.status, response.text()), (200, "fine"));
    let response = response_of_bomb(|| with_status(409, "faster")).await;
    assert_eq!(response.check(409, "conflict").message(), "faster");
    let response = response_of_bomb(|| with_status(503, "")).await;
    response.check(503, "service_unavailable");
    let response = response_of_bomb(|| Inner::Err("no more".into())).await;
    response.check(500, "internal_server_error");
    let declared = || Ok::<_, BoxError>(respond(&no_item("pen")).map(http_body_util::Full::new));
    let response = response_of_bomb(declared).await;
    response.check(404, "item_not_exists");
}

#[tokio::test]
async fn panicking_drop_of_inner_future_is_logged() {
    let log = watch();
    let declared = || Ok::<_, BoxError>(respond(&no_item("pen")).map(http_body_util::Full::new));
    response_of_bomb(declared)
        .await
        .check(404, "item_not_exists");
    assert!(log.events().len() >= 2, "{:?}", log.events());
}

/// A value whose Drop panics.
struct BombBody {
    text: Option<&'static str>,
    _bomb: Bomb,
}

impl http_body::Body for BombBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let text = self.text.take();
        Poll::Ready(text.map(|text| Ok(Frame::data(text.into()))))
    }

    fn size_hint(&self) -> SizeHint {
        let length = self.text.unwrap_or_default().len();
        SizeHint::with_exact(u64::try_from(length).unwrap())
    }
}

#[tokio::test]
async fn replaced_body_may_panic_when_dropped() {
    for (status, code, message) in [
        (409, "conflict", "faster"),
        (502, "bad_gateway", "Bad Gateway"),
    ] {
        let log = watch();
        let service = service_fn(|_: Request| {
            let body = BombBody {
                text: Some("faster"),
                _bomb: Bomb,
            };
            let response = crate::bodies::framework_response(status, Some("text/plain"), body);
            async { Ok::<_, Infallible>(response) }
        });
        let response = get(ErrorLayer::new().layer(service), "/a").await;
        assert_eq!(response.check(status, code).message(), message);
        check_log(&log, &response);
    }
}

#[tokio::test]
async fn body_of_head_may_panic_when_dropped() {
    let service = service_fn(|_: Request| {
        let body = BombBody {
            text: Some("faster"),
            _bomb: Bomb,
        };
        let response = respond(&no_item("pen")).map(|_| body);
        async { Ok::<_, Infallible>(response) }
    });
    let response = head(ErrorLayer::new().layer(service), "/a").await;
    response.check_head(404, "item_not_exists");
}

/// An error whose Drop panics.
#[derive(Debug)]
struct BombError {
    _bomb: Bomb,
}

impl BombError {
    fn new() -> Self {
        Self { _bomb: Bomb }
    }
}

impl fmt::Display for BombError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a bomb")
    }
}

impl Error for BombError {}

#[derive(Debug, QsError)]
#[qs(code = "bomb_inside", status = 500)]
struct WithBomb {
    source: BombError,
}

#[tokio::test]
async fn inner_error_may_panic_when_dropped() {
    let log = watch();
    let service = service_fn(async |_: Request| Err::<Response, _>(BombError::new()));
    let response = get(ErrorLayer::new().layer(service), "/a").await;
    response.check(500, "internal_server_error");
    let events = log.with("request_id", response.id());
    assert!(events.iter().any(|event| event.line().contains("a bomb")));
}

#[tokio::test]
async fn declared_error_may_panic_when_dropped() {
    let service = service_fn(async |_: Request| {
        let error = WithBomb {
            source: BombError::new(),
        };
        Err::<Response, _>(ErrorResponse::from(error))
    });
    let response = get(ErrorLayer::new().layer(service), "/a").await;
    response.check(500, "bomb_inside");
}

#[tokio::test]
async fn mapped_error_may_panic_when_dropped() {
    let layer = ErrorLayer::new().map_status(|_| {
        Some(WithBomb {
            source: BombError::new(),
        })
    });
    let response = get(app_with(async || StatusCode::NOT_FOUND, layer), "/a").await;
    response.check(500, "bomb_inside");
}

#[tokio::test]
async fn panic_in_handler_after_error_is_panic() {
    async fn handler() -> &'static str {
        let _response = axum::response::IntoResponse::into_response(no_item("pen"));
        panic!("no more")
    }
    let app = Router::new()
        .route("/a", any(handler))
        .layer(ErrorLayer::new());
    get(app, "/a").await.check(500, "internal_server_error");
}

#[tokio::test]
async fn connection_survives_panics_of_all_callbacks() {
    let layer = ErrorLayer::new()
        .request_ids(|| -> RequestId { panic!("in the source") })
        .route(|_| -> Option<&str> { panic!("in the route") })
        .map_status(|_| -> Option<ErrorCode> { panic!("in the map") })
        .map_error(|_| -> Option<ErrorCode> { panic!("in the map") })
        .on_error(|_| panic!("in the metrics"));
    let app = Router::new()
        .route("/message", any(async || Panicking::Message(Explosive)))
        .route("/member", any(async || member()))
        .route("/text", any(async || (StatusCode::CONFLICT, "faster")))
        .route("/fine", any(async || Body::from("fine")))
        .layer(layer);
    let server = support::server::Server::axum(app).await;
    for mut client in server.clients().await {
        for (path, status) in [
            ("/message", 404),
            ("/member", 404),
            ("/text", 409),
            ("/fine", 200),
        ] {
            for method in [http::Method::HEAD, http::Method::GET] {
                let response = client.call(&method, path, &[]).await;
                assert_eq!(response.status, status);
            }
        }
        client.close().await;
    }
}

/// Implements the trait by hand. One method panics.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Method {
    Info,
    Code,
    Status,
    Message,
    RetryAfter,
    Url,
    WriteHeaders,
    WriteMembers,
}

impl Method {
    fn enter(self, method: Self) {
        assert!(self != method, "in {method:?}");
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("by hand")
    }
}

impl Error for Method {}

impl QsError for Method {
    fn info(&self) -> &'static qs_error::CodeInfo {
        self.enter(Self::Info);
        ErrorCode::BucketNotExists.info()
    }

    fn code(&self) -> &'static str {
        self.enter(Self::Code);
        "bucket_not_exists"
    }

    fn status(&self) -> StatusCode {
        self.enter(Self::Status);
        StatusCode::NOT_FOUND
    }

    fn message(&self) -> std::borrow::Cow<'_, str> {
        self.enter(Self::Message);
        "no bucket".into()
    }

    fn retry_after(&self) -> Option<std::time::Duration> {
        self.enter(Self::RetryAfter);
        None
    }

    fn url(&self) -> Option<std::borrow::Cow<'_, str>> {
        self.enter(Self::Url);
        None
    }

    fn write_headers(&self, headers: &mut http::HeaderMap) {
        headers.insert("x-hint", http::HeaderValue::from_static("a"));
        self.enter(Self::WriteHeaders);
    }

    fn write_members(&self, members: &mut qs_error::body::Members<'_>) {
        let _ = members;
        self.enter(Self::WriteMembers);
    }
}

#[tokio::test]
async fn panicking_trait_method_omits_its_part() {
    for method in [
        Method::Message,
        Method::RetryAfter,
        Method::Url,
        Method::WriteHeaders,
        Method::WriteMembers,
    ] {
        let log = watch();
        let response = get(app(async move || respond(&method).map(Body::from)), "/a").await;
        response.check(404, "bucket_not_exists");
        check_log(&log, &response);
    }
    for method in [Method::Info, Method::Code, Method::Status] {
        let log = watch();
        let response = get(app(async move || respond(&method).map(Body::from)), "/a").await;
        response.check(response.status, response.header("x-qs-error-code"));
        assert!(response.status >= 400);
        check_log(&log, &response);
    }
}

/// A body that panics in `is_end_stream` and `size_hint`.
struct SizelessBody;

impl http_body::Body for SizelessBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(None)
    }

    fn is_end_stream(&self) -> bool {
        panic!("in is_end_stream")
    }

    fn size_hint(&self) -> SizeHint {
        panic!("in size_hint")
    }
}

#[tokio::test]
async fn replaced_body_may_panic_in_size_hint() {
    for (status, code) in [(409, "conflict"), (502, "bad_gateway")] {
        let service = service_fn(|_: Request| {
            let response =
                crate::bodies::framework_response(status, Some("text/plain"), SizelessBody);
            async { Ok::<_, Infallible>(response) }
        });
        let layer = ErrorLayer::new();
        get(layer.layer(service), "/a").await.check(status, code);
    }
}
