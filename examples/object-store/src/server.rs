//! The HTTP server: accepting connections, and shutdown.

use std::future::Future;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};

/// The maximum size of the head of a request in hyper.
///
/// The limit is far above the default of `--max-header-size`. hyper rejects larger heads with a
/// bare response instead of an error of the service.
const HEAD_BUFFER: usize = 1 << 20;
const HEADERS: usize = 4096;

/// The maximum time to receive the head of a request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);

/// The delay after a failed `accept`, because file descriptors can be exhausted for some time.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves until `shutdown` completes, then waits for running requests up to `shutdown_timeout`.
pub async fn serve(
    listener: TcpListener,
    app: Router,
    shutdown: impl Future<Output = ()>,
    shutdown_timeout: Duration,
) {
    let connections = GracefulShutdown::new();
    let mut shutdown = std::pin::pin!(shutdown);
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => open(stream, app.clone(), &connections),
                Err(error) => {
                    tracing::warn!(%error, "cannot accept a connection");
                    sleep(PAUSE).await;
                }
            },
            () = &mut shutdown => break,
        }
    }
    drop(listener);
    if timeout(shutdown_timeout, connections.shutdown())
        .await
        .is_err()
    {
        tracing::warn!("requests are still running after the shutdown timeout");
    }
}

fn open(stream: TcpStream, app: Router, connections: &GracefulShutdown) {
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        // A client can close its sending side and still wait for the response.
        .half_close(true)
        .header_read_timeout(HEAD_TIMEOUT)
        .max_buf_size(HEAD_BUFFER)
        .max_headers(HEADERS)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(app));
    let connection = connections.watch(connection);
    tokio::spawn(async move {
        // Disconnects of clients are not a problem of the service, so the level is debug.
        if let Err(error) = connection.await {
            tracing::debug!(%error, "connection failed");
        }
    });
}
