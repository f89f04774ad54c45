//! Buckets and objects in a storage of the `object_store` crate.

mod files;
mod reading;
mod uploads;

use std::sync::Arc;

use futures::stream::{self, BoxStream};
use futures::{StreamExt, TryStreamExt};
use http::HeaderMap;
use object_store::ObjectStore;
use tokio::sync::RwLock;

use crate::account::Account;
use crate::acl::Acl;
use crate::blob::Blob;
use crate::condition;
use crate::config::Config;
use crate::error::StoreError;
use crate::layout;
use crate::name::{BucketName, ObjectName};
use crate::record::{BucketRecord, ObjectRecord};
use crate::state::States;
use crate::target::Object;

use self::reading::Readers;

pub(crate) use self::reading::OpenObject;
pub(crate) use self::uploads::{MAX_PARTS, Parts};

/// The number of records that are read concurrently.
const READERS: usize = 16;

/// The storage, with the synchronization between requests.
#[derive(Debug)]
pub(crate) struct Store {
    pub(crate) config: Arc<Config>,
    states: Arc<States>,
    pub(crate) files: Arc<dyn ObjectStore>,
    readers: Arc<Readers>,
    /// Locked while a record is checked and changed.
    ///
    /// Without the lock, a bucket could be deleted while an object is added to it. The bytes of an
    /// object could be deleted between the read of its record and the start of a download.
    record_lock: RwLock<()>,
}

impl Store {
    pub(crate) fn open(
        config: Arc<Config>,
        states: Arc<States>,
    ) -> Result<Self, object_store::Error> {
        Ok(Self {
            files: files::open(&config.store)?,
            config,
            states,
            readers: Arc::default(),
            record_lock: RwLock::default(),
        })
    }

    /// Returns all buckets, sorted by name.
    pub(crate) async fn buckets(&self) -> Result<Vec<BucketRecord>, StoreError> {
        let mut buckets: Vec<BucketRecord> = self.read_all(&layout::buckets()).await?;
        buckets.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(buckets)
    }

    pub(crate) async fn create_bucket(
        &self,
        name: &BucketName,
        account: &Account,
    ) -> Result<(), StoreError> {
        let _guard = self.record_lock.write().await;
        let path = layout::bucket(name);
        if self.read::<BucketRecord>(&path).await?.is_some() {
            return Err(StoreError::BucketExists {
                bucket: name.to_string(),
            });
        }
        let buckets = self.buckets().await?;
        let owned = buckets.iter().filter(|bucket| bucket.owner == account.name);
        let quota = account.max_buckets;
        if owned.count() >= quota {
            return Err(StoreError::TooManyBuckets { quota });
        }
        account.count_bucket_change()?;
        let record = BucketRecord::new(name, &self.config.zone, &account.name);
        self.write(&path, &record).await
    }

    pub(crate) async fn bucket(&self, name: &BucketName) -> Result<BucketRecord, StoreError> {
        let record = self.read(&layout::bucket(name)).await?;
        record.ok_or_else(|| StoreError::NoSuchBucket {
            bucket: name.to_string(),
        })
    }

    pub(crate) async fn change_acl(&self, name: &BucketName, acl: Acl) -> Result<(), StoreError> {
        let _guard = self.record_lock.write().await;
        let bucket = self.bucket(name).await?;
        let changed = BucketRecord { acl, ..bucket };
        self.write(&layout::bucket(name), &changed).await
    }

    pub(crate) async fn delete_bucket(
        &self,
        name: &BucketName,
        account: &Account,
    ) -> Result<(), StoreError> {
        let _guard = self.record_lock.write().await;
        self.bucket(name).await?;
        if self.keys(name).try_next().await?.is_some() {
            return Err(StoreError::BucketNotEmpty {
                bucket: name.to_string(),
            });
        }
        account.count_bucket_change()?;
        self.drop_uploads(name).await?;
        self.delete(&layout::bucket(name)).await
    }

    /// Returns the names of a bucket's objects, in the order of the storage.
    pub(crate) fn keys(
        &self,
        bucket: &BucketName,
    ) -> BoxStream<'static, Result<ObjectName, StoreError>> {
        let paths = self.paths(&layout::objects(bucket));
        paths
            .try_filter_map(|path| async move { Ok(layout::key(&path)) })
            .boxed()
    }

    /// Returns the objects of these names, in the same order. Missing objects are left out.
    pub(crate) async fn objects(
        &self,
        targets: Vec<Object>,
    ) -> Result<Vec<(Object, ObjectRecord)>, StoreError> {
        let objects = stream::iter(targets).map(|target| async move {
            let record = self.find_object(&target).await?;
            Ok::<_, StoreError>(record.map(|record| (target, record)))
        });
        objects
            .buffered(READERS)
            .try_filter_map(|object| async move { Ok(object) })
            .try_collect()
            .await
    }

    /// Returns the number of objects in a bucket, and their total size.
    pub(crate) async fn statistics(&self, bucket: &BucketName) -> Result<(u64, u64), StoreError> {
        let objects = self.records::<ObjectRecord>(&layout::objects(bucket));
        objects
            .try_fold((0, 0), |(count, size), object| async move {
                Ok((count + 1, size + object.size()))
            })
            .await
    }

    pub(crate) async fn object(&self, target: &Object) -> Result<ObjectRecord, StoreError> {
        let record = self.find_object(target).await?;
        record.ok_or_else(|| StoreError::NoSuchObject {
            bucket: target.bucket.to_string(),
            key: target.key.as_str().to_owned(),
        })
    }

    /// Opens an object for reading. Its bytes exist until the result is dropped.
    pub(crate) async fn open_object(&self, target: &Object) -> Result<OpenObject, StoreError> {
        let _guard = self.record_lock.read().await;
        let record = self.object(target).await?;
        let (files, readers) = (Arc::clone(&self.files), Arc::clone(&self.readers));
        Ok(OpenObject::new(record, files, readers))
    }

    async fn find_object(&self, target: &Object) -> Result<Option<ObjectRecord>, StoreError> {
        self.read(&layout::object(target)?).await
    }

    /// Creates an object from stored bytes. Deletes the bytes on failure.
    pub(crate) async fn commit(
        &self,
        target: &Object,
        record: &ObjectRecord,
        conditions: &HeaderMap,
    ) -> Result<(), StoreError> {
        let outcome = {
            let _guard = self.record_lock.write().await;
            self.replace_record(target, record, conditions).await
        };
        if outcome.is_err() {
            self.discard(&record.blobs).await;
        }
        outcome
    }

    /// Creates an object from stored bytes, and deletes the source. Deletes the bytes on failure.
    pub(crate) async fn commit_move(
        &self,
        source: &Object,
        target: &Object,
        record: &ObjectRecord,
        conditions: &HeaderMap,
    ) -> Result<(), StoreError> {
        let outcome = {
            let _guard = self.record_lock.write().await;
            self.move_to(source, target, record, conditions).await
        };
        if outcome.is_err() {
            self.discard(&record.blobs).await;
        }
        outcome
    }

    async fn move_to(
        &self,
        source: &Object,
        target: &Object,
        record: &ObjectRecord,
        conditions: &HeaderMap,
    ) -> Result<(), StoreError> {
        let moved = self.object(source).await?;
        if moved.etag != record.etag {
            return Err(StoreError::Changed);
        }
        self.require_released(source, Some(&moved))?;
        self.replace_record(target, record, conditions).await?;
        self.delete(&layout::object(source)?).await?;
        self.discard(&moved.blobs).await;
        Ok(())
    }

    /// Writes the record of an object, and deletes the bytes of the previous one.
    /// The caller must hold `record_lock`.
    async fn replace_record(
        &self,
        target: &Object,
        record: &ObjectRecord,
        conditions: &HeaderMap,
    ) -> Result<(), StoreError> {
        self.bucket(&target.bucket).await?;
        let replaced = self.find_object(target).await?;
        condition::check_change(conditions, replaced.as_ref())?;
        self.require_released(target, replaced.as_ref())?;
        self.write(&layout::object(target)?, record).await?;
        if let Some(mut replaced) = replaced {
            replaced.blobs.retain(|blob| !record.blobs.contains(blob));
            self.discard(&replaced.blobs).await;
        }
        Ok(())
    }

    /// Deletes an object. Succeeds if the object does not exist.
    pub(crate) async fn delete_object(
        &self,
        target: &Object,
        conditions: &HeaderMap,
    ) -> Result<(), StoreError> {
        let _guard = self.record_lock.write().await;
        self.bucket(&target.bucket).await?;
        let record = self.find_object(target).await?;
        condition::check_change(conditions, record.as_ref())?;
        self.require_released(target, record.as_ref())?;
        if let Some(record) = record {
            self.delete(&layout::object(target)?).await?;
            self.discard(&record.blobs).await;
        }
        Ok(())
    }

    fn require_released(
        &self,
        target: &Object,
        object: Option<&ObjectRecord>,
    ) -> Result<(), StoreError> {
        let bucket = target.bucket.to_string();
        object.map_or(Ok(()), |object| {
            self.states.require_released(&bucket, object)
        })
    }

    /// Copies blobs under new names.
    pub(crate) async fn duplicate(&self, blobs: &[Blob]) -> Result<Vec<Blob>, StoreError> {
        let mut copies = Vec::new();
        for blob in blobs {
            match self.copy(blob).await {
                Ok(copy) => copies.push(copy),
                Err(error) => {
                    self.discard(&copies).await;
                    return Err(error);
                }
            }
        }
        Ok(copies)
    }
}
