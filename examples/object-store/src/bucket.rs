//! The requests about buckets.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use http::header::LOCATION;
use http::{HeaderMap, StatusCode};
use qs_error::ErrorCode;
use serde::Serialize;

use crate::error::StoreError;
use crate::record::BucketRecord;
use crate::store::Store;
use crate::target::{Bucket, NewBucket};

/// The answer to `GET /`.
#[derive(Serialize)]
pub(crate) struct Buckets {
    count: usize,
    buckets: Vec<BucketRecord>,
}

/// `GET /`, for one zone if a Location header names it.
pub(crate) async fn list(
    State(store): State<Arc<Store>>,
    headers: HeaderMap,
) -> Result<Json<Buckets>, StoreError> {
    if headers
        .get(LOCATION)
        .is_some_and(|zone| zone != store.config.zone.as_str())
    {
        return Err(ErrorCode::InvalidLocation.into());
    }
    let buckets = store.buckets().await?;
    Ok(Json(Buckets {
        count: buckets.len(),
        buckets,
    }))
}

/// `PUT /<bucket>`
pub(crate) async fn create(
    State(store): State<Arc<Store>>,
    NewBucket(bucket): NewBucket,
) -> Result<StatusCode, StoreError> {
    store.create_bucket(&bucket).await?;
    Ok(StatusCode::CREATED)
}

/// `HEAD /<bucket>`
pub(crate) async fn head(
    State(store): State<Arc<Store>>,
    Bucket(bucket): Bucket,
) -> Result<StatusCode, StoreError> {
    store.require_bucket(&bucket).await?;
    Ok(StatusCode::OK)
}

/// `DELETE /<bucket>`
pub(crate) async fn delete(
    State(store): State<Arc<Store>>,
    Bucket(bucket): Bucket,
) -> Result<StatusCode, StoreError> {
    store.delete_bucket(&bucket).await?;
    Ok(StatusCode::NO_CONTENT)
}
