//! Operations that the interface documents and this store does not serve yet.
//!
//! To take such a request for the plain one would be worse than to refuse it: a copy would store an
//! empty object.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use http::HeaderMap;

use crate::error::StoreError;
use crate::query;

const PARAMETERS: &[&str] = &[
    "acl",
    "append",
    "cname",
    "cors",
    "delete",
    "fetch",
    "image",
    "lifecycle",
    "logging",
    "mirror",
    "notification",
    "part_number",
    "policy",
    "position",
    "replication",
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
    "response-content-language",
    "response-content-type",
    "response-expires",
    "stats",
    "upload_id",
    "uploads",
    "version_id",
    "versioning",
    "versions",
];

const HEADERS: &[&str] = &[
    "x-qs-copy-source",
    "x-qs-encryption-customer-algorithm",
    "x-qs-fetch-source",
    "x-qs-move-source",
];

/// Lets a request through unless it asks for one of them.
pub(crate) async fn refuse_unsupported(
    request: Request,
    next: Next,
) -> Result<Response, StoreError> {
    let query = request.uri().query().unwrap_or_default();
    match parameter(query).or_else(|| header(request.headers())) {
        Some(operation) => Err(StoreError::Unsupported { operation }),
        None => Ok(next.run(request).await),
    }
}

fn parameter(query: &str) -> Option<&'static str> {
    query::pairs(query)
        .find_map(|(name, _)| PARAMETERS.iter().find(|known| **known == name).copied())
}

fn header(headers: &HeaderMap) -> Option<&'static str> {
    HEADERS
        .iter()
        .find(|name| headers.contains_key(**name))
        .copied()
}
