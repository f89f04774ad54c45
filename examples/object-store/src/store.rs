//! Buckets and objects, kept in whatever the `object_store` crate can reach.

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

/// How many records are read at a time.
const READERS: usize = 16;

/// The storage, and the rules that hold across requests.
#[derive(Debug)]
pub(crate) struct Store {
    pub(crate) config: Arc<Config>,
    states: Arc<States>,
    pub(crate) files: Arc<dyn ObjectStore>,
    readers: Arc<Readers>,
    /// Held while a record is checked and changed: no bucket goes while an object comes, and no
    /// bytes go while somebody who has read an object's record is about to open them.
    turn: RwLock<()>,
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
            turn: RwLock::default(),
        })
    }

    /// All buckets, by name.
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
        let _turn = self.turn.write().await;
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
        let _turn = self.turn.write().await;
        let bucket = self.bucket(name).await?;
        let changed = BucketRecord { acl, ..bucket };
        self.write(&layout::bucket(name), &changed).await
    }

    pub(crate) async fn delete_bucket(
        &self,
        name: &BucketName,
        account: &Account,
    ) -> Result<(), StoreError> {
        let _turn = self.turn.write().await;
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
            let record = self.find_object(&target).await?;
            Ok::<_, StoreError>(record.map(|record| (target, record)))
        });
        found
            .buffered(READERS)
            .try_filter_map(|found| async move { Ok(found) })
            .try_collect()
            .await
    }

    /// How many objects a bucket has, and how many bytes those have.
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

    /// The object, with its bytes.
    pub(crate) async fn open_object(&self, target: &Object) -> Result<OpenObject, StoreError> {
        let _turn = self.turn.read().await;
        let record = self.object(target).await?;
        let (files, readers) = (Arc::clone(&self.files), Arc::clone(&self.readers));
        Ok(OpenObject::new(record, files, readers))
    }

    async fn find_object(&self, target: &Object) -> Result<Option<ObjectRecord>, StoreError> {
        self.read(&layout::object(target)?).await
    }

    /// Makes an object of bytes that are stored already; on failure they are thrown away.
    pub(crate) async fn commit(
        &self,
        target: &Object,
        record: &ObjectRecord,
        conditions: &HeaderMap,
    ) -> Result<(), StoreError> {
        let outcome = {
            let _turn = self.turn.write().await;
            self.point_to(target, record, conditions).await
        };
        if outcome.is_err() {
            self.discard(&record.blobs).await;
        }
        outcome
    }

    /// Makes an object of its source's bytes, and the source go.
    pub(crate) async fn commit_move(
        &self,
        source: &Object,
        target: &Object,
        record: &ObjectRecord,
        conditions: &HeaderMap,
    ) -> Result<(), StoreError> {
        let outcome = {
            let _turn = self.turn.write().await;
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
        self.point_to(target, record, conditions).await?;
        self.delete(&layout::object(source)?).await?;
        self.discard(&moved.blobs).await;
        Ok(())
    }

    /// Needs the turn.
    async fn point_to(
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

    /// Deletes an object. One that is not there is as good as deleted.
    pub(crate) async fn delete_object(
        &self,
        target: &Object,
        conditions: &HeaderMap,
    ) -> Result<(), StoreError> {
        let _turn = self.turn.write().await;
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

    /// Gives blobs a second name.
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
