//! The HTTP/1.1 client rejects each violation of framing that a broken response can have.

use http::Method;
use support::http1::Connection;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// Sends the bytes for each of two requests, and closes the connection.
/// Returns whether the client accepts all of them.
async fn is_accepted(method: Method, response: &'static str) -> bool {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut client = Connection::open(listener.local_addr().unwrap()).await;
    let server = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = [0; 4096];
        // A connection that stays open would let the client wait for the missing byte.
        let count = if response.contains("close") { 1 } else { 2 };
        for _ in 0..count {
            if stream.read(&mut request).await.unwrap() > 0 {
                stream.write_all(response.as_bytes()).await.unwrap();
            }
        }
    };
    let requests = async {
        for _ in 0..2 {
            client.try_call(&method, "/", &[]).await.ok()?;
        }
        client.close().await;
        Some(())
    };
    let requests = async { requests.await.is_some() };
    tokio::join!(requests, server).0
}

#[tokio::test]
async fn valid_responses_are_accepted() {
    for response in [
        "HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nfine",
        "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nfine\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\nx-end: a\r\n\r\n",
        "HTTP/1.1 204 No Content\r\n\r\n",
    ] {
        assert!(is_accepted(Method::GET, response).await, "{response}");
    }
    for response in [
        "HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\n",
        "HTTP/1.1 200 OK\r\n\r\n",
    ] {
        assert!(is_accepted(Method::HEAD, response).await, "{response}");
    }
}

#[tokio::test]
async fn invalid_responses_are_rejected() {
    for response in [
        "HTTP/1.1 200 OK\r\n\r\nfine",
        "HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nfine",
        "HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nfine\n",
        "HTTP/1.1 200 OK\r\ncontent-length: +4\r\n\r\nfine",
        "HTTP/1.1 200 OK\r\ncontent-length: 4\r\ncontent-length: 4\r\n\r\nfine",
        "HTTP/1.1 200 OK\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\nfine",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nfine\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nfine\r\n0\r\n\r\n\n",
        "HTTP/1.1 200 OK\ncontent-length: 4\n\nfine",
        "HTTP/1.0 200 OK\r\ncontent-length: 4\r\n\r\nfine",
    ] {
        assert!(!is_accepted(Method::GET, response).await, "{response}");
    }
    let response = "HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nfine";
    assert!(!is_accepted(Method::HEAD, response).await);
}

#[tokio::test]
async fn missing_byte_is_rejected() {
    let response = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 5\r\n\r\nfine";
    assert!(!is_accepted(Method::GET, response).await);
}
