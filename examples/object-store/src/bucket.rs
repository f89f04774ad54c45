//! The operations on buckets.

use axum::Json;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use http::StatusCode;
use http::header::LOCATION;
use qs_error::ErrorCode;
use serde::Serialize;

use crate::call::Call;
use crate::error::StoreError;
use crate::query;
use crate::record::BucketRecord;

/// The response to `GET /`.
#[derive(Serialize)]
struct Buckets {
    count: usize,
    buckets: Vec<ListedBucket>,
}

#[derive(Serialize)]
struct ListedBucket {
    name: String,
    location: String,
    created: DateTime<Utc>,
}

/// The response to `GET /<bucket>?stats`.
#[derive(Serialize)]
struct Statistics {
    #[serde(flatten)]
    bucket: ListedBucket,
    count: u64,
    size: u64,
    status: &'static str,
    status_time: DateTime<Utc>,
}

impl From<BucketRecord> for ListedBucket {
    fn from(bucket: BucketRecord) -> Self {
        Self {
            name: bucket.name,
            location: bucket.location,
            created: bucket.created,
        }
    }
}

/// `GET /`, limited to one zone if the request has a `Location` header.
pub(crate) async fn list(call: Call) -> Result<Response, StoreError> {
    let zone = call.headers().get(LOCATION);
    if zone.is_some_and(|zone| zone != call.config().zone.as_str()) {
        return Err(ErrorCode::InvalidLocation.into());
    }
    let offset = query::number(call.query(), "offset", 0..=u32::MAX)?.unwrap_or(0);
    let limit = query::number(call.query(), "limit", 1..=u32::MAX)?.unwrap_or(u32::MAX);
    let owner = &call.account()?.name;
    let all = call.store().buckets().await?.into_iter();
    let owned = all.filter(|bucket| bucket.owner == *owner);
    let page = owned.skip(offset as usize).take(limit as usize);
    let buckets: Vec<_> = page.map(ListedBucket::from).collect();
    let count = buckets.len();
    Ok(Json(Buckets { count, buckets }).into_response())
}

/// `PUT /<bucket>`
pub(crate) async fn create(call: Call) -> Result<Response, StoreError> {
    let name = call.target.new_bucket()?;
    call.store().create_bucket(&name, call.account()?).await?;
    Ok(StatusCode::CREATED.into_response())
}

/// `HEAD /<bucket>`. `Call::admit` has already checked that the bucket exists.
pub(crate) fn head() -> Response {
    StatusCode::OK.into_response()
}

/// `DELETE /<bucket>`
pub(crate) async fn delete(call: Call) -> Result<Response, StoreError> {
    let name = call.target.bucket()?;
    call.store().delete_bucket(&name, call.account()?).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// `GET /<bucket>?stats`
pub(crate) async fn statistics(call: Call) -> Result<Response, StoreError> {
    let name = call.target.bucket()?;
    let bucket = call.store().bucket(&name).await?;
    let (count, size) = call.store().statistics(&name).await?;
    Ok(Json(Statistics {
        count,
        size,
        status: call.states().status(&bucket.name),
        status_time: bucket.created,
        bucket: bucket.into(),
    })
    .into_response())
}
