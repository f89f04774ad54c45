//! The document format of a layer.

use axum::body::Body;
use axum::extract::Request;
use axum::routing::get as on_get;
use axum::{Json as AxumJson, Router};
use http::{HeaderValue, StatusCode};
use qs_error::event::Kind;
use qs_error::format::{Envelope, ErrorFormat, Json, Problem, RenderedParts};
use qs_error::{ErrorCode, ErrorExt as _, ErrorLayer, ErrorResponse, respond};
use serde_json::Value;
use tower::service_fn;

use crate::capture::watch;
use crate::errors::{SECRET, disk_failed, no_item, throttled};
use crate::exchange::{TestResponse, app_with, get, head, send};
use crate::recognition::{kinds, observed};

/// A service with a failure of each kind.
pub fn service(layer: ErrorLayer) -> Router {
    Router::new()
        .route("/declared", on_get(async || no_item("a \"pen\"")))
        .route("/members", on_get(async || throttled()))
        .route("/secret", on_get(async || disk_failed()))
        .route("/panic", on_get(panics))
        .route(
            "/body",
            on_get(async |_: AxumJson<Value>| StatusCode::NO_CONTENT),
        )
        .fallback(async || StatusCode::NOT_FOUND)
        .layer(layer)
}

async fn panics() -> &'static str {
    panic!("{SECRET}")
}

/// Returns a response of each kind, with the codes of [`CODES`].
async fn responses(layer: &ErrorLayer) -> Vec<TestResponse> {
    let paths = ["/declared", "/members", "/secret", "/panic", "/body", "/no"];
    let mut responses = Vec::new();
    for path in paths {
        responses.push(get(service(layer.clone()), path).await);
    }
    responses
}

const CODES: [&str; 6] = [
    "item_not_exists",
    "tenant_throttled",
    "disk_failed",
    "internal_server_error",
    "unsupported_media_type",
    "not_found",
];

#[tokio::test]
async fn problem_is_format_of_every_failure() {
    let responses = responses(&ErrorLayer::new().format(Problem)).await;
    for (response, code) in responses.iter().zip(CODES) {
        assert_eq!(response.header("content-type"), "application/problem+json");
        assert_eq!(response.header("x-qs-error-code"), code);
        let json = response.json();
        assert_eq!(json["status"], response.status);
        assert_eq!(json["code"], code);
        assert_eq!(json["request_id"], response.id());
        assert!(!response.text().contains(SECRET));
        assert!(!response.headers.contains_key("vary"));
    }
    let (declared, members) = (&responses[0], &responses[1]);
    let start = r#"{"title":"The item named in the request does not exist.","status":404,"#;
    assert!(declared.text().starts_with(start));
    assert_eq!(declared.json()["detail"], "item `a \"pen\"` does not exist");
    let link = "https://docs.example.com/errors#item_not_exists";
    assert_eq!(declared.json()["type"], link);
    assert!(members.text().ends_with(r#","limit":5}"#));
    assert_eq!(responses[2].json()["title"], "Internal Server Error");
    assert_eq!(responses[5].json()["title"], "Not Found");
    assert_eq!(responses[5].json().get("type"), None);
}

#[tokio::test]
async fn envelope_is_format_of_every_failure() {
    let plain = responses(&ErrorLayer::new()).await;
    let nested = responses(&ErrorLayer::new().format(Envelope("error"))).await;
    for (nested, plain) in nested.iter().zip(&plain) {
        assert_eq!(nested.header("content-type"), "application/json");
        let expected = format!(r#"{{"error":{}}}"#, plain.text());
        assert_eq!(
            nested.text().replace(nested.id(), ""),
            expected.replace(plain.id(), "")
        );
    }
}

/// `404 code: message [{members}]`
struct Line;

impl ErrorFormat for Line {
    fn content_type(&self) -> HeaderValue {
        HeaderValue::from_static("text/x-error; charset=utf-8")
    }

    fn write(&self, parts: &RenderedParts<'_>, out: &mut Vec<u8>) {
        let (status, code) = (parts.status().as_u16(), parts.code());
        out.extend_from_slice(format!("{status} {code}: {} ", parts.message()).as_bytes());
        out.push(b'{');
        parts.write_members(out);
        out.extend_from_slice(format!("}} {} {:?}", parts.request_id(), parts.url()).as_bytes());
        assert_eq!(parts.info().code(), parts.code());
    }
}

#[tokio::test]
async fn own_format_has_all_parts() {
    let (layer, seen) = observed(ErrorLayer::new().format(Line));
    let responses = responses(&layer).await;
    for (response, code) in responses.iter().zip(CODES) {
        assert_eq!(
            response.header("content-type"),
            "text/x-error; charset=utf-8"
        );
        let start = format!("{} {code}: ", response.status);
        assert!(response.text().starts_with(&start));
        assert!(response.text().contains(response.id()));
        assert!(!response.text().contains(SECRET));
    }
    let members = "tenant 7 is over its limit of 5 requests {\"limit\":5} ";
    assert!(responses[1].text().contains(members));
    let url = "Some(\"https://docs.example.com/errors#item_not_exists\")";
    assert!(responses[0].text().ends_with(url));
    assert!(responses[5].text().ends_with(" None"));
    assert_eq!(kinds(&seen)[..3], [Kind::Declared; 3]);
}

/// A format that writes the members several times, or never.
struct Repeated(usize);

impl ErrorFormat for Repeated {
    fn content_type(&self) -> HeaderValue {
        HeaderValue::from_static("text/x-repeated")
    }

    fn write(&self, parts: &RenderedParts<'_>, out: &mut Vec<u8>) {
        for _ in 0..self.0 {
            parts.write_members(out);
        }
        assert!(self.0 < 3, "a bug of the format");
    }
}

#[tokio::test]
async fn omissions_are_logged_once_in_any_format() {
    for times in 0..4 {
        let log = watch();
        let handler = async || {
            let id = HeaderValue::from_static("own");
            ErrorResponse::of_status(StatusCode::CREATED)
                .with_header(http::header::CONTENT_TYPE, id)
                .with_member("code", "reserved")
        };
        let layer = ErrorLayer::new().format(Repeated(times));
        let response = get(app_with(handler, layer), "/a").await;
        assert_eq!(response.status, 500);
        for part in ["status", "content-type", "code"] {
            assert_eq!(log.left_out(part), 1, "{part} in {times}");
        }
    }
}

/// A format whose Drop panics.
struct Dropped;

impl ErrorFormat for Dropped {
    fn content_type(&self) -> HeaderValue {
        HeaderValue::from_static("text/x-dropped")
    }

    fn write(&self, _: &RenderedParts<'_>, _: &mut Vec<u8>) {}
}

impl Drop for Dropped {
    fn drop(&mut self) {
        panic!("a bug of the format");
    }
}

#[tokio::test]
async fn panic_of_format_drop_is_ignored() {
    for _ in 0..3 {
        let layer = ErrorLayer::new().format(Dropped).offer(Dropped);
        get(service(layer), "/declared").await;
        // The thread replaces its cached parts, and drops the format with them.
        get(service(ErrorLayer::new()), "/declared")
            .await
            .check(404, "item_not_exists");
    }
    drop(ErrorLayer::new().format(Dropped).format(Problem));
}

/// A format that writes a part and panics.
struct Broken;

impl ErrorFormat for Broken {
    fn content_type(&self) -> HeaderValue {
        HeaderValue::from_static("application/vnd.broken")
    }

    fn write(&self, _: &RenderedParts<'_>, out: &mut Vec<u8>) {
        out.extend_from_slice(b"half");
        panic!("a bug of the format");
    }
}

#[tokio::test]
async fn panicking_format_falls_back_to_json() {
    let log = watch();
    for path in ["/declared", "/panic", "/no"] {
        let layer = ErrorLayer::new().format(Broken);
        let response = get(service(layer), path).await;
        response.check(response.status, response.header("x-qs-error-code"));
    }
    assert_eq!(log.left_out("format"), 3);
}

#[tokio::test]
async fn panicking_offer_falls_back_to_json() {
    let layer = ErrorLayer::new().format(Problem).offer(Broken);
    let request = Request::get("/declared").header("accept", "application/vnd.broken");
    let response = send(service(layer), request.body(Body::empty()).unwrap()).await;
    response.check(404, "item_not_exists");
    assert_eq!(response.header("vary"), "Accept");
}

/// A format with this content type. Without one, `content_type` panics.
struct Untyped(Option<&'static str>);

impl ErrorFormat for Untyped {
    fn content_type(&self) -> HeaderValue {
        HeaderValue::from_static(self.0.unwrap())
    }

    fn write(&self, _: &RenderedParts<'_>, _: &mut Vec<u8>) {}
}

#[tokio::test]
async fn invalid_content_type_is_ignored() {
    let invalid = ["", "json", "a/b/c", "a b/c", "*/*", "text/*"];
    for content_type in invalid.map(Some).into_iter().chain([None]) {
        let log = watch();
        let layer = ErrorLayer::new()
            .format(Untyped(content_type))
            .offer(Untyped(content_type));
        assert_eq!(log.events().len(), 2);
        let response = get(service(layer), "/declared").await;
        response.check(404, "item_not_exists");
        assert!(!response.headers.contains_key("vary"));
    }
}

#[tokio::test]
async fn inner_layer_has_outer_format() {
    let inner = service(ErrorLayer::new().format(Envelope("inner")));
    let app = inner.layer(ErrorLayer::new().format(Problem));
    for path in ["/declared", "/panic", "/no"] {
        let response = get(app.clone(), path).await;
        assert_eq!(response.header("content-type"), "application/problem+json");
    }
}

#[tokio::test]
async fn format_keeps_head_like_get() {
    for layer in [
        ErrorLayer::new().format(Problem),
        ErrorLayer::new().format(Line),
        ErrorLayer::new().offer(Problem),
    ] {
        for path in ["/declared", "/no"] {
            let get = get(service(layer.clone()), path).await;
            let head = head(service(layer.clone()), path).await;
            assert_eq!(head.text(), "");
            assert_eq!(head.status, get.status);
            for name in ["content-type", "x-qs-error-code", "cache-control"] {
                assert_eq!(head.header(name), get.header(name));
            }
            let length = head.headers.get("content-length");
            assert!(length.is_none() || length == get.headers.get("content-length"));
        }
    }
}

#[tokio::test]
async fn help_link_of_layer_is_type() {
    let layer = ErrorLayer::new()
        .format(Problem)
        .docs_url("https://help.example.com/{code}");
    let declared = get(service(layer.clone()), "/declared").await;
    assert_eq!(
        declared.json()["type"],
        "https://help.example.com/item_not_exists"
    );
    let own = async || no_item("pen").with_url("https://one.example.com/\"");
    let own = get(app_with(own, ErrorLayer::new().format(Problem)), "/a").await;
    assert_eq!(own.json()["type"], "https://one.example.com/\"");
}

/// A service that forwards a response of another one.
async fn upstream(layer: ErrorLayer, content_type: &'static str) -> Vec<Kind> {
    let (layer, seen) = observed(layer);
    let handler = async move || {
        let mut response = respond(&ErrorCode::InvalidRange).map(Body::from);
        let headers = response.headers_mut();
        headers.insert("content-type", HeaderValue::from_static(content_type));
        headers.insert("x-qs-request-id", HeaderValue::from_static("upstream"));
        response
    };
    let response = get(app_with(handler, layer), "/a").await;
    assert_eq!(response.header("content-type"), content_type);
    kinds(&seen)
}

#[tokio::test]
async fn upstream_document_has_format_of_layer() {
    let problem = "application/problem+json";
    let layer = ErrorLayer::new;
    assert_eq!(
        upstream(layer(), "application/json").await,
        [Kind::Upstream]
    );
    assert_eq!(upstream(layer(), problem).await, [Kind::PassedThrough]);
    let own = || layer().format(Problem);
    assert_eq!(upstream(own(), problem).await, [Kind::Upstream]);
    assert_eq!(
        upstream(own(), "application/json").await,
        [Kind::PassedThrough]
    );
    let both = || layer().format(Problem).offer(Json);
    assert_eq!(upstream(both(), problem).await, [Kind::Upstream]);
    assert_eq!(
        upstream(both(), "Application/JSON; charset=utf-8").await,
        [Kind::Upstream]
    );
}

#[tokio::test]
async fn format_outside_of_layer_is_json() {
    let inner = service_fn(async |_: Request| {
        Ok::<_, std::convert::Infallible>(respond(&no_item("pen")).map(Body::from))
    });
    get(inner, "/a").await.check(404, "item_not_exists");
}
