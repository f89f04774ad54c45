//! The JSON documents that some requests carry.

use axum::body::Body;
use futures::StreamExt;
use serde::de::{DeserializeOwned, IgnoredAny};

use crate::blob;
use crate::call::Call;
use crate::digest;
use crate::error::StoreError;

/// The most that a document may have: a thousand keys of the greatest length fit.
const LIMIT: usize = 2 << 20;

/// Reads the request's document, and holds it against Content-MD5 if there is one.
pub(crate) async fn read<D: DeserializeOwned>(call: &Call, body: Body) -> Result<D, StoreError> {
    let announced = digest::announced(call.headers())?;
    let bytes = receive(call, body).await?;
    digest::check(announced, digest::of(&bytes))?;
    let text = std::str::from_utf8(&bytes).map_err(malformed)?;
    // Whether it is JSON at all is a question of its own, with a code of its own.
    serde_json::from_str::<IgnoredAny>(text).map_err(malformed)?;
    serde_json::from_str(text).map_err(|error| StoreError::Document {
        reason: error.to_string(),
    })
}

fn malformed(error: impl ToString) -> StoreError {
    StoreError::Json {
        reason: error.to_string(),
    }
}

async fn receive(call: &Call, body: Body) -> Result<Vec<u8>, StoreError> {
    let mut chunks = blob::chunks(body, call.store().config.upload_patience).boxed();
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
