//! Secrets, which must be logged but not sent to clients.

use std::error::Error;
use std::fmt;

use axum::Router;
use axum::response::IntoResponse;
use http::{Request, StatusCode};
use qs_error::{ErrorCode, ErrorExt as _, ErrorLayer, ErrorResponse, QsError, ResultExt};
use tower::{Layer, service_fn};

use crate::capture::watch;
use crate::errors::{PATH, SECRET, disk_failed, secret_io};
use crate::exchange::{TestResponse, app, get};

/// Checks that the secret is not in the body or the headers, but in one log line with the id.
async fn check(app: Router) -> TestResponse {
    let log = watch();
    let got = get(app, "/a").await;
    assert_eq!(got.status, 500);
    got.check(500, got.header("x-qs-error-code"));
    let shown = format!("{:?} {}", got.headers, got.text());
    assert!(!shown.contains(PATH) && !shown.contains(SECRET), "{shown}");
    let event = log.only();
    let line = event.line();
    assert!(line.contains(PATH) && line.contains(SECRET), "{line}");
    assert!(!line.contains(['\n', '\r']), "{line}");
    assert_eq!(event.field("request_id"), Some(got.id()));
    assert_eq!(got.json()["request_id"], got.id());
    got
}

#[tokio::test]
async fn io_error_in_variant_is_only_logged() {
    let response = check(app(async || disk_failed())).await;
    assert_eq!(response.message(), "Internal Server Error");
    check(app(async || ErrorResponse::from(disk_failed()))).await;
}

#[tokio::test]
async fn io_error_with_code_is_only_logged() {
    let handler = async || Err::<(), _>(secret_io()).with_code(ErrorCode::InternalError);
    check(app(handler)).await;
    let handler = async || ErrorCode::InternalError.with_source(secret_io());
    check(app(handler)).await;
}

#[tokio::test]
async fn run_time_string_of_5xx_is_only_logged() {
    let handler = async || ErrorCode::InternalError.with_message(secret_io().to_string());
    let response = check(app(handler)).await;
    assert_eq!(response.message(), ErrorCode::InternalError.message());
}

#[tokio::test]
async fn public_message_is_sent() {
    let handler = async || {
        let error = ErrorCode::InternalError.with_message(format!("retry in {} s", 5));
        error.expose()
    };
    let response = get(app(handler), "/a").await;
    assert_eq!(
        response.check(500, "internal_error").message(),
        "retry in 5 s"
    );
}

#[tokio::test]
async fn constant_message_of_5xx_is_sent() {
    let handler = async || ErrorCode::InternalError.with_message("try tomorrow");
    let response = get(app(handler), "/a").await;
    assert_eq!(
        response.check(500, "internal_error").message(),
        "try tomorrow"
    );
}

#[tokio::test]
async fn panic_with_secret_is_only_logged() {
    async fn handler() -> &'static str {
        panic!("{}", secret_io())
    }
    check(app(handler)).await;
}

#[tokio::test]
async fn body_of_framework_is_only_logged() {
    let handler = async || (StatusCode::INTERNAL_SERVER_ERROR, secret_io().to_string());
    check(app(handler)).await;
}

#[tokio::test]
async fn error_of_inner_service_is_only_logged() {
    let service = service_fn(async |_: Request<axum::body::Body>| {
        Err::<http::Response<String>, _>(secret_io())
    });
    let service = ErrorLayer::new().layer(service);
    check(Router::new().fallback_service(service)).await;
}

#[derive(Debug, thiserror::Error, QsError)]
enum Foreign {
    #[error("cannot open {PATH} with {secret}")]
    #[qs(code = "foreign_failed", status = 500)]
    Failed { secret: &'static str },
    #[error(transparent)]
    #[qs(code = "foreign_source", status = 500)]
    Source(#[from] std::io::Error),
}

#[tokio::test]
async fn external_display_of_5xx_is_only_logged() {
    check(app(async || Foreign::Failed { secret: SECRET })).await;
    check(app(async || Foreign::from(secret_io()))).await;
}

/// Prints its secret by Debug as well.
#[derive(Clone)]
struct Talkative;

impl fmt::Debug for Talkative {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "debug of {PATH} and {SECRET}")
    }
}

impl fmt::Display for Talkative {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PATH} and {SECRET}")
    }
}

impl Error for Talkative {}

#[derive(Debug, QsError)]
#[qs(
    code = "talkative_source",
    status = 400,
    message = "the request is rejected"
)]
struct Refused {
    source: Talkative,
}

#[tokio::test]
async fn source_of_4xx_is_only_logged() {
    let log = watch();
    let response = get(app(async || Refused { source: Talkative }), "/a").await;
    response.check(400, "talkative_source");
    assert!(!format!("{response:?}").contains(SECRET));
    assert!(log.only().line().contains(SECRET));
}

#[tokio::test]
async fn secret_with_line_breaks_is_one_line() {
    let handler = async || {
        let text = format!("{PATH}\r\n{SECRET}\n");
        ErrorCode::InternalError.with_source(text).into_response()
    };
    check(app(handler)).await;
}

#[tokio::test]
async fn body_with_empty_content_type_is_hidden() {
    for content_type in ["", " ", "; charset=utf-8"] {
        let headers = [("content-type", content_type)];
        let handler = async move || (StatusCode::INTERNAL_SERVER_ERROR, headers, SECRET);
        let response = get(app(handler), "/a").await;
        response.check(500, "internal_server_error");
        assert!(!response.text().contains(SECRET));
    }
}
