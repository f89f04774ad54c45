//! Raw HTTP/1.1, byte by byte.

use std::time::Duration;

use axum::Router;
use axum::extract::{Json, Path};
use axum::routing::{get, post};
use http::StatusCode;
use qs_error::{ErrorLayer, ErrorResponse};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::errors::{SECRET, disk_failed, no_item, throttled};

/// The timeout of a test that receives no response.
const TIMEOUT: Duration = Duration::from_secs(60);

async fn panics() -> &'static str {
    panic!("with {SECRET}")
}

async fn number(Json(number): Json<u32>) -> String {
    number.to_string()
}

async fn item(Path(item): Path<String>) -> Result<(), ErrorResponse> {
    Err(no_item(&item))?
}

fn app() -> Router {
    Router::new()
        .route("/fine", get(async || "fine"))
        .route("/item/{item}", get(item))
        .route("/throttled", get(async || throttled()))
        .route("/disk", get(async || disk_failed()))
        .route("/panic", get(panics))
        .route("/json", post(number))
        .route("/busy", get(async || (StatusCode::CONFLICT, "faster")))
        .layer(ErrorLayer::new().trust_inbound(true))
}

struct Server {
    address: std::net::SocketAddr,
    task: JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Server {
    async fn start(app: Router) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let task = tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        Self { address, task }
    }

    /// Sends bytes, and reads until the server closes the connection.
    async fn send(&self, bytes: &[u8]) -> Reply {
        let exchange = async {
            let mut stream = TcpStream::connect(self.address).await.unwrap();
            stream.write_all(bytes).await.unwrap();
            let mut reply = Vec::new();
            stream.read_to_end(&mut reply).await.unwrap();
            Reply::parse(&reply)
        };
        timeout(TIMEOUT, exchange).await.unwrap()
    }

    async fn call(&self, line: &str) -> Reply {
        let id = "x-qs-request-id: id-7\r\n";
        let request = format!("{line} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n{id}\r\n");
        self.send(request.as_bytes()).await
    }
}

#[derive(Debug)]
struct Reply {
    line: String,
    /// The sorted headers, without the ones that the server adds.
    headers: Vec<String>,
    body: String,
}

impl Reply {
    fn parse(bytes: &[u8]) -> Self {
        let text = str::from_utf8(bytes).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let mut lines = head.split("\r\n").map(str::to_owned);
        let line = lines.next().unwrap();
        let is_own = |line: &String| !line.starts_with("date: ") && line != "connection: close";
        let mut headers: Vec<_> = lines.filter(is_own).collect();
        headers.sort();
        let body = body.to_owned();
        Self {
            line,
            headers,
            body,
        }
    }

    fn check(&self, line: &str, code: &str, more: &[&str], body: &str) {
        assert_eq!(self.line, format!("HTTP/1.1 {line}"));
        assert_eq!(self.body, body);
        self.check_headers(code, more, body.len());
    }

    fn check_headers(&self, code: &str, more: &[&str], length: usize) {
        let mut expected = vec![
            "content-type: application/json".to_owned(),
            format!("content-length: {length}"),
            "x-qs-request-id: id-7".to_owned(),
            format!("x-qs-error-code: {code}"),
            "x-content-type-options: nosniff".to_owned(),
            "cache-control: no-store".to_owned(),
        ];
        expected.extend(more.iter().map(|header| (*header).to_owned()));
        expected.sort();
        assert_eq!(self.headers, expected);
    }
}

const ITEM: &str = r#"{"code":"item_not_exists","message":"item `pen` does not exist","request_id":"id-7","url":"https://docs.example.com/errors#item_not_exists"}"#;

#[tokio::test]
async fn handler_error_is_as_documented() {
    let server = Server::start(app()).await;
    let reply = server.call("GET /item/pen").await;
    reply.check("404 Not Found", "item_not_exists", &[], ITEM);
}

#[tokio::test]
async fn head_has_headers_of_get_and_no_body() {
    let server = Server::start(app()).await;
    let reply = server.call("HEAD /item/pen").await;
    assert_eq!(reply.line, "HTTP/1.1 404 Not Found");
    assert_eq!(reply.body, "");
    reply.check_headers("item_not_exists", &[], ITEM.len());
}

#[tokio::test]
async fn members_and_retry_after_are_as_documented() {
    let server = Server::start(app()).await;
    let body = r#"{"code":"tenant_throttled","message":"tenant 7 is over its limit of 5 requests","request_id":"id-7","url":"https://docs.example.com/errors#tenant_throttled","limit":5}"#;
    let more = ["retry-after: 2"];
    let reply = server.call("GET /throttled").await;
    reply.check("429 Too Many Requests", "tenant_throttled", &more, body);
}

#[tokio::test]
async fn server_error_is_as_documented() {
    let server = Server::start(app()).await;
    let body = r#"{"code":"disk_failed","message":"Internal Server Error","request_id":"id-7","url":"https://docs.example.com/errors#disk_failed"}"#;
    let reply = server.call("GET /disk").await;
    reply.check("500 Internal Server Error", "disk_failed", &[], body);
}

#[tokio::test]
async fn panic_is_500_and_server_continues() {
    let server = Server::start(app()).await;
    let body =
        r#"{"code":"internal_server_error","message":"Internal Server Error","request_id":"id-7"}"#;
    for _ in 0..2 {
        let reply = server.call("GET /panic").await;
        reply.check(
            "500 Internal Server Error",
            "internal_server_error",
            &[],
            body,
        );
    }
}

#[tokio::test]
async fn missing_route_is_as_documented() {
    let server = Server::start(app()).await;
    let body = r#"{"code":"not_found","message":"Not Found","request_id":"id-7"}"#;
    let reply = server.call("GET /missing").await;
    reply.check("404 Not Found", "not_found", &[], body);
}

#[tokio::test]
async fn wrong_method_is_as_documented() {
    let server = Server::start(app()).await;
    let body =
        r#"{"code":"method_not_allowed","message":"Method Not Allowed","request_id":"id-7"}"#;
    let reply = server.call("DELETE /fine").await;
    let more = ["allow: GET,HEAD"];
    reply.check("405 Method Not Allowed", "method_not_allowed", &more, body);
    let reply = server.call("HEAD /json").await;
    assert_eq!(
        (reply.line.as_str(), reply.body.as_str()),
        ("HTTP/1.1 405 Method Not Allowed", "")
    );
    assert!(reply.headers.contains(&"allow: POST".to_owned()));
}

#[tokio::test]
async fn framework_response_is_as_documented() {
    let server = Server::start(app()).await;
    let body = r#"{"code":"conflict","message":"faster","request_id":"id-7"}"#;
    let reply = server.call("GET /busy").await;
    reply.check("409 Conflict", "conflict", &[], body);
}

#[tokio::test]
async fn success_has_only_id() {
    let server = Server::start(app()).await;
    let reply = server.call("GET /fine").await;
    let expected = [
        "content-length: 4",
        "content-type: text/plain; charset=utf-8",
        "x-qs-request-id: id-7",
    ];
    assert_eq!(
        (reply.headers, reply.body.as_str()),
        (expected.map(str::to_owned).to_vec(), "fine")
    );
}

#[tokio::test]
async fn rejected_body_has_error_response() {
    let server = Server::start(app()).await;
    let head = "POST /json HTTP/1.1\r\nhost: a\r\nconnection: close\r\nx-qs-request-id: id-7\r\n";
    for (more, body, line) in [
        ("", "7", "415 Unsupported Media Type"),
        ("content-type: application/json\r\n", "", "400 Bad Request"),
        (
            "content-type: application/json\r\n",
            "\"7\"",
            "422 Unprocessable Entity",
        ),
    ] {
        let request = format!("{head}{more}content-length: {}\r\n\r\n{body}", body.len());
        let reply = server.send(request.as_bytes()).await;
        assert_eq!(reply.line, format!("HTTP/1.1 {line}"));
        assert!(
            reply
                .headers
                .contains(&"content-type: application/json".to_owned())
        );
        assert!(reply.body.contains(r#""request_id":"id-7""#));
    }
}

#[tokio::test]
async fn connection_survives_many_errors() {
    let server = Server::start(app()).await;
    let again = "GET /item/pen HTTP/1.1\r\nhost: a\r\nx-qs-request-id: id-7\r\n\r\n";
    let head = "HEAD /panic HTTP/1.1\r\nhost: a\r\n\r\n";
    let last =
        "GET /item/pen HTTP/1.1\r\nhost: a\r\nconnection: close\r\nx-qs-request-id: id-8\r\n\r\n";
    let reply = server
        .send(format!("{again}{head}{again}{last}").as_bytes())
        .await;
    let bodies = reply.body.matches(ITEM).count()
        + usize::from(reply.body.ends_with(&ITEM.replace("id-7", "id-8")));
    assert_eq!(bodies, 3, "{reply:?}");
    assert_eq!(
        reply
            .body
            .matches("HTTP/1.1 500 Internal Server Error")
            .count(),
        1
    );
}

#[tokio::test]
async fn hostile_id_is_replaced() {
    let server = Server::start(app()).await;
    let long = "x".repeat(4000);
    for ids in [
        vec![""],
        vec!["   "],
        vec!["a b"],
        vec!["a\tb"],
        vec!["\u{202e}abc"],
        vec!["one", "two"],
        vec!["id-7", "id-7"],
        vec![long.as_str()],
    ] {
        let headers = ids.iter().map(|id| format!("x-qs-request-id: {id}\r\n"));
        let headers: String = headers.collect();
        let request =
            format!("GET /item/pen HTTP/1.1\r\nhost: a\r\nconnection: close\r\n{headers}\r\n");
        let reply = server.send(request.as_bytes()).await;
        assert_eq!(reply.line, "HTTP/1.1 404 Not Found", "{ids:?}");
        let id = reply
            .headers
            .iter()
            .find_map(|line| line.strip_prefix("x-qs-request-id: "));
        let id = id.unwrap();
        assert!(
            id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()),
            "{id}"
        );
        assert_eq!(reply.body, ITEM.replace("id-7", id));
    }
}
