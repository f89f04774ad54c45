//! The access log: one line for each request, with the request id of the response.
//!
//! `qs-error` logs the causes of errors in separate lines.

use std::time::Instant;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use http::HeaderMap;

/// Logs a request when its response begins. Omits the query because it can contain a signature.
pub(crate) async fn log(request: Request, next: Next) -> Response {
    let begin = Instant::now();
    let method = request.method().clone();
    let path = request.uri().path().to_owned();
    let response = next.run(request).await;
    let headers = response.headers();
    tracing::info!(
        request_id = header(headers, "x-qs-request-id"),
        %method,
        path,
        status = response.status().as_u16(),
        code = header(headers, "x-qs-error-code"),
        microseconds = u64::try_from(begin.elapsed().as_micros()).unwrap_or(u64::MAX),
        "request handled"
    );
    response
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
