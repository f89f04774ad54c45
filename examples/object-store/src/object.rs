//! The requests about objects.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use headers::{ContentLength, ContentRange, HeaderMapExt};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, ETAG, HeaderValue};
use http::{HeaderMap, StatusCode};

use crate::condition::{self, Verdict};
use crate::error::StoreError;
use crate::record::{self, ObjectRecord};
use crate::store::Store;
use crate::target::Object;
use crate::upload::{self, Upload};
use crate::{digest, metadata, range};

/// `PUT /<bucket>/<key>`
pub(crate) async fn put(
    State(store): State<Arc<Store>>,
    target: Object,
    headers: HeaderMap,
    body: Body,
) -> Result<impl IntoResponse, StoreError> {
    let metadata = metadata::read(&headers)?;
    let mime_type = mime_type(&headers)?;
    let announced = digest::announced(&headers)?;
    check_size(&headers, store.config.max_object_size)?;
    store.require_bucket(&target.bucket).await?;
    let Upload { blob, size, md5 } = upload::receive(&store, body, announced).await?;
    let md5 = format!("{:032x}", u128::from_be_bytes(md5));
    let record = ObjectRecord {
        blob,
        size,
        md5,
        mime_type,
        stored: record::now(),
        metadata,
    };
    store.commit(&target, &record, &headers).await?;
    Ok((StatusCode::CREATED, [(ETAG, record.quoted_etag())]))
}

/// `GET /<bucket>/<key>`
pub(crate) async fn get(
    State(store): State<Arc<Store>>,
    target: Object,
    headers: HeaderMap,
) -> Result<Response, StoreError> {
    match serve(&store, &target, &headers).await {
        // Another request has replaced the object between our two reads, and its bytes are gone.
        Err(StoreError::Storage(object_store::Error::NotFound { .. })) => {
            serve(&store, &target, &headers).await
        }
        answer => answer,
    }
}

/// `HEAD /<bucket>/<key>`
pub(crate) async fn head(
    State(store): State<Arc<Store>>,
    target: Object,
    headers: HeaderMap,
) -> Result<Response, StoreError> {
    let object = store.object(&target).await?;
    match condition::check_read(&headers, &object)? {
        Verdict::NotModified => Ok(not_modified(&object)),
        Verdict::Serve => Ok(object.headers().into_response()),
    }
}

/// `DELETE /<bucket>/<key>`
pub(crate) async fn delete(
    State(store): State<Arc<Store>>,
    target: Object,
    headers: HeaderMap,
) -> Result<StatusCode, StoreError> {
    store.delete_object(&target, &headers).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn serve(
    store: &Store,
    target: &Object,
    headers: &HeaderMap,
) -> Result<Response, StoreError> {
    let object = store.object(target).await?;
    if condition::check_read(headers, &object)? == Verdict::NotModified {
        return Ok(not_modified(&object));
    }
    let range = match condition::range_applies(headers, &object) {
        true => range::requested(headers, object.size)?,
        false => None,
    };
    let data = store.open_blob(&object, range.clone()).await?;
    let mut answer = (object.headers(), Body::from_stream(data)).into_response();
    if let Some(bytes) = range {
        *answer.status_mut() = StatusCode::PARTIAL_CONTENT;
        answer
            .headers_mut()
            .typed_insert(ContentLength(bytes.end - bytes.start));
        if let Ok(range) = ContentRange::bytes(bytes, object.size) {
            answer.headers_mut().typed_insert(range);
        }
    }
    Ok(answer)
}

fn not_modified(object: &ObjectRecord) -> Response {
    let mut headers = object.headers();
    headers.remove(CONTENT_LENGTH);
    (StatusCode::NOT_MODIFIED, headers).into_response()
}

fn mime_type(headers: &HeaderMap) -> Result<String, StoreError> {
    let given = headers
        .get(CONTENT_TYPE)
        .map(HeaderValue::to_str)
        .transpose();
    let refuse = |_| StoreError::Argument {
        argument: CONTENT_TYPE.to_string(),
        expected: "it takes visible ASCII",
    };
    Ok(given
        .map_err(refuse)?
        .unwrap_or("application/octet-stream")
        .to_owned())
}

fn check_size(headers: &HeaderMap, limit: u64) -> Result<(), StoreError> {
    match headers.typed_get::<ContentLength>() {
        Some(ContentLength(size)) if size > limit => Err(StoreError::EntityTooLarge { limit }),
        _ => Ok(()),
    }
}
