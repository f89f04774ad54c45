//! Copies and moves of objects: `x-qs-copy-source` and `x-qs-move-source`.

use axum::response::Response;
use http::{HeaderMap, HeaderName};

use crate::call::Call;
use crate::condition::{self, Verdict};
use crate::error::StoreError;
use crate::metadata::Metadata;
use crate::object;
use crate::operation::Operation;
use crate::record::{self, ObjectRecord};
use crate::store::OpenObject;
use crate::target::Object;

const DIRECTIVE: &str = "x-qs-metadata-directive";

/// `PUT /<bucket>/<key>` with `x-qs-copy-source`
pub(crate) async fn copy(call: Call) -> Result<Response, StoreError> {
    let target = call.target.object()?;
    let (source, original) = source(&call, "x-qs-copy-source").await?;
    let replaced = replaces_metadata(call.headers())?;
    if source == target && !replaced {
        return Err(StoreError::Request {
            rule: "copying an object onto itself requires `x-qs-metadata-directive: REPLACE`",
        });
    }
    let metadata = match replaced {
        true => Metadata::read(call.headers())?,
        false => original.record.metadata.clone(),
    };
    let record = copy_object(&call, original, metadata).await?;
    call.store()
        .commit(&target, &record, call.headers())
        .await?;
    Ok(object::created(&record))
}

/// `PUT /<bucket>/<key>` with `x-qs-move-source`
pub(crate) async fn rename(call: Call) -> Result<Response, StoreError> {
    let target = call.target.object()?;
    let (source, original) = source(&call, "x-qs-move-source").await?;
    if source == target {
        return Err(StoreError::Request {
            rule: "an object cannot be moved onto itself",
        });
    }
    call.require_allowed(Operation::DeleteObject, &source.bucket)
        .await?;
    let metadata = original.record.metadata.clone();
    let record = copy_object(&call, original, metadata).await?;
    let store = call.store();
    store
        .commit_move(&source, &target, &record, call.headers())
        .await?;
    Ok(object::created(&record))
}

/// Opens the object that the header names. Checks the permission and the conditions of the read.
pub(crate) async fn source(
    call: &Call,
    header: &'static str,
) -> Result<(Object, OpenObject), StoreError> {
    let value = call.headers().get(header).and_then(|v| v.to_str().ok());
    let invalid = || StoreError::argument(header, "expected `/<bucket>/<key>`, percent-encoded");
    let path = value
        .and_then(|path| path.strip_prefix('/'))
        .ok_or_else(invalid)?;
    let source = Object::parse(path)?;
    call.require_allowed(Operation::GetObject, &source.bucket)
        .await?;
    let open = call.store().open_object(&source).await?;
    match condition::check_read(&conditions(call.headers()), &open.record)? {
        Verdict::Serve => Ok((source, open)),
        Verdict::NotModified => Err(StoreError::Precondition {
            condition: "`x-qs-copy-source-if-none-match` or `x-qs-copy-source-if-modified-since`",
            etag: open.record.quoted_etag(),
        }),
    }
}

/// Returns the conditions for the source under their standard names, such as `if-match`.
fn conditions(headers: &HeaderMap) -> HeaderMap {
    let conditions = headers.iter().filter_map(|(name, value)| {
        let name = name.as_str();
        let condition = name
            .strip_prefix("x-qs-copy-source-if-")
            .or_else(|| name.strip_prefix("x-qs-move-source-if-"))?;
        let name = HeaderName::try_from(format!("if-{condition}")).ok()?;
        Some((name, value.clone()))
    });
    conditions.collect()
}

fn replaces_metadata(headers: &HeaderMap) -> Result<bool, StoreError> {
    let directive = headers
        .get(DIRECTIVE)
        .map(|value| value.as_bytes().to_ascii_uppercase());
    match directive.as_deref() {
        None | Some(b"COPY") => Ok(false),
        Some(b"REPLACE") => Ok(true),
        Some(_) => Err(StoreError::argument(
            DIRECTIVE,
            "expected `COPY` or `REPLACE`",
        )),
    }
}

/// Copies the bytes of an object, and returns the record of the copy.
async fn copy_object(
    call: &Call,
    original: OpenObject,
    metadata: Metadata,
) -> Result<ObjectRecord, StoreError> {
    Ok(ObjectRecord {
        blobs: call.store().duplicate(&original.record.blobs).await?,
        etag: original.record.etag.clone(),
        stored: record::now(),
        metadata,
    })
}
