//! A request whose body the server does not read, and the next request of its connection.

use std::sync::LazyLock;

use support::exchange::TestResponse;

use crate::check::ID;
use crate::client::{Connection, Protocol, TestRequest};
use crate::log;
use crate::running::{Layer, Running};

const REQUEST: &str =
    "GET /errors/sold HTTP/1.1\r\nhost: localhost\r\nx-qs-request-id: smuggled\r\n\r\n";

/// Two sizes of a body of requests: servers discard a small body, and close the connection of a
/// large body. A server that does neither responds to the requests.
static BODIES: LazyLock<[String; 2]> =
    LazyLock::new(|| [2, 1024].map(|count| REQUEST.repeat(count)));

/// Sends the bodies to routes that fail before they read it.
pub(super) async fn send_all(server: &Running, protocol: Protocol) -> Result<(), String> {
    let orders = if server.has_no_orders() { 404 } else { 413 };
    let routes = [
        ("POST", "/nowhere", 404),
        ("POST", "/orders", orders),
        ("GET", "/errors/pen", 404),
        ("GET", "/pages/text", 409),
        ("GET", "/panics/now", 500),
        ("GET", "/inner", 500),
    ];
    for (method, path, status) in routes {
        for body in &*BODIES {
            let first = request(method, path, "unread-first", body);
            let result = send(server, protocol, &first, status).await;
            result.map_err(|error| format!("{method} {path}, {} bytes: {error}", body.len()))?;
        }
    }
    let events = log::events("smuggled");
    if !events.is_empty() {
        return Err(format!("a part of a body is a request: {events:#?}"));
    }
    Ok(())
}

/// Sends a request, and a second request on its connection. Over HTTP/1.1, the server may close the
/// connection instead of the second response.
async fn send(
    server: &Running,
    protocol: Protocol,
    first: &TestRequest,
    status: u16,
) -> Result<(), String> {
    let mut connection = Connection::open(protocol, server.address(Layer::Problem)).await;
    check(&connection.send(first).await?, "unread-first", status)?;
    let second = request("GET", "/errors/closed", "unread-second", "");
    match connection.send(&second).await {
        Ok(response) => check(&response, "unread-second", 403)?,
        Err(error) if protocol == Protocol::Http1 && is_closed(&error) => {}
        Err(error) => return Err(format!("the second response: {error}")),
    }
    connection.close().await;
    Ok(())
}

fn request(method: &'static str, path: &'static str, id: &str, body: &'static str) -> TestRequest {
    TestRequest {
        method,
        path,
        headers: vec![
            (ID, id.into()),
            ("content-type", b"application/json".to_vec()),
        ],
        body,
    }
}

fn check(response: &TestResponse, id: &str, status: u16) -> Result<(), String> {
    let has_id = response.text().contains(&format!(r#""request_id":"{id}""#));
    if response.status == status && response.id() == id && has_id {
        return Ok(());
    }
    Err(format!("expected {status} and `{id}`, got {response:?}"))
}

/// Returns whether the server closed the connection before the first byte of a response. The errors
/// of the client end with the bytes that it has received.
fn is_closed(error: &str) -> bool {
    error.ends_with(": ``") && !error.starts_with("invalid")
}
