//! Middleware inside of the layer, and handlers that return owned responses.

use std::num::ParseIntError;
use std::rc::Rc;

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn, map_response};
use axum::response::{IntoResponse, Response};
use axum::routing::get as on_get;
use http::{HeaderValue, StatusCode};
use qs_error::{
    ErrorCode, ErrorExt as _, ErrorLayer, ErrorResponse, QsError, RequestId, ResultExt,
};

use crate::capture::watch;
use crate::errors::{SECRET, ShopError, no_item, secret_io, throttled};
use crate::exchange::{app, get};

async fn tell_id(request: Request, next: Next) -> Response {
    let id = request.extensions().get::<RequestId>().unwrap().clone();
    let mut response = next.run(request).await;
    let id = HeaderValue::from_str(id.as_str()).unwrap();
    response.headers_mut().insert("x-seen", id);
    response
}

async fn refuse(_: Request, _: Next) -> Result<Response, ErrorResponse> {
    Err(ErrorCode::PermissionDenied.into())
}

fn routes() -> Router {
    Router::new()
        .route("/own", on_get(async || no_item("pen")))
        .route("/fine", on_get(async || "fine"))
}

#[tokio::test]
async fn middleware_reads_id() {
    let app = routes().layer(from_fn(tell_id)).layer(ErrorLayer::new());
    for path in ["/own", "/fine", "/nowhere"] {
        let response = get(app.clone(), path).await;
        assert_eq!(response.header("x-seen"), response.id());
    }
}

#[tokio::test]
async fn middleware_rejects_with_error_body() {
    let log = watch();
    let app = routes().layer(from_fn(refuse)).layer(ErrorLayer::new());
    let response = get(app, "/fine").await;
    response.check(403, "permission_denied");
    assert_eq!(log.only().field("request_id"), Some(response.id()));
}

#[tokio::test]
async fn middleware_adds_headers_to_error_responses() {
    let add = async |mut response: Response| {
        let value = HeaderValue::from_static("*");
        response
            .headers_mut()
            .insert("access-control-allow-origin", value);
        response
    };
    let app = routes().layer(map_response(add)).layer(ErrorLayer::new());
    let got = get(app, "/own").await;
    got.check(404, "item_not_exists");
    assert_eq!(got.header("access-control-allow-origin"), "*");
}

fn parse(text: &str) -> Result<u32, ErrorResponse> {
    if text.is_empty() {
        return Err(throttled().into());
    }
    let number: u32 = text.parse().with_code(ErrorCode::InvalidArgument)?;
    match number {
        0 => Err(ShopError::Standard(ErrorCode::InvalidRange))?,
        1 => Err(no_item("one"))?,
        2 => Err(secret_io()).with_code(ErrorCode::InternalError)?,
        3 => Err(ErrorCode::InvalidArgument.with_message("`three` is taken"))?,
        other => Ok(other),
    }
}

async fn number(uri: http::Uri) -> Result<String, ErrorResponse> {
    Ok(parse(uri.query().unwrap_or_default())?.to_string())
}

#[tokio::test]
async fn question_mark_converts_several_types() {
    let app = app(number);
    for (query, status, code) in [
        ("", 429, "tenant_throttled"),
        ("x", 400, "invalid_argument"),
        ("0", 416, "invalid_range"),
        ("1", 404, "item_not_exists"),
        ("2", 500, "internal_error"),
        ("3", 400, "invalid_argument"),
    ] {
        let response = get(app.clone(), &format!("/a?{query}")).await;
        response.check(status, code);
    }
    assert_eq!(get(app, "/a?4").await.text(), "4");
}

#[tokio::test]
async fn question_mark_keeps_all_parts() {
    let response = get(app(number), "/a?").await;
    assert_eq!(
        response.message(),
        "tenant 7 is over its limit of 5 requests"
    );
    assert_eq!(response.header("retry-after"), "2");
    assert_eq!(response.json()["limit"], 5);
    let response = get(app(number), "/a?3").await;
    assert_eq!(response.message(), "`three` is taken");
}

#[tokio::test]
async fn external_error_with_code_is_only_logged() {
    let log = watch();
    let response = get(app(number), "/a?2").await;
    assert!(!format!("{response:?}").contains(SECRET));
    assert!(log.only().line().contains(SECRET));
    let log = watch();
    let response = get(app(number), "/a?x").await;
    assert!(!response.text().contains("invalid digit"));
    assert!(log.only().line().contains("invalid digit"));
}

#[tokio::test]
async fn tuple_with_error_is_response() {
    let handler = async || {
        let headers = [("x-hint", "look elsewhere")];
        (StatusCode::GONE, headers, no_item("pen")).into_response()
    };
    let response = get(app(handler), "/a").await;
    response.check(410, "item_not_exists");
    assert_eq!(response.header("x-hint"), "look elsewhere");
}

#[tokio::test]
async fn results_are_responses() {
    let derived = async || Err::<(), _>(no_item("pen"));
    get(app(derived), "/a").await.check(404, "item_not_exists");
    let code = async || Err::<String, _>(ErrorCode::InvalidRange);
    get(app(code), "/a").await.check(416, "invalid_range");
    let axum_own = async || -> axum::response::Result<()> { Err(no_item("pen"))? };
    get(app(axum_own), "/a").await.check(404, "item_not_exists");
}

/// Is not `Send`, and borrows its fields.
#[derive(Debug, QsError)]
#[qs(
    code = "lent_item_lost",
    status = 400,
    message = "no {name} for {owner}"
)]
struct Lost<'a> {
    name: &'a str,
    owner: Rc<str>,
    #[qs(header = "x-hint")]
    hint: &'static str,
    #[qs(member)]
    limit: u8,
    source: ParseIntError,
}

fn lose(name: &str) -> Result<u8, ErrorResponse> {
    Ok("x".parse().map_err(|source| Lost {
        name,
        owner: Rc::from("me"),
        hint: "look around",
        limit: 7,
        source,
    })?)
}

#[tokio::test]
async fn error_that_is_not_send_is_copied() {
    let log = watch();
    let handler = async |uri: http::Uri| lose(uri.path()).map(|number| number.to_string());
    let response = get(app(handler), "/a").await;
    response.check(400, "lent_item_lost");
    assert_eq!(response.message(), "no /a for me");
    assert_eq!(response.header("x-hint"), "look around");
    assert_eq!(response.json()["limit"], 7);
    let line = log.only().line();
    assert!(line.contains("no /a for me: invalid digit"), "{line}");
}
