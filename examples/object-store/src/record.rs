//! The stored records of buckets, objects and uploads.

use std::time::SystemTime;

use chrono::{DateTime, SubsecRound, Utc};
use headers::{AcceptRanges, ContentLength, ETag, HeaderMapExt, LastModified};
use http::HeaderMap;
use serde::{Deserialize, Serialize};

use crate::acl::Acl;
use crate::blob::Blob;
use crate::metadata::Metadata;
use crate::name::BucketName;

/// The record of a bucket.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct BucketRecord {
    pub(crate) name: String,
    pub(crate) location: String,
    pub(crate) created: DateTime<Utc>,
    /// The name of the account that created it.
    pub(crate) owner: String,
    pub(crate) acl: Acl,
}

impl BucketRecord {
    pub(crate) fn new(name: &BucketName, zone: &str, owner: &str) -> Self {
        Self {
            name: name.to_string(),
            location: zone.to_owned(),
            created: now(),
            owner: owner.to_owned(),
            acl: Acl::new(),
        }
    }
}

/// The owner of a bucket, as part of a response.
#[derive(Debug, Serialize)]
pub(crate) struct Owner {
    id: String,
    name: String,
}

impl Owner {
    pub(crate) fn of(bucket: &BucketRecord) -> Self {
        Self {
            id: bucket.owner.clone(),
            name: bucket.owner.clone(),
        }
    }
}

/// The record of an object. The bytes are stored separately.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct ObjectRecord {
    /// The bytes, as a concatenation of blobs.
    pub(crate) blobs: Vec<Blob>,
    /// The MD5 of the bytes in lower-case hex digits, without quotes.
    ///
    /// For a multipart object: the MD5 of the parts' etags, a hyphen and the number of parts.
    pub(crate) etag: String,
    pub(crate) stored: DateTime<Utc>,
    pub(crate) metadata: Metadata,
}

impl ObjectRecord {
    pub(crate) fn size(&self) -> u64 {
        self.blobs.iter().map(|blob| blob.size).sum()
    }

    pub(crate) fn quoted_etag(&self) -> String {
        format!("\"{}\"", self.etag)
    }

    /// Returns the etag as a header. `None` if the record was tampered with.
    pub(crate) fn etag(&self) -> Option<ETag> {
        self.quoted_etag().parse().ok()
    }

    pub(crate) fn last_modified(&self) -> LastModified {
        SystemTime::from(self.stored).into()
    }

    /// Returns the headers of a response to `GET` without a range, or to `HEAD`.
    pub(crate) fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.typed_insert(ContentLength(self.size()));
        headers.typed_insert(AcceptRanges::bytes());
        headers.typed_insert(self.last_modified());
        if let Some(etag) = self.etag() {
            headers.typed_insert(etag);
        }
        self.metadata.write(&mut headers);
        headers
    }
}

/// The record of an incomplete upload.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct UploadRecord {
    pub(crate) key: String,
    pub(crate) upload_id: String,
    pub(crate) created: DateTime<Utc>,
    pub(crate) metadata: Metadata,
}

/// The record of a part of an upload.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct PartRecord {
    pub(crate) part_number: u32,
    pub(crate) blob: Blob,
    /// The MD5 of the bytes in lower-case hex digits.
    pub(crate) etag: String,
    pub(crate) created: DateTime<Utc>,
}

/// Returns the current time with the precision of listings, which is milliseconds.
pub(crate) fn now() -> DateTime<Utc> {
    Utc::now().trunc_subsecs(3)
}
