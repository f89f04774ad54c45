//! The target of a request: the service, a bucket or an object.
//!
//! The bucket is in the path, `/<bucket>/<key>`, or in the host, `<bucket>.<zone>.<host>/<key>`.
//! Clients that use a proxy send the target in absolute form, and one client sends a wrong `Host`.
//! So a host of a signed request is ignored if the signature does not match it.

use std::borrow::Cow;

use http::header::HOST;
use http::request::Parts;

use crate::error::StoreError;
use crate::name::{BucketName, ObjectName};
use crate::query::decode;

/// One interpretation of the target. Names are not decoded.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    bucket: String,
    key: String,
    /// The path in the string to sign, which includes the bucket.
    pub(crate) resource: String,
}

/// The kind of a target.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    Service,
    Bucket,
    Object,
}

/// The possible interpretations of the target.
#[derive(Debug)]
pub(crate) struct Candidates {
    by_host: Vec<Target>,
    by_path: Target,
}

impl Candidates {
    pub(crate) fn new(parts: &Parts, zone: &str) -> Self {
        let path = parts.uri.path();
        // For the bucket itself, some clients sign the slash and others do not.
        let paths: &[&str] = if path == "/" { &["/", ""] } else { &[path] };
        let bucket = host(parts).and_then(|host| bucket_of(host, zone));
        let targets = bucket.map(|bucket| paths.iter().map(move |p| Target::by_host(&bucket, p)));
        Self {
            by_host: targets.into_iter().flatten().collect(),
            by_path: Target::by_path(path),
        }
    }

    /// Returns the target of an unsigned request.
    pub(crate) fn preferred(&self) -> &Target {
        self.by_host.first().unwrap_or(&self.by_path)
    }

    /// Returns the target of a signed request. `None` if the signature does not match any.
    pub(crate) fn find(&self, signed: impl Fn(&Target) -> bool) -> Option<&Target> {
        let mut targets = self.by_host.iter().chain([&self.by_path]);
        targets.find(|target| signed(target))
    }
}

impl Target {
    fn by_path(path: &str) -> Self {
        let inside = path.strip_prefix('/').unwrap_or(path);
        let (bucket, key) = inside.split_once('/').unwrap_or((inside, ""));
        Self {
            bucket: bucket.to_owned(),
            key: key.to_owned(),
            resource: path.to_owned(),
        }
    }

    fn by_host(bucket: &str, path: &str) -> Self {
        Self {
            bucket: bucket.to_owned(),
            key: path.strip_prefix('/').unwrap_or(path).to_owned(),
            resource: format!("/{bucket}{path}"),
        }
    }

    pub(crate) fn kind(&self) -> Kind {
        match (self.bucket.as_str(), self.key.as_str()) {
            ("", "") => Kind::Service,
            (_, "") => Kind::Bucket,
            _ => Kind::Object,
        }
    }

    /// Returns the name of a bucket to create. Fails if the name is invalid.
    pub(crate) fn new_bucket(&self) -> Result<BucketName, StoreError> {
        let invalid = |rule| StoreError::BucketName {
            bucket: readable(&self.bucket),
            rule,
        };
        let name = decode(&self.bucket).ok_or_else(|| invalid("expected percent-encoded UTF-8"))?;
        BucketName::parse(&name).map_err(invalid)
    }

    /// Returns the name of an existing bucket. The error of an invalid name is `NoSuchBucket`,
    /// because such a bucket cannot exist.
    pub(crate) fn bucket(&self) -> Result<BucketName, StoreError> {
        let name = decode(&self.bucket).and_then(|name| BucketName::parse(&name).ok());
        name.ok_or_else(|| StoreError::NoSuchBucket {
            bucket: readable(&self.bucket),
        })
    }

    /// Returns the names of the bucket and the object.
    pub(crate) fn object(&self) -> Result<Object, StoreError> {
        let bucket = self.bucket()?;
        let invalid = |rule| StoreError::ObjectName { rule };
        let key = decode(&self.key).ok_or_else(|| invalid("expected percent-encoded UTF-8"))?;
        let key = ObjectName::parse(key.into_owned()).map_err(invalid)?;
        Ok(Object { bucket, key })
    }
}

/// The names of an object and its bucket. The object does not have to exist.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Object {
    pub(crate) bucket: BucketName,
    pub(crate) key: ObjectName,
}

impl Object {
    /// Parses `<bucket>/<key>` from the header of a copy.
    pub(crate) fn parse(path: &str) -> Result<Self, StoreError> {
        Target::by_path(path).object()
    }
}

/// Returns the host of the request. An absolute target overrides `Host` (RFC 9112, section 3.2.2).
fn host(parts: &Parts) -> Option<&str> {
    let named = parts.uri.host();
    named.or_else(|| parts.headers.get(HOST)?.to_str().ok())
}

fn bucket_of(host: &str, zone: &str) -> Option<String> {
    let (label, rest) = host.split_once('.')?;
    let (second, _) = rest.split_once('.')?;
    let label = label.to_ascii_lowercase();
    let named = second.eq_ignore_ascii_case(zone) && BucketName::parse(&label).is_ok();
    named.then_some(label)
}

fn readable(name: &str) -> String {
    decode(name).unwrap_or(Cow::Borrowed(name)).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_with_bucket_and_zone_name_bucket() {
        for host in [
            "photos.pek3a.qs.test",
            "photos.pek3a.qs.test:80",
            "Photos.PEK3A.localhost",
        ] {
            assert_eq!(
                bucket_of(host, "pek3a").as_deref(),
                Some("photos"),
                "{host}"
            );
        }
        for host in [
            "",
            "photos",
            "photos.pek3a",
            "pek3a.qs.test",
            "photos.sh1a.qs.test",
            "no.pek3a.qs.test",
            "127.0.0.1:9000",
            "a.photos.pek3a.qs.test",
        ] {
            assert_eq!(bucket_of(host, "pek3a"), None, "{host}");
        }
    }

    #[test]
    fn both_styles_have_equal_resources() {
        let by_host = Target::by_host("photos", "/a%2Fb/c");
        let by_path = Target::by_path("/photos/a%2Fb/c");
        assert_eq!(by_host.resource, by_path.resource);
        assert_eq!(by_host.object().unwrap(), by_path.object().unwrap());
        assert_eq!(Target::by_path("/").kind(), Kind::Service);
        assert_eq!(Target::by_host("photos", "/").kind(), Kind::Bucket);
    }
}
