//! What the store notes about a bucket and about an object.

use std::time::SystemTime;

use chrono::{DateTime, SubsecRound, Utc};
use headers::{AcceptRanges, ContentLength, ETag, HeaderMapExt, LastModified};
use http::HeaderMap;
use http::header::{CONTENT_TYPE, HeaderValue};
use serde::{Deserialize, Serialize};

use crate::metadata::{self, Metadata};
use crate::name::BucketName;

/// A bucket.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct BucketRecord {
    pub(crate) name: String,
    pub(crate) location: String,
    pub(crate) created: DateTime<Utc>,
}

impl BucketRecord {
    pub(crate) fn new(name: &BucketName, zone: &str) -> Self {
        Self {
            name: name.to_string(),
            location: zone.to_owned(),
            created: now(),
        }
    }
}

/// An object: everything but its bytes.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct ObjectRecord {
    /// The name under which the bytes are kept.
    pub(crate) blob: String,
    pub(crate) size: u64,
    /// The MD5 of the bytes in lower-case hex digits.
    pub(crate) md5: String,
    pub(crate) mime_type: String,
    pub(crate) stored: DateTime<Utc>,
    pub(crate) metadata: Metadata,
}

impl ObjectRecord {
    pub(crate) fn quoted_etag(&self) -> String {
        format!("\"{}\"", self.md5)
    }

    /// The etag as a header. `None` if the record was tampered with.
    pub(crate) fn etag(&self) -> Option<ETag> {
        self.quoted_etag().parse().ok()
    }

    pub(crate) fn last_modified(&self) -> LastModified {
        SystemTime::from(self.stored).into()
    }

    /// The headers of an answer that has all of the object, or none of it.
    pub(crate) fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.typed_insert(ContentLength(self.size));
        headers.typed_insert(AcceptRanges::bytes());
        headers.typed_insert(self.last_modified());
        if let Some(etag) = self.etag() {
            headers.typed_insert(etag);
        }
        if let Ok(mime_type) = HeaderValue::from_str(&self.mime_type) {
            headers.insert(CONTENT_TYPE, mime_type);
        }
        metadata::write(&self.metadata, &mut headers);
        headers
    }
}

/// The time in the precision that listings have.
pub(crate) fn now() -> DateTime<Utc> {
    Utc::now().trunc_subsecs(3)
}
