//! JSON bodies of requests.

use axum::body::Body;
use futures::StreamExt;
use serde::de::{DeserializeOwned, IgnoredAny};

use crate::blob;
use crate::call::Call;
use crate::digest;
use crate::error::StoreError;

/// The maximum size of a document, sufficient for 1000 keys of maximum length.
const LIMIT: usize = 2 << 20;

/// Reads the body as JSON. Checks `Content-MD5` if the request has it.
pub(crate) async fn read<D: DeserializeOwned>(call: &Call, body: Body) -> Result<D, StoreError> {
    let announced = digest::announced(call.headers())?;
    let bytes = receive(call, body).await?;
    digest::check(announced, digest::of(&bytes))?;
    let json = std::str::from_utf8(&bytes).map_err(malformed)?;
    // Invalid JSON and a wrong structure have different codes, so there are two passes.
    serde_json::from_str::<IgnoredAny>(json).map_err(malformed)?;
    serde_json::from_str(json).map_err(|error| StoreError::Document {
        reason: error.to_string(),
    })
}

fn malformed(error: impl ToString) -> StoreError {
    StoreError::Json {
        reason: error.to_string(),
    }
}

async fn receive(call: &Call, body: Body) -> Result<Vec<u8>, StoreError> {
    let mut chunks = blob::chunks(body, call.store().config.upload_timeout).boxed();
    let mut bytes = Vec::new();
    while let Some(chunk) = chunks.next().await.transpose()? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > LIMIT {
            return Err(StoreError::EntityTooLarge {
                limit: LIMIT as u64,
            });
        }
    }
    Ok(bytes)
}
