//! The rules for names.

use std::fmt;

use uuid::Uuid;

/// A bucket name that keeps the rules.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct BucketName(String);

impl BucketName {
    /// Says which rule the name breaks, if it breaks one.
    pub(crate) fn parse(name: &str) -> Result<Self, &'static str> {
        if !(6..=63).contains(&name.len()) {
            return Err("it takes 6 to 63 characters");
        }
        // An IP address, which the rules exclude too, has characters that this one excludes.
        if !name.bytes().all(|b| is_edge(b) || b == b'-') {
            return Err("it takes lower-case letters, digits and hyphens");
        }
        if !name.bytes().next().is_some_and(is_edge) || !name.bytes().last().is_some_and(is_edge) {
            return Err("it starts and ends with a letter or a digit");
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

/// An object name that keeps the rules.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct ObjectName(String);

impl ObjectName {
    /// Says which rule the name breaks, if it breaks one.
    pub(crate) fn parse(name: String) -> Result<Self, &'static str> {
        if !(1..=1023).contains(&name.len()) {
            return Err("it takes 1 to 1023 bytes");
        }
        if name.starts_with('/') {
            return Err("it does not start with a slash");
        }
        Ok(Self(name))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// What an upload is called from its beginning to its end.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct UploadId(Uuid);

impl UploadId {
    pub(crate) fn new() -> Self {
        Self(Uuid::now_v7())
    }

    /// `None` if no upload can have that name.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Uuid::try_parse(text).ok().map(Self)
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
    fn bucket_names() {
        for good in ["photos", "a-b-c-1", "000000", &"x".repeat(63)] {
            assert!(BucketName::parse(good).is_ok(), "{good}");
        }
        for bad in [
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
            assert!(BucketName::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn object_names() {
        for good in ["a", "a/b", "a//b", "..", "ключ", &"x".repeat(1023)] {
            assert!(ObjectName::parse(good.to_owned()).is_ok(), "{good}");
        }
        for bad in ["", "/a", &"x".repeat(1024)] {
            assert!(ObjectName::parse(bad.to_owned()).is_err(), "{bad}");
        }
    }
}
