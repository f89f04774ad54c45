//! The documented order of layers: tracing, CORS and compression outside of the layer; timeouts and
//! limits inside. Each rule is tested both ways.

use std::convert::Infallible;
use std::error::Error;
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use axum::routing::get;
use http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, ORIGIN};
use http::{HeaderValue, Method, StatusCode};
use qs_error::{ErrorCode, ErrorLayer, ErrorResponse, QsError};
use support::exchange::{TestResponse, raw, request, send};
use tokio::sync::Notify;
use tower::limit::ConcurrencyLimitLayer;
use tower::load_shed::LoadShedLayer;
use tower::load_shed::error::Overloaded;
use tower::timeout::TimeoutLayer;
use tower::timeout::error::Elapsed;
use tower::{BoxError, ServiceBuilder, service_fn};
use tower_http::compression::CompressionLayer;
use tower_http::cors::CorsLayer;
use tower_http::trace::TraceLayer;

use crate::errors::{disk_failed, no_item};
use crate::spans::Spans;

#[derive(Debug, QsError)]
enum StackError {
    #[qs(code = "too_busy", status = 503, retry_after = 1)]
    Overloaded,
    #[qs(code = "too_slow", status = 504)]
    Elapsed,
}

fn stack_error(error: &(dyn Error + 'static)) -> Option<StackError> {
    if error.is::<Overloaded>() {
        return Some(StackError::Overloaded);
    }
    error.is::<Elapsed>().then_some(StackError::Elapsed)
}

async fn panics() -> &'static str {
    panic!("no more")
}

fn routes() -> Router {
    Router::new()
        .route("/own", get(async || no_item("pen")))
        .route("/disk", get(async || disk_failed()))
        .route("/panic", get(panics))
        .route(
            "/text",
            get(async || (StatusCode::SERVICE_UNAVAILABLE, "full")),
        )
        .route("/gone", get(async || (StatusCode::GONE, no_item("pen"))))
        .route("/json", get(async || (StatusCode::CONFLICT, axum::Json(7))))
        .route("/wait", get(std::future::pending::<&'static str>))
        .route("/fine", get(async || "fine"))
}

/// Paths of [`routes`] with an error, and the status that the client gets.
const ERRORS: [(&str, u16); 8] = [
    ("/own", 404),
    ("/disk", 500),
    ("/panic", 500),
    ("/text", 503),
    ("/gone", 410),
    ("/json", 409),
    ("/nowhere", 404),
    ("/wait", 504),
];

fn stack() -> Router {
    let layers = ServiceBuilder::new()
        .layer(TraceLayer::new_for_http())
        .layer(CorsLayer::permissive())
        .layer(CompressionLayer::new())
        .layer(ErrorLayer::new().map_error(stack_error))
        .layer(TimeoutLayer::new(Duration::from_secs(60)));
    routes().layer(layers)
}

async fn call(app: Router, path: &str) -> TestResponse {
    let mut request = request(Method::GET, path);
    let origin = HeaderValue::from_static("https://shop.example.com");
    request.headers_mut().insert(ORIGIN, origin);
    send(app, request).await
}

/// Returns the events of error responses, without events about omitted parts.
fn responses(spans: &Spans) -> Vec<crate::spans::Event> {
    let mut events = spans.of_target("qs_error");
    events.retain(|event| event.fields.starts_with("message=error response "));
    events
}

#[tokio::test(start_paused = true)]
async fn trace_outside_has_each_event_in_its_span() {
    for (path, status) in ERRORS {
        let spans = Spans::record();
        let response = call(stack(), path).await;
        assert_eq!(response.status, status, "{path}");
        let events = responses(&spans);
        assert_eq!(events.len(), 1, "{path}: {events:?}");
        let span = format!("request method=GET uri={path}");
        assert!(
            events[0].spans.iter().any(|other| other.starts_with(&span)),
            "{events:?}"
        );
        let finished = spans.of_target("tower_http::trace::on_response");
        let sent = format!("status={status} ");
        assert_eq!(finished.len(), 1, "{path}: {finished:?}");
        assert!(finished[0].fields.contains(&sent), "{path}: {finished:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn event_has_status_that_trace_layer_logs() {
    for (path, status) in ERRORS {
        let spans = Spans::record();
        call(stack(), path).await;
        let events = spans.of_target("qs_error");
        let sent = format!("status={status} ");
        // A changed status has an event with both numbers.
        assert!(
            events.iter().any(|event| event.fields.contains(&sent)),
            "{path}: {events:?}"
        );
    }
}

#[tokio::test]
async fn changed_status_is_logged_with_both_numbers() {
    let spans = Spans::record();
    call(stack(), "/gone").await;
    let mut events = spans.of_target("qs_error");
    events.retain(|event| event.fields.contains("404") && event.fields.contains("410"));
    assert_eq!(events.len(), 1, "{events:?}");
}

#[tokio::test]
async fn trace_inside_has_one_event_per_error() {
    let app = || {
        let layers = ServiceBuilder::new()
            .layer(ErrorLayer::new())
            .layer(TraceLayer::new_for_http());
        routes().layer(layers)
    };
    for (path, status) in &ERRORS[..7] {
        let spans = Spans::record();
        assert_eq!(call(app(), path).await.status, *status);
        let events = responses(&spans);
        assert_eq!(events.len(), 1, "{path}: {events:?}");
    }
}

#[tokio::test]
async fn trace_inside_misses_rewritten_responses() {
    let layers = ServiceBuilder::new()
        .layer(ErrorLayer::new())
        .layer(TraceLayer::new_for_http());
    let spans = Spans::record();
    call(routes().layer(layers), "/nowhere")
        .await
        .check(404, "not_found");
    assert_eq!(responses(&spans)[0].spans, Vec::<String>::new());
}

#[tokio::test(start_paused = true)]
async fn cors_outside_adds_headers_to_each_error() {
    for (path, status) in ERRORS {
        let response = call(stack(), path).await;
        assert_eq!(response.status, status);
        assert_eq!(
            response.header("access-control-allow-origin"),
            "*",
            "{path}"
        );
    }
    call(stack(), "/panic")
        .await
        .check(500, "internal_server_error");
}

#[tokio::test]
async fn cors_inside_adds_no_headers_to_panic() {
    let layers = ServiceBuilder::new()
        .layer(ErrorLayer::new())
        .layer(CorsLayer::permissive());
    let app = routes().layer(layers);
    let response = call(app.clone(), "/panic").await;
    response.check(500, "internal_server_error");
    assert!(!response.headers.contains_key(ACCESS_CONTROL_ALLOW_ORIGIN));
    // The headers of a rewritten response stay.
    let response = call(app, "/nowhere").await;
    assert_eq!(
        response
            .check(404, "not_found")
            .header("access-control-allow-origin"),
        "*"
    );
}

#[tokio::test]
async fn preflight_outside_is_untouched() {
    let mut request = request(Method::OPTIONS, "/own");
    for (name, value) in [
        ("origin", "https://shop.example.com"),
        ("access-control-request-method", "GET"),
    ] {
        request
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    let response = send(stack(), request).await;
    assert_eq!((response.status, response.text()), (200, ""));
}

#[tokio::test]
async fn compression_outside_compresses_errors() {
    let mut request = request(Method::GET, "/own");
    let accepted = HeaderValue::from_static("gzip");
    request.headers_mut().insert("accept-encoding", accepted);
    let response = send(stack(), request).await;
    assert_eq!(response.status, 404);
    assert_eq!(response.header("content-encoding"), "gzip");
    assert!(
        response
            .decoded()
            .starts_with(r#"{"code":"item_not_exists""#)
    );
}

#[tokio::test(start_paused = true)]
async fn timeout_inside_is_mapped() {
    let response = call(stack(), "/wait").await;
    response.check(504, "too_slow");
    let layers = ServiceBuilder::new()
        .layer(ErrorLayer::new())
        .layer(TimeoutLayer::new(Duration::from_secs(60)));
    let response = call(routes().layer(layers), "/wait").await;
    response.check(500, "internal_server_error");
}

#[tokio::test(start_paused = true)]
async fn outer_timeout_drops_layer() {
    let service = ServiceBuilder::new()
        .layer(TimeoutLayer::new(Duration::from_secs(60)))
        .layer(ErrorLayer::new().map_error(stack_error))
        .service(routes());
    let error = tower::ServiceExt::oneshot(service, request(Method::GET, "/wait")).await;
    assert!(error.unwrap_err().is::<Elapsed>());
}

/// Sends two requests to a service for one, and returns the response to the second.
async fn overload(layer: ErrorLayer) -> TestResponse {
    static RELEASE: Notify = Notify::const_new();
    let slow = service_fn(async |_: Request| {
        RELEASE.notified().await;
        Ok::<_, Infallible>(Response::new(axum::body::Body::empty()))
    });
    let service = ServiceBuilder::new()
        .layer(layer)
        .layer(LoadShedLayer::new())
        .layer(ConcurrencyLimitLayer::new(1))
        .service(slow);
    let second = async {
        let response = send(service.clone(), request(Method::GET, "/b")).await;
        RELEASE.notify_one();
        response
    };
    let first = send(service.clone(), request(Method::GET, "/a"));
    let (first, second) = tokio::join!(biased; first, second);
    assert_eq!(first.status, 200);
    second
}

#[tokio::test]
async fn overload_inside_is_mapped() {
    let response = overload(ErrorLayer::new().map_error(stack_error)).await;
    response.check(503, "too_busy");
    assert_eq!(response.header("retry-after"), "1");
    let response = overload(ErrorLayer::new()).await;
    response.check(500, "internal_server_error");
}

#[tokio::test]
async fn error_map_gets_inner_errors_only() {
    let layer = || {
        ErrorLayer::new().map_error(|error| {
            let code = error.to_string().parse::<ErrorCode>();
            Some(code.map_or_else(|_| ErrorCode::UpstreamFailed.into(), ErrorResponse::from))
        })
    };
    let inner = |text: &'static str| {
        let failing = service_fn(async move |_: Request| Err::<Response, BoxError>(text.into()));
        ServiceBuilder::new().layer(layer()).service(failing)
    };
    let get = |text| send(inner(text), request(Method::GET, "/a"));
    get("invalid_range").await.check(416, "invalid_range");
    get("no code").await.check(503, "upstream_failed");
    let app = || routes().layer(layer());
    call(app(), "/own").await.check(404, "item_not_exists");
    call(app(), "/nowhere").await.check(404, "not_found");
    call(app(), "/panic")
        .await
        .check(500, "internal_server_error");
    let declared =
        service_fn(async |_: Request| Err::<Response, _>(ErrorResponse::from(no_item("pen"))));
    let declared = ServiceBuilder::new().layer(layer()).service(declared);
    let response = send(declared, request(Method::GET, "/a")).await;
    response.check(404, "item_not_exists");
}

#[tokio::test]
async fn metrics_outside_read_rendered_code() {
    for (path, code) in [
        ("/own", Some("item_not_exists")),
        ("/gone", Some("item_not_exists")),
        ("/nowhere", Some("not_found")),
        ("/panic", Some("internal_server_error")),
        ("/json", None),
        ("/fine", None),
    ] {
        let app = routes().layer(ErrorLayer::new());
        let response = raw(app, request(Method::GET, path)).await;
        let rendered = response.extensions().get::<qs_error::layer::Rendered>();
        assert_eq!(
            rendered.map(|rendered| rendered.info.code()),
            code,
            "{path}"
        );
        if let Some(rendered) = rendered {
            let id = response.headers()["x-qs-request-id"].to_str().unwrap();
            assert_eq!(rendered.request_id.as_str(), id);
        }
    }
}
