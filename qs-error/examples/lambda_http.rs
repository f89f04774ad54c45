//! The errors of a function on AWS Lambda:
//!
//! `cargo run -p qs-error-frameworks --example lambda_http` requires the environment of Lambda.
//! For tests, `cargo lambda watch` provides one.

use lambda_http::{Body, Error, Request, Response, run, service_fn};
use qs_error::{ErrorLayer, ErrorResponse, HttpCode, QsError};
use tower::Layer;

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
        name => Err(BucketError::NotFound {
            name: name.to_owned(),
        }),
    }
}

/// Returns an error as `ErrorResponse`, which the layer renders.
pub(crate) async fn handle(request: Request) -> Result<Response<Body>, ErrorResponse> {
    let Some(name) = request.uri().path().strip_prefix("/buckets/") else {
        return Err(HttpCode::NotFound.into());
    };
    Ok(Response::new(find(name)?.into()))
}

#[tokio::main]
pub(crate) async fn main() -> Result<(), Error> {
    tracing_subscriber::fmt().init();
    run(ErrorLayer::new().layer(service_fn(handle))).await
}
