use std::sync::Arc;

use http::{HeaderName, HeaderValue, Request, Response, StatusCode};

use super::{BODY_HEADERS, MAX_TEXT, ReadyText, Rewritten, rewrite};
use crate::body::ErrorBody;
use crate::code::ErrorCode;
use crate::engine::config::{LayerConfig, ResponseConfig};
use crate::engine::request::RequestContext;
use crate::engine::scope::Scope;
use crate::response::ErrorResponse;

fn scope(config: LayerConfig) -> Scope {
    let config = Arc::new(config);
    let id = "this".parse().unwrap();
    let request = Arc::new(RequestContext::new(id, &Request::new(()), &config));
    Scope {
        request,
        config,
        is_head: false,
        is_outermost: true,
    }
}

fn rewritten(status: u16, headers: &[(&'static str, &'static str)], text: &[u8]) -> Rewritten {
    with_config(LayerConfig::default(), status, headers, text, true)
}

fn with_config(
    config: LayerConfig,
    status: u16,
    headers: &[(&'static str, &'static str)],
    text: &[u8],
    is_complete: bool,
) -> Rewritten {
    let mut response = Response::new(());
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    for (name, value) in headers {
        let name = HeaderName::from_static(name);
        let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
        response.headers_mut().append(name, value);
    }
    let text = ReadyText {
        bytes: text.to_vec(),
        is_complete,
    };
    let scope = scope(config);
    let _guard = scope.request.enter();
    let (head, ()) = response.into_parts();
    rewrite(&scope, head, &text, text.bytes.is_empty())
}

fn message(rewritten: &Rewritten) -> String {
    let body: ErrorBody = serde_json::from_slice(rewritten.response.body()).unwrap();
    body.message().unwrap().to_owned()
}

#[test]
fn text_of_4xx_is_message_if_readable() {
    let cases: [(&[_], &[u8], &str); 12] = [
        (&[], b" no such page\n", "no such page"),
        (
            &[("content-type", "text/plain")],
            "caf\u{e9}".as_bytes(),
            "caf\u{e9}",
        ),
        (
            &[("content-type", "text/plain; charset=UTF-8")],
            b"text",
            "text",
        ),
        (
            &[("content-type", "text/plain;charset=\"us-ascii\"")],
            b"text",
            "text",
        ),
        (
            &[("content-type", "text/plain; charset=iso-8859-1")],
            b"text",
            "Not Found",
        ),
        (
            &[("content-type", "text/plain; charset=utf-16")],
            b"text",
            "Not Found",
        ),
        (&[("content-encoding", "identity")], b"text", "text"),
        (&[("content-encoding", "gzip")], b"text", "Not Found"),
        (&[], b"", "Not Found"),
        (&[], b" \r\n", "Not Found"),
        (&[], b"caf\xe9", "Not Found"),
        (&[], b"\xff text", "Not Found"),
    ];
    for (headers, text, expected) in cases {
        let rewritten = rewritten(404, headers, text);
        assert_eq!(message(&rewritten), expected, "{headers:?} {text:?}");
    }
}

#[test]
fn text_of_5xx_is_never_sent() {
    for text in [&b"password=hunter2"[..], b"\xff", b""] {
        let rewritten = rewritten(503, &[("content-type", "text/plain")], text);
        assert_eq!(message(&rewritten), "Service Unavailable");
        assert!(!rewritten.is_from_text);
    }
}

#[test]
fn incomplete_text_is_not_message() {
    let rewritten = with_config(LayerConfig::default(), 404, &[], b"half", false);
    assert_eq!(message(&rewritten), "Not Found");
    assert!(rewritten.is_from_text);
}

#[test]
fn character_is_cut_only_at_limit() {
    let mut text = "x".repeat(MAX_TEXT - 1).into_bytes();
    text.push(0xc3);
    let at_limit = rewritten(404, &[], &text);
    assert_eq!(message(&at_limit), "x".repeat(MAX_TEXT - 1));
    text.remove(0);
    let below_limit = rewritten(404, &[], &text);
    assert_eq!(message(&below_limit), "Not Found");
}

#[test]
fn headers_of_replaced_body_are_removed() {
    let others = [
        ("allow", "GET"),
        ("retry-after", "7"),
        ("www-authenticate", "Basic"),
        ("www-authenticate", "Bearer"),
        ("content-range", "bytes */9"),
        ("access-control-allow-origin", "*"),
        ("set-cookie", "a=b"),
        ("set-cookie", "c=d"),
        ("cache-control", "max-age=9"),
    ];
    let mut all: Vec<(&'static str, &'static str)> = others.to_vec();
    let removed: Vec<String> = BODY_HEADERS.iter().map(ToString::to_string).collect();
    all.extend([
        ("content-length", "6"),
        ("transfer-encoding", "chunked"),
        ("content-encoding", "gzip"),
        ("content-language", "de"),
        ("content-location", "/a"),
        ("content-md5", "AA=="),
        ("content-digest", "sha-256=:AA==:"),
        ("content-disposition", "inline"),
        ("repr-digest", "sha-256=:AA==:"),
        ("etag", "\"a\""),
        ("last-modified", "now"),
        ("accept-ranges", "bytes"),
        ("trailer", "x-sum"),
        ("x-qs-request-id", "other"),
        ("x-qs-error-code", "other"),
    ]);
    let response = rewritten(405, &all, b"").response;
    for (name, value) in others {
        let mut values = response.headers().get_all(name).iter();
        assert!(values.any(|other| other == value), "{name}");
    }
    for name in removed.iter().filter(|name| *name != "content-type") {
        assert!(!response.headers().contains_key(name), "{name}");
    }
    assert_eq!(response.headers()["x-qs-request-id"], "this");
    assert_eq!(response.headers()["x-qs-error-code"], "method_not_allowed");
    assert_eq!(response.headers()["content-type"], "application/json");
    let count = response.headers().len();
    assert_eq!(count, others.len() + 4, "{:?}", response.headers());
}

#[test]
fn default_names_are_removed_beside_other_names() {
    let response = ResponseConfig {
        request_id_header: HeaderName::from_static("x-id"),
        error_code_header: HeaderName::from_static("x-code"),
        ..ResponseConfig::default()
    };
    let config = LayerConfig {
        response: Arc::new(response),
        ..LayerConfig::default()
    };
    let stale = [
        ("x-qs-request-id", "other"),
        ("x-qs-error-code", "other"),
        ("x-id", "other"),
    ];
    let response = with_config(config, 405, &stale, b"", true).response;
    assert!(!response.headers().contains_key("x-qs-request-id"));
    assert!(!response.headers().contains_key("x-qs-error-code"));
    assert_eq!(response.headers()["x-id"], "this");
    assert_eq!(response.headers()["x-code"], "method_not_allowed");
}

#[test]
fn mapped_error_has_its_own_status() {
    let config = LayerConfig {
        status_map: Some(Arc::new(|status| {
            let is_mapped = status == StatusCode::CONFLICT;
            is_mapped.then(|| ErrorResponse::from(ErrorCode::InvalidRange))
        })),
        ..LayerConfig::default()
    };
    let rewritten = with_config(config, 409, &[], b"a text", true);
    assert_eq!(rewritten.response.status(), 416);
    assert_eq!(message(&rewritten), "a text");
}

#[test]
fn panicking_map_costs_only_mapping() {
    let config = LayerConfig {
        status_map: Some(Arc::new(|_| panic!("no mapping today"))),
        ..LayerConfig::default()
    };
    let rewritten = with_config(config, 409, &[], b"a text", true);
    assert_eq!(rewritten.response.status(), 409);
    assert_eq!(rewritten.response.headers()["x-qs-error-code"], "conflict");
}
