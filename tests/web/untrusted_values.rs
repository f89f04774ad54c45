//! Untrusted strings, and errors whose methods fail.

use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex};

use axum::extract::Path;
use axum::handler::Handler;
use http::{Method, Request};
use qs_error::{ErrorCode, ErrorExt as _, ErrorLayer, ErrorResponse, QsError, respond};
use serde::{Serialize, Serializer};
use tower::{BoxError, Layer, service_fn};

use crate::capture::{Event, watch};
use crate::errors::{Plain, no_item};
use crate::exchange::{app, app_with, get, request, send};

const HOSTILE: [char; 18] = [
    '\r', '\n', '\u{1b}', '\0', '\u{7f}', '\u{85}', '\u{9b}', '\u{2028}', '\u{2029}', '\u{61c}',
    '\u{200e}', '\u{200f}', '\u{202a}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2069}', '\t',
];

fn check_line(event: &Event) {
    assert!(!event.line().contains(HOSTILE), "{event:?}");
}

/// All hostile characters, between two words.
fn hostile_text() -> String {
    let middle: String = HOSTILE.iter().collect();
    format!("before{middle}after")
}

#[tokio::test]
async fn display_of_error_is_one_line() {
    let log = watch();
    let response = get(app(async || Plain::Gone(hostile_text())), "/a").await;
    response.check(410, "plainly_gone");
    assert_eq!(response.message(), hostile_text());
    let event = log.only();
    check_line(&event);
    assert!(event.line().contains("before") && event.line().contains("after"));
}

#[tokio::test]
async fn display_of_source_is_one_line() {
    let log = watch();
    let handler = async || ErrorCode::InternalError.with_source(hostile_text());
    get(app(handler), "/a").await.check(500, "internal_error");
    let event = log.only();
    check_line(&event);
    assert!(event.line().contains("before") && event.line().contains("after"));
}

#[tokio::test]
async fn hostile_characters_are_escaped() {
    for character in HOSTILE {
        let log = watch();
        let _ = respond(&Plain::Gone(character.to_string()));
        check_line(&log.only());
    }
}

#[tokio::test]
async fn string_cannot_imitate_event() {
    let log = watch();
    let forged = "lost\n2026-01-01 ERROR qs_error: error response code=\"forged\"";
    let _ = respond(&Plain::Gone(forged.into()));
    check_line(&log.only());
}

#[tokio::test]
async fn encoded_path_is_one_line() {
    for path in ["/a%0Ab", "/a%1B%5B2J", "/%E2%80%AE", "/\"code=forged"] {
        let log = watch();
        get(app(async || no_item("pen")), path).await;
        let event = log.only();
        check_line(&event);
        assert_eq!(event.field("path"), Some(path));
    }
}

#[tokio::test]
async fn non_ascii_path_is_one_line() {
    let path = "/a\u{202e}b".as_bytes();
    let request = Request::builder().uri(path);
    let request = request.body(axum::body::Body::empty()).unwrap();
    let log = watch();
    send(app(async || no_item("pen")), request).await;
    check_line(&log.only());
}

#[tokio::test]
async fn path_parameter_is_escaped_in_body_and_log() {
    let log = watch();
    let handler = async |Path(item): Path<String>| no_item(&item);
    let response = get(app(handler), "/%22%7D%0D%0A%1B%00%E2%80%A8").await;
    response.check(404, "item_not_exists");
    assert_eq!(
        response.message(),
        "item `\"}\r\n\u{1b}\0\u{2028}` does not exist"
    );
    assert!(response.body.iter().all(|byte| *byte >= b' '));
    check_line(&log.only());
}

#[tokio::test]
async fn extension_method_is_one_line() {
    let method = Method::from_bytes(b"X-!#$%&'*+.^_`|~").unwrap();
    let log = watch();
    send(app(async || no_item("pen")), request(method, "/a")).await;
    assert_eq!(log.only().field("method"), Some("X-!#$%&'*+.^_`|~"));
}

/// Writes a part of its Display, and fails.
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
    shown: u8,
    source: Broken,
}

fn broken() -> BrokenParts {
    BrokenParts {
        text: Broken,
        hint: Broken,
        detail_of_it: Broken,
        shown: 7,
        source: Broken,
    }
}

#[tokio::test]
async fn failing_parts_are_left_out_and_logged() {
    let log = watch();
    let response = get(app(async || broken()), "/a").await;
    response.check(409, "broken_parts");
    assert_eq!(response.message(), "Conflict");
    assert!(!response.headers.contains_key("x-hint"));
    assert!(response.text().ends_with(r#","shown":7}"#), "{response:?}");
    for part in ["message", "x-hint", "detail_of_it"] {
        assert_eq!(log.left_out(part), 1, "{part}");
    }
    log.events().iter().for_each(check_line);
    assert_eq!(log.responses(response.id()), 1);
    assert_eq!(log.with("request_id", response.id()).len(), 4);
}

#[tokio::test]
async fn failing_parts_do_not_prevent_response() {
    let response = get(app(async || ErrorResponse::from(broken())), "/a").await;
    response.check(409, "broken_parts");
    assert!(response.text().ends_with(r#","shown":7}"#), "{response:?}");
    let handler = async || {
        ErrorCode::InvalidRange
            .with_message("so")
            .with_member("a", &Broken)
    };
    let response = get(app(handler), "/a").await;
    assert_eq!(response.check(416, "invalid_range").message(), "so");
}

#[tokio::test]
async fn source_with_failing_display_is_logged() {
    let log = watch();
    let service = service_fn(async |_: Request<axum::body::Body>| {
        Err::<http::Response<String>, BoxError>(Broken.into())
    });
    let response = get(ErrorLayer::new().layer(service), "/a").await;
    response.check(500, "internal_server_error");
    assert_eq!(log.with("request_id", response.id()).len(), 1);
}

/// An error whose Display panics.
#[derive(Debug)]
struct Explosive;

impl fmt::Display for Explosive {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("no words")
    }
}

impl Error for Explosive {}

#[tokio::test]
async fn panicking_display_of_source_is_replaced() {
    let log = watch();
    let handler = async || ErrorCode::InvalidRange.with_source(Explosive);
    get(app(handler), "/a").await.check(416, "invalid_range");
    let error = log.only().field("error").map(str::to_owned);
    assert_eq!(
        error.as_deref(),
        Some("invalid_range: (its Display panicked)")
    );
}

#[tokio::test]
async fn reserved_member_name_is_ignored() {
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
        let response = get(app(handler), "/a").await;
        response.check(416, "invalid_range");
        assert!(!response.text().contains("forged"));
    }
}

/// Is its own source.
#[derive(Debug)]
struct Circular;

impl fmt::Display for Circular {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("once more")
    }
}

impl Error for Circular {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self)
    }
}

/// Has a number of sources.
#[derive(Debug)]
struct Deep(Option<Box<Deep>>);

impl Deep {
    fn new(sources: usize) -> Self {
        (0..sources).fold(Self(None), |below, _| Self(Some(Box::new(below))))
    }
}

impl fmt::Display for Deep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("once more")
    }
}

impl Error for Deep {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.as_deref().map(|source| source as _)
    }
}

/// Returns the line of an error, and the links that an observer sees.
async fn chain(handler: impl Handler<((),), ()>) -> (String, Vec<String>) {
    let links = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&links);
    let layer = ErrorLayer::new().on_error(move |event| {
        *seen.lock().unwrap() = event.error().unwrap().links().to_vec();
    });
    let log = watch();
    get(app_with(handler, layer), "/a").await;
    let line = log.only().line();
    assert!(line.len() <= 16 * 1024, "{}", line.len());
    let links = links.lock().unwrap().clone();
    (line, links)
}

#[tokio::test]
async fn circular_source_ends_after_64_links() {
    let (line, links) = chain(async || ErrorCode::InternalError.with_source(Circular)).await;
    assert!(links.len() <= 64, "{}", links.len());
    assert!(line.matches("once more").count() <= 64);
    let (line, links) = chain(async || ErrorCode::InternalError.with_source(Deep::new(1000))).await;
    assert!(links.len() <= 64, "{}", links.len());
    assert!(line.matches("once more").count() <= 64);
    let (line, links) = chain(async || ErrorCode::InternalError.with_source(Deep::new(61))).await;
    assert_eq!((links.len(), line.matches("once more").count()), (63, 62));
}

#[tokio::test]
async fn long_error_is_cut_to_16_kib() {
    for text in ["x", "\u{6f22}", "\n", "\u{202e}", "\"", "\\"] {
        let text = text.repeat(10 * 1024 * 1024 / text.len());
        let source = text.clone();
        let handler = async move || ErrorCode::InternalError.with_source(source.clone());
        let (line, _) = chain(handler).await;
        assert!(line.contains("internal_error"));
        let handler = async move || Plain::Gone(text.clone());
        let (line, _) = chain(handler).await;
        assert!(line.contains("plainly_gone"));
    }
}

#[tokio::test]
async fn long_chain_is_cut_to_16_kib() {
    #[derive(Debug)]
    struct Wide(Deep);
    impl fmt::Display for Wide {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(&"wide ".repeat(100_000))
        }
    }
    impl Error for Wide {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            Some(&self.0)
        }
    }
    chain(async || ErrorCode::InternalError.with_source(Wide(Deep::new(50)))).await;
}

#[tokio::test]
async fn long_path_and_method_are_cut_to_16_kib() {
    let log = watch();
    let path = format!("/{}", "%0A".repeat(20_000));
    let method = Method::from_bytes(&[b'M'; 60_000]).unwrap();
    send(app(async || no_item("pen")), request(method, &path)).await;
    let event = log.only();
    check_line(&event);
    assert!(event.line().len() <= 16 * 1024);
}

/// Removes quoted strings from a log line.
fn without_strings(line: &str) -> String {
    let mut rest = String::new();
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        if character != '"' {
            rest.push(character);
            continue;
        }
        while let Some(quoted) = characters.next().filter(|quoted| *quoted != '"') {
            if quoted == '\\' {
                characters.next();
            }
        }
    }
    rest
}

#[tokio::test]
async fn string_cannot_imitate_field() {
    const FORGED: &str = "a request_id=forged \" request_id=forged \\\" code=forged";
    let lines = crate::log::Lines::default();
    let writer = lines.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_max_level(tracing::Level::DEBUG)
        .with_writer(move || writer.clone());
    let guard = tracing::subscriber::set_default(subscriber.finish());
    let handler = async || ErrorCode::InternalError.with_source(FORGED);
    let path = "/a%20request_id=forged\"%20code=forged";
    get(app(handler), path).await;
    get(app(async || Plain::Gone(FORGED.to_owned())), "/a").await;
    get(app(async || (http::StatusCode::CONFLICT, FORGED)), "/a").await;
    get(app(async || -> &'static str { panic!("{FORGED}") }), "/a").await;
    drop(guard);
    let text = lines.text();
    assert_eq!(text.lines().count(), 4, "{text}");
    for line in text.lines() {
        let fields = without_strings(line);
        assert_eq!(fields.matches("request_id=").count(), 1, "{line}");
        assert_eq!(fields.matches(" code=").count(), 1, "{line}");
        assert!(!fields.contains("forged"), "{line}");
    }
}

#[tokio::test]
async fn raw_header_value_of_response_is_left_out() {
    const NAME: http::HeaderName = http::HeaderName::from_static("x-hint");
    for value in [
        "\u{202e}txt.exe",
        "\u{2028}",
        "\u{85}",
        "a\tb\u{2066}",
        "d\u{e9}j\u{e0}",
    ] {
        let value = http::HeaderValue::from_bytes(value.as_bytes()).unwrap();
        let log = watch();
        let error = ErrorCode::InvalidRange.with_header(NAME, value.clone());
        let response = respond(&error);
        let mut bytes = response
            .headers()
            .values()
            .flat_map(|value| value.as_bytes());
        assert!(
            bytes.all(|byte| (b' '..=b'~').contains(byte)),
            "{response:?}"
        );
        assert_eq!(log.left_out("x-hint"), 1);
        let error = move || ErrorCode::InvalidRange.with_header(NAME, value.clone());
        let got = get(app(async move || error()), "/a").await;
        assert!(!got.headers.contains_key(NAME), "{got:?}");
    }
}
