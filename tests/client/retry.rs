//! The decision whether to repeat a request.

use std::time::Duration;

use http::Method;
use qs_error::client::Retry;
use qs_error::{ErrorCatalog, QsError};

use crate::support::{json, read};

#[derive(Clone, Copy, Debug, QsError)]
enum Code {
    #[qs(code = "fixed", status = 503, action = fix_request)]
    Fixed,
    #[qs(code = "busy", status = 409, action = retry)]
    Busy,
    #[qs(code = "waiting", status = 503, retry_after = 9)]
    Waiting,
    #[qs(code = "sleeping", status = 503, retry_after = 4000)]
    Sleeping,
    #[qs(code = "plain", status = 500)]
    Plain,
}

fn after(seconds: u64) -> Retry {
    Retry::After(Duration::from_secs(seconds))
}

#[test]
fn retry_rules_are_applied_in_order() {
    // The status, the body, and the decision.
    let cases = [
        // (1) The action of the catalog overrides the status and the body.
        (503, r#"{"code":"fixed"}"#, Retry::Never),
        (
            503,
            r#"{"code":"fixed","action":"retry","retry_after":1}"#,
            Retry::Never,
        ),
        (503, r#"{"code":"plain"}"#, Retry::Never),
        // (2) The action of the body, for a code that the catalog does not have.
        (
            503,
            r#"{"code":"new","action":"fix_request"}"#,
            Retry::Never,
        ),
        (
            503,
            r#"{"code":"new","action":"a_new_action"}"#,
            Retry::Never,
        ),
        (400, r#"{"code":"new","action":"retry"}"#, Retry::Backoff),
        (
            400,
            r#"{"code":"new","action":"retry","retry_after":3}"#,
            after(3),
        ),
        (
            503,
            r#"{"error":{"code":"new","action":"none"}}"#,
            Retry::Never,
        ),
        (503, r#"{"action":"none"}"#, Retry::Never),
        (503, r#"{"code":"new","action":7}"#, Retry::Backoff),
        // (3) The status.
        (400, r#"{"code":"new"}"#, Retry::Never),
        (500, r#"{"code":"new","retry_after":3}"#, Retry::Never),
        (302, "", Retry::Never),
        (599, "", Retry::Never),
        (408, "", Retry::Backoff),
        (425, "", Retry::Backoff),
        (429, "", Retry::Backoff),
        (502, "<html>", Retry::Backoff),
        (503, "", Retry::Backoff),
        (504, "", Retry::Backoff),
        // (4) The delay of the body, before (5) the delay of the catalog.
        (503, r#"{"code":"waiting","retry_after":3}"#, after(3)),
        (503, r#"{"code":"waiting"}"#, after(9)),
        (400, r#"{"code":"waiting"}"#, after(9)),
        (503, r#"{"code":"sleeping"}"#, after(300)),
        // (6) No delay.
        (409, r#"{"code":"busy"}"#, Retry::Backoff),
        (503, r#"{"code":"busy","action":"none"}"#, Retry::Backoff),
    ];
    for (status, body, expected) in cases {
        let actual = json(status, body).retry(Code::CATALOG);
        assert_eq!(actual, expected, "{status} {body}");
    }
}

#[test]
fn retry_of_head_uses_headers() {
    let lines: &[(&str, &[u8])] = &[("x-qs-error-code", b"busy"), ("retry-after", b"7")];
    assert_eq!(read(409, lines, "").retry(Code::CATALOG), after(7));
    assert_eq!(read(409, lines, "").retry(&[]), Retry::Never);
}

#[test]
fn idempotent_methods_are_safe_to_repeat() {
    let error = json(503, "");
    for method in [
        Method::GET,
        Method::HEAD,
        Method::PUT,
        Method::DELETE,
        Method::OPTIONS,
        Method::TRACE,
    ] {
        assert!(error.is_safe_to_repeat(&method), "{method}");
    }
    for method in [
        Method::POST,
        Method::PATCH,
        Method::CONNECT,
        Method::from_bytes(b"LOCK").unwrap(),
    ] {
        assert!(!error.is_safe_to_repeat(&method), "{method}");
        for status in [421, 425] {
            assert!(json(status, "").is_safe_to_repeat(&method), "{method}");
        }
    }
}
