//! The errors of a service on actix-web:
//!
//! `cargo run -p qs-error-frameworks --example actix_web`, then
//! `curl -i localhost:8080/buckets/photos`. Other paths: `/buckets/busy`, `/buckets/broken`,
//! `/buckets/panic`, `/nowhere`.

use actix_web::web::{self, Json, Path, ServiceConfig};
use actix_web::{App, HttpServer};
use qs_error::{ErrorLayer, QsError};

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

async fn read(name: Path<String>) -> Result<String, BucketError> {
    find(&name)
}

async fn create(names: Json<Vec<String>>) -> String {
    format!("{} buckets", names.len())
}

pub(crate) fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource("/buckets/{name}").route(web::get().to(read)))
        .service(web::resource("/buckets").route(web::post().to(create)));
}

#[actix_web::main]
pub(crate) async fn main() -> std::io::Result<()> {
    tracing_subscriber::fmt().init();
    let app = || App::new().configure(routes).wrap(ErrorLayer::new());
    HttpServer::new(app).bind("127.0.0.1:8080")?.run().await
}
