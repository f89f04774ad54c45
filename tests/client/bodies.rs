//! Bodies of other servers, hostile ones included: the code, the message and the kind of each.

use http::StatusCode;
use qs_error::client::BodyKind::{self, Empty, Envelope, Json, NotJson, OtherJson, Redirect};
use qs_error::client::RemoteError;

use crate::support::{CODE, ID, headers, json, read};

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn nested(start: &str, depth: usize, end: &str) -> String {
    format!("{}{end}", start.repeat(depth))
}

fn gzip(body: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap()
}

/// The body, its kind, the code and the message.
type Case = (
    Vec<u8>,
    BodyKind,
    Option<&'static str>,
    Option<&'static str>,
);

fn case(
    body: impl Into<Vec<u8>>,
    kind: BodyKind,
    code: impl Into<Option<&'static str>>,
    message: impl Into<Option<&'static str>>,
) -> Case {
    (body.into(), kind, code.into(), message.into())
}

fn cases() -> Vec<Case> {
    let deep = 130;
    vec![
        // Usual documents.
        case(r#"{"code":"a","message":"m"}"#, Json, "a", "m"),
        case(
            r#"{"message":"m","detail":"d","title":"t","code":"a"}"#,
            Json,
            "a",
            "m",
        ),
        case(r#"{"detail":"d","title":"t","code":"a"}"#, Json, "a", "d"),
        case(r#"{"title":"t","code":"a"}"#, Json, "a", "t"),
        case(
            r#"{"error":{"code":"a","message":"m"},"message":"outer"}"#,
            Envelope,
            "a",
            "m",
        ),
        case(
            r#"{"error":{"code":"a"},"message":"outer"}"#,
            Envelope,
            "a",
            "outer",
        ),
        case(
            r#"{"code":"outer","error":{"code":"inner","message":"m"}}"#,
            Json,
            "outer",
            None,
        ),
        case(
            r#"{"error":"invalid_grant","message":"m"}"#,
            OtherJson,
            None,
            "m",
        ),
        case(r#"{"error":{"message":"m"}}"#, OtherJson, None, None),
        case(r#"{"error":[{"code":"a"}]}"#, OtherJson, None, None),
        // Other types where a string belongs.
        case(r#"{"code":404}"#, Json, "404", None),
        case(r#"{"code":-1.50e3}"#, Json, "-1.50e3", None),
        case(r#"{"code":true}"#, Json, "true", None),
        case(r#"{"code":null,"message":"m"}"#, OtherJson, None, "m"),
        case(
            r#"{"code":{"value":"a"},"message":["m"]}"#,
            OtherJson,
            None,
            None,
        ),
        case(r#"{"code":"","message":""}"#, OtherJson, None, None),
        case(r#"{"code":"a","message":7,"detail":"d"}"#, Json, "a", "d"),
        case(r#"{"code":null,"error":{"code":"a"}}"#, Envelope, "a", None),
        // Repeated members.
        case(
            r#"{"code":"a","code":"b","message":"m","message":"n"}"#,
            Json,
            "a",
            "m",
        ),
        case(r#"{"code":null,"code":"b"}"#, Json, "b", None),
        case(r#"{"error":1,"error":{"code":"a"}}"#, Envelope, "a", None),
        // Odd names and values.
        case(r#"{"message":"\ud800","code":"a"}"#, Json, "a", None),
        case(r#"{"\ud800":1,"code":"a","message":"m"}"#, Json, "a", "m"),
        case(r#"{"x":1e400,"code":"a","message":"m"}"#, Json, "a", "m"),
        case(r#"{"x":NaN,"code":"a","message":"m"}"#, Json, "a", "m"),
        case(
            r#"{"\u0063ode":"\u0061","message":"\"\\\n🦀"}"#,
            Json,
            "a",
            "\"\\\n🦀",
        ),
        case(
            format!(
                r#"{{"x":{},"code":"a","message":"m"}}"#,
                nested("[", deep, &"]".repeat(deep))
            ),
            Json,
            "a",
            "m",
        ),
        case(
            format!(
                r#"{{"code":{},"message":"m"}}"#,
                nested("[", deep, &"]".repeat(deep))
            ),
            OtherJson,
            None,
            "m",
        ),
        case(r#"{"code":"a","message":"m",}"#, Json, "a", "m"),
        case(r#"{"code":"a" "message":"m"}"#, NotJson, None, None),
        case(r#"{"code":"a"}{"code":"b"}"#, Json, "a", None),
        case(r#"{code:"a",'message':"m"}"#, NotJson, None, None),
        case(
            r#"{"error":{"code":"a","message":"m","ratio":NaN}}"#,
            Envelope,
            "a",
            "m",
        ),
        case(r#"{"error":{"code":"a",}}"#, Envelope, "a", None),
        case(r#"{"error":{"code":"a","x":01}}"#, Envelope, "a", None),
        case(r#"{"x":NaN}"#, NotJson, None, None),
        // Broken off.
        case(r#"{"code":"a","message":"m"#, Json, "a", None),
        case(r#"{"code":"a"#, OtherJson, None, None),
        case(r#"{"error":{"code":"a","message":"m"#, Envelope, "a", None),
        case("{", NotJson, None, None),
        case(r#"{"co"#, NotJson, None, None),
        // Other JSON.
        case("{}", OtherJson, None, None),
        case("[]", OtherJson, None, None),
        case(r#"[{"code":"a"}]"#, OtherJson, None, None),
        case("null", OtherJson, None, None),
        case("17", OtherJson, None, None),
        case(r#""a""#, OtherJson, None, None),
        case("[],".repeat(21_845), NotJson, None, None),
        case(nested("[", 65_536, ""), NotJson, None, None),
        case(nested(r#"{"error":"#, 7_000, ""), OtherJson, None, None),
        // Not JSON.
        case("", Empty, None, None),
        case(" \r\n\t", Empty, None, None),
        case("<html><h1>502</h1></html>", NotJson, None, None),
        case("code=a&message=m", NotJson, None, None),
        case("nul", NotJson, None, None),
        case("\u{feff}{\"code\":\"a\"}", NotJson, None, None),
        case(utf16(r#"{"code":"a"}"#), NotJson, None, None),
        case(utf16("\u{feff}{\"code\":\"a\"}"), NotJson, None, None),
        case(
            b"{\"code\":\"a\",\"message\":\"caf\xe9\"}",
            NotJson,
            None,
            None,
        ),
        case(b"\xff\xfe\xfd", NotJson, None, None),
        case(b"\0\0\0\0", NotJson, None, None),
        case(gzip(br#"{"code":"a"}"#), NotJson, None, None),
        case(
            "<?xml version=\"1.0\"?><Error><Code>a</Code></Error>",
            NotJson,
            None,
            None,
        ),
    ]
}

#[test]
fn hostile_bodies_are_read() {
    let cases = cases();
    for (body, kind, code, message) in &cases {
        let error = json(502, body);
        let name = String::from_utf8_lossy(body.get(..60).unwrap_or(body)).into_owned();
        assert_eq!(error.kind(), *kind, "{name}");
        assert_eq!(error.code(), *code, "{name}");
        assert_eq!(error.message(), *message, "{name}");
        assert_eq!(error.raw(), body.get(..65_536).unwrap_or(body), "{name}");
        assert!(!error.has_other_content_type(), "{name}");
    }
}

#[test]
fn header_code_replaces_missing_code() {
    for (body, _, code, _) in &cases() {
        let error = read(502, &[CODE, ID], body);
        assert_eq!(error.code(), code.or(Some("from_header")));
        assert_eq!(error.disagrees(), code.is_some());
        assert_eq!(error.request_id(), Some("id-7"));
    }
}

#[test]
fn source_is_reason_of_invalid_json() {
    use std::error::Error;

    let source = |body: &[u8]| {
        let error = json(502, body);
        let source = error.source()?;
        Some(format!("{source}: {}", source.source()?))
    };
    assert_eq!(source(br#"{"code":"a"}"#), None);
    assert_eq!(source(b""), None);
    let reason = source(b"<html>").unwrap();
    assert_eq!(
        reason,
        "the body is not a JSON document: expected value at line 1 column 1"
    );
    let reason = source(br#"{"code":"a","#).unwrap();
    assert!(
        reason.starts_with("the body is an incomplete JSON document: EOF"),
        "{reason}"
    );
    let reason = source(b"{\"code\":\"\xe9\"}").unwrap();
    assert!(reason.contains("invalid utf-8"), "{reason}");
}

#[test]
fn success_and_304_are_not_errors() {
    let body = br#"{"code":"a"}"#;
    for status in [100, 200, 204, 226, 299, 304] {
        let status = StatusCode::from_u16(status).unwrap();
        let error = RemoteError::from_parts(status, &headers(&[CODE]), body);
        assert!(error.is_none(), "{status}");
    }
    for status in [300, 303, 305, 399] {
        let error = read(status, &[CODE], body);
        assert_eq!(
            (error.kind(), error.code()),
            (Redirect, Some("a")),
            "{status}"
        );
    }
    for status in [400, 499, 500, 599, 600, 999] {
        assert_eq!(json(status, body).kind(), Json, "{status}");
    }
}

#[test]
fn content_type_of_other_kind_is_flagged() {
    let is_flagged = |content_type: &str, body: &str| {
        let error = read(404, &[("content-type", content_type.as_bytes())], body);
        assert_eq!(error.code(), body.contains("code").then_some("a"));
        error.has_other_content_type()
    };
    let body = r#"{"code":"a"}"#;
    for content_type in [
        "application/json",
        "APPLICATION/JSON",
        "text/json;x=y",
        "application/vnd.a+json",
    ] {
        assert!(!is_flagged(content_type, body), "{content_type}");
    }
    for content_type in [
        "text/plain",
        "text/html; charset=utf-8",
        "application/octet-stream",
        "json",
    ] {
        assert!(is_flagged(content_type, body), "{content_type}");
        assert!(is_flagged(content_type, "[1]"), "{content_type}");
        assert!(!is_flagged(content_type, "<html>"), "{content_type}");
    }
    assert!(!read(404, &[], body).has_other_content_type());
}

#[test]
fn converted_code_is_flagged() {
    assert!(json(404, r#"{"code":404}"#).has_converted_code());
    assert!(json(404, r#"{"error":{"code":false}}"#).has_converted_code());
    assert!(!json(404, r#"{"code":"404"}"#).has_converted_code());
    assert!(!read(404, &[CODE], r#"{"code":{}}"#).has_converted_code());
}

#[test]
fn error_is_small_and_shareable() {
    fn assert_traits<T: Send + Sync + Clone + std::error::Error + 'static>() {}
    assert_traits::<RemoteError>();
    assert!(size_of::<RemoteError>() <= 16);
    assert!(size_of::<Result<(), RemoteError>>() <= 16);
}
