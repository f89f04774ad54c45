//! An HTTP/2 client by prior knowledge. The crate h2 reports a `content-length` that differs from
//! the data as an error.

use std::net::SocketAddr;

use bytes::{Bytes, BytesMut};
use h2::client::SendRequest;
use http::{Method, Request};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::GUARD;
use crate::exchange::TestResponse;

/// A connection.
#[derive(Debug)]
pub struct Connection {
    requests: SendRequest<Bytes>,
    task: JoinHandle<()>,
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Connection {
    pub async fn open(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).await.unwrap();
        let (requests, connection) = h2::client::handshake(stream).await.unwrap();
        // The calls report errors of the connection.
        let task = tokio::spawn(async move { drop(connection.await) });
        Self { requests, task }
    }

    /// Sends a request without a body, and reads its response.
    pub async fn call(
        &mut self,
        method: &Method,
        path: &str,
        headers: &[(&str, &str)],
    ) -> TestResponse {
        let result = self.try_call(method, path, headers).await;
        result.unwrap_or_else(|error| panic!("{method} {path}: {error}"))
    }

    pub async fn try_call(
        &mut self,
        method: &Method,
        path: &str,
        headers: &[(&str, &str)],
    ) -> Result<TestResponse, h2::Error> {
        let uri = format!("http://localhost{path}");
        let mut request = Request::builder().method(method).uri(uri);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request.body(Bytes::new()).unwrap()).await
    }

    /// Sends a request with a body, and reads its response.
    pub async fn send(&self, request: Request<Bytes>) -> Result<TestResponse, h2::Error> {
        let exchange = exchange(self.requests.clone(), request);
        timeout(GUARD, exchange).await.unwrap()
    }
}

async fn exchange(
    requests: SendRequest<Bytes>,
    request: Request<Bytes>,
) -> Result<TestResponse, h2::Error> {
    let (head, body) = request.into_parts();
    let (request, is_empty) = (Request::from_parts(head, ()), body.is_empty());
    let (response, mut sender) = requests.ready().await?.send_request(request, is_empty)?;
    if !is_empty {
        sender.send_data(body, true)?;
    }
    let (parts, mut stream) = response.await?.into_parts();
    let mut body = BytesMut::new();
    while let Some(data) = stream.data().await {
        let data = data?;
        stream.flow_control().release_capacity(data.len())?;
        body.extend_from_slice(&data);
    }
    stream.trailers().await?;
    Ok(TestResponse {
        status: parts.status.as_u16(),
        headers: parts.headers,
        body: body.freeze(),
    })
}
