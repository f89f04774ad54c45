//! The operations on multipart uploads.

use axum::Json;
use axum::body::Body;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use http::StatusCode;
use http::header::ETAG;
use serde::{Deserialize, Serialize};

use crate::call::Call;
use crate::error::StoreError;
use crate::metadata::Metadata;
use crate::name::UploadId;
use crate::record::{self, ObjectRecord, PartRecord, UploadRecord};
use crate::store::{MAX_PARTS, Parts};
use crate::{blob, copy, digest, document, object, query, range};

/// The minimum size of a part, except for the last one.
const MIN_PART: u64 = 4 << 20;
const MAX_PART_NUMBER: u32 = 10_000;

/// The response to `POST ?uploads`.
#[derive(Serialize)]
struct InitiateResponse {
    bucket: String,
    key: String,
    upload_id: String,
}

/// The response to `GET ?upload_id`.
#[derive(Serialize)]
struct PartList {
    count: usize,
    object_parts: Vec<ListedPart>,
}

#[derive(Serialize)]
struct ListedPart {
    part_number: u32,
    size: u64,
    created: DateTime<Utc>,
    etag: String,
}

/// The body of `POST ?upload_id`.
#[derive(Deserialize)]
struct CompleteRequest {
    object_parts: Vec<ChosenPart>,
}

#[derive(Deserialize)]
struct ChosenPart {
    part_number: u32,
    etag: Option<String>,
}

/// `POST /<bucket>/<key>?uploads`
pub(crate) async fn initiate(call: Call) -> Result<Response, StoreError> {
    let target = call.target.object()?;
    let id = UploadId::new();
    let upload = UploadRecord {
        key: target.key.as_str().to_owned(),
        upload_id: id.to_string(),
        created: record::now(),
        metadata: Metadata::read(call.headers())?,
    };
    call.store()
        .open_upload(&target.bucket, &id, &upload)
        .await?;
    Ok(Json(InitiateResponse {
        bucket: target.bucket.to_string(),
        key: upload.key,
        upload_id: upload.upload_id,
    })
    .into_response())
}

/// `PUT /<bucket>/<key>?part_number=&upload_id=`
pub(crate) async fn upload_part(call: Call, body: Body) -> Result<Response, StoreError> {
    let target = call.target.object()?;
    let id = upload_id(&call)?;
    let part_number = part_number(call.query())?;
    let announced = digest::announced(call.headers())?;
    object::check_size(call.headers(), call.config().max_object_size)?;
    call.store().upload(&target, &id).await?;
    let (blob, md5) = match call.headers().contains_key("x-qs-copy-source") {
        true => copy_part(&call).await?,
        false => {
            let data = blob::chunks(body, call.config().upload_timeout);
            blob::receive(call.store(), data, announced).await?
        }
    };
    let part = PartRecord {
        part_number,
        blob,
        etag: digest::hex(md5),
        created: record::now(),
    };
    call.store().commit_part(&target, &id, &part).await?;
    Ok((StatusCode::CREATED, [(ETAG, format!("\"{}\"", part.etag))]).into_response())
}

/// `GET /<bucket>/<key>?upload_id=`
pub(crate) async fn list_parts(call: Call) -> Result<Response, StoreError> {
    let target = call.target.object()?;
    let id = upload_id(&call)?;
    let limit = query::number(call.query(), "limit", 1..=MAX_PARTS as u32)?;
    let marker = query::number(call.query(), "part_number_marker", 0..=MAX_PART_NUMBER)?;
    call.store().upload(&target, &id).await?;
    let parts = call.store().parts(&target.bucket, &id).await?.into_values();
    let parts = parts.filter(|part| marker.is_none_or(|marker| part.part_number > marker));
    let object_parts: Vec<_> = parts
        .take(limit.map_or(MAX_PARTS, |limit| limit as usize))
        .map(ListedPart::from)
        .collect();
    Ok(Json(PartList {
        count: object_parts.len(),
        object_parts,
    })
    .into_response())
}

/// `POST /<bucket>/<key>?upload_id=`
pub(crate) async fn complete(call: Call, body: Body) -> Result<Response, StoreError> {
    let target = call.target.object()?;
    let id = upload_id(&call)?;
    let upload = call.store().upload(&target, &id).await?;
    let CompleteRequest { object_parts } = document::read(&call, body).await?;
    let parts = call.store().parts(&target.bucket, &id).await?;
    let chosen = choose(&object_parts, &parts)?;
    let object = ObjectRecord {
        etag: etag(&chosen),
        blobs: chosen.into_iter().map(|part| part.blob.clone()).collect(),
        stored: record::now(),
        metadata: upload.metadata,
    };
    let limit = call.config().max_object_size;
    if object.size() > limit {
        return Err(StoreError::EntityTooLarge { limit });
    }
    let store = call.store();
    store
        .complete_upload(&target, &id, &object, call.headers())
        .await?;
    Ok(object::created(&object))
}

/// `DELETE /<bucket>/<key>?upload_id=`
pub(crate) async fn abort(call: Call) -> Result<Response, StoreError> {
    let target = call.target.object()?;
    // An invalid id cannot belong to an upload, so there is nothing to delete.
    if let Ok(id) = upload_id(&call) {
        call.store().abort_upload(&target, &id).await?;
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}

async fn copy_part(call: &Call) -> Result<(blob::Blob, digest::Digest), StoreError> {
    let (_, source) = copy::source(call, "x-qs-copy-source").await?;
    let size = source.record.size();
    let range = match call.headers().get("x-qs-copy-range") {
        Some(range) => range::from_header(range, size)?,
        None => 0..size,
    };
    let data = source.read(range).await?;
    let data = futures::TryStreamExt::map_err(data, StoreError::from);
    blob::receive(call.store(), data, None).await
}

fn upload_id(call: &Call) -> Result<UploadId, StoreError> {
    let missing = || StoreError::argument("upload_id", "expected the id of an upload");
    let upload_id = query::parameter(call.query(), "upload_id")?.ok_or_else(missing)?;
    UploadId::parse(&upload_id).ok_or(StoreError::NoSuchUpload { upload_id })
}

fn part_number(query: &str) -> Result<u32, StoreError> {
    let number = query::number(query, "part_number", 0..=MAX_PART_NUMBER)?;
    number.ok_or_else(|| StoreError::argument("part_number", "expected the number of a part"))
}

/// Selects the parts that the client names. Fails if they cannot form an object.
fn choose<'a>(named: &[ChosenPart], parts: &'a Parts) -> Result<Vec<&'a PartRecord>, StoreError> {
    let invalid = |rule| StoreError::Request { rule };
    if named.len() > MAX_PARTS {
        return Err(StoreError::TooManyParts { limit: MAX_PARTS });
    }
    if named.is_empty() {
        return Err(invalid("`object_parts` must contain at least one part"));
    }
    if !named.is_sorted_by(|a, b| a.part_number < b.part_number) {
        return Err(invalid(
            "`object_parts` must be sorted by number, without duplicates",
        ));
    }
    let chosen = named.iter().map(|named| find(named, parts));
    let chosen = chosen.collect::<Result<Vec<_>, _>>()?;
    let small = chosen
        .iter()
        .rev()
        .skip(1)
        .find(|part| part.blob.size < MIN_PART);
    match small {
        Some(part) => Err(StoreError::PartTooSmall {
            part_number: part.part_number,
            minimum: MIN_PART,
        }),
        None => Ok(chosen),
    }
}

fn find<'a>(named: &ChosenPart, parts: &'a Parts) -> Result<&'a PartRecord, StoreError> {
    let part_number = named.part_number;
    let part = parts.get(&part_number);
    let part = part.ok_or(StoreError::NoSuchPart { part_number })?;
    match named.etag.as_deref().map(|etag| etag.trim_matches('"')) {
        Some(etag) if !etag.is_empty() && etag != part.etag => {
            Err(StoreError::OtherPart { part_number })
        }
        _ => Ok(part),
    }
}

/// Computes the etag of a multipart object: the MD5 of the parts' etags, and the number of parts.
fn etag(parts: &[&PartRecord]) -> String {
    let digests: String = parts.iter().map(|part| part.etag.as_str()).collect();
    let digest = digest::of(digests.as_bytes());
    format!("{}-{}", digest::hex(digest), parts.len())
}

impl From<PartRecord> for ListedPart {
    fn from(part: PartRecord) -> Self {
        Self {
            part_number: part.part_number,
            size: part.blob.size,
            created: part.created,
            etag: part.etag,
        }
    }
}
