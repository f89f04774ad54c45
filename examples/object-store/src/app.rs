//! Which request goes where.

use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn;
use axum::routing::get;
use http::StatusCode;
use qs_error::ErrorLayer;

use crate::config::Config;
use crate::error::StoreError;
use crate::operation::refuse_unsupported;
use crate::store::Store;
use crate::{bucket, listing, object};

/// Builds the service.
///
/// # Errors
///
/// Fails if the storage's URL is not one that can be opened.
pub fn app(config: Config) -> Result<Router, object_store::Error> {
    let errors = match &config.docs_url {
        Some(url) => ErrorLayer::new().docs_url(url.clone()),
        None => ErrorLayer::new(),
    };
    let store = Arc::new(Store::open(config)?);
    let bucket = get(listing::list)
        .head(bucket::head)
        .put(bucket::create)
        .delete(bucket::delete);
    let object = get(object::get)
        .head(object::head)
        .put(object::put)
        .delete(object::delete);
    Ok(Router::new()
        .route("/", get(bucket::list))
        .route("/{bucket}", bucket.clone())
        .route("/{bucket}/", bucket)
        .route("/{bucket}/{*key}", object)
        .with_state(store)
        .layer(from_fn(refuse_unsupported))
        .layer(errors.map_status(unanswered)))
}

/// What no handler answers: a wrong method, and a panic.
fn unanswered(status: StatusCode) -> Option<StoreError> {
    match status {
        StatusCode::METHOD_NOT_ALLOWED => Some(StoreError::MethodNotAllowed),
        StatusCode::INTERNAL_SERVER_ERROR => Some(StoreError::Internal),
        _ => None,
    }
}
