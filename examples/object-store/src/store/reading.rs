//! Deferred deletion: blobs that are being read are deleted after the last reader ends.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use object_store::{ObjectStore, ObjectStoreExt};
use tokio::runtime::Handle;

use crate::blob::Blob;
use crate::layout;
use crate::record::ObjectRecord;

/// The number of readers of each blob, and whether the last one has to delete the blob.
#[derive(Debug, Default)]
pub(super) struct Readers(Mutex<HashMap<String, BlobUse>>);

#[derive(Debug, Default)]
struct BlobUse {
    readers: usize,
    discarded: bool,
}

impl Readers {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, BlobUse>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin(&self, blobs: &[Blob]) {
        let mut uses = self.lock();
        for blob in blobs {
            uses.entry(blob.id.clone()).or_default().readers += 1;
        }
    }

    /// Schedules the deletion of a blob after its last reader. `false` if it has no readers.
    pub(super) fn delete_later(&self, blob: &Blob) -> bool {
        match self.lock().get_mut(&blob.id) {
            Some(blob_use) => {
                blob_use.discarded = true;
                true
            }
            None => false,
        }
    }

    /// Ends one reading of the blobs, and returns the blobs that must be deleted.
    fn end(&self, blobs: &[Blob]) -> Vec<Blob> {
        let mut uses = self.lock();
        let mut last = |blob: &&Blob| match uses.get_mut(&blob.id) {
            Some(blob_use) if blob_use.readers > 1 => {
                blob_use.readers -= 1;
                false
            }
            Some(_) => uses
                .remove(&blob.id)
                .is_some_and(|blob_use| blob_use.discarded),
            None => false,
        };
        blobs.iter().filter(|blob| last(blob)).cloned().collect()
    }
}

/// An object that is being read. Its bytes exist until this value is dropped.
pub(crate) struct OpenObject {
    pub(crate) record: ObjectRecord,
    files: Arc<dyn ObjectStore>,
    readers: Arc<Readers>,
}

impl OpenObject {
    pub(super) fn new(
        record: ObjectRecord,
        files: Arc<dyn ObjectStore>,
        readers: Arc<Readers>,
    ) -> Self {
        readers.begin(&record.blobs);
        Self {
            record,
            files,
            readers,
        }
    }

    pub(super) fn files(&self) -> &Arc<dyn ObjectStore> {
        &self.files
    }
}

impl Drop for OpenObject {
    fn drop(&mut self) {
        let discarded = self.readers.end(&self.record.blobs);
        // Without a runtime the service has ended, and the unused bytes only waste disk space.
        if let (false, Ok(runtime)) = (discarded.is_empty(), Handle::try_current()) {
            let files = Arc::clone(&self.files);
            runtime.spawn(async move {
                for blob in discarded {
                    let _ = files.delete(&layout::blob(&blob.id)).await;
                }
            });
        }
    }
}

impl fmt::Debug for OpenObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OpenObject").field(&self.record).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_reader_deletes_discarded_blobs() {
        let blob = |id: &str| Blob {
            id: id.to_owned(),
            size: 1,
        };
        let (readers, blobs) = (Readers::default(), [blob("a"), blob("b")]);
        assert!(!readers.delete_later(&blobs[0]));
        readers.begin(&blobs);
        readers.begin(&blobs[..1]);
        assert!(readers.delete_later(&blobs[0]));
        assert_eq!(readers.end(&blobs), []);
        assert_eq!(readers.end(&blobs[..1]), blobs[..1]);
        assert!(!readers.delete_later(&blobs[0]));
    }
}
