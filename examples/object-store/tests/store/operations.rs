//! Shutdown and limits.

use std::time::Duration;

use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use crate::process::Process;
use crate::support::{Client, Reply, Server};

/// Starts an upload of eleven bytes. Sends five of them after `100 Continue`.
async fn start_upload(client: &Client, target: &str) -> TcpStream {
    let mut stream = TcpStream::connect(client.address).await.unwrap();
    let head = format!(
        "PUT {target} HTTP/1.1\r\nhost: a\r\ncontent-length: 11\r\nexpect: 100-continue\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut interim = [0; 25];
    stream.read_exact(&mut interim).await.unwrap();
    assert_eq!(&interim, b"HTTP/1.1 100 Continue\r\n\r\n");
    stream.write_all(b"hello").await.unwrap();
    stream
}

async fn finish_upload(mut stream: TcpStream) -> Vec<u8> {
    stream.write_all(b" world").await.unwrap();
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await.unwrap();
    response
}

#[tokio::test]
async fn shutdown_waits_for_running_requests() {
    let folder = TempDir::new().unwrap();
    let mut store = Process::start(&folder, &[]);
    assert_eq!(store.put("/photos", b"").await.status, 201);
    let upload = start_upload(&store, "/photos/hello").await;
    store.terminate();
    while TcpStream::connect(store.address).await.is_ok() {
        sleep(Duration::from_millis(5)).await;
    }
    let response = finish_upload(upload).await;
    assert!(response.starts_with(b"HTTP/1.1 201 Created\r\n"));
    assert!(store.wait().success());
    let store = Process::start(&folder, &[]);
    assert_eq!(store.get("/photos/hello").await.body_str(), "hello world");
}

#[tokio::test]
async fn shutdown_stops_after_timeout() {
    let folder = TempDir::new().unwrap();
    let mut store = Process::start(&folder, &["--shutdown-timeout", "0"]);
    assert_eq!(store.put("/photos", b"").await.status, 201);
    let _upload = start_upload(&store, "/photos/hello").await;
    store.terminate();
    assert!(store.wait().success());
    assert!(store.log().contains("requests are still running"));
}

#[tokio::test]
async fn requests_over_concurrency_limit_are_rejected() {
    let server = Server::with_bucket(&["--max-concurrency", "1"]).await;
    let upload = start_upload(&server, "/photos/hello").await;
    let reply = server.get("/photos/hello").await;
    let body = reply.error(503, "service_unavailable");
    assert_eq!(body["message"], "too many concurrent requests");
    assert_eq!(reply.header("retry-after"), "1");
    drop(upload);
    let retries = async {
        while server.get("/photos/hello").await.status == 503 {
            sleep(Duration::from_millis(5)).await;
        }
    };
    timeout(Duration::from_secs(30), retries).await.unwrap();
}

#[tokio::test]
async fn slow_request_times_out() {
    let server = Server::with_bucket(&["--request-timeout", "1"]).await;
    let mut upload = start_upload(&server, "/photos/hello").await;
    let mut response = Vec::new();
    upload.read_to_end(&mut response).await.unwrap();
    let reply = Reply::parse(&response);
    let body = reply.error(503, "service_unavailable");
    assert_eq!(body["message"], "the request timed out");
}

#[tokio::test]
async fn headers_over_limit_are_rejected() {
    let server = Server::with_bucket(&["--max-header-size", "4096"]).await;
    let large = "a".repeat(5000);
    let body = server
        .call("GET", "/photos", &[("x-large", &large)], b"")
        .await
        .error(431, "headers_too_large");
    assert_eq!(body["limit"], 4096);
    let many: Vec<_> = (0..1000).map(|_| ("x-many", "a")).collect();
    let reply = server.call("GET", "/photos", &many, b"").await;
    reply.error(431, "headers_too_large");
    let reply = server
        .call("GET", "/photos", &[("x-large", "small")], b"")
        .await;
    assert_eq!(reply.status, 200);
}

#[tokio::test]
async fn documents_over_limit_are_rejected() {
    let server = Server::with_bucket(&[]).await;
    let large = vec![b' '; (2 << 20) + 1];
    let headers = [("content-md5", "AAAAAAAAAAAAAAAAAAAAAA==")];
    let reply = server
        .call("POST", "/photos?delete", &headers, &large)
        .await;
    assert_eq!(reply.error(400, "entity_too_large")["limit"], 2 << 20);
}

#[tokio::test]
async fn half_closed_connection_gets_response() {
    let server = Server::with_bucket(&[]).await;
    let request = b"GET /photos HTTP/1.1\r\nhost: a\r\n\r\n";
    assert_eq!(server.send(request, true).await.status, 200);
}
