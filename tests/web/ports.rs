//! Services with a published error format: written by hand, and with qs-error. Both send the same
//! status, `allow`, content type and body, apart from ids.

mod by_hand;
mod code_styles;
mod with_qs_error;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use qs_error::ErrorLayer;
use qs_error::format::{Envelope, Problem};

use self::by_hand::Shape;
use self::code_styles::{NumberedError, ScreamingError};
use self::with_qs_error::{Errors, NoteError};
use crate::exchange::{TestResponse, send};

/// Method, path, content type and body of requests for every failure, and of one that succeeds.
const REQUESTS: &[(&str, &str, &str, &str)] = &[
    ("GET", "/notes/1", "", ""),
    ("GET", "/notes/7", "", ""),
    ("GET", "/notes/500", "", ""),
    ("GET", "/notes/panic", "", ""),
    ("GET", "/notes/first", "", ""),
    ("GET", "/notes/-1", "", ""),
    ("DELETE", "/notes/7", "", ""),
    ("GET", "/nowhere", "", ""),
    ("POST", "/notes/7", "", ""),
    ("PUT", "/notes", "application/json", r#"{"text":"short"}"#),
    (
        "PUT",
        "/notes",
        "application/json",
        r#"{"text":"more than ten"}"#,
    ),
    (
        "PUT",
        "/notes",
        "application/json",
        r#"{"text":"a "quote""}"#,
    ),
    ("PUT", "/notes", "application/json", r#"{"text":5}"#),
    ("PUT", "/notes", "application/json", "{"),
    ("PUT", "/notes", "application/json", "{\"\u{e9}\\\"\":1}"),
    ("PUT", "/notes", "text/plain", "{}"),
    ("PUT", "/notes", "", "{}"),
    ("PUT", "/notes", "application/json", LONG),
];

/// More bytes than the services accept.
const LONG: &str = match str::from_utf8(&[b'x'; 2048]) {
    Ok(text) => text,
    Err(_) => "",
};

/// Status, `allow`, content type and body without the id.
type Sent = (u16, Option<String>, String, String);

fn sent(response: &TestResponse) -> Sent {
    let header = |name| {
        let value = response.headers.get(name)?.to_str();
        Some(value.unwrap().to_owned())
    };
    let body = response
        .text()
        .replace(&header("x-qs-request-id").unwrap(), "id");
    let content_type = header("content-type").unwrap_or_default();
    (response.status, header("allow"), content_type, body)
}

/// A handler of both services.
async fn panics() -> &'static str {
    panic!("a bug")
}

async fn compare<E: Errors>(shape: Shape, layer: ErrorLayer) {
    let by_hand: Router = by_hand::app(shape);
    let derived = with_qs_error::app::<E>(layer);
    let mut statuses = Vec::new();
    for (method, path, content_type, body) in REQUESTS {
        let request = || {
            let request = Request::builder().method(*method).uri(*path);
            let request = match *content_type {
                "" => request,
                content_type => request.header("content-type", content_type),
            };
            request.body(Body::from(*body)).unwrap()
        };
        let before = sent(&send(by_hand.clone(), request()).await);
        let after = sent(&send(derived.clone(), request()).await);
        assert_eq!(before, after, "{method} {path} {body}");
        statuses.push(after.0);
    }
    for status in [200, 400, 404, 405, 409, 413, 415, 422, 500, 503] {
        assert!(statuses.contains(&status), "{status}");
    }
}

#[tokio::test]
async fn envelope_equals_hand_written_one() {
    let layer = ErrorLayer::new().format(Envelope("error"));
    compare::<NoteError>(by_hand::envelope, layer).await;
}

#[tokio::test]
async fn problem_equals_hand_written_one() {
    let layer = ErrorLayer::new()
        .format(Problem)
        .docs_url(with_qs_error::DOCS);
    compare::<NoteError>(by_hand::problem, layer).await;
}

#[tokio::test]
async fn own_format_equals_hand_written_one() {
    let layer = ErrorLayer::new().format(with_qs_error::Reason);
    compare::<NoteError>(by_hand::reason, layer).await;
}

#[tokio::test]
async fn upper_case_codes_equal_hand_written_ones() {
    let layer = ErrorLayer::new().map_status(code_styles::screaming_status);
    compare::<ScreamingError>(by_hand::screaming, layer).await;
}

#[tokio::test]
async fn numbers_and_dots_equal_hand_written_ones() {
    let layer = ErrorLayer::new().map_status(code_styles::dotted_status);
    compare::<NumberedError>(by_hand::numbered, layer).await;
}
