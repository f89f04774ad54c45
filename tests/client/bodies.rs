//! Bodies of other servers, hostile ones included: the code, the message and the kind of each.

use http::{HeaderMap, HeaderName, Response, StatusCode};
use qs_error::client::BodyKind::{
    self, Empty, Envelope, Json, NotJson, OtherJson, Problem, Redirect,
};
use qs_error::client::{Reader, RemoteError};
use qs_error::format::ParamValue;

use crate::support::{headers, json, read};

const CODE: (&str, &[u8]) = ("x-qs-error-code", b"from_header");
const ID: (&str, &[u8]) = ("x-qs-request-id", b"id-7");
const PROBLEM: (&str, &[u8]) = ("content-type", b"application/problem+json");

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
    assert!(cases.len() >= 50);
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
fn type_is_code_of_problem_only() {
    let body = r#"{"type":"https://docs.example.com/errors#disk_full","title":"t","status":418}"#;
    let error = read(507, &[PROBLEM], body);
    assert_eq!((error.kind(), error.code()), (Problem, Some("disk_full")));
    assert_eq!(error.status(), 507);
    assert_eq!(
        error.url(),
        Some("https://docs.example.com/errors#disk_full")
    );

    let error = json(507, body);
    assert_eq!(
        (error.kind(), error.code(), error.url()),
        (OtherJson, None, None)
    );

    let error = read(507, &[PROBLEM, CODE], body);
    assert_eq!(
        (error.code(), error.disagrees()),
        (Some("from_header"), false)
    );

    let content_type = (
        "content-type",
        &b"Application/Problem+JSON; charset=utf-8"[..],
    );
    let error = read(
        507,
        &[content_type],
        r#"{"type":"about:blank","title":"t"}"#,
    );
    assert_eq!(
        (error.kind(), error.code(), error.url()),
        (Problem, None, None)
    );
    assert_eq!(error.message(), Some("t"));
    assert_eq!(read(507, &[PROBLEM], "{}").kind(), Problem);
}

#[test]
fn code_of_problem_precedes_header_and_type() {
    let body = r#"{"type":"/errors/other","detail":"d","code":"disk_full"}"#;
    let error = read(507, &[PROBLEM, CODE], body);
    assert_eq!((error.kind(), error.code()), (Problem, Some("disk_full")));
    assert!(error.disagrees());
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
fn first_valid_id_header_precedes_body() {
    let id = |lines: &[(&str, &[u8])], body: &str| {
        read(404, lines, body).request_id().map(str::to_owned)
    };
    let name = "x-qs-request-id";
    let body = r#"{"code":"a","request_id":"of-body"}"#;
    assert_eq!(id(&[(name, b"one")], body).as_deref(), Some("one"));
    assert_eq!(
        id(&[(name, b""), (name, b"\xff"), (name, b"two")], body).as_deref(),
        Some("two")
    );
    assert_eq!(
        id(&[(name, b"a/b"), (name, b"two")], body).as_deref(),
        Some("two")
    );
    assert_eq!(id(&[(name, b"a/b+c=")], body).as_deref(), Some("a/b+c="));
    assert_eq!(id(&[(name, b"\xff")], body).as_deref(), Some("of-body"));
    assert_eq!(
        id(&[], r#"{"error":{"code":"a"},"request_id":"outer"}"#).as_deref(),
        Some("outer")
    );
    assert_eq!(id(&[], r#"{"code":"a","request_id":7}"#), None);
}

#[test]
fn truncated_body_gives_earlier_members() {
    let read = |limit, body: &str| {
        let reader = Reader::new().limit(limit);
        reader
            .read(StatusCode::CONFLICT, &HeaderMap::new(), body.as_bytes())
            .unwrap()
    };
    let body = r#"{"code":"a","message":"🦀🦀","limit":123}"#;
    for limit in 0..=body.len() {
        let error = read(limit, body);
        assert_eq!(error.is_truncated(), limit < body.len());
        assert_eq!(error.raw(), &body.as_bytes()[..limit]);
        assert_eq!(error.code(), (limit >= 11).then_some("a"), "{limit}");
        assert_eq!(error.message(), (limit >= 32).then_some("🦀🦀"), "{limit}");
        assert_eq!(
            error.member::<u32>("limit"),
            (limit >= 45).then_some(123),
            "{limit}"
        );
        let kind = if limit >= 11 {
            Json
        } else if limit == 0 {
            Empty
        } else {
            OtherJson
        };
        assert_eq!(error.kind(), kind, "{limit}");
    }
    let body = r#"{"error":{"code":"a","message":"m","limit":123}}"#;
    for limit in 20..=body.len() {
        let error = read(limit, body);
        assert_eq!(
            (error.code(), error.kind()),
            (Some("a"), Envelope),
            "{limit}"
        );
        assert_eq!(
            error.member::<u32>("limit"),
            (limit >= 47).then_some(123),
            "{limit}"
        );
    }
    assert_eq!(read(4, "[1,2,3]").kind(), OtherJson);
    assert_eq!(read(4, "<html>").kind(), NotJson);
}

#[test]
fn members_have_any_type() {
    let body = r#"{"code":"a","count":7,"names":["x","y"],"none":null,"text":"a\nb","params":{"bucket":"b","n":1,"f":0.5,"t":true,"big":9007199254740993,"o":{},"bucket":"c"}}"#;
    for error in [json(404, body), json(404, format!(r#"{{"error":{body}}}"#))] {
        assert_eq!(error.member::<u8>("count"), Some(7));
        assert_eq!(error.member::<i8>("count"), Some(7));
        assert_eq!(error.member::<String>("count"), None);
        assert_eq!(error.member::<Vec<&str>>("names").unwrap(), ["x", "y"]);
        assert_eq!(error.member::<Option<u8>>("none"), Some(None));
        assert_eq!(error.member::<String>("text").as_deref(), Some("a\nb"));
        assert_eq!(error.member::<serde_json::Value>("missing"), None);

        let params = error.params();
        let params: Vec<_> = params.iter().collect();
        let expected = [
            ("bucket", &ParamValue::String("b".to_owned())),
            ("n", &ParamValue::Integer(1)),
            ("f", &ParamValue::Float(0.5)),
            ("t", &ParamValue::Bool(true)),
            ("big", &ParamValue::Float(9_007_199_254_740_992.0)),
        ];
        assert_eq!(params, expected);
    }
    assert!(
        json(404, r#"{"code":"a","params":[1]}"#)
            .params()
            .is_empty()
    );
    assert!(json(404, "[]").params().is_empty());
}

#[test]
fn panic_of_deserialize_costs_member() {
    #[derive(Debug)]
    struct Panics;

    impl<'de> serde::Deserialize<'de> for Panics {
        fn deserialize<D: serde::Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
            panic!("not today");
        }
    }

    let error = json(404, r#"{"code":"a","x":1}"#);
    assert!(error.member::<Panics>("x").is_none());
    assert_eq!(error.member::<u8>("x"), Some(1));
}

#[test]
fn settings_of_reader_are_used() {
    let reader = Reader::new()
        .error_code_header(HeaderName::from_static("x-code"))
        .request_id_header(HeaderName::from_static("x-id"))
        .envelope("fault".to_owned());
    let headers = headers(&[("x-code", b"of_header"), ("x-id", b"id-8"), CODE, ID]);
    let read = |body: &str| {
        reader
            .read(StatusCode::CONFLICT, &headers, body.as_bytes())
            .unwrap()
    };
    let error = read(r#"{"fault":{"code":"a"},"error":{"code":"b"}}"#);
    assert_eq!(
        (error.code(), error.request_id()),
        (Some("a"), Some("id-8"))
    );
    assert_eq!(read("{}").code(), Some("of_header"));
}

#[test]
fn response_is_read_with_any_body_type() {
    let response = Response::builder()
        .status(404)
        .body(r#"{"code":"a"}"#)
        .unwrap();
    assert_eq!(
        RemoteError::from_response(&response).unwrap().code(),
        Some("a")
    );
    let response = response.map(|body| bytes::Bytes::from_static(body.as_bytes()));
    assert_eq!(
        RemoteError::from_response(&response).unwrap().code(),
        Some("a")
    );
}

#[test]
fn error_is_small_and_shareable() {
    fn assert_traits<T: Send + Sync + Clone + std::error::Error + 'static>() {}
    assert_traits::<RemoteError>();
    assert!(size_of::<RemoteError>() <= 16);
    assert!(size_of::<Result<(), RemoteError>>() <= 16);
}
