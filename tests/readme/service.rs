use axum::{Router, extract::Path, routing::get};
use qs_error::{ErrorLayer, QsError};

#[derive(Debug, QsError)]
enum StorageError {
    #[qs(code = "bucket_not_found", status = 404, message = "bucket `{bucket}` does not exist")]
    NoSuchBucket { bucket: String },
    #[qs(code = "disk_failed", status = 500, display = "disk {disk} failed")]
    Disk { disk: u8, source: std::io::Error },
}

async fn read(Path(bucket): Path<String>) -> Result<String, StorageError> {
    if bucket == "broken" {
        return Err(StorageError::Disk { disk: 7, source: std::io::Error::other("no such device") });
    }
    Err(StorageError::NoSuchBucket { bucket })
}

fn app() -> Router {
    Router::new().route("/{bucket}", get(read)).layer(ErrorLayer::new())
}
