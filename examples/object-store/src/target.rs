//! Where a request points: `/<bucket>` or `/<bucket>/<key>`.
//!
//! Only the path counts. Clients behind a proxy send the target in its absolute form, and one sends
//! a broken Host.

use std::borrow::Cow;

use axum::extract::FromRequestParts;
use http::request::Parts;

use crate::error::StoreError;
use crate::name::{BucketName, ObjectName};
use crate::query::decode;

/// The bucket that a request is to create.
pub(crate) struct NewBucket(pub(crate) BucketName);

impl<S: Sync> FromRequestParts<S> for NewBucket {
    type Rejection = StoreError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StoreError> {
        let (bucket, _) = split(parts.uri.path());
        let refuse = |rule| StoreError::BucketName {
            bucket: readable(bucket),
            rule,
        };
        let name = decode(bucket).ok_or_else(|| refuse("it takes percent-encoded UTF-8"))?;
        BucketName::parse(&name).map(Self).map_err(refuse)
    }
}

/// The bucket that a request takes to be there.
/// A name that no bucket can have is that of a bucket that does not exist.
pub(crate) struct Bucket(pub(crate) BucketName);

impl<S: Sync> FromRequestParts<S> for Bucket {
    type Rejection = StoreError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StoreError> {
        let (bucket, _) = split(parts.uri.path());
        existing(bucket).map(Self)
    }
}

/// The object that a request is about.
#[derive(Clone, Debug)]
pub(crate) struct Object {
    pub(crate) bucket: BucketName,
    pub(crate) key: ObjectName,
}

impl<S: Sync> FromRequestParts<S> for Object {
    type Rejection = StoreError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StoreError> {
        let (bucket, key) = split(parts.uri.path());
        let refuse = |rule| StoreError::ObjectName { rule };
        let bucket = existing(bucket)?;
        let key = decode(key).ok_or_else(|| refuse("it takes percent-encoded UTF-8"))?;
        let key = ObjectName::parse(key.into_owned()).map_err(refuse)?;
        Ok(Self { bucket, key })
    }
}

fn split(path: &str) -> (&str, &str) {
    let path = path.strip_prefix('/').unwrap_or(path);
    path.split_once('/').unwrap_or((path, ""))
}

fn existing(bucket: &str) -> Result<BucketName, StoreError> {
    let name = decode(bucket).and_then(|name| BucketName::parse(&name).ok());
    name.ok_or_else(|| StoreError::NoSuchBucket {
        bucket: readable(bucket),
    })
}

fn readable(name: &str) -> String {
    decode(name).unwrap_or(Cow::Borrowed(name)).into_owned()
}
