//! Requests of cases, as bytes over HTTP/1.1 and as frames over HTTP/2.

use std::net::SocketAddr;

use bytes::Bytes;
use http::Request;
use http::header::HeaderValue;
use support::exchange::TestResponse;
use support::{http1, http2};

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Protocol {
    Http1,
    Http2,
}

/// A request with headers that may be invalid.
#[derive(Clone, Debug)]
pub(crate) struct TestRequest {
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) headers: Vec<(&'static str, Vec<u8>)>,
    pub(crate) body: &'static str,
}

impl TestRequest {
    /// Returns the request without `connection: close`, so that the connection persists.
    fn http1(&self) -> Vec<u8> {
        let head = format!(
            "{} {} HTTP/1.1\r\nhost: localhost\r\n",
            self.method, self.path
        );
        let mut bytes = head.into_bytes();
        for (name, value) in &self.headers {
            bytes.extend([name.as_bytes(), b": ", value, b"\r\n"].concat());
        }
        if self.has_body() {
            bytes.extend(format!("content-length: {}\r\n", self.body.len()).bytes());
        }
        bytes.extend([b"\r\n", self.body.as_bytes()].concat());
        bytes
    }

    fn has_body(&self) -> bool {
        self.method == "POST" || !self.body.is_empty()
    }

    pub(crate) fn http2(&self) -> Request<Bytes> {
        let uri = format!("http://localhost{}", self.path);
        let mut request = Request::builder().method(self.method).uri(uri);
        for (name, value) in &self.headers {
            request = request.header(*name, HeaderValue::from_bytes(value).unwrap());
        }
        if self.has_body() {
            request = request.header("content-length", self.body.len());
        }
        request
            .body(Bytes::from_static(self.body.as_bytes()))
            .unwrap()
    }
}

/// A persistent connection.
pub(crate) enum Connection {
    Http1(http1::Connection),
    Http2(http2::Connection),
}

impl Connection {
    pub(crate) async fn open(protocol: Protocol, address: SocketAddr) -> Self {
        match protocol {
            Protocol::Http1 => Self::Http1(http1::Connection::open(address).await),
            Protocol::Http2 => Self::Http2(http2::Connection::open(address).await),
        }
    }

    pub(crate) async fn send(&mut self, request: &TestRequest) -> Result<TestResponse, String> {
        match self {
            Self::Http1(connection) => {
                let method = request.method.parse().unwrap();
                let response = connection.exchange(&method, &request.http1()).await;
                response.map_err(|error| error.to_string())
            }
            Self::Http2(connection) => {
                let response = connection.send(request.http2()).await;
                response.map_err(|error| error.to_string())
            }
        }
    }

    /// Checks that nothing follows the last response.
    pub(crate) async fn close(self) {
        if let Self::Http1(connection) = self {
            connection.close().await;
        }
    }
}

/// Sends a request on a connection of its own.
pub(crate) async fn send(
    protocol: Protocol,
    address: SocketAddr,
    request: &TestRequest,
) -> Result<TestResponse, String> {
    let mut connection = Connection::open(protocol, address).await;
    let response = connection.send(request).await?;
    connection.close().await;
    Ok(response)
}
