//! Errors of another service in the responses of this one.

use std::error::Error;
use std::time::Duration;

use http::Response;
use qs_error::client::{PassOn, RemoteError};
use qs_error::{ErrorCatalog, ErrorResponse, HttpCode, QsError, respond};
use support::capture::watch;

use crate::support::{PROBLEM, json, read};

#[expect(dead_code, reason = "only the catalog is used")]
#[derive(Debug, QsError)]
#[qs(url = "https://docs.example.com/errors#{code}", codes = Code)]
enum StorageError {
    #[qs(
        code = "no_bucket",
        status = 404,
        message = "bucket `{bucket}` does not exist",
        params
    )]
    NoBucket { bucket: String },
    #[qs(
        code = "disk_full",
        status = 507,
        message = "no space left",
        retry_after = 60
    )]
    DiskFull,
    #[qs(code = "login", status = 401, challenge = "Bearer")]
    Login,
    #[qs(code = "not_listed", status = 404)]
    NotListed,
    #[qs(code = "in_zone", status = 403, header("x-zone" = "a"))]
    Zone,
}

fn pass_on() -> PassOn {
    PassOn::new(StorageError::CATALOG)
        .pass([Code::NoBucket, Code::DiskFull, Code::Login])
        .pass(["in_zone", "not_in_catalog"])
}

fn body(response: &ErrorResponse) -> serde_json::Value {
    let response = respond(response);
    serde_json::from_slice(response.body()).unwrap()
}

fn sent(error: RemoteError) -> Response<bytes::Bytes> {
    respond(&pass_on().convert(error))
}

#[test]
fn listed_code_has_status_url_and_headers_of_catalog() {
    let upstream = json(
        400,
        r#"{"code":"no_bucket","message":"bucket `a` is gone","request_id":"up-1","url":"http://internal/","limit":5,"params":{"bucket":"a"},"nested":{"x":[1]}}"#,
    );
    let response = pass_on().convert(upstream);
    assert_eq!(response.status(), 404);
    let body = body(&response);
    let id = body["request_id"].as_str().unwrap();
    assert_ne!(id, "up-1");
    let expected = serde_json::json!({
        "code": "no_bucket",
        "message": "bucket `a` is gone",
        "request_id": id,
        "url": "https://docs.example.com/errors#no_bucket",
        "params": {"bucket": "a"},
        "limit": 5,
        "nested": {"x": [1]},
    });
    assert_eq!(body, expected);
    assert_eq!(
        sent(json(500, r#"{"code":"in_zone"}"#)).headers()["x-zone"],
        "a"
    );
}

#[test]
fn listed_code_without_message_has_default() {
    let response = pass_on().convert(json(404, r#"{"code":"no_bucket"}"#));
    assert_eq!(body(&response)["message"], "Not Found");
}

#[test]
fn reserved_members_are_dropped() {
    let upstream = json(
        403,
        r#"{"title":"t","detail":"d","type":"x","status":7,"instance":"i","action":"none","retryable":true,"remedy":"r","localized":{},"code":"in_zone","ok":1,"ok":2}"#,
    );
    let body = body(&pass_on().convert(upstream));
    let members: Vec<_> = body
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(members, ["code", "message", "ok", "request_id", "url"]);
    assert_eq!((&body["message"], &body["ok"]), (&"d".into(), &1.into()));
}

#[test]
fn server_error_hides_message_params_and_members() {
    let upstream = json(
        404,
        r#"{"code":"disk_full","message":"/dev/sda1 secret","params":{"disk":"secret"},"disk":"secret","retry_after":5}"#,
    );
    let response = pass_on().convert(upstream);
    assert_eq!(response.status(), 507);
    assert_eq!(response.retry_after(), Some(Duration::from_secs(5)));
    let sent = respond(&response);
    let text = String::from_utf8_lossy(sent.body()).into_owned();
    assert!(
        !text.contains("secret") && !text.contains("params"),
        "{text}"
    );
    assert!(text.contains("\"message\":\"no space left\""), "{text}");
}

#[test]
fn delay_is_passed_on_without_limit() {
    let lines: &[(&str, &[u8])] = &[("retry-after", b"4000")];
    let error = read(507, lines, r#"{"code":"disk_full"}"#);
    assert_eq!(sent(error).headers()["retry-after"], "4000");
    assert_eq!(
        sent(json(507, r#"{"code":"disk_full"}"#)).headers()["retry-after"],
        "60"
    );
}

#[test]
fn challenge_of_401_is_passed_on() {
    let lines: &[(&str, &[u8])] = &[
        ("www-authenticate", b"Basic realm=\"a\""),
        ("www-authenticate", b""),
        ("www-authenticate", b"Digest"),
    ];
    let response = sent(read(401, lines, r#"{"code":"login"}"#));
    let challenges: Vec<_> = response
        .headers()
        .get_all("www-authenticate")
        .iter()
        .collect();
    assert_eq!(challenges, ["Basic realm=\"a\", Digest"]);
    let response = sent(json(401, r#"{"code":"login"}"#));
    assert_eq!(response.headers()["www-authenticate"], "Bearer");
    let response = sent(read(401, lines, r#"{"code":"no_bucket"}"#));
    assert!(!response.headers().contains_key("www-authenticate"));
}

#[test]
fn unlisted_response_is_hidden() {
    let secret = r#""message":"secret","params":{"a":"secret"},"secret":"secret""#;
    // The status, the code, and the code that is sent.
    let cases = [
        (404, "not_listed", "failed_dependency"),
        (401, "unknown", "failed_dependency"),
        (403, "unknown", "failed_dependency"),
        (404, "not_in_catalog", "failed_dependency"),
        (500, "unknown", "bad_gateway"),
        (503, "not_listed", "bad_gateway"),
        (302, "unknown", "bad_gateway"),
        (600, "unknown", "bad_gateway"),
    ];
    for (status, code, expected) in cases {
        let lines: &[(&str, &[u8])] = &[
            ("retry-after", b"77"),
            ("www-authenticate", b"secret"),
            ("x-qs-request-id", b"up-secret"),
        ];
        let error = read(status, lines, format!(r#"{{"code":"{code}",{secret}}}"#));
        let response = pass_on()
            .other(HttpCode::FailedDependency.info())
            .convert(error);
        assert_eq!(response.code(), expected, "{status} {code}");
        let source = response.source().unwrap().to_string();
        assert!(
            source.contains(&format!("{status} {code}")) && source.contains("up-secret"),
            "{source}"
        );
        let sent = respond(&response);
        let text = format!(
            "{:?} {}",
            sent.headers(),
            String::from_utf8_lossy(sent.body())
        );
        assert!(
            !text.contains("secret") && !text.contains("retry-after"),
            "{text}"
        );
    }
}

#[test]
fn unreadable_response_is_bad_gateway() {
    let other = pass_on().other(HttpCode::FailedDependency.info());
    for status in [404, 401, 500] {
        for body in ["<html>", ""] {
            let response = other.convert(json(status, body));
            assert_eq!(response.code(), "bad_gateway", "{status} {body}");
        }
    }
    for body in ["{}", r#"{"detail":"Not Found"}"#, "[]"] {
        let response = other.convert(json(404, body));
        assert_eq!(response.code(), "failed_dependency", "{body}");
        let response = other.convert(json(500, body));
        assert_eq!(response.code(), "bad_gateway", "{body}");
    }
    let response = pass_on().convert(json(404, r#"{"code":"x"}"#));
    assert_eq!(response.code(), "bad_gateway");
}

#[test]
fn member_is_sent_unchanged() {
    let numbers = "[1.10,123456789012345678901234567890,1E2]";
    let upstream = format!(
        r#"{{"code":"in_zone","a":{numbers},"b":1e400,"c":"\ud800","d":{{"e":["\u00e9"]}},"f":[1e400]}}"#
    );
    let response = sent(json(403, upstream));
    let text = std::str::from_utf8(response.body()).unwrap();
    assert!(
        text.ends_with(&format!(r#","a":{numbers},"d":{{"e":["\u00e9"]}}}}"#)),
        "{text}"
    );
}

#[test]
fn params_of_code_without_params_are_sent() {
    let upstream = json(
        403,
        r#"{"code":"in_zone","message":"zone a","params":{"zone":"a"},"x":1}"#,
    );
    let body = body(&pass_on().convert(upstream));
    assert_eq!(
        (&body["params"]["zone"], &body["x"]),
        (&"a".into(), &1.into())
    );
}

#[test]
fn code_of_header_is_listed() {
    let lines: &[(&str, &[u8])] = &[("x-qs-error-code", b"no_bucket")];
    assert_eq!(sent(read(404, lines, "")).status(), 404);
}

#[test]
fn many_members_are_limited() {
    let members: Vec<String> = (0..9000).map(|at| format!("\"m{at}\":1")).collect();
    let upstream = json(
        404,
        format!(r#"{{"code":"no_bucket",{}}}"#, members.join(",")),
    );
    let body = body(&pass_on().convert(upstream));
    assert_eq!(body["m127"], 1);
    assert_eq!(body.get("m128"), None);
}

#[test]
fn listed_code_of_any_document_is_passed_on() {
    let problem = r#"{"title":"t","detail":"zone a","code":"in_zone","x":1}"#;
    let envelope = r#"{"error":{"code":"in_zone","message":"zone a","x":1},"y":2}"#;
    let truncated = r#"{"code":"in_zone","message":"zone a","x":1,"y":[2"#;
    for upstream in [
        read(403, &[PROBLEM], problem),
        json(302, envelope),
        json(500, truncated),
    ] {
        let response = pass_on().convert(upstream);
        assert_eq!(response.status(), 403);
        let body = body(&response);
        assert_eq!(
            (&body["message"], &body["x"]),
            (&"zone a".into(), &1.into())
        );
        assert_eq!(body.get("y"), None);
    }
}

#[test]
fn replaced_message_removes_params() {
    let message = "another bucket";
    for code in ["no_bucket", "in_zone"] {
        let upstream =
            format!(r#"{{"code":"{code}","message":"m","params":{{"bucket":"a"}},"x":1}}"#);
        let response = pass_on().convert(json(404, upstream)).with_message(message);
        let body = body(&response);
        assert_eq!((&body["message"], &body["x"]), (&message.into(), &1.into()));
        assert_eq!(body.get("params"), None);
    }
}

#[test]
fn log_has_status_code_and_id_of_upstream() {
    for (status, code, logged) in [
        (404, "no_bucket", "404 no_bucket"),
        (403, "other", "403 other"),
        (500, "other", "500 other"),
    ] {
        let body = format!(r#"{{"code":"{code}","message":"m","request_id":"up-1"}}"#);
        let log = watch();
        let _ = respond(&pass_on().convert(json(status, body)));
        let event = log.only();
        let error = event.field("error").unwrap();
        assert!(
            error.contains(logged) && error.contains("(request up-1)"),
            "{error}"
        );
    }
}
