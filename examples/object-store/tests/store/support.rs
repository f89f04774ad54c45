//! A server for each test, and a client with access to the raw bytes.

use std::future::pending;
use std::io;
use std::net::SocketAddr;
use std::ops::Deref;
use std::time::Duration;

use clap::Parser;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;
use store_service::{Config, app, serve};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// The maximum time of a test for one response.
const TIMEOUT: Duration = Duration::from_secs(60);

/// A client of one server.
pub(crate) struct Client {
    pub(crate) address: SocketAddr,
}

/// A server in this process.
pub(crate) struct Server {
    client: Client,
    task: JoinHandle<()>,
}

impl Deref for Server {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Server {
    /// Starts a server that treats unsigned requests as the owner's.
    pub(crate) async fn start(flags: &[&str]) -> Self {
        Self::start_signed(&[flags, &["--open"]].concat()).await
    }

    /// Starts a server that requires signatures.
    pub(crate) async fn start_signed(flags: &[&str]) -> Self {
        let config = Config::parse_from(["object-store"].iter().chain(flags));
        let app = app(config).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let task = tokio::spawn(serve(listener, app, pending(), Duration::ZERO));
        let client = Client { address };
        Self { client, task }
    }

    /// Starts a server with the bucket `photos`.
    pub(crate) async fn with_bucket(flags: &[&str]) -> Self {
        let server = Self::start(flags).await;
        assert_eq!(server.put("/photos", b"").await.status, 201);
        server
    }
}

impl Client {
    pub(crate) async fn get(&self, target: &str) -> Reply {
        self.call("GET", target, &[], b"").await
    }

    pub(crate) async fn head(&self, target: &str) -> Reply {
        self.call("HEAD", target, &[], b"").await
    }

    pub(crate) async fn delete(&self, target: &str) -> Reply {
        self.call("DELETE", target, &[], b"").await
    }

    pub(crate) async fn put(&self, target: &str, body: &[u8]) -> Reply {
        self.call("PUT", target, &[], body).await
    }

    pub(crate) async fn call(
        &self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Reply {
        let mut request = format!("{method} {target} HTTP/1.1\r\nconnection: close\r\n");
        if !headers.iter().any(|(name, _)| *name == "host") {
            request.push_str("host: store.test\r\n");
        }
        request.push_str(&format!("content-length: {}\r\n", body.len()));
        for (name, value) in headers {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        request.push_str("\r\n");
        self.send(&[request.as_bytes(), body].concat(), false).await
    }

    /// Sends a request, closes the sending side if `close_sending`, and reads the response.
    pub(crate) async fn send(&self, request: &[u8], close_sending: bool) -> Reply {
        let response = timeout(TIMEOUT, self.exchange(request, close_sending)).await;
        Reply::parse(&response.unwrap().unwrap())
    }

    /// Works like [`Self::send`], but returns the error of a lost connection.
    pub(crate) async fn exchange(
        &self,
        request: &[u8],
        close_sending: bool,
    ) -> io::Result<Vec<u8>> {
        let mut stream = TcpStream::connect(self.address).await?;
        // A server that rejects a body can stop reading it, so a failed write is not an error.
        let _ = stream.write_all(request).await;
        if close_sending {
            stream.shutdown().await?;
        }
        let mut response = Vec::new();
        stream.read_to_end(&mut response).await?;
        Ok(response)
    }
}

#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    /// All bytes after the head.
    pub(crate) body: Vec<u8>,
}

impl Reply {
    pub(crate) fn parse(response: &[u8]) -> Self {
        let mut slots = [httparse::EMPTY_HEADER; 64];
        let mut head = httparse::Response::new(&mut slots);
        let length = head.parse(response).unwrap().unwrap();
        let mut headers = HeaderMap::new();
        for header in head.headers.iter() {
            let name = HeaderName::try_from(header.name).unwrap();
            headers.append(name, HeaderValue::from_bytes(header.value).unwrap());
        }
        Self {
            status: head.code.unwrap(),
            headers,
            body: response[length..].to_vec(),
        }
    }

    /// Returns the value of a header that must appear exactly once.
    pub(crate) fn header(&self, name: &str) -> &str {
        let values: Vec<_> = self.headers.get_all(name).iter().collect();
        assert_eq!(values.len(), 1, "{name} in {self:?}");
        values[0].to_str().unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.header("content-type"), "application/json");
        serde_json::from_slice(&self.body).unwrap()
    }

    pub(crate) fn body_str(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    /// Checks an error and its documented members, and returns its body.
    #[track_caller]
    pub(crate) fn error(&self, status: u16, code: &str) -> Value {
        self.error_head(status, code);
        let body = self.json();
        assert_eq!(self.header("content-length"), self.body.len().to_string());
        assert_eq!(body["code"], code);
        assert_eq!(body["request_id"], self.header("x-qs-request-id"));
        assert!(!body["message"].as_str().unwrap().is_empty());
        let members = ["{\"code\":", ",\"message\":", ",\"request_id\":"];
        let positions = members.map(|member| self.body_str().find(member).unwrap());
        assert!(
            positions[0] == 0 && positions.is_sorted(),
            "{}",
            self.body_str()
        );
        body
    }

    /// Works like [`Self::error`], for a response to `HEAD`.
    #[track_caller]
    pub(crate) fn bodiless_error(&self, status: u16, code: &str) {
        self.error_head(status, code);
        assert!(self.body.is_empty(), "{self:?}");
    }

    #[track_caller]
    fn error_head(&self, status: u16, code: &str) {
        assert_eq!(self.status, status, "{self:?}");
        assert_eq!(self.header("x-qs-error-code"), code);
        assert_eq!(self.header("content-type"), "application/json");
        assert_eq!(self.header("x-content-type-options"), "nosniff");
        assert_eq!(self.header("cache-control"), "no-store");
        let id = self.header("x-qs-request-id");
        assert!(
            id.len() == 32 && id.bytes().all(|b| b"0123456789abcdef".contains(&b)),
            "{id}"
        );
    }
}
