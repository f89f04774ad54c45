//! Multipart uploads.
//!
//! The completion of an upload writes the record of an object that refers to the bytes of the
//! parts. The bytes are not copied. If the process is killed before the records of the upload are
//! deleted, both the object and the upload refer to the bytes. So a part's bytes are deleted only
//! if the object does not refer to them.

use std::collections::BTreeMap;

use futures::TryStreamExt;
use http::HeaderMap;

use super::Store;
use crate::blob::Blob;
use crate::error::StoreError;
use crate::layout;
use crate::name::{BucketName, UploadId};
use crate::record::{ObjectRecord, PartRecord, UploadRecord};
use crate::target::Object;

/// The maximum number of parts of an upload.
pub(crate) const MAX_PARTS: usize = 1000;

/// The parts of an upload by their numbers.
pub(crate) type Parts = BTreeMap<u32, PartRecord>;

impl Store {
    pub(crate) async fn open_upload(
        &self,
        bucket: &BucketName,
        id: &UploadId,
        record: &UploadRecord,
    ) -> Result<(), StoreError> {
        let _guard = self.record_lock.write().await;
        self.bucket(bucket).await?;
        self.write(&layout::upload(bucket, id), record).await
    }

    /// Returns the incomplete uploads of a bucket, sorted by key and then by age.
    pub(crate) async fn uploads(
        &self,
        bucket: &BucketName,
    ) -> Result<Vec<UploadRecord>, StoreError> {
        let mut uploads: Vec<UploadRecord> = self.read_all(&layout::uploads(bucket)).await?;
        uploads.sort_by(|a, b| (&a.key, &a.upload_id).cmp(&(&b.key, &b.upload_id)));
        Ok(uploads)
    }

    /// Returns the upload of that id. Fails if it belongs to another object.
    pub(crate) async fn upload(
        &self,
        target: &Object,
        id: &UploadId,
    ) -> Result<UploadRecord, StoreError> {
        let upload: Option<UploadRecord> = self.read(&layout::upload(&target.bucket, id)).await?;
        let upload = upload.filter(|upload| upload.key == target.key.as_str());
        upload.ok_or_else(|| StoreError::NoSuchUpload {
            upload_id: id.to_string(),
        })
    }

    pub(crate) async fn parts(
        &self,
        bucket: &BucketName,
        id: &UploadId,
    ) -> Result<Parts, StoreError> {
        let parts: Vec<PartRecord> = self.read_all(&layout::parts(bucket, id)).await?;
        Ok(parts.into_iter().map(|p| (p.part_number, p)).collect())
    }

    /// Creates a part from stored bytes. Deletes the bytes on failure.
    pub(crate) async fn commit_part(
        &self,
        target: &Object,
        id: &UploadId,
        part: &PartRecord,
    ) -> Result<(), StoreError> {
        let outcome = self.add_part(target, id, part).await;
        if outcome.is_err() {
            self.discard(std::slice::from_ref(&part.blob)).await;
        }
        outcome
    }

    async fn add_part(
        &self,
        target: &Object,
        id: &UploadId,
        part: &PartRecord,
    ) -> Result<(), StoreError> {
        let _guard = self.record_lock.write().await;
        self.upload(target, id).await?;
        let path = layout::part(&target.bucket, id, part.part_number);
        let replaced: Option<PartRecord> = self.read(&path).await?;
        if replaced.is_none() {
            self.require_room(&target.bucket, id).await?;
        }
        self.write(&path, part).await?;
        self.release(target, replaced.into_iter().collect()).await
    }

    async fn require_room(&self, bucket: &BucketName, id: &UploadId) -> Result<(), StoreError> {
        let paths = self.paths(&layout::parts(bucket, id));
        let count = paths.try_fold(0, |count, _| async move { Ok(count + 1) });
        match count.await? {
            MAX_PARTS.. => Err(StoreError::TooManyParts { limit: MAX_PARTS }),
            _ => Ok(()),
        }
    }

    /// Creates an object from parts of the upload, and ends the upload.
    pub(crate) async fn complete_upload(
        &self,
        target: &Object,
        id: &UploadId,
        record: &ObjectRecord,
        conditions: &HeaderMap,
    ) -> Result<(), StoreError> {
        let _guard = self.record_lock.write().await;
        self.upload(target, id).await?;
        let parts = self.parts(&target.bucket, id).await?;
        let exists = |blob: &Blob| parts.values().any(|part| part.blob == *blob);
        if !record.blobs.iter().all(exists) {
            return Err(StoreError::Changed);
        }
        self.replace_record(target, record, conditions).await?;
        let parts = self.delete_records(&target.bucket, id).await?;
        self.release(target, parts).await
    }

    /// Ends an upload without creating an object. Succeeds if the upload does not exist.
    pub(crate) async fn abort_upload(
        &self,
        target: &Object,
        id: &UploadId,
    ) -> Result<(), StoreError> {
        let _guard = self.record_lock.write().await;
        match self.upload(target, id).await {
            Ok(_) => {
                let parts = self.delete_records(&target.bucket, id).await?;
                self.release(target, parts).await
            }
            Err(StoreError::NoSuchUpload { .. }) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Deletes all uploads of a bucket without objects. The caller must hold `record_lock`.
    pub(super) async fn drop_uploads(&self, bucket: &BucketName) -> Result<(), StoreError> {
        for upload in self.uploads(bucket).await? {
            if let Some(id) = UploadId::parse(&upload.upload_id) {
                let parts = self.delete_records(bucket, &id).await?.into_iter();
                let blobs: Vec<_> = parts.map(|part| part.blob).collect();
                self.discard(&blobs).await;
            }
        }
        Ok(())
    }

    /// Deletes the records of an upload, and returns its parts.
    async fn delete_records(
        &self,
        bucket: &BucketName,
        id: &UploadId,
    ) -> Result<Vec<PartRecord>, StoreError> {
        let parts = self.parts(bucket, id).await?;
        self.delete(&layout::upload(bucket, id)).await?;
        for number in parts.keys() {
            self.delete(&layout::part(bucket, id, *number)).await?;
        }
        Ok(parts.into_values().collect())
    }

    /// Deletes the bytes of parts, except for the bytes that the object refers to.
    async fn release(&self, target: &Object, parts: Vec<PartRecord>) -> Result<(), StoreError> {
        let object = self.find_object(target).await?;
        let used = object.map(|object| object.blobs).unwrap_or_default();
        let blobs = parts.into_iter().map(|part| part.blob);
        let unused: Vec<_> = blobs.filter(|blob| !used.contains(blob)).collect();
        self.discard(&unused).await;
        Ok(())
    }
}
