//! poem: markers, sizes and streams of responses in the layer.

use bytes::Bytes;
use futures_util::stream;
use http::{Extensions, Method, StatusCode, Uri};
use http_body::Body as _;
use poem::endpoint::make_sync;
use poem::{Body, Endpoint, EndpointExt as _, Error, PathPattern, Request, Response, Route, get};
use qs_error::layer::{PassThrough, Rendered};
use qs_error::{ErrorCode, ErrorLayer, QsError, RequestId, respond};
use support::capture::watch;
use support::exchange::TestResponse;

#[derive(Debug, QsError)]
#[qs(code = "item_not_exists", status = 404, message = "item {0} is sold")]
struct Sold(u8);

async fn call(endpoint: impl Endpoint, method: Method) -> TestResponse {
    let request = Request::builder().method(method).finish();
    let (mut head, body) = endpoint.get_response(request).await.into_parts();
    TestResponse {
        status: head.status.as_u16(),
        headers: std::mem::take(&mut head.headers),
        body: body.into_bytes().await.unwrap(),
    }
}

fn conflict(text: &str) -> Response {
    let response = Response::builder().status(StatusCode::CONFLICT);
    response.body(text.to_owned())
}

#[tokio::test]
async fn error_is_rendered_in_layer() {
    let log = watch();
    let endpoint = make_sync(|_| Err::<(), _>(Error::from(Sold(7)))).with(ErrorLayer::new());
    let response = call(endpoint, Method::GET).await;
    response.check(404, "item_not_exists");
    assert_eq!(response.message(), "item 7 is sold");
    assert_eq!(log.responses(response.id()), 1);
}

#[tokio::test]
async fn error_without_content_type_is_message() {
    let fail = |_| Err::<(), _>(Error::from_string("slow down", StatusCode::CONFLICT));
    let response = call(make_sync(fail).with(ErrorLayer::new()), Method::GET).await;
    response.check(409, "conflict");
    assert_eq!(response.message(), "slow down");
}

#[tokio::test]
async fn status_of_error_is_mapped() {
    let layer = ErrorLayer::new()
        .map_status(|status| (status == StatusCode::FORBIDDEN).then_some(ErrorCode::AccessDenied));
    let fail = |_| Err::<(), _>(Error::from_status(StatusCode::FORBIDDEN));
    let response = call(make_sync(fail).with(layer), Method::GET).await;
    response.check(400, "access_denied");
}

#[tokio::test]
async fn marker_in_response_forwards() {
    let marked = |_| {
        let mut response = conflict("own string");
        response.extensions_mut().insert(PassThrough);
        response
    };
    let response = call(make_sync(marked).with(ErrorLayer::new()), Method::GET).await;
    assert_eq!((response.status, response.text()), (409, "own string"));
    assert_eq!(response.id().len(), 32);
}

#[tokio::test]
async fn marker_in_error_forwards() {
    let marked = |_| {
        let mut error = Error::from_response(conflict("own string"));
        error.set_data(PassThrough);
        Err::<(), _>(error)
    };
    let response = call(make_sync(marked).with(ErrorLayer::new()), Method::GET).await;
    assert_eq!((response.status, response.text()), (409, "own string"));
}

#[tokio::test]
async fn bodies_have_exact_size() {
    let success = make_sync(|_| "hello").with(ErrorLayer::new());
    let failure = make_sync(|_| Err::<(), _>(Error::from(Sold(7)))).with(ErrorLayer::new());
    for response in [
        success.get_response(Request::default()).await,
        failure.get_response(Request::default()).await,
    ] {
        let response: http::Response<_> = response.into();
        let (_, body) = response.into_parts();
        let size = body.size_hint().exact();
        let bytes = Body::from(body).into_bytes().await.unwrap();
        assert_eq!(size, Some(bytes.len() as u64));
    }
}

#[tokio::test]
async fn head_has_length_of_get() {
    let fail = || make_sync(|_| Err::<(), _>(Error::from(Sold(7))));
    let app = Route::new().at("/", get(fail())).with(ErrorLayer::new());
    let full = call(&app, Method::GET).await;
    let head = call(&app, Method::HEAD).await;
    head.check_head(404, "item_not_exists");
    assert_eq!(head.header("content-length"), full.body.len().to_string());
}

#[tokio::test]
async fn stream_is_polled_in_scope() {
    let late_id = async || {
        let response = respond(&Sold(7));
        let id = response.headers()["x-qs-request-id"].as_bytes();
        Ok::<_, std::io::Error>(Bytes::copy_from_slice(id))
    };
    let streamed = make_sync(move |_| Body::from_bytes_stream(stream::once(late_id())));
    let response = call(streamed.with(ErrorLayer::new()), Method::GET).await;
    assert_eq!(response.text(), response.id());
}

#[tokio::test]
async fn request_has_id_and_response_has_rendered() {
    let id = |request: Request| {
        let id = request.data::<RequestId>().unwrap().to_string();
        Err::<(), _>(Error::from_string(id, StatusCode::CONFLICT))
    };
    let app = make_sync(id).with(ErrorLayer::new());
    let response = app.get_response(Request::default()).await;
    let id = response.headers()["x-qs-request-id"].clone();
    let rendered = response.data::<Rendered>().unwrap();
    assert_eq!(rendered.info.code(), "conflict");
    let body = response.into_body().into_string().await.unwrap();
    assert_eq!(body.matches(id.to_str().unwrap()).count(), 2);
}

#[tokio::test]
async fn inner_layer_shares_id() {
    let log = watch();
    let inner = make_sync(|_| Err::<(), _>(Error::from(Sold(7)))).with(ErrorLayer::new());
    let response = call(inner.with(ErrorLayer::new()), Method::GET).await;
    response.check(404, "item_not_exists");
    assert_eq!(log.responses(response.id()), 1);
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

#[tokio::test]
async fn panicking_drop_of_error_is_internal_error() {
    let log = watch();
    let fail = |_| Err::<(), _>(Error::from(WithBomb(Bomb)));
    let response = call(make_sync(fail).with(ErrorLayer::new()), Method::GET).await;
    response.check(500, "internal_server_error");
    let events = log.with("request_id", response.id());
    assert!(events.iter().any(|event| event.line().contains("in Drop")));
}

/// Returns the pattern of the matched route.
fn pattern(extensions: &Extensions) -> Option<&str> {
    extensions.get::<PathPattern>().map(|pattern| &*pattern.0)
}

/// poem inserts the pattern after the layer of the whole service has started.
#[tokio::test]
async fn layer_of_endpoint_reads_route() {
    let log = watch();
    let fail = || make_sync(|_| Err::<(), _>(Error::from(Sold(7))));
    let layer = || ErrorLayer::new().route(pattern);
    let routes = Route::new().at("/plain/:id", fail());
    let routes = routes.at("/layered/:id", fail().with(layer()));
    let app = routes.with(layer());
    for (path, route) in [("/plain/7", None), ("/layered/7", Some("/layered/:id"))] {
        let request = Request::builder().uri(Uri::from_static(path)).finish();
        let response = app.get_response(request).await;
        let id = response.header("x-qs-request-id").unwrap();
        assert_eq!(log.with("request_id", id)[0].field("route"), route);
    }
}
