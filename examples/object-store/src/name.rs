//! Names of buckets, objects and uploads.

use std::fmt;

use uuid::Uuid;

/// A valid bucket name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct BucketName(String);

impl BucketName {
    /// Parses a name. The error is the rule that the name breaks.
    pub(crate) fn parse(name: &str) -> Result<Self, &'static str> {
        if !(6..=63).contains(&name.len()) {
            return Err("expected 6 to 63 characters");
        }
        // This check also rejects IP addresses, because they contain dots or colons.
        if !name.bytes().all(|b| is_edge(b) || b == b'-') {
            return Err("expected only `a-z`, `0-9` and `-`");
        }
        if !name.bytes().next().is_some_and(is_edge) || !name.bytes().last().is_some_and(is_edge) {
            return Err("expected `a-z` or `0-9` at the start and at the end");
        }
        Ok(Self(name.to_owned()))
    }
}

impl fmt::Display for BucketName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_edge(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit()
}

/// A valid object name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct ObjectName(String);

impl ObjectName {
    /// Parses a name. The error is the rule that the name breaks.
    pub(crate) fn parse(name: String) -> Result<Self, &'static str> {
        if !(1..=1023).contains(&name.len()) {
            return Err("expected 1 to 1023 bytes");
        }
        if name.starts_with('/') {
            return Err("a leading slash is not allowed");
        }
        Ok(Self(name))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// The id of a multipart upload.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct UploadId(Uuid);

impl UploadId {
    pub(crate) fn new() -> Self {
        Self(Uuid::now_v7())
    }

    /// Parses an id. `None` if it is not a UUID.
    pub(crate) fn parse(id: &str) -> Option<Self> {
        Uuid::try_parse(id).ok().map(Self)
    }
}

impl fmt::Display for UploadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.as_simple().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bucket_names_follow_rules() {
        for valid in ["photos", "a-b-c-1", "000000", &"x".repeat(63)] {
            assert!(BucketName::parse(valid).is_ok(), "{valid}");
        }
        for invalid in [
            "",
            "short",
            &"x".repeat(64),
            "Photos",
            "-photos",
            "photos-",
            "pho_tos",
            "192.168.0.1",
            "фото42",
        ] {
            assert!(BucketName::parse(invalid).is_err(), "{invalid}");
        }
    }

    #[test]
    fn object_names_follow_rules() {
        for valid in ["a", "a/b", "a//b", "..", "ключ", &"x".repeat(1023)] {
            assert!(ObjectName::parse(valid.to_owned()).is_ok(), "{valid}");
        }
        for invalid in ["", "/a", &"x".repeat(1024)] {
            assert!(ObjectName::parse(invalid.to_owned()).is_err(), "{invalid}");
        }
    }
}
