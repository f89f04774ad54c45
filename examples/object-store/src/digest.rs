//! The `Content-MD5` header.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use md5::{Digest as _, Md5};

use crate::error::StoreError;

/// The 16 bytes of an MD5.
pub(crate) type Digest = [u8; 16];

/// Parses `Content-MD5`. `None` if the request does not have it.
pub(crate) fn announced(headers: &HeaderMap) -> Result<Option<Digest>, StoreError> {
    let Some(value) = headers.get("content-md5") else {
        return Ok(None);
    };
    let digest = STANDARD
        .decode(value.as_bytes())
        .ok()
        .and_then(|bytes| bytes.try_into().ok());
    let header = || String::from_utf8_lossy(value.as_bytes()).into_owned();
    digest.map(Some).ok_or_else(|| StoreError::MalformedDigest {
        announced: header(),
    })
}

/// Computes the digest of bytes in memory.
pub(crate) fn of(bytes: &[u8]) -> Digest {
    Md5::digest(bytes).into()
}

/// Formats a digest as in an etag.
pub(crate) fn hex(digest: Digest) -> String {
    format!("{:032x}", u128::from_be_bytes(digest))
}

/// Compares the digest of the data with the announced one, if any.
pub(crate) fn check(announced: Option<Digest>, received: Digest) -> Result<(), StoreError> {
    match announced.filter(|digest| *digest != received) {
        None => Ok(()),
        Some(digest) => Err(StoreError::Digest {
            announced: STANDARD.encode(digest),
            received: STANDARD.encode(received),
        }),
    }
}
