//! Servers on free ports of 127.0.0.1, for HTTP/1.1 and for HTTP/2 by prior knowledge.

use std::net::SocketAddr;

use axum::Router;
use bytes::Bytes;
use http::{Method, Request, Response};
use http_body::Body;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::task::{JoinHandle, JoinSet};
use tower::{BoxError, Service};

use crate::exchange::TestResponse;
use crate::{http1, http2};

/// Serves until it is dropped.
#[derive(Debug)]
pub struct Server {
    pub address: SocketAddr,
    task: JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn listener() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

impl Server {
    pub async fn axum(app: Router) -> Self {
        let (listener, address) = listener().await;
        let task = tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        Self { address, task }
    }

    pub async fn hyper<S, B>(service: S) -> Self
    where
        S: Service<Request<Incoming>, Response = Response<B>> + Clone + Send + 'static,
        S::Future: Send + 'static,
        S::Error: Into<BoxError>,
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        let (listener, address) = listener().await;
        let task = tokio::spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let service = TowerToHyperService::new(service.clone());
                connections.spawn(async move {
                    let server = auto::Builder::new(TokioExecutor::new());
                    // The client reports errors of the connection.
                    let _ = server.serve_connection(TokioIo::new(stream), service).await;
                });
            }
        });
        Self { address, task }
    }

    /// Sends one request over each protocol.
    pub async fn call(&self, method: &Method, path: &str) -> [TestResponse; 2] {
        [
            Client::http1(self.address)
                .await
                .call(method, path, &[])
                .await,
            Client::http2(self.address)
                .await
                .call(method, path, &[])
                .await,
        ]
    }

    pub async fn clients(&self) -> [Client; 2] {
        [
            Client::http1(self.address).await,
            Client::http2(self.address).await,
        ]
    }
}

/// A connection of either protocol.
#[derive(Debug)]
pub enum Client {
    Http1(http1::Connection),
    Http2(http2::Connection),
}

impl Client {
    pub async fn http1(address: SocketAddr) -> Self {
        Self::Http1(http1::Connection::open(address).await)
    }

    pub async fn http2(address: SocketAddr) -> Self {
        Self::Http2(http2::Connection::open(address).await)
    }

    pub async fn call(
        &mut self,
        method: &Method,
        path: &str,
        headers: &[(&str, &str)],
    ) -> TestResponse {
        match self {
            Self::Http1(connection) => connection.call(method, path, headers).await,
            Self::Http2(connection) => connection.call(method, path, headers).await,
        }
    }

    /// Checks that nothing follows the last response.
    pub async fn close(self) {
        if let Self::Http1(connection) = self {
            connection.close().await;
        }
    }
}
