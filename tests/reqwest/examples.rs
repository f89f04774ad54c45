//! The client examples: codes that they do not list, and the requests that `retry` repeats.

use std::thread::JoinHandle;

use http::{HeaderMap, StatusCode};
use qs_error::client::{CallError, RemoteError};
use reqwest::Method;

use crate::server::{Connection, client as new_client, join, response, start};

#[path = "../../qs-error/examples/client.rs"]
#[expect(dead_code, reason = "the tests do not run `main`")]
mod client;
#[path = "../../qs-error/examples/retry.rs"]
#[expect(dead_code, reason = "the tests do not run `main`")]
mod retry;

/// Values of `code` that no example lists, as JSON.
const UNKNOWN_CODES: [&str; 20] = [
    r#""a_new_code""#,
    r#""aNewCode""#,
    r#""ANewCode""#,
    r#""A-NEW-CODE""#,
    r#""vendor.new/code""#,
    r#""https://example.com/errors/new""#,
    r#""BUCKET_NOT_EXISTS""#,
    r#""bucket_not_exists ""#,
    r#""a code\nin two lines""#,
    r#""\u0000\u001b[31m""#,
    r#""\u202enew""#,
    r#""\ud800""#,
    r#""新错误""#,
    r#""""#,
    "404",
    "-1.5e300",
    "true",
    "null",
    "[\"a_new_code\"]",
    "{\"code\":{}}",
];

/// Returns the documents of error responses with unknown codes. Another one has a long code.
fn documents() -> Vec<String> {
    let long = format!("{:?}", "a".repeat(60_000));
    let codes = UNKNOWN_CODES.into_iter().chain([&*long]);
    let document = |code| format!(r#"{{"code":{code},"message":"new","request_id":"id-7"}}"#);
    codes.map(document).collect()
}

/// Checks the explanation of an error whose code is unknown.
fn check(explanation: &str, document: &str) {
    assert!(explanation.contains("contact support"), "{explanation}");
    assert!(explanation.contains("new (request id-7)"), "{explanation}");
    assert!(!explanation.contains(char::is_control), "{document}");
    assert!(explanation.len() < 400, "{explanation}");
}

#[test]
fn client_explains_unknown_codes() {
    for document in documents() {
        for status in [StatusCode::NOT_FOUND, StatusCode::INTERNAL_SERVER_ERROR] {
            let headers = HeaderMap::new();
            check(
                &client::explain(status, &headers, document.as_bytes()),
                &document,
            );
        }
    }
}

/// Starts a server that sends these responses, the last one again and again. It returns the number
/// of requests when the client closes the connection.
fn serve(responses: Vec<String>) -> (String, JoinHandle<usize>) {
    start(move |listener| {
        let mut connection = Connection::accept(listener);
        let mut requests = 0;
        while connection.request().is_some() {
            let response = responses.get(requests).or(responses.last());
            connection.send(response.unwrap());
            requests += 1;
        }
        requests
    })
}

/// Sends a request as the example does. Returns the result and the number of requests.
async fn send(method: Method, responses: Vec<String>) -> (Result<String, CallError>, usize) {
    let (url, server) = serve(responses);
    let result = retry::send(&new_client(), method, &url).await;
    (result, join(server).await)
}

fn remote(result: Result<String, CallError>) -> RemoteError {
    match result {
        Err(CallError::Remote(error)) => error,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn retry_explains_unknown_codes() {
    for document in documents() {
        for (status, expected) in [("404 Not Found", 1), ("500 Broken", 1), ("503 Busy", 4)] {
            let response = response(status, "retry-after: 0\r\n", &document);
            let (result, requests) = send(Method::GET, vec![response]).await;
            check(&retry::explain(&remote(result)), &document);
            assert_eq!(requests, expected, "{status}: {document}");
        }
    }
}

#[tokio::test]
async fn retry_repeats_until_success() {
    let delay = "retry-after: 0\r\n";
    let lease = r#"{"code":"lease_not_ready"}"#;
    let responses = vec![
        response("403 Forbidden", delay, lease),
        response("403 Forbidden", "", lease),
        response("503 Busy", delay, ""),
        response("200 OK", "", "ready"),
    ];
    let (result, requests) = send(Method::PUT, responses).await;
    assert_eq!((result.unwrap(), requests), ("ready".to_owned(), 4));
}

#[tokio::test]
async fn retry_repeats_with_limit() {
    let (result, requests) = send(Method::GET, vec![response("503 Busy", "", "")]).await;
    assert_eq!(
        retry::explain(&remote(result)),
        "contact support: 503: Service Unavailable"
    );
    assert_eq!(requests, 4);
}

#[tokio::test]
async fn retry_sends_unsafe_request_once() {
    let responses = vec![response("503 Busy", "retry-after: 0\r\n", "")];
    let (result, requests) = send(Method::POST, responses).await;
    remote(result);
    assert_eq!(requests, 1);
    // The server did not process the request.
    let responses = vec![response("425 Too Early", "retry-after: 0\r\n", "")];
    assert_eq!(send(Method::POST, responses).await.1, 4);
}

#[tokio::test]
async fn retry_sends_final_errors_once() {
    let document = r#"{"code":"bucket_not_exists"}"#;
    let responses = vec![response("503 Busy", "retry-after: 0\r\n", document)];
    let (result, requests) = send(Method::GET, responses).await;
    assert_eq!(retry::explain(&remote(result)), "create the bucket first");
    assert_eq!(requests, 1);
}
