//! The operations on single objects.

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use headers::{ContentLength, ContentRange, HeaderMapExt};
use http::header::{CONTENT_LENGTH, ETAG, HeaderName, HeaderValue};
use http::{HeaderMap, StatusCode};

use crate::blob;
use crate::call::Call;
use crate::condition::{self, Verdict};
use crate::error::StoreError;
use crate::metadata::Metadata;
use crate::record::{self, ObjectRecord};
use crate::{digest, query, range};

/// The parameters of `GET` that override a header of the response.
const OVERRIDES: [&str; 6] = [
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
    "response-content-language",
    "response-content-type",
    "response-expires",
];

/// `PUT /<bucket>/<key>`
pub(crate) async fn put(call: Call, body: Body) -> Result<Response, StoreError> {
    let target = call.target.object()?;
    let metadata = Metadata::read(call.headers())?;
    let announced = digest::announced(call.headers())?;
    check_size(call.headers(), call.config().max_object_size)?;
    let data = blob::chunks(body, call.config().upload_timeout);
    let (blob, md5) = blob::receive(call.store(), data, announced).await?;
    let record = ObjectRecord {
        blobs: vec![blob],
        etag: digest::hex(md5),
        stored: record::now(),
        metadata,
    };
    call.store()
        .commit(&target, &record, call.headers())
        .await?;
    Ok(created(&record))
}

/// `GET /<bucket>/<key>`
pub(crate) async fn get(call: Call) -> Result<Response, StoreError> {
    let overrides = overrides(call.query())?;
    let mut response = serve(&call).await?;
    if response.status().is_success() {
        response.headers_mut().extend(overrides);
    }
    Ok(response)
}

/// `HEAD /<bucket>/<key>`
pub(crate) async fn head(call: Call) -> Result<Response, StoreError> {
    let object = call.store().object(&call.target.object()?).await?;
    match condition::check_read(call.headers(), &object)? {
        Verdict::NotModified => Ok(not_modified(&object)),
        Verdict::Serve => Ok(object.headers().into_response()),
    }
}

/// `DELETE /<bucket>/<key>`
pub(crate) async fn delete(call: Call) -> Result<Response, StoreError> {
    let target = call.target.object()?;
    call.store().delete_object(&target, call.headers()).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Returns the response to an operation that created an object.
pub(crate) fn created(object: &ObjectRecord) -> Response {
    (StatusCode::CREATED, [(ETAG, object.quoted_etag())]).into_response()
}

async fn serve(call: &Call) -> Result<Response, StoreError> {
    let (store, headers) = (call.store(), call.headers());
    let open = store.open_object(&call.target.object()?).await?;
    let object = &open.record;
    if condition::check_read(headers, object)? == Verdict::NotModified {
        return Ok(not_modified(object));
    }
    let (size, object_headers) = (object.size(), object.headers());
    let range = match condition::range_applies(headers, object) {
        true => range::requested(headers, size)?,
        false => None,
    };
    let data = open.read(range.clone().unwrap_or(0..size)).await?;
    let mut response = (object_headers, Body::from_stream(data)).into_response();
    if let Some(bytes) = range {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
        let headers = response.headers_mut();
        headers.typed_insert(ContentLength(bytes.end - bytes.start));
        if let Ok(range) = ContentRange::bytes(bytes, size) {
            headers.typed_insert(range);
        }
    }
    Ok(response)
}

fn not_modified(object: &ObjectRecord) -> Response {
    let mut headers = object.headers();
    headers.remove(CONTENT_LENGTH);
    (StatusCode::NOT_MODIFIED, headers).into_response()
}

fn overrides(query: &str) -> Result<HeaderMap, StoreError> {
    let mut headers = HeaderMap::new();
    for parameter in OVERRIDES {
        if let Some(value) = query::parameter(query, parameter)? {
            let name = parameter.trim_start_matches("response-");
            let header = HeaderName::from_bytes(name.as_bytes()).ok();
            let value = HeaderValue::from_str(&value)
                .ok()
                .filter(|v| v.to_str().is_ok());
            let invalid = || StoreError::argument(parameter, "expected visible ASCII");
            let (name, value) = header.zip(value).ok_or_else(invalid)?;
            headers.insert(name, value);
        }
    }
    Ok(headers)
}

/// Checks `Content-Length`, so that an oversized upload fails before its body is read.
pub(crate) fn check_size(headers: &HeaderMap, limit: u64) -> Result<(), StoreError> {
    match headers.typed_get::<ContentLength>() {
        Some(ContentLength(size)) if size > limit => Err(StoreError::EntityTooLarge { limit }),
        _ => Ok(()),
    }
}
