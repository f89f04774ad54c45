use std::sync::Arc;

use http::{HeaderName, HeaderValue, Request, Response, StatusCode};

use super::{BODY_HEADERS, MAX_BODY, ReadyBody, Rewritten, rewrite};
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

fn rewritten(status: u16, headers: &[(&'static str, &'static str)], body: &[u8]) -> Rewritten {
    with_config(LayerConfig::default(), status, headers, body, true)
}

fn with_config(
    config: LayerConfig,
    status: u16,
    headers: &[(&'static str, &'static str)],
    body: &[u8],
    is_complete: bool,
) -> Rewritten {
    let mut response = Response::new(());
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    for (name, value) in headers {
        let name = HeaderName::from_static(name);
        let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
        response.headers_mut().append(name, value);
    }
    let body = ReadyBody {
        bytes: body.to_vec(),
        is_complete,
    };
    let scope = scope(config);
    let _guard = scope.request.enter();
    let (head, ()) = response.into_parts();
    rewrite(&scope, head, &body, body.bytes.is_empty())
}

fn message(rewritten: &Rewritten) -> String {
    let body: ErrorBody = serde_json::from_slice(rewritten.response.body()).unwrap();
    body.message().unwrap().to_owned()
}

#[test]
fn readable_body_of_4xx_is_message() {
    let cases: [(&[_], &[u8], &str); 12] = [
        (&[], b" no such page\n", "no such page"),
        (
            &[("content-type", "text/plain")],
            "caf\u{e9}".as_bytes(),
            "caf\u{e9}",
        ),
        (
            &[("content-type", "text/plain; charset=UTF-8")],
            b"body",
            "body",
        ),
        (
            &[("content-type", "text/plain;charset=\"us-ascii\"")],
            b"body",
            "body",
        ),
        (
            &[("content-type", "text/plain; charset=iso-8859-1")],
            b"body",
            "Not Found",
        ),
        (
            &[("content-type", "text/plain; charset=utf-16")],
            b"body",
            "Not Found",
        ),
        (&[("content-encoding", "identity")], b"body", "body"),
        (&[("content-encoding", "gzip")], b"body", "Not Found"),
        (&[], b"", "Not Found"),
        (&[], b" \r\n", "Not Found"),
        (&[], b"caf\xe9", "Not Found"),
        (&[], b"\xff body", "Not Found"),
    ];
    for (headers, body, expected) in cases {
        let rewritten = rewritten(404, headers, body);
        assert_eq!(message(&rewritten), expected, "{headers:?} {body:?}");
    }
}

#[test]
fn body_of_5xx_is_not_sent() {
    for body in [&b"password=hunter2"[..], b"\xff", b""] {
        let rewritten = rewritten(503, &[("content-type", "text/plain")], body);
        assert_eq!(message(&rewritten), "Service Unavailable");
        assert!(!rewritten.is_from_body);
    }
}

#[test]
fn incomplete_body_is_not_message() {
    let rewritten = with_config(LayerConfig::default(), 404, &[], b"half", false);
    assert_eq!(message(&rewritten), "Not Found");
    assert!(rewritten.is_from_body);
}

#[test]
fn character_is_cut_only_at_limit() {
    let mut body = "x".repeat(MAX_BODY - 1).into_bytes();
    body.push(0xc3);
    let at_limit = rewritten(404, &[], &body);
    assert_eq!(message(&at_limit), "x".repeat(MAX_BODY - 1));
    body.remove(0);
    let below_limit = rewritten(404, &[], &body);
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
fn default_names_are_removed_with_other_names() {
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
fn mapped_error_replaces_status() {
    let config = LayerConfig {
        status_map: Some(Arc::new(|status| {
            let is_mapped = status == StatusCode::CONFLICT;
            is_mapped.then(|| ErrorResponse::from(ErrorCode::InvalidRange))
        })),
        ..LayerConfig::default()
    };
    let rewritten = with_config(config, 409, &[], b"a body", true);
    assert_eq!(rewritten.response.status(), 416);
    assert_eq!(message(&rewritten), "a body");
}

#[test]
fn panicking_map_is_ignored() {
    let config = LayerConfig {
        status_map: Some(Arc::new(|_| panic!("no mapping today"))),
        ..LayerConfig::default()
    };
    let rewritten = with_config(config, 409, &[], b"a body", true);
    assert_eq!(rewritten.response.status(), 409);
    assert_eq!(rewritten.response.headers()["x-qs-error-code"], "conflict");
}
