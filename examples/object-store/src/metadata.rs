//! The metadata of objects: standard headers such as `Content-Type`, and `x-qs-meta-*` headers.

use std::collections::BTreeMap;

use http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_TYPE, EXPIRES,
};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde::{Deserialize, Serialize};

use crate::error::StoreError;

const PREFIX: &str = "x-qs-meta-";
const MAX_KEY: usize = 512;
const MAX_TOTAL: usize = 2048;

const DEFAULT_TYPE: &str = "application/octet-stream";

/// The standard headers that are stored unchanged.
const STORED_HEADERS: [HeaderName; 6] = [
    CACHE_CONTROL,
    CONTENT_DISPOSITION,
    CONTENT_ENCODING,
    CONTENT_LANGUAGE,
    CONTENT_TYPE,
    EXPIRES,
];

/// The metadata of an object.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(crate) struct Metadata {
    headers: BTreeMap<String, String>,
    /// The `x-qs-meta-*` headers, with names without the prefix.
    pairs: BTreeMap<String, String>,
}

impl Metadata {
    /// Reads the headers of a request, and checks the size limits.
    pub(crate) fn read(headers: &HeaderMap) -> Result<Self, StoreError> {
        let mut metadata = Self::default();
        for name in &STORED_HEADERS {
            if let Some(value) = headers.get(name) {
                metadata
                    .headers
                    .insert(name.to_string(), ascii(name, value)?);
            }
        }
        for (name, value) in headers {
            if let Some(key) = name.as_str().strip_prefix(PREFIX) {
                check_key(name, key)?;
                metadata.add(key, ascii(name, value)?);
            }
        }
        let lengths = metadata
            .pairs
            .iter()
            .map(|(key, value)| key.len() + value.len());
        check_size(lengths.sum(), MAX_TOTAL, "the metadata")?;
        Ok(metadata)
    }

    /// Adds a pair. Repeated headers are joined with commas.
    fn add(&mut self, key: &str, value: String) {
        let pair = self.pairs.entry(key.to_owned());
        pair.and_modify(|all| *all = format!("{all}, {value}"))
            .or_insert(value);
    }

    pub(crate) fn mime_type(&self) -> &str {
        let stored = self.headers.get(CONTENT_TYPE.as_str());
        stored.map_or(DEFAULT_TYPE, String::as_str)
    }

    /// Writes all metadata to the headers of a response.
    pub(crate) fn write(&self, headers: &mut HeaderMap) {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(DEFAULT_TYPE));
        let stored = self
            .headers
            .iter()
            .map(|(name, value)| (name.clone(), value));
        let prefixed = |(key, value)| (format!("{PREFIX}{key}"), value);
        for (name, value) in stored.chain(self.pairs.iter().map(prefixed)) {
            let header = (HeaderName::try_from(name), HeaderValue::from_str(value));
            if let (Ok(name), Ok(value)) = header {
                headers.insert(name, value);
            }
        }
    }
}

fn ascii(name: &HeaderName, value: &HeaderValue) -> Result<String, StoreError> {
    let ascii = value.to_str().map(str::to_owned);
    ascii.map_err(|_| StoreError::argument(name.as_str(), "expected a value of visible ASCII"))
}

fn check_key(name: &HeaderName, key: &str) -> Result<(), StoreError> {
    check_size(key.len(), MAX_KEY, "the name of a metadata header")?;
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
    if key.is_empty() || !key.bytes().all(allowed) {
        return Err(StoreError::argument(
            name.as_str(),
            "expected a name of ASCII alphanumerics, `-`, `_` and `.`",
        ));
    }
    Ok(())
}

fn check_size(size: usize, limit: usize, subject: &'static str) -> Result<(), StoreError> {
    if size > limit {
        Err(StoreError::MetadataTooLarge { subject, limit })
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(n, v)| {
                (
                    n.parse::<HeaderName>().unwrap(),
                    v.parse::<HeaderValue>().unwrap(),
                )
            })
            .collect()
    }

    fn sized(key: usize, value: usize) -> HeaderMap {
        headers(&[(&format!("{PREFIX}{}", "k".repeat(key)), &"v".repeat(value))])
    }

    #[test]
    fn metadata_survives_round_trip() {
        let sent = headers(&[
            ("x-qs-meta-a", "1"),
            ("x-qs-meta-b.c_d-e", "two words"),
            ("content-encoding", "gzip"),
            ("accept", "*/*"),
        ]);
        let mut back = HeaderMap::new();
        Metadata::read(&sent).unwrap().write(&mut back);
        assert_eq!(back.len(), 4);
        assert_eq!(back["x-qs-meta-b.c_d-e"], "two words");
        assert_eq!(back["content-encoding"], "gzip");
        assert_eq!(back["content-type"], "application/octet-stream");
    }

    #[test]
    fn limits_are_inclusive() {
        assert!(Metadata::read(&sized(512, 2048 - 512)).is_ok());
        assert!(matches!(
            Metadata::read(&sized(512, 2049 - 512)),
            Err(StoreError::MetadataTooLarge { limit: 2048, .. })
        ));
        assert!(matches!(
            Metadata::read(&sized(513, 1)),
            Err(StoreError::MetadataTooLarge { limit: 512, .. })
        ));
    }

    #[test]
    fn names_with_other_characters_are_rejected() {
        for name in ["x-qs-meta-", "x-qs-meta-a!b", "x-qs-meta-a~"] {
            assert!(
                matches!(
                    Metadata::read(&headers(&[(name, "1")])),
                    Err(StoreError::Argument { .. })
                ),
                "{name}"
            );
        }
    }
}
