//! The transfer of request bodies into the storage.
//!
//! Bodies are streamed, with a few chunks in memory at a time. The bytes become part of an object
//! after all of them have arrived and passed the checks.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use futures::{Stream, StreamExt, TryStreamExt, stream};
use md5::{Digest as _, Md5};
use object_store::buffered::BufWriter;
use serde::{Deserialize, Serialize};
use tokio::io::AsyncWriteExt;
use tokio::time::timeout;
use uuid::Uuid;

use crate::digest::{self, Digest};
use crate::error::StoreError;
use crate::layout;
use crate::store::Store;

/// The size of a stored part. S3 requires at least 5 MiB, and allows at most 10,000 parts.
const CHUNK: usize = 5 << 20;
const CHUNKS_IN_FLIGHT: usize = 2;

/// A stored sequence of bytes.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub(crate) struct Blob {
    /// The name of the file in the storage.
    pub(crate) id: String,
    pub(crate) size: u64,
}

impl Blob {
    pub(crate) fn new_id() -> String {
        Uuid::now_v7().simple().to_string()
    }
}

/// Stores bytes under a new name. Fails if they do not match the announced digest.
pub(crate) async fn receive(
    store: &Store,
    data: impl Stream<Item = Result<Bytes, StoreError>>,
    announced: Option<Digest>,
) -> Result<(Blob, Digest), StoreError> {
    let id = Blob::new_id();
    let writer = BufWriter::with_capacity(Arc::clone(&store.files), layout::blob(&id), CHUNK);
    let mut writer = writer.with_max_concurrency(CHUNKS_IN_FLIGHT);
    let received = copy(data, &mut writer, store.config.max_object_size).await;
    match received.and_then(|(size, md5)| digest::check(announced, md5).map(|()| (size, md5))) {
        Ok((size, md5)) => {
            writer.shutdown().await?;
            Ok((Blob { id, size }, md5))
        }
        Err(error) => {
            // An error of `abort` would hide the error that the client needs to see.
            let _ = writer.abort().await;
            Err(error)
        }
    }
}

async fn copy(
    data: impl Stream<Item = Result<Bytes, StoreError>>,
    writer: &mut BufWriter,
    limit: u64,
) -> Result<(u64, Digest), StoreError> {
    let mut data = std::pin::pin!(data);
    let mut md5 = Md5::new();
    let mut size = 0_u64;
    while let Some(bytes) = data.try_next().await? {
        size = size.saturating_add(bytes.len() as u64);
        if size > limit {
            return Err(StoreError::EntityTooLarge { limit });
        }
        md5.update(&bytes);
        writer.put(bytes).await?;
    }
    Ok((size, md5.finalize().into()))
}

/// Returns the chunks of a body. Fails if the next one does not arrive within `upload_timeout`.
pub(crate) fn chunks(
    body: Body,
    upload_timeout: Duration,
) -> impl Stream<Item = Result<Bytes, StoreError>> {
    stream::try_unfold(body.into_data_stream(), move |mut body| async move {
        let stalled = |_| StoreError::UploadStalled {
            seconds: upload_timeout.as_secs(),
        };
        let next = timeout(upload_timeout, body.next())
            .await
            .map_err(stalled)?;
        Ok(next.transpose()?.map(|bytes| (bytes, body)))
    })
}
