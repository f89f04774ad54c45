//! Buckets and objects, kept in whatever the `object_store` crate can reach.

use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use futures::stream::{self, BoxStream};
use futures::{Stream, StreamExt, TryStreamExt};
use http::HeaderMap;
use object_store::path::Path;
use object_store::prefix::PrefixStore;
use object_store::{GetOptions, GetRange, ObjectStore, ObjectStoreExt};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::sync::Mutex;

use crate::condition;
use crate::config::Config;
use crate::error::StoreError;
use crate::layout;
use crate::name::{BucketName, ObjectName};
use crate::record::{BucketRecord, ObjectRecord};
use crate::target::Object;

/// How many records are read at a time.
const READERS: usize = 16;

/// The storage, and the rules that hold across requests.
#[derive(Debug)]
pub(crate) struct Store {
    pub(crate) config: Config,
    pub(crate) files: Arc<dyn ObjectStore>,
    /// Held while a record is checked and changed: no bucket goes while an object comes.
    turn: Mutex<()>,
}

impl Store {
    pub(crate) fn open(config: Config) -> Result<Self, object_store::Error> {
        let (files, root) = object_store::parse_url(&config.store)?;
        let files = Arc::new(PrefixStore::new(files, root));
        Ok(Self {
            config,
            files,
            turn: Mutex::default(),
        })
    }

    pub(crate) async fn buckets(&self) -> Result<Vec<BucketRecord>, StoreError> {
        let paths = self.paths(&layout::buckets());
        let records = paths
            .map_ok(|path| async move { self.read(&path).await })
            .try_buffered(READERS);
        let records: Vec<Option<BucketRecord>> = records.try_collect().await?;
        let mut buckets: Vec<_> = records.into_iter().flatten().collect();
        buckets.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(buckets)
    }

    pub(crate) async fn create_bucket(&self, name: &BucketName) -> Result<(), StoreError> {
        let _turn = self.turn.lock().await;
        let path = layout::bucket(name);
        if self.read::<BucketRecord>(&path).await?.is_some() {
            return Err(StoreError::BucketExists {
                bucket: name.to_string(),
            });
        }
        let quota = self.config.max_buckets;
        if self.buckets().await?.len() >= quota {
            return Err(StoreError::TooManyBuckets { quota });
        }
        let record = BucketRecord::new(name, &self.config.zone);
        self.write(&path, &record).await
    }

    /// Fails unless the bucket exists.
    pub(crate) async fn require_bucket(&self, name: &BucketName) -> Result<(), StoreError> {
        let record = self.read::<BucketRecord>(&layout::bucket(name)).await?;
        record.map(drop).ok_or_else(|| StoreError::NoSuchBucket {
            bucket: name.to_string(),
        })
    }

    pub(crate) async fn delete_bucket(&self, name: &BucketName) -> Result<(), StoreError> {
        let _turn = self.turn.lock().await;
        self.require_bucket(name).await?;
        if self.keys(name).try_next().await?.is_some() {
            return Err(StoreError::BucketNotEmpty {
                bucket: name.to_string(),
            });
        }
        Ok(self.files.delete(&layout::bucket(name)).await?)
    }

    /// The names of a bucket's objects, in the order that the storage has them in.
    pub(crate) fn keys(
        &self,
        bucket: &BucketName,
    ) -> BoxStream<'static, Result<ObjectName, StoreError>> {
        let paths = self.paths(&layout::objects(bucket));
        paths
            .try_filter_map(|path| async move { Ok(layout::key(&path)) })
            .boxed()
    }

    /// The objects of these names, in this order. One that was deleted meanwhile is left out.
    pub(crate) async fn objects(
        &self,
        targets: Vec<Object>,
    ) -> Result<Vec<(Object, ObjectRecord)>, StoreError> {
        let found = stream::iter(targets).map(|target| async move {
            let record = self.read::<ObjectRecord>(&layout::object(&target)?).await?;
            Ok::<_, StoreError>(record.map(|record| (target, record)))
        });
        found
            .buffered(READERS)
            .try_filter_map(|found| async move { Ok(found) })
            .try_collect()
            .await
    }

    pub(crate) async fn object(&self, target: &Object) -> Result<ObjectRecord, StoreError> {
        self.require_bucket(&target.bucket).await?;
        let record = self.read(&layout::object(target)?).await?;
        record.ok_or_else(|| StoreError::NoSuchObject {
            bucket: target.bucket.to_string(),
            key: target.key.as_str().to_owned(),
        })
    }

    /// The bytes of an object, or some of them.
    pub(crate) async fn open_blob(
        &self,
        object: &ObjectRecord,
        range: Option<Range<u64>>,
    ) -> Result<impl Stream<Item = Result<Bytes, object_store::Error>> + use<>, StoreError> {
        let options = GetOptions {
            range: range.map(GetRange::Bounded),
            ..GetOptions::default()
        };
        let found = self
            .files
            .get_opts(&layout::blob(&object.blob), options)
            .await?;
        Ok(found.into_stream())
    }

    /// Makes an object of bytes that are stored already; on failure they are thrown away.
    pub(crate) async fn commit(
        &self,
        target: &Object,
        record: &ObjectRecord,
        conditions: &HeaderMap,
    ) -> Result<(), StoreError> {
        let outcome = self.point_to(target, record, conditions).await;
        if outcome.is_err() {
            self.discard(&record.blob).await;
        }
        outcome
    }

    async fn point_to(
        &self,
        target: &Object,
        record: &ObjectRecord,
        conditions: &HeaderMap,
    ) -> Result<(), StoreError> {
        let _turn = self.turn.lock().await;
        self.require_bucket(&target.bucket).await?;
        let path = layout::object(target)?;
        let replaced = self.read::<ObjectRecord>(&path).await?;
        condition::check_change(conditions, replaced.as_ref())?;
        self.write(&path, record).await?;
        if let Some(replaced) = replaced {
            self.discard(&replaced.blob).await;
        }
        Ok(())
    }

    /// Deletes an object. One that is not there is as good as deleted.
    pub(crate) async fn delete_object(
        &self,
        target: &Object,
        conditions: &HeaderMap,
    ) -> Result<(), StoreError> {
        let _turn = self.turn.lock().await;
        self.require_bucket(&target.bucket).await?;
        let path = layout::object(target)?;
        let record = self.read::<ObjectRecord>(&path).await?;
        condition::check_change(conditions, record.as_ref())?;
        if let Some(record) = record {
            self.files.delete(&path).await?;
            self.discard(&record.blob).await;
        }
        Ok(())
    }

    /// Bytes that nothing points to cost room and nothing else, so that no request fails for them.
    async fn discard(&self, blob: &str) {
        let _ = self.files.delete(&layout::blob(blob)).await;
    }

    fn paths(&self, folder: &Path) -> BoxStream<'static, Result<Path, StoreError>> {
        self.files
            .list(Some(folder))
            .map_ok(|file| file.location)
            .map_err(StoreError::from)
            .boxed()
    }

    async fn read<R: DeserializeOwned>(&self, path: &Path) -> Result<Option<R>, StoreError> {
        let found = match self.files.get(path).await {
            Ok(found) => found.bytes().await?,
            Err(object_store::Error::NotFound { .. }) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let record = serde_json::from_slice(&found).map_err(|source| damaged(path, source))?;
        Ok(Some(record))
    }

    async fn write<R: Serialize>(&self, path: &Path, record: &R) -> Result<(), StoreError> {
        let bytes = serde_json::to_vec(record).map_err(|source| damaged(path, source))?;
        self.files.put(path, bytes.into()).await?;
        Ok(())
    }
}

fn damaged(path: &Path, source: serde_json::Error) -> StoreError {
    let path = path.to_string();
    StoreError::Record { path, source }
}
