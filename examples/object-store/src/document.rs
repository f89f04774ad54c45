//! The JSON documents that some requests carry.

use axum::body::Body;
use futures::StreamExt;
use serde::de::DeserializeOwned;
use serde_json::error::Category;

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
    serde_json::from_slice(&bytes).map_err(|error| match error.classify() {
        Category::Data => StoreError::Document {
            reason: error.to_string(),
        },
        Category::Io | Category::Syntax | Category::Eof => StoreError::Json {
            reason: error.to_string(),
        },
    })
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
