//! Text from outside, and errors that do not keep their promises.

use std::error::Error;
use std::fmt;

use axum::extract::Path;
use http::{Method, Request};
use qs_error::{ErrorCode, ErrorExt as _, ErrorLayer, ErrorResponse, QsError, respond};
use serde::{Serialize, Serializer};
use tower::{BoxError, Layer, service_fn};

use crate::capture::{Event, watch};
use crate::errors::{Plain, no_item};
use crate::exchange::{app, get, request, send};

const HOSTILE: [char; 18] = [
    '\r', '\n', '\u{1b}', '\0', '\u{7f}', '\u{85}', '\u{9b}', '\u{2028}', '\u{2029}', '\u{61c}',
    '\u{200e}', '\u{200f}', '\u{202a}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2069}', '\t',
];

fn check_line(event: &Event) {
    assert!(!event.line().contains(HOSTILE), "{event:?}");
}

/// All that is hostile, between two words.
fn hostile_text() -> String {
    let middle: String = HOSTILE.iter().collect();
    format!("before{middle}after")
}

#[tokio::test]
async fn the_text_of_an_error_is_one_line() {
    let log = watch();
    let answer = get(app(async || Plain::Gone(hostile_text())), "/a").await;
    answer.check(410, "plainly_gone");
    assert_eq!(answer.message(), hostile_text());
    let event = log.only();
    check_line(&event);
    assert!(event.line().contains("before") && event.line().contains("after"));
}

#[tokio::test]
async fn the_text_of_a_source_is_one_line() {
    let log = watch();
    let handler = async || ErrorCode::InternalError.with_source(hostile_text());
    get(app(handler), "/a").await.check(500, "internal_error");
    let event = log.only();
    check_line(&event);
    assert!(event.line().contains("before") && event.line().contains("after"));
}

#[tokio::test]
async fn each_hostile_letter_is_harmless() {
    for letter in HOSTILE {
        let log = watch();
        let _ = respond(&Plain::Gone(letter.to_string()));
        check_line(&log.only());
    }
}

#[tokio::test]
async fn a_text_that_looks_like_another_event_stays_inside_of_its_own() {
    let log = watch();
    let forged = "gone\n2026-01-01 ERROR qs_error: error answer code=\"forged\"";
    let _ = respond(&Plain::Gone(forged.into()));
    check_line(&log.only());
}

#[tokio::test]
async fn a_path_is_one_line() {
    for path in ["/a%0Ab", "/a%1B%5B2J", "/%E2%80%AE", "/\"code=forged"] {
        let log = watch();
        get(app(async || no_item("pen")), path).await;
        let event = log.only();
        check_line(&event);
        assert_eq!(event.field("path"), Some(path));
    }
}

#[tokio::test]
async fn a_path_beyond_ascii_is_one_line() {
    let raw = "/a\u{202e}b".as_bytes();
    // Whether such a request exists at all is for the HTTP library to say.
    let Ok(request) = Request::builder().uri(raw).body(axum::body::Body::empty()) else {
        return;
    };
    let log = watch();
    send(app(async || no_item("pen")), request).await;
    check_line(&log.only());
}

#[tokio::test]
async fn an_item_from_the_path_is_escaped_in_body_and_log() {
    let log = watch();
    let handler = async |Path(item): Path<String>| no_item(&item);
    let answer = get(app(handler), "/%22%7D%0D%0A%1B%00%E2%80%A8").await;
    answer.check(404, "item_not_exists");
    assert_eq!(
        answer.message(),
        "item `\"}\r\n\u{1b}\0\u{2028}` does not exist"
    );
    assert!(answer.body.iter().all(|byte| *byte >= b' '));
    check_line(&log.only());
}

#[tokio::test]
async fn a_long_method_is_one_line() {
    let method = Method::from_bytes(b"X-!#$%&'*+.^_`|~").unwrap();
    let log = watch();
    send(app(async || no_item("pen")), request(method, "/a")).await;
    assert_eq!(log.only().field("method"), Some("X-!#$%&'*+.^_`|~"));
}

/// Starts to speak, and fails.
#[derive(Debug)]
struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("half a ")?;
        Err(fmt::Error)
    }
}

impl Error for Broken {}

impl Serialize for Broken {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("not\r\ntoday\u{202e}"))
    }
}

#[derive(Debug, QsError)]
#[qs(code = "broken_parts", status = 409, message = "it is {text}")]
struct BrokenParts {
    text: Broken,
    #[qs(header = "x-hint")]
    hint: Broken,
    #[qs(member)]
    detail_of_it: Broken,
    #[qs(member)]
    kept: u8,
    source: Broken,
}

fn broken() -> BrokenParts {
    BrokenParts {
        text: Broken,
        hint: Broken,
        detail_of_it: Broken,
        kept: 7,
        source: Broken,
    }
}

#[tokio::test]
async fn parts_that_cannot_be_rendered_are_left_out_and_logged() {
    let log = watch();
    let answer = get(app(async || broken()), "/a").await;
    answer.check(409, "broken_parts");
    assert_eq!(answer.message(), "Conflict");
    assert!(!answer.headers.contains_key("x-hint"));
    assert!(answer.text().ends_with(r#","kept":7}"#), "{answer:?}");
    for part in ["message", "x-hint", "detail_of_it"] {
        assert_eq!(log.left_out(part), 1, "{part}");
    }
    log.events().iter().for_each(check_line);
    assert_eq!(log.answers(answer.id()), 1);
    assert_eq!(log.with("request_id", answer.id()).len(), 4);
}

#[tokio::test]
async fn parts_that_cannot_be_rendered_do_not_cost_the_owned_answer() {
    let answer = get(app(async || ErrorResponse::from(broken())), "/a").await;
    answer.check(409, "broken_parts");
    assert!(answer.text().ends_with(r#","kept":7}"#), "{answer:?}");
    let handler = async || {
        ErrorCode::InvalidRange
            .with_message("so")
            .with_member("a", &Broken)
    };
    let answer = get(app(handler), "/a").await;
    assert_eq!(answer.check(416, "invalid_range").message(), "so");
}

#[tokio::test]
async fn a_source_whose_display_fails_is_still_an_event() {
    let log = watch();
    let service = service_fn(async |_: Request<axum::body::Body>| {
        Err::<http::Response<String>, BoxError>(Broken.into())
    });
    let answer = get(ErrorLayer::new().layer(service), "/a").await;
    answer.check(500, "internal_server_error");
    assert_eq!(log.with("request_id", answer.id()).len(), 1);
}

/// Panics when someone wants to know.
#[derive(Debug)]
struct Explosive;

impl fmt::Display for Explosive {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("no words")
    }
}

impl Error for Explosive {}

#[tokio::test]
async fn a_display_that_panics_costs_no_more_than_its_words() {
    let log = watch();
    let handler = async || ErrorCode::InvalidRange.with_source(Explosive);
    get(app(handler), "/a").await.check(416, "invalid_range");
    let error = log.only().field("error").map(str::to_owned);
    assert_eq!(
        error.as_deref(),
        Some("the range cannot be satisfied: (its Display panicked)")
    );
}

#[tokio::test]
async fn a_member_cannot_take_a_name_that_means_something_else() {
    let names = [
        "code",
        "message",
        "request_id",
        "url",
        "type",
        "title",
        "status",
        "detail",
        "instance",
    ];
    for name in names {
        let handler =
            async move || ErrorResponse::from(ErrorCode::InvalidRange).with_member(name, "forged");
        let answer = get(app(handler), "/a").await;
        answer.check(416, "invalid_range");
        assert!(!answer.text().contains("forged"));
    }
}
