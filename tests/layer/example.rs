//! Tests of the example `stack`.

use std::time::Duration;

use http::Method;
use support::exchange::{TestResponse, get, request, send};
use support::server::Server;

use crate::spans::Spans;

#[path = "../../qs-error/examples/stack.rs"]
#[expect(dead_code, reason = "the tests do not run `main`")]
mod stack;

const HOUR: Duration = Duration::from_secs(3600);

/// Returns the response to a request from a page of another origin.
async fn call(path: &str) -> TestResponse {
    let mut request = request(Method::GET, path);
    let origin = "https://shop.example.com".parse().unwrap();
    request.headers_mut().insert("origin", origin);
    send(stack::app(8, HOUR), request).await
}

#[tokio::test]
async fn example_events_are_in_span_with_sent_status() {
    for (path, status, code) in [
        ("/photos/a", 404, "object_not_exists"),
        ("/bug", 500, "internal_server_error"),
        ("/nowhere", 404, "not_found"),
        ("/photos", 405, "method_not_allowed"),
    ] {
        let spans = Spans::record();
        let response = call(path).await;
        response.check(status, code);
        let url = format!("https://docs.example.com/errors#{code}");
        assert_eq!(response.url(), Some(url));
        assert_eq!(response.header("access-control-allow-origin"), "*");
        let events = spans.of_target("qs_error");
        assert_eq!(events.len(), 1, "{path}: {events:?}");
        assert!(events[0].spans[0].contains(path), "{events:?}");
        let sent = format!("status={status} ");
        assert!(events[0].fields.contains(&sent), "{events:?}");
        let finished = spans.of_target("tower_http::trace::on_response");
        assert!(finished[0].fields.contains(&sent), "{finished:?}");
    }
}

#[tokio::test]
async fn example_events_have_route() {
    let spans = Spans::record();
    call("/photos/a").await;
    let events = spans.of_target("qs_error");
    assert!(
        events[0].fields.contains("route=/photos/{name} "),
        "{events:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn example_timeout_is_504() {
    let app = stack::app(8, Duration::from_secs(10));
    let spans = Spans::record();
    get(app, "/slow").await.check(504, "timed_out");
    let finished = spans.of_target("tower_http::trace::on_response");
    assert!(finished[0].fields.contains("status=504 "), "{finished:?}");
}

#[tokio::test(start_paused = true)]
async fn example_overload_is_503() {
    let app = stack::app(1, HOUR);
    let slow = get(app.clone(), "/slow");
    let (slow, shed) = tokio::join!(biased; slow, get(app, "/photos/a"));
    assert_eq!(slow.status, 200);
    shed.check(503, "overloaded");
    assert_eq!(shed.header("retry-after"), "1");
}

#[tokio::test]
async fn example_limits_request_bodies() {
    let mut request = http::Request::new(axum::body::Body::from("x".repeat((1 << 20) + 1)));
    *request.method_mut() = Method::PUT;
    *request.uri_mut() = "/photos".parse().unwrap();
    let response = send(stack::app(8, HOUR), request).await;
    response.check(413, "content_too_large");
}

#[tokio::test]
async fn example_serves_both_protocols() {
    let server = Server::axum(stack::app(8, HOUR)).await;
    for mut client in server.clients().await {
        for encoding in ["gzip", "identity"] {
            let headers = [("accept-encoding", encoding)];
            for path in ["/photos/a", "/nowhere", "/bug"] {
                let head_response = client.call(&Method::HEAD, path, &headers).await;
                let got = client.call(&Method::GET, path, &headers).await;
                assert_eq!(
                    (head_response.status, head_response.text()),
                    (got.status, "")
                );
                assert!(got.decoded().starts_with(r#"{"code":""#));
            }
        }
        client.close().await;
    }
}
