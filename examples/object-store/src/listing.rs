//! `GET /<bucket>`: the pages of objects.

use std::collections::BTreeMap;

use axum::Json;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use futures::TryStreamExt;
use serde::Serialize;

use crate::call::Call;
use crate::error::StoreError;
use crate::name::BucketName;
use crate::query;
use crate::record::{ObjectRecord, Owner};
use crate::store::Store;
use crate::target::Object;

const DEFAULT_LIMIT: u32 = 200;
const MAX_LIMIT: u32 = 1000;

/// The parameters of a listing.
#[derive(Serialize)]
struct Parameters {
    prefix: String,
    delimiter: String,
    limit: usize,
    marker: String,
}

/// One page of a bucket.
#[derive(Serialize)]
pub(crate) struct Page {
    name: String,
    #[serde(flatten)]
    parameters: Parameters,
    keys: Vec<Key>,
    common_prefixes: Vec<String>,
    next_marker: String,
    has_more: bool,
    owner: Owner,
}

#[derive(Serialize)]
struct Key {
    key: String,
    size: u64,
    modified: i64,
    mime_type: String,
    created: DateTime<Utc>,
    etag: String,
    encrypted: bool,
}

/// The lines of a listing by name. A line without an object is a common prefix.
type Lines = BTreeMap<String, Option<Object>>;

/// `GET /<bucket>`
pub(crate) async fn list(call: Call) -> Result<Response, StoreError> {
    let parameters = Parameters::read(call.query())?;
    let bucket = call.target.bucket()?;
    let owner = Owner::of(&call.store().bucket(&bucket).await?);
    let lines = select(call.store(), &bucket, &parameters).await?;
    let page = page(call.store(), &bucket, parameters, lines, owner).await?;
    Ok(Json(page).into_response())
}

/// Returns the lines of the page, plus one more if another page follows.
async fn select(
    store: &Store,
    bucket: &BucketName,
    parameters: &Parameters,
) -> Result<Lines, StoreError> {
    let mut lines = Lines::new();
    let mut keys = store.keys(bucket);
    while let Some(key) = keys.try_next().await? {
        if let Some((line, grouped)) = parameters.line(key.as_str()) {
            let bucket = bucket.clone();
            lines.insert(line, (!grouped).then_some(Object { bucket, key }));
        }
        if lines.len() > parameters.limit + 1 {
            lines.pop_last();
        }
    }
    Ok(lines)
}

async fn page(
    store: &Store,
    bucket: &BucketName,
    parameters: Parameters,
    mut lines: Lines,
    owner: Owner,
) -> Result<Page, StoreError> {
    let has_more = lines.len() > parameters.limit;
    if has_more {
        lines.pop_last();
    }
    let last = lines.last_key_value().filter(|_| has_more);
    let next_marker = last.map(|(name, _)| name.clone()).unwrap_or_default();
    let prefixes = lines.iter().filter(|(_, object)| object.is_none());
    let common_prefixes = prefixes.map(|(name, _)| name.clone()).collect();
    let targets = lines.into_values().flatten().collect();
    let objects = store.objects(targets).await?;
    Ok(Page {
        name: bucket.to_string(),
        parameters,
        keys: objects.into_iter().map(Key::new).collect(),
        common_prefixes,
        next_marker,
        has_more,
        owner,
    })
}

impl Parameters {
    fn read(query: &str) -> Result<Self, StoreError> {
        let parameter = |name| query::parameter(query, name).map(Option::unwrap_or_default);
        let limit = query::number(query, "limit", 1..=MAX_LIMIT)?;
        Ok(Self {
            prefix: parameter("prefix")?,
            delimiter: parameter("delimiter")?,
            marker: parameter("marker")?,
            limit: limit.unwrap_or(DEFAULT_LIMIT) as usize,
        })
    }

    /// Returns the line of a key, and whether the line is a common prefix.
    /// `None` if the key is not listed.
    fn line(&self, key: &str) -> Option<(String, bool)> {
        let rest = key.strip_prefix(&self.prefix)?;
        let group = rest
            .split_once(&self.delimiter)
            .filter(|_| !self.delimiter.is_empty());
        let line = match group {
            Some((head, _)) => (format!("{}{head}{}", self.prefix, self.delimiter), true),
            None => (key.to_owned(), false),
        };
        (line.0 > self.marker).then_some(line)
    }
}

impl Key {
    fn new((target, object): (Object, ObjectRecord)) -> Self {
        Self {
            key: target.key.as_str().to_owned(),
            size: object.size(),
            modified: object.stored.timestamp(),
            mime_type: object.metadata.mime_type().to_owned(),
            created: object.stored,
            etag: object.etag,
            encrypted: false,
        }
    }
}
