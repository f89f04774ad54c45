//! The errors of a service on warp, served by hyper:
//!
//! `cargo run -p qs-error-frameworks --example warp`, then `curl -i localhost:8080/buckets/photos`.
//! Other paths: `/buckets/busy`, `/buckets/broken`, `/buckets/panic`, `/nowhere`.

use hyper::server::conn::http1::Builder;
use hyper_util::{rt::TokioIo, service::TowerToHyperService};
use qs_error::{ErrorLayer, QsError, warp::recovered};
use tokio::time::{Duration, sleep};
use tower::Layer;
use warp::{Filter, Rejection, Reply};

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

/// Returns an error as a rejection, which `recovered` renders.
async fn read(name: String) -> Result<String, Rejection> {
    Ok(find(&name)?)
}

pub(crate) fn app() -> impl Filter<Extract = (impl Reply,), Error = Rejection> + Clone {
    let path = warp::path!("buckets" / String).and(warp::get());
    path.and_then(read).recover(recovered)
}

#[tokio::main]
pub(crate) async fn main() -> std::io::Result<()> {
    tracing_subscriber::fmt().init();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    let service = TowerToHyperService::new(ErrorLayer::new().layer(warp::service(app())));
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // Perhaps too many files are open.
            sleep(Duration::from_millis(100)).await;
            continue;
        };
        tokio::spawn(Builder::new().serve_connection(TokioIo::new(stream), service.clone()));
    }
}
