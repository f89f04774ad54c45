//! Renders the same errors as documents of several formats:
//!
//! `cargo run -p qs-error --example formats --features axum,tower -- envelope`, then
//! `curl -i localhost:8080/reports/7`. Other arguments: `problem`, `text`, `choice`. With `choice`, the
//! client selects the format: `curl -iH 'Accept: application/problem+json' localhost:8080/reports/7`

use axum::Router;
use axum::extract::Path;
use axum::http::HeaderValue;
use axum::routing::get;
use qs_error::format::{Envelope, ErrorFormat, Json, Problem, RenderedParts};
use qs_error::{ErrorLayer, QsError};

#[derive(Debug, QsError)]
enum ReportError {
    /// The report is not ready.
    #[qs(
        code = "report_pending",
        status = 409,
        message = "report {id} is not ready"
    )]
    Pending {
        id: u32,
        #[qs(member)]
        percent: u8,
    },
}

/// A custom format: `409 report_pending: report 7 is not ready`
struct Line;

impl ErrorFormat for Line {
    fn content_type(&self) -> HeaderValue {
        HeaderValue::from_static("text/x-error; charset=utf-8")
    }

    fn write(&self, parts: &RenderedParts<'_>, out: &mut Vec<u8>) {
        let (status, code) = (parts.status().as_u16(), parts.code());
        let line = format!("{status} {code}: {}\n", parts.message());
        out.extend_from_slice(line.as_bytes());
    }
}

fn layer(format: &str) -> ErrorLayer {
    let layer = ErrorLayer::new();
    match format {
        // {"error":{"code":"report_pending",…}}
        "envelope" => layer.format(Envelope("error")),
        // RFC 9457
        "problem" => layer.format(Problem),
        "text" => layer.format(Line),
        // Clients select a format with Accept. The default is Json.
        _ => layer.format(Json).offer(Problem).offer(Line),
    }
}

async fn read(Path(id): Path<u32>) -> Result<String, ReportError> {
    Err(ReportError::Pending { id, percent: 60 })
}

pub(crate) fn app(format: &str) -> Router {
    Router::new()
        .route("/reports/{id}", get(read))
        .layer(layer(format))
}

#[tokio::main]
pub(crate) async fn main() -> std::io::Result<()> {
    let format = std::env::args().nth(1).unwrap_or_default();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, app(&format)).await
}
