//! One line for each request, under the id that the client got.
//!
//! The causes of errors are lines of their own, which `qs-error` writes.

use std::time::Instant;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use http::HeaderMap;

/// Logs a request when its response begins. The query, which may have a signature, stays out.
pub(crate) async fn log(request: Request, next: Next) -> Response {
    let begin = Instant::now();
    let method = request.method().clone();
    let path = request.uri().path().to_owned();
    let response = next.run(request).await;
    let headers = response.headers();
    tracing::info!(
        request_id = text(headers, "x-qs-request-id"),
        %method,
        path,
        status = response.status().as_u16(),
        code = text(headers, "x-qs-error-code"),
        microseconds = u64::try_from(begin.elapsed().as_micros()).unwrap_or(u64::MAX),
        "answered"
    );
    response
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
