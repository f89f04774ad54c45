//! `GET /<bucket>?uploads`: the pages of incomplete uploads.

use axum::Json;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::call::Call;
use crate::error::StoreError;
use crate::query;
use crate::record::UploadRecord;

const MAX_LIMIT: u32 = 1000;

/// One page of uploads.
#[derive(Serialize)]
struct Page {
    name: String,
    prefix: String,
    limit: u32,
    uploads: Vec<ListedUpload>,
    next_key_marker: String,
    next_upload_id_marker: String,
    has_more: bool,
}

#[derive(Serialize)]
struct ListedUpload {
    key: String,
    upload_id: String,
    created: DateTime<Utc>,
}

/// `GET /<bucket>?uploads`
pub(crate) async fn list(call: Call) -> Result<Response, StoreError> {
    let parameter = |name| query::parameter(call.query(), name).map(Option::unwrap_or_default);
    let prefix = parameter("prefix")?;
    let (key, id) = (parameter("key_marker")?, parameter("upload_id_marker")?);
    let limit = query::number(call.query(), "limit", 1..=MAX_LIMIT)?.unwrap_or(MAX_LIMIT);
    let bucket = call.target.bucket()?;
    let mut uploads = call.store().uploads(&bucket).await?;
    uploads.retain(|upload| upload.key.starts_with(&prefix) && follows(upload, &key, &id));
    let has_more = uploads.len() > limit as usize;
    uploads.truncate(limit as usize);
    let last = uploads.last().filter(|_| has_more);
    let (next_key, next_id) = last.map(|u| (u.key.clone(), u.upload_id.clone())).unzip();
    Ok(Json(Page {
        name: bucket.to_string(),
        prefix,
        limit,
        next_key_marker: next_key.unwrap_or_default(),
        next_upload_id_marker: next_id.unwrap_or_default(),
        uploads: uploads.into_iter().map(ListedUpload::from).collect(),
        has_more,
    })
    .into_response())
}

/// Returns whether the upload follows the markers. Without an id, it must have a later key.
fn follows(upload: &UploadRecord, key: &str, id: &str) -> bool {
    upload.key.as_str() > key
        || (upload.key == key && !id.is_empty() && upload.upload_id.as_str() > id)
}

impl From<UploadRecord> for ListedUpload {
    fn from(upload: UploadRecord) -> Self {
        Self {
            key: upload.key,
            upload_id: upload.upload_id,
            created: upload.created,
        }
    }
}
