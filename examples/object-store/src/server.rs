//! Connections: how they are accepted, and how they end.

use std::future::Future;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};

/// What hyper may hold of a request's head, far above the limit that the service sets: what is over
/// that limit gets an error of the service, and only what is over this one a response of hyper's.
const HEAD_BUFFER: usize = 1 << 20;
const HEADERS: usize = 4096;

/// How long a client may take to send the head of a request.
const HEAD_PATIENCE: Duration = Duration::from_secs(30);

/// How long to wait when no connection can be accepted, which is for want of file descriptors.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves until `end`, then lets the requests that are running end, for as long as `patience`.
pub async fn serve(
    listener: TcpListener,
    app: Router,
    end: impl Future<Output = ()>,
    patience: Duration,
) {
    let connections = GracefulShutdown::new();
    let mut end = std::pin::pin!(end);
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => open(stream, app.clone(), &connections),
                Err(error) => {
                    tracing::warn!(%error, "cannot accept a connection");
                    sleep(PAUSE).await;
                }
            },
            () = &mut end => break,
        }
    }
    drop(listener);
    if timeout(patience, connections.shutdown()).await.is_err() {
        tracing::warn!("some requests were still running");
    }
}

fn open(stream: TcpStream, app: Router, connections: &GracefulShutdown) {
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        // A client that has sent all that it has to say may still want to hear the response.
        .half_close(true)
        .header_read_timeout(HEAD_PATIENCE)
        .max_buf_size(HEAD_BUFFER)
        .max_headers(HEADERS)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(app));
    let connection = connections.watch(connection);
    tokio::spawn(async move {
        // A client that goes away in the middle is none of the operator's business.
        if let Err(error) = connection.await {
            tracing::debug!(%error, "a connection broke");
        }
    });
}
