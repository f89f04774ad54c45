//! `ErrorLayer` as a middleware of actix-web.

use std::cell::Cell;
use std::future::{Ready, poll_fn, ready};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use actix_web::body::{BodyStream, BoxBody, MessageBody, to_bytes};
use actix_web::dev::{Service, ServiceRequest, ServiceResponse, Transform as _};
use actix_web::error::{ErrorConflict, ErrorServiceUnavailable};
use actix_web::http::StatusCode;
use actix_web::middleware::{Next, from_fn};
use actix_web::rt::spawn;
use actix_web::test::{TestRequest, init_service};
use actix_web::web::{self, Bytes};
use actix_web::{App, Error, HttpMessage as _, HttpRequest, HttpResponse};
use futures_util::stream;
use qs_error::actix_web::{ErrorMiddleware, MatchPattern};
use qs_error::event::Kind;
use qs_error::layer::{PassThrough, Rendered};
use qs_error::{ErrorCode, ErrorLayer, RequestId, respond};
use support::errors::{SECRET, ShopError, no_item, secret_io};

/// A response, as it leaves the app.
#[derive(Debug)]
struct Sent {
    status: u16,
    code: String,
    id: String,
    body: String,
    rendered: Option<Rendered>,
}

/// Sends a request. An error is converted into its response, as the server does.
async fn send<S, R, B>(app: &S, request: R) -> Sent
where
    S: Service<R, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody + 'static,
{
    let response = match app.call(request).await {
        Ok(response) => HttpResponse::from(response.map_into_boxed_body()),
        Err(error) => error.error_response(),
    };
    let header = |name| {
        let mut values = response.headers().get_all(name);
        let value = values.next().map(|value| value.to_str().unwrap());
        assert!(values.next().is_none(), "{response:?}");
        value.unwrap_or_default().to_owned()
    };
    let (code, id) = (header("x-qs-error-code"), header("x-qs-request-id"));
    let rendered = response.extensions().get::<Rendered>().cloned();
    let status = response.status().as_u16();
    let body = to_bytes(response.into_body()).await.unwrap();
    Sent {
        status,
        code,
        id,
        body: String::from_utf8(body.to_vec()).unwrap(),
        rendered,
    }
}

/// Sends a GET request to the app.
macro_rules! get {
    ($app:expr, $path:expr) => {
        send(
            &init_service($app).await,
            TestRequest::with_uri($path).to_request(),
        )
        .await
    };
}

impl Sent {
    #[track_caller]
    fn check(&self, status: u16, code: &str) {
        assert_eq!((self.status, &*self.code), (status, code), "{self:?}");
        assert_eq!(self.body.matches(&self.id).count(), 1, "{self:?}");
        assert!(!self.body.contains(SECRET), "{self:?}");
    }
}

/// The events of a layer: the kind, the code and the id.
type Events = Arc<Mutex<Vec<(Kind, String, String)>>>;

fn observed() -> (ErrorLayer, Events) {
    let events = Events::default();
    let seen = Arc::clone(&events);
    let layer = ErrorLayer::new().on_error(move |event| {
        let (code, id) = (event.code().to_owned(), event.request_id().to_string());
        seen.lock().unwrap().push((event.kind(), code, id));
    });
    (layer, events)
}

#[track_caller]
fn check_events(events: &Events, id: &str, expected: &[(Kind, &str)]) {
    let events = events.lock().unwrap();
    let kinds = events.iter().map(|(kind, code, _)| (*kind, &**code));
    assert_eq!(kinds.collect::<Vec<_>>(), expected);
    assert!(events.iter().all(|event| event.2 == id), "{events:?}");
}

/// A middleware that fails.
async fn fail(request: ServiceRequest, _: Next<BoxBody>) -> Result<ServiceResponse, Error> {
    Err(match request.path() {
        "/derived" => no_item("pen").into(),
        "/client" => ErrorConflict("the bucket is locked"),
        "/server" => ErrorServiceUnavailable(secret_io()),
        "/redirect" => {
            let response = HttpResponse::Found().finish();
            actix_web::error::InternalError::from_response("", response).into()
        }
        _ => panic!("{SECRET}"),
    })
}

#[actix_web::test]
async fn error_of_middleware_is_rendered() {
    for (path, status, code, kind) in [
        ("/derived", 404, "item_not_exists", Kind::Declared),
        ("/client", 409, "conflict", Kind::Rewritten),
        ("/server", 503, "service_unavailable", Kind::Rewritten),
        ("/panic", 500, "internal_server_error", Kind::Panicked),
    ] {
        let (layer, events) = observed();
        let sent = get!(App::new().wrap(from_fn(fail)).wrap(layer), path);
        sent.check(status, code);
        check_events(&events, &sent.id, &[(kind, code)]);
        assert_eq!(sent.rendered.unwrap().info.code(), code);
    }
    let app = || App::new().wrap(from_fn(fail)).wrap(ErrorLayer::new());
    let sent = get!(app(), "/client");
    assert!(sent.body.contains("the bucket is locked"), "{sent:?}");
    let sent = get!(app(), "/redirect");
    assert_eq!((sent.status, &*sent.code, sent.id.len()), (302, "", 32));
}

#[actix_web::test]
async fn panic_before_future_is_rendered() {
    let (layer, events) = observed();
    let app = App::new().wrap_fn(|request, service| {
        assert!(request.path() != "/panic", "{SECRET}");
        service.call(request)
    });
    let sent = get!(app.wrap(layer), "/panic");
    sent.check(500, "internal_server_error");
    check_events(&events, &sent.id, &[(Kind::Panicked, &sent.code)]);
}

/// A service whose first `poll_ready` fails.
struct Unready(Cell<Option<&'static str>>);

impl Service<ServiceRequest> for Unready {
    type Response = ServiceResponse;
    type Error = Error;
    type Future = Ready<Result<ServiceResponse, Error>>;

    fn poll_ready(&self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(match self.0.take() {
            Some("derived") => Err(no_item("pen").into()),
            Some("server") => Err(ErrorServiceUnavailable(secret_io())),
            Some(_) => panic!("{SECRET}"),
            None => Ok(()),
        })
    }

    fn call(&self, request: ServiceRequest) -> Self::Future {
        ready(Ok(request.into_response(HttpResponse::Ok())))
    }
}

/// Calls a service after its `poll_ready`.
async fn send_ready(service: &ErrorMiddleware<Unready>) -> Sent {
    poll_fn(|task| service.poll_ready(task)).await.unwrap();
    send(service, TestRequest::default().to_srv_request()).await
}

#[actix_web::test]
async fn failure_of_poll_ready_is_rendered_once() {
    for (name, status, code, kind) in [
        ("derived", 404, "item_not_exists", Kind::Declared),
        ("server", 503, "service_unavailable", Kind::Rewritten),
        ("panic", 500, "internal_server_error", Kind::Panicked),
    ] {
        let (layer, events) = observed();
        let service = layer.new_transform(Unready(Cell::new(Some(name))));
        let service = service.await.unwrap();
        let sent = send_ready(&service).await;
        sent.check(status, code);
        assert_eq!(send_ready(&service).await.status, 200);
        check_events(&events, &sent.id, &[(kind, code)]);
    }
}

#[actix_web::test]
async fn later_poll_ready_replaces_failure() {
    for name in ["derived", "panic"] {
        let service = ErrorLayer::new().new_transform(Unready(Cell::new(Some(name))));
        let service = service.await.unwrap();
        poll_fn(|task| service.poll_ready(task)).await.unwrap();
        assert_eq!(send_ready(&service).await.status, 200);
    }
}

async fn show(request: HttpRequest, id: RequestId) -> String {
    assert_eq!(request.extensions().get(), Some(&id));
    id.to_string()
}

#[actix_web::test]
async fn success_has_id_of_request() {
    let app = || App::new().route("/", web::get().to(show));
    let sent = get!(app().wrap(ErrorLayer::new()), "/");
    assert_eq!((sent.status, sent.id.len()), (200, 32));
    assert_eq!((sent.body, sent.code), (sent.id, String::new()));
    let sent = get!(app(), "/");
    sent.check(500, "internal_server_error");
}

#[actix_web::test]
async fn id_of_handler_is_preserved() {
    let handler = async || {
        HttpResponse::Ok()
            .insert_header(("x-qs-request-id", "own"))
            .finish()
    };
    let app = App::new().route("/", web::get().to(handler));
    let sent = get!(app.wrap(ErrorLayer::new()), "/");
    assert_eq!(sent.id, "own");
}

#[actix_web::test]
async fn response_with_marker_is_forwarded() {
    let (layer, events) = observed();
    let handler = async || {
        let mut response = HttpResponse::NotFound().body("try the search");
        response.extensions_mut().insert(PassThrough);
        response
    };
    let app = App::new().default_service(web::to(handler)).wrap(layer);
    let sent = get!(app, "/");
    assert_eq!((sent.status, &*sent.body), (404, "try the search"));
    assert_eq!((&*sent.code, sent.id.len()), ("", 32));
    check_events(&events, &sent.id, &[(Kind::PassedThrough, "not_found")]);
}

#[actix_web::test]
async fn mapped_status_replaces_framework_status() {
    let layer =
        ErrorLayer::new().map_status(|status| (status == 404).then_some(ErrorCode::AccessDenied));
    let handler = async || {
        let mut response = HttpResponse::NotFound().finish();
        response.head_mut().reason = Some("Nothing Here");
        response.extensions_mut().insert(7_u8);
        response
    };
    let app = App::new().default_service(web::to(handler)).wrap(layer);
    let app = init_service(app).await;
    let response = app.call(TestRequest::default().to_request()).await.unwrap();
    assert_eq!(response.status(), 400);
    assert_eq!(response.response().head().reason(), "Bad Request");
    assert_eq!(response.response().extensions().get(), Some(&7_u8));
}

#[actix_web::test]
async fn inner_layer_shares_request() {
    let ((outer, outer_events), (inner, inner_events)) = (observed(), observed());
    let handler = async || Err::<&str, _>(no_item("pen"));
    let scope = web::scope("/shop")
        .wrap(inner)
        .route("/{item}", web::get().to(handler));
    let app = init_service(App::new().service(scope).wrap(outer)).await;
    let sent = send(&app, TestRequest::with_uri("/shop/pen").to_request()).await;
    sent.check(404, "item_not_exists");
    let expected = [(Kind::Declared, "item_not_exists")];
    check_events(&outer_events, &sent.id, &expected);
    check_events(&inner_events, &sent.id, &expected);
}

/// Calls the inner service on another task, where the thread has no current request.
async fn call_elsewhere(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    spawn(next.call(request)).await.unwrap()
}

#[actix_web::test]
async fn inner_layer_on_other_task_shares_request() {
    let layer = ErrorLayer::new().docs_url("https://outer.example.com/{code}");
    let app = App::new()
        .wrap(ErrorLayer::new().docs_url("https://inner.example.com/{code}"))
        .wrap(from_fn(call_elsewhere));
    let sent = get!(app.wrap(layer), "/nowhere");
    sent.check(404, "not_found");
    assert!(sent.body.contains("outer.example.com"), "{sent:?}");
}

/// Sends a stream that renders an error. The path is the status.
async fn stream_error(status: web::Path<u16>) -> HttpResponse {
    let render = async {
        let response = respond(&ShopError::Standard(ErrorCode::AccessDenied));
        Ok::<Bytes, Error>(response.into_body())
    };
    HttpResponse::build(StatusCode::from_u16(*status).unwrap())
        .content_type("application/x-ndjson")
        .body(BodyStream::new(Box::pin(stream::once(render))))
}

#[actix_web::test]
async fn route_is_pattern_of_resource() {
    let routes = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&routes);
    let layer = ErrorLayer::new()
        .route(|extensions| extensions.get().map(MatchPattern::as_str))
        .on_error(move |event| seen.lock().unwrap().push(event.route().map(str::to_owned)));
    let handler = async || Err::<&str, _>(no_item("pen"));
    let scope = web::scope("/shop").route("/{item}", web::get().to(handler));
    let app = init_service(App::new().service(scope).wrap(layer)).await;
    for path in ["/shop/pen", "/nowhere"] {
        send(&app, TestRequest::with_uri(path).to_request()).await;
    }
    let expected = [Some("/shop/{item}".to_owned()), None];
    assert_eq!(*routes.lock().unwrap(), expected);
}

#[actix_web::test]
async fn stream_renders_in_scope() {
    for (path, status) in [("/200", 200), ("/409", 409)] {
        let app = App::new().route("/{status}", web::get().to(stream_error));
        let sent = get!(app.wrap(ErrorLayer::new()), path);
        assert_eq!(sent.status, status);
        assert_eq!(sent.body.matches(&sent.id).count(), 1, "{sent:?}");
    }
}

#[actix_web::test]
async fn headers_of_replaced_response_are_preserved() {
    let handler = async || {
        let mut response = HttpResponse::Conflict();
        response.append_header(("set-cookie", "a=1"));
        response.append_header(("set-cookie", "b=2"));
        response.append_header(("etag", "\"7\""));
        response.body("the price changed")
    };
    let app = App::new()
        .default_service(web::to(handler))
        .wrap(ErrorLayer::new());
    let app = init_service(app).await;
    let response = app.call(TestRequest::default().to_request()).await.unwrap();
    let cookies: Vec<_> = response.headers().get_all("set-cookie").collect();
    assert_eq!(cookies, ["a=1", "b=2"]);
    assert!(!response.headers().contains_key("etag"));
    let body = to_bytes(response.into_body()).await;
    assert!(body.is_ok_and(|body| body.starts_with(br#"{"code":"conflict","message":"the price"#)));
}
