//! The layout of the storage.
//!
//! ```text
//! buckets/<bucket>.json             the record of a bucket
//! objects/<bucket>/<key>.json       the record of an object
//! uploads/<bucket>/<id>.json        the record of an incomplete upload
//! parts/<bucket>/<id>/<number>.json the record of a part of an upload
//! blobs/<id>                        the bytes of an object or a part
//! ```
//!
//! An object becomes visible in one atomic step: the write of its record. The record refers to the
//! bytes.
//!
//! Slashes in object names are percent-encoded, because a path cannot be both a file and a folder.
//! Otherwise the objects `a` and `a.json/b` could not coexist.

use object_store::path::Path;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::error::StoreError;
use crate::name::{BucketName, ObjectName, UploadId};
use crate::query::decode;
use crate::target::Object;

const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

/// The maximum length of a part of a path, because file systems limit names to 255 bytes.
const MAX_PART: usize = 200;

const FOLDER: &str = ".d";
const FILE: &str = ".json";

/// Returns the folder of all buckets.
pub(crate) fn buckets() -> Path {
    Path::from("buckets")
}

pub(crate) fn bucket(name: &BucketName) -> Path {
    Path::from(format!("buckets/{name}{FILE}"))
}

/// Returns the folder of a bucket's objects.
pub(crate) fn objects(bucket: &BucketName) -> Path {
    Path::from(format!("objects/{bucket}"))
}

pub(crate) fn object(target: &Object) -> Result<Path, StoreError> {
    let Object { bucket, key } = target;
    let escaped = utf8_percent_encode(key.as_str(), ESCAPED).to_string();
    let pieces: Vec<_> = escaped
        .as_bytes()
        .chunks(MAX_PART)
        .map(String::from_utf8_lossy)
        .collect();
    let path = format!(
        "objects/{bucket}/{}{FILE}",
        pieces.join(&format!("{FOLDER}/"))
    );
    Ok(Path::parse(path).map_err(object_store::Error::from)?)
}

/// Parses the object name in a path. `None` if the path is not one of an object.
pub(crate) fn key(path: &Path) -> Option<ObjectName> {
    let pieces: Vec<_> = path.as_ref().split('/').skip(2).collect();
    let (last, folders) = pieces.split_last()?;
    let mut escaped = String::new();
    for folder in folders {
        escaped.push_str(folder.strip_suffix(FOLDER)?);
    }
    escaped.push_str(last.strip_suffix(FILE)?);
    ObjectName::parse(decode(&escaped)?.into_owned()).ok()
}

/// Returns the folder of a bucket's incomplete uploads.
pub(crate) fn uploads(bucket: &BucketName) -> Path {
    Path::from(format!("uploads/{bucket}"))
}

pub(crate) fn upload(bucket: &BucketName, id: &UploadId) -> Path {
    Path::from(format!("uploads/{bucket}/{id}{FILE}"))
}

/// Returns the folder of an upload's parts.
pub(crate) fn parts(bucket: &BucketName, id: &UploadId) -> Path {
    Path::from(format!("parts/{bucket}/{id}"))
}

pub(crate) fn part(bucket: &BucketName, id: &UploadId, number: u32) -> Path {
    Path::from(format!("parts/{bucket}/{id}/{number}{FILE}"))
}

pub(crate) fn blob(id: &str) -> Path {
    Path::from(format!("blobs/{id}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(key: &str) -> Object {
        Object {
            bucket: BucketName::parse("photos").unwrap(),
            key: ObjectName::parse(key.to_owned()).unwrap(),
        }
    }

    #[test]
    fn paths_of_keys_are_distinct_and_reversible() {
        let long = "ä".repeat(511);
        let keys = [
            "a", "a/", "a/b", "a//b", ".", "..", "a.json", "a.d", "a.d/b", "%41", "A", "\n\0",
            "ключ", &long,
        ];
        let paths: Vec<_> = keys
            .iter()
            .map(|name| object(&target(name)).unwrap())
            .collect();
        for (name, path) in keys.iter().zip(&paths) {
            assert_eq!(key(path).unwrap().as_str(), *name);
            assert!(path.parts().all(|part| part.as_ref().len() < 255));
            assert_eq!(
                paths
                    .iter()
                    .filter(|other| other.prefix_matches(path))
                    .count(),
                1,
                "{path}"
            );
        }
    }

    #[test]
    fn files_of_other_programs_are_ignored() {
        for path in [
            "objects/photos",
            "objects/photos/.DS_Store",
            "objects/photos/a/b.json",
            "objects/photos/%ff.json",
        ] {
            assert_eq!(key(&Path::parse(path).unwrap()), None, "{path}");
        }
    }
}
