//! Bytes that are being read stay until the reading ends, even if nothing points to them any more.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use object_store::{ObjectStore, ObjectStoreExt};
use tokio::runtime::Handle;

use crate::blob::Blob;
use crate::layout;
use crate::record::ObjectRecord;

/// How often each blob is being read, and whether its last reader has to delete it.
#[derive(Debug, Default)]
pub(super) struct Readers(Mutex<HashMap<String, Reading>>);

#[derive(Debug, Default)]
struct Reading {
    readers: usize,
    discarded: bool,
}

impl Readers {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Reading>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin(&self, blobs: &[Blob]) {
        let mut readings = self.lock();
        for blob in blobs {
            readings.entry(blob.id.clone()).or_default().readers += 1;
        }
    }

    /// Leaves the deletion of a blob to those who read it. `false` if nobody does.
    pub(super) fn outlive(&self, blob: &Blob) -> bool {
        match self.lock().get_mut(&blob.id) {
            Some(reading) => {
                reading.discarded = true;
                true
            }
            None => false,
        }
    }

    /// Ends the reading of blobs, and returns those that are to be deleted.
    fn end(&self, blobs: &[Blob]) -> Vec<Blob> {
        let mut readings = self.lock();
        let mut last = |blob: &&Blob| match readings.get_mut(&blob.id) {
            Some(reading) if reading.readers > 1 => {
                reading.readers -= 1;
                false
            }
            Some(_) => readings
                .remove(&blob.id)
                .is_some_and(|reading| reading.discarded),
            None => false,
        };
        blobs.iter().filter(|blob| last(blob)).cloned().collect()
    }
}

/// An object whose bytes stay as long as this value does.
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
        // Without a runtime nobody is served any more, and the bytes cost no more than room.
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
    fn the_last_reader_deletes_what_was_discarded() {
        let blob = |id: &str| Blob {
            id: id.to_owned(),
            size: 1,
        };
        let (readers, blobs) = (Readers::default(), [blob("a"), blob("b")]);
        assert!(!readers.outlive(&blobs[0]));
        readers.begin(&blobs);
        readers.begin(&blobs[..1]);
        assert!(readers.outlive(&blobs[0]));
        assert_eq!(readers.end(&blobs), []);
        assert_eq!(readers.end(&blobs[..1]), blobs[..1]);
        assert!(!readers.outlive(&blobs[0]));
    }
}
