//! Tests of the examples of the facade.

use std::str;

use axum::body::Body;
use http::{HeaderMap, Method, Request, StatusCode};

use crate::capture::watch;
use crate::exchange::{get, request, send};

#[path = "../../qs-error/examples/client.rs"]
#[expect(dead_code, reason = "the tests do not run `main`")]
mod client;
#[path = "../../qs-error/examples/compose.rs"]
#[expect(dead_code, reason = "the tests do not run `main`")]
mod compose;
#[path = "../../qs-error/examples/formats.rs"]
#[expect(dead_code, reason = "the tests do not run `main`")]
mod formats;
#[path = "../../qs-error/examples/mixed_errors.rs"]
#[expect(dead_code, reason = "the tests do not run `main`")]
mod mixed_errors;
#[path = "../../qs-error/examples/quickstart.rs"]
#[expect(dead_code, reason = "the tests do not run `main`")]
mod quickstart;
#[path = "../../qs-error/examples/thiserror.rs"]
#[expect(dead_code, reason = "the tests do not run `main`")]
mod thiserror_beside;

#[tokio::test]
async fn quickstart_has_one_shape() {
    let log = watch();
    let missing = get(quickstart::app(), "/buckets/photos").await;
    missing.check(404, "bucket_not_found");
    assert_eq!(missing.message(), "bucket `photos` does not exist");
    let link = "https://docs.example.com/errors#bucket_not_found";
    assert_eq!(missing.url().as_deref(), Some(link));
    let busy = get(quickstart::app(), "/buckets/busy").await;
    busy.check(429, "tenant_throttled");
    assert_eq!(busy.header("retry-after"), "2");
    assert_eq!(busy.json()["limit"], 5);
    let broken = get(quickstart::app(), "/buckets/broken").await;
    broken.check(500, "disk_failed");
    assert_eq!(broken.message(), "Internal Server Error");
    let events = log.with("code", "disk_failed");
    let error = events[0].field("error").unwrap();
    assert_eq!(error, "disk 7 failed: no such device");
}

#[tokio::test]
async fn quickstart_shapes_framework_responses() {
    let app = quickstart::app;
    get(app(), "/nowhere").await.check(404, "not_found");
    let wrong = send(app(), request(Method::DELETE, "/buckets/photos")).await;
    wrong.check(405, "method_not_allowed");
    let body = Request::post("/buckets").header("content-type", "application/json");
    let body = body.body(Body::from("[")).unwrap();
    send(app(), body).await.check(400, "bad_request");
}

#[tokio::test]
async fn mixed_errors_have_their_codes() {
    let log = watch();
    for (path, status, code) in [
        ("/users/9/age", 404, "user_not_found"),
        ("/users/3/age", 404, "not_found"),
        ("/users/2/age", 500, "internal_server_error"),
        ("/users/1/age", 403, "forbidden"),
        ("/users/9", 404, "user_not_found"),
        ("/users/0", 500, "internal_server_error"),
    ] {
        let response = get(mixed_errors::app(), path).await;
        response.check(status, code);
        let log_line = log.with("request_id", response.id());
        assert_eq!(log_line.len(), 1, "{path}");
    }
    let errors = log.with("code", "internal_server_error");
    let errors: Vec<_> = errors
        .iter()
        .filter_map(|event| event.field("error"))
        .collect();
    assert!(errors[0].contains("invalid digit"), "{errors:?}");
    assert!(errors[1].contains("reading the first user"), "{errors:?}");
    let found = get(mixed_errors::app(), "/users/1").await;
    assert_eq!(found.text(), "age=44");
}

#[test]
fn compose_prints_table_of_codes() {
    let mut out = Vec::new();
    compose::print(&mut out).unwrap();
    let text = str::from_utf8(&out).unwrap();
    let (errors, table) = text.split_once("\n\n").unwrap();
    let expected = [
        "nobody: user_not_found: Not Found",
        "ada: name_taken: `ada` is in use",
        "bob: card_declined: Payment Required",
        "eve: service_unavailable: Service Unavailable",
        "zoe: shop_closed: Forbidden",
    ];
    assert_eq!(errors, expected.join("\n"));
    // Five codes of the enums and 39 of the statuses. An inherited code replaces one status.
    assert_eq!(table.lines().count(), 2 + 5 + 38);
    assert!(table.contains("\n| card_declined | 402 | The card was declined. |\n"));
    assert!(table.contains("\n| gateway_timeout | 504 | Gateway Timeout |\n"));
}

#[tokio::test]
async fn formats_have_their_documents() {
    for (format, content_type, start) in [
        ("", "application/json", r#"{"code":"report_pending","#),
        (
            "envelope",
            "application/json",
            r#"{"error":{"code":"report_pending","#,
        ),
        (
            "problem",
            "application/problem+json",
            r#"{"title":"The report is not ready.","#,
        ),
        (
            "text",
            "text/x-error; charset=utf-8",
            "409 report_pending: report 7 is not ready\n",
        ),
    ] {
        let response = get(formats::app(format), "/reports/7").await;
        assert_eq!(response.header("content-type"), content_type);
        assert!(response.text().starts_with(start));
    }
    let mut accepting = request(Method::GET, "/reports/7");
    let problem = "application/problem+json".parse().unwrap();
    accepting.headers_mut().insert("accept", problem);
    let selected = send(formats::app("choice"), accepting).await;
    assert_eq!(selected.header("content-type"), "application/problem+json");
}

#[tokio::test]
async fn client_explains_responses() {
    let explain = async |path| {
        let response = get(quickstart::app(), path).await;
        let status = StatusCode::from_u16(response.status).unwrap();
        client::explain(status, &response.headers, &response.body)
    };
    let missing = explain("/buckets/photos").await;
    let start = "404 bucket_not_found: bucket `photos` does not exist (request ";
    assert!(missing.starts_with(start), "{missing}");
    assert!(missing.ends_with("): create the bucket first"), "{missing}");
    let busy = explain("/buckets/busy").await;
    assert!(busy.ends_with(": wait, then send at most 5 requests"));
    let unknown = explain("/nowhere").await;
    assert!(unknown.ends_with(": see https://docs.example.com/errors#not_found"));

    let explain = |status, body: &str| client::explain(status, &HeaderMap::new(), body.as_bytes());
    let html = explain(StatusCode::BAD_GATEWAY, "<html>");
    assert_eq!(html, "502: Bad Gateway: contact support");
    let odd = r#"{"message":17,"limit":"5","code":"tenant_throttled"}"#;
    let odd = explain(StatusCode::TOO_MANY_REQUESTS, odd);
    assert_eq!(odd, "429 tenant_throttled: wait");
    assert_eq!(explain(StatusCode::OK, "{}"), "not an error");
}

#[tokio::test]
async fn thiserror_messages_reach_clients_and_log() {
    let log = watch();
    for (path, status, code, message) in [
        (
            "/users/ada",
            404,
            "user_not_found",
            "user `ada` does not exist",
        ),
        ("/users/root", 403, "user_locked", "`root` is locked"),
        (
            "/users/broken",
            500,
            "user_unreadable",
            "Internal Server Error",
        ),
        (
            "/users/busy",
            429,
            "quota_used_up",
            "at most 5 requests per minute",
        ),
    ] {
        let response = get(thiserror_beside::app(), path).await;
        response.check(status, code);
        assert_eq!(response.message(), message);
    }
    let errors = ["user_locked", "user_unreadable"]
        .map(|code| log.with("code", code)[0].field("error").unwrap().to_owned());
    assert_eq!(
        errors,
        [
            "user `root` has the role admin",
            "cannot read the user: disk 7 failed"
        ]
    );
}
