//! Responses that are rendered before the first layer of a process exists.

use std::process::Command;

use axum::Router;
use axum::body::Body;
use axum::routing::get;
use http::{HeaderName, Method};
use qs_error::event::Kind;
use qs_error::{ErrorLayer, respond};
use support::server::Server;

use crate::errors::no_item;

/// Set in the process that has no other test.
const FRESH: &str = "QS_ERROR_FRESH_PROCESS";
const TEST: &str = "first_response::response_before_first_layer_is_recognised";

#[tokio::test]
async fn response_before_first_layer_is_recognised() {
    if std::env::var_os(FRESH).is_some() {
        check().await;
        return;
    }
    let mut command = Command::new(std::env::current_exe().unwrap());
    let command = command.args(["--exact", TEST]).env(FRESH, "1");
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && text.contains("1 passed"),
        "{text}"
    );
}

async fn check() {
    let cached = respond(&no_item("pen"));
    let layer = ErrorLayer::new()
        .request_id_header(HeaderName::from_static("x-trace"))
        .error_code_header(HeaderName::from_static("x-code"))
        .on_error(|event| {
            assert_eq!(
                (event.kind(), event.code()),
                (Kind::Upstream, "item_not_exists")
            );
        });
    let handler = async move || cached.map(Body::from);
    let server = Server::axum(Router::new().route("/a", get(handler)).layer(layer)).await;
    for mut client in server.clients().await {
        for method in [Method::GET, Method::HEAD, Method::GET] {
            let response = client.call(&method, "/a", &[]).await;
            assert_eq!(response.status, 404);
            assert_eq!(response.header("x-code"), "item_not_exists");
            assert_eq!(response.header("x-trace").len(), 32);
            assert!(!response.headers.contains_key("x-qs-error-code"));
            assert!(!response.headers.contains_key("x-qs-request-id"));
            assert_eq!(response.body.is_empty(), method == Method::HEAD);
        }
        client.close().await;
    }
}
