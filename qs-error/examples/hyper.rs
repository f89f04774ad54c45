//! The errors of a service on hyper, without a router:
//!
//! `cargo run -p qs-error-frameworks --example hyper`, then `curl -i localhost:8080/buckets/photos`.
//! Other paths: `/buckets/busy`, `/buckets/broken`, `/buckets/panic`, `/nowhere`.

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use hyper::server::conn::http1::Builder;
use hyper_util::{rt::TokioIo, service::TowerToHyperService};
use qs_error::{ErrorLayer, ErrorResponse, HttpCode, QsError};
use tokio::time::{Duration, sleep};
use tower::{Layer, service_fn};

#[derive(Debug, QsError)]
enum BucketError {
    /// The bucket named in the request does not exist.
    #[qs(
        code = "bucket_not_found",
        status = 404,
        message = "bucket `{name}` does not exist"
    )]
    NotFound { name: String },

    /// The tenant sent too many requests.
    #[qs(
        code = "tenant_throttled",
        status = 429,
        message = "at most {limit} requests per second"
    )]
    Throttled {
        #[qs(member)]
        limit: u32,
        #[qs(retry_after)]
        seconds: u32,
    },

    // Clients see `Internal Server Error`. The log shows the disk and the source.
    #[qs(code = "disk_failed", status = 500, display = "disk {disk} failed")]
    Disk { disk: u8, source: std::io::Error },
}

/// Returns the error of a bucket.
fn find(name: &str) -> Result<String, BucketError> {
    match name {
        "busy" => Err(BucketError::Throttled {
            limit: 5,
            seconds: 2,
        }),
        "broken" => {
            let source = std::io::Error::other("no such device");
            Err(BucketError::Disk { disk: 7, source })
        }
        "panic" => panic!("bucket 7 is odd"),
        name => Err(BucketError::NotFound { name: name.into() }),
    }
}

/// Returns an error as `ErrorResponse`, which the layer renders.
pub(crate) async fn handle<B>(request: Request<B>) -> Result<Response<Full<Bytes>>, ErrorResponse> {
    let Some(name) = request.uri().path().strip_prefix("/buckets/") else {
        return Err(HttpCode::NotFound.into());
    };
    Ok(Response::new(find(name)?.into()))
}

#[tokio::main]
pub(crate) async fn main() -> std::io::Result<()> {
    tracing_subscriber::fmt().init();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    let service = TowerToHyperService::new(ErrorLayer::new().layer(service_fn(handle)));
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // Perhaps too many files are open.
            sleep(Duration::from_millis(100)).await;
            continue;
        };
        tokio::spawn(Builder::new().serve_connection(TokioIo::new(stream), service.clone()));
    }
}
