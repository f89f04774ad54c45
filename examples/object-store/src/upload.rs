//! The body of a request on its way into the storage.
//!
//! Bytes go on as they come, a few chunks of them in memory at a time, and become an object only
//! once all of them are there and known to be right.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, BodyDataStream};
use bytes::Bytes;
use futures::StreamExt;
use md5::{Digest as _, Md5};
use object_store::buffered::BufWriter;
use tokio::io::AsyncWriteExt;
use tokio::time::timeout;
use uuid::Uuid;

use crate::digest::{self, Digest};
use crate::error::StoreError;
use crate::layout;
use crate::store::Store;

/// S3 takes no smaller parts, and no more than 10,000 of them.
const CHUNK: usize = 5 << 20;
const CHUNKS_IN_FLIGHT: usize = 2;

/// Bytes that are stored, but not yet an object.
pub(crate) struct Upload {
    pub(crate) blob: String,
    pub(crate) size: u64,
    pub(crate) md5: Digest,
}

/// Stores a body under a name of its own, if it is what was announced.
pub(crate) async fn receive(
    store: &Store,
    body: Body,
    announced: Option<Digest>,
) -> Result<Upload, StoreError> {
    let blob = Uuid::now_v7().simple().to_string();
    let writer = BufWriter::with_capacity(Arc::clone(&store.files), layout::blob(&blob), CHUNK);
    let mut writer = writer.with_max_concurrency(CHUNKS_IN_FLIGHT);
    let received = copy(store, body, &mut writer).await;
    match received.and_then(|(size, md5)| digest::check(announced, md5).map(|()| (size, md5))) {
        Ok((size, md5)) => {
            writer.shutdown().await?;
            Ok(Upload { blob, size, md5 })
        }
        Err(error) => {
            // The request has failed for a reason of its own, which is the one to tell.
            let _ = writer.abort().await;
            Err(error)
        }
    }
}

async fn copy(
    store: &Store,
    body: Body,
    writer: &mut BufWriter,
) -> Result<(u64, Digest), StoreError> {
    let limit = store.config.max_object_size;
    let mut body = body.into_data_stream();
    let mut md5 = Md5::new();
    let mut size = 0_u64;
    while let Some(data) = next(&mut body, store.config.upload_patience).await? {
        size = size.saturating_add(data.len() as u64);
        if size > limit {
            return Err(StoreError::EntityTooLarge { limit });
        }
        md5.update(&data);
        writer.put(data).await?;
    }
    Ok((size, md5.finalize().into()))
}

async fn next(body: &mut BodyDataStream, patience: Duration) -> Result<Option<Bytes>, StoreError> {
    let stalled = |_| StoreError::UploadStalled {
        seconds: patience.as_secs(),
    };
    Ok(timeout(patience, body.next())
        .await
        .map_err(stalled)?
        .transpose()?)
}
