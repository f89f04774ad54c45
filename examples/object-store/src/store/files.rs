//! Reading and writing of records and bytes.

use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use futures::stream::{self, BoxStream};
use futures::{Stream, StreamExt, TryStreamExt};
use object_store::path::Path;
use object_store::prefix::PrefixStore;
use object_store::{GetOptions, GetRange, ObjectStore, ObjectStoreExt};
use serde::Serialize;
use serde::de::DeserializeOwned;
use url::Url;

use super::{OpenObject, READERS, Store};
use crate::blob::Blob;
use crate::error::StoreError;
use crate::layout;

/// Opens the storage of a URL. Environment variables contain the keys and the endpoint of S3.
pub(super) fn open(url: &Url) -> Result<Arc<dyn ObjectStore>, object_store::Error> {
    let variables = std::env::vars_os();
    let options =
        variables.filter_map(|(k, v)| Some((k.into_string().ok()?, v.into_string().ok()?)));
    let (files, root) = object_store::parse_url_opts(url, options)?;
    Ok(Arc::new(PrefixStore::new(files, root)))
}

impl Store {
    pub(super) async fn copy(&self, blob: &Blob) -> Result<Blob, StoreError> {
        let (id, size) = (Blob::new_id(), blob.size);
        let (from, to) = (layout::blob(&blob.id), layout::blob(&id));
        self.files.copy(&from, &to).await?;
        Ok(Blob { id, size })
    }

    /// Deletes blobs. Ignores errors, because unused blobs only waste disk space.
    pub(super) async fn discard(&self, blobs: &[Blob]) {
        for blob in blobs.iter().filter(|blob| !self.readers.delete_later(blob)) {
            let _ = self.files.delete(&layout::blob(&blob.id)).await;
        }
    }

    pub(super) fn paths(&self, folder: &Path) -> BoxStream<'static, Result<Path, StoreError>> {
        self.files
            .list(Some(folder))
            .map_ok(|file| file.location)
            .map_err(StoreError::from)
            .boxed()
    }

    /// Reads the records of a folder, in no particular order. Leaves out records that are deleted
    /// in the meantime.
    pub(super) fn records<'a, R>(
        &'a self,
        folder: &Path,
    ) -> impl Stream<Item = Result<R, StoreError>> + 'a
    where
        R: DeserializeOwned + 'a,
    {
        let paths = self.paths(folder);
        let records = paths.map_ok(move |path| async move { self.read::<R>(&path).await });
        records
            .try_buffer_unordered(READERS)
            .try_filter_map(|record| async move { Ok(record) })
    }

    pub(super) async fn read_all<R: DeserializeOwned>(
        &self,
        folder: &Path,
    ) -> Result<Vec<R>, StoreError> {
        self.records(folder).try_collect().await
    }

    pub(super) async fn read<R: DeserializeOwned>(
        &self,
        path: &Path,
    ) -> Result<Option<R>, StoreError> {
        let bytes = match self.files.get(path).await {
            Ok(file) => file.bytes().await?,
            Err(object_store::Error::NotFound { .. }) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let record = serde_json::from_slice(&bytes).map_err(|source| damaged(path, source))?;
        Ok(Some(record))
    }

    pub(super) async fn write<R: Serialize>(
        &self,
        path: &Path,
        record: &R,
    ) -> Result<(), StoreError> {
        let bytes = serde_json::to_vec(record).map_err(|source| damaged(path, source))?;
        self.files.put(path, bytes.into()).await?;
        Ok(())
    }

    pub(super) async fn delete(&self, path: &Path) -> Result<(), StoreError> {
        Ok(self.files.delete(path).await?)
    }
}

impl OpenObject {
    /// Streams a range of the bytes of the object.
    pub(crate) async fn read(
        self,
        range: Range<u64>,
    ) -> Result<impl Stream<Item = Result<Bytes, object_store::Error>>, object_store::Error> {
        let mut pieces = pieces(&self.record.blobs, range).into_iter();
        let first = match pieces.next() {
            Some(piece) => open_piece(Arc::clone(self.files()), piece).await?,
            None => stream::empty().boxed(),
        };
        let rest = stream::iter(pieces)
            .then(move |piece| open_piece(Arc::clone(self.files()), piece))
            .try_flatten();
        Ok(first.chain(rest))
    }
}

/// A range of one blob.
#[derive(Debug, Eq, PartialEq)]
struct Piece {
    path: Path,
    range: Range<u64>,
}

type Data = BoxStream<'static, Result<Bytes, object_store::Error>>;

async fn open_piece(
    files: Arc<dyn ObjectStore>,
    piece: Piece,
) -> Result<Data, object_store::Error> {
    let options = GetOptions {
        range: Some(GetRange::Bounded(piece.range)),
        ..GetOptions::default()
    };
    Ok(files.get_opts(&piece.path, options).await?.into_stream())
}

/// Splits a range of an object into ranges of its blobs.
fn pieces(blobs: &[Blob], range: Range<u64>) -> Vec<Piece> {
    let mut begin = 0;
    let mut pieces = Vec::new();
    for blob in blobs {
        let end = begin + blob.size;
        let (first, last) = (range.start.max(begin), range.end.min(end));
        if first < last {
            pieces.push(Piece {
                path: layout::blob(&blob.id),
                range: first - begin..last - begin,
            });
        }
        begin = end;
    }
    pieces
}

fn damaged(path: &Path, source: serde_json::Error) -> StoreError {
    let path = path.to_string();
    StoreError::Record { path, source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_split_at_blob_boundaries() {
        let blob = |id: &str, size| Blob {
            id: id.to_owned(),
            size,
        };
        let blobs = [blob("a", 4), blob("b", 0), blob("c", 4)];
        let split = |range| {
            let pieces = pieces(&blobs, range).into_iter();
            let names = pieces.map(|piece| (piece.path.to_string(), piece.range));
            names.collect::<Vec<_>>()
        };
        let piece = |id: &str, range| (format!("blobs/{id}"), range);
        assert_eq!(split(0..8), [piece("a", 0..4), piece("c", 0..4)]);
        assert_eq!(split(3..5), [piece("a", 3..4), piece("c", 0..1)]);
        assert_eq!(split(1..3), [piece("a", 1..3)]);
        assert_eq!(split(4..6), [piece("c", 0..2)]);
        assert_eq!(split(0..0), []);
    }
}
