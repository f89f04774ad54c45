//! Where a request points: to the service, a bucket or an object.
//!
//! A bucket stands in the path, `/<bucket>/<key>`, or in front of the host,
//! `<bucket>.<zone>.<host>/<key>`. Clients behind a proxy send the target in its absolute form, and
//! one sends a broken Host, so that a host is believed only as far as the signature agrees.

use std::borrow::Cow;

use http::header::HOST;
use http::request::Parts;

use crate::error::StoreError;
use crate::name::{BucketName, ObjectName};
use crate::query::decode;

/// One way to read a request's target; names are as they were sent.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    bucket: String,
    key: String,
    /// The path with the bucket in it, as a signature has it.
    pub(crate) resource: String,
}

/// What an operation is about.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    Service,
    Bucket,
    Object,
}

/// The ways to read a request's target.
#[derive(Debug)]
pub(crate) struct Readings {
    by_host: Vec<Target>,
    by_path: Target,
}

impl Readings {
    pub(crate) fn new(parts: &Parts, zone: &str) -> Self {
        let path = parts.uri.path();
        // For a bucket itself there are clients that sign the slash, and clients that do not.
        let paths: &[&str] = if path == "/" { &["/", ""] } else { &[path] };
        let bucket = host(parts).and_then(|host| bucket_of(host, zone));
        let targets = bucket.map(|bucket| paths.iter().map(move |p| Target::by_host(&bucket, p)));
        Self {
            by_host: targets.into_iter().flatten().collect(),
            by_path: Target::by_path(path),
        }
    }

    /// What an unsigned request means.
    pub(crate) fn likeliest(&self) -> &Target {
        self.by_host.first().unwrap_or(&self.by_path)
    }

    /// What a signed request means. `None` if the signature fits no reading.
    pub(crate) fn confirmed(&self, signed: impl Fn(&Target) -> bool) -> Option<&Target> {
        let mut readings = self.by_host.iter().chain([&self.by_path]);
        readings.find(|target| signed(target))
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

    /// The bucket that the request is to create.
    pub(crate) fn new_bucket(&self) -> Result<BucketName, StoreError> {
        let refuse = |rule| StoreError::BucketName {
            bucket: readable(&self.bucket),
            rule,
        };
        let name = decode(&self.bucket).ok_or_else(|| refuse("it takes percent-encoded UTF-8"))?;
        BucketName::parse(&name).map_err(refuse)
    }

    /// The bucket that the request takes to be there.
    /// A name that no bucket can have is that of a bucket that does not exist.
    pub(crate) fn bucket(&self) -> Result<BucketName, StoreError> {
        let name = decode(&self.bucket).and_then(|name| BucketName::parse(&name).ok());
        name.ok_or_else(|| StoreError::NoSuchBucket {
            bucket: readable(&self.bucket),
        })
    }

    /// The object that the request is about.
    pub(crate) fn object(&self) -> Result<Object, StoreError> {
        let bucket = self.bucket()?;
        let refuse = |rule| StoreError::ObjectName { rule };
        let key = decode(&self.key).ok_or_else(|| refuse("it takes percent-encoded UTF-8"))?;
        let key = ObjectName::parse(key.into_owned()).map_err(refuse)?;
        Ok(Object { bucket, key })
    }
}

/// An object, whether or not it exists.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Object {
    pub(crate) bucket: BucketName,
    pub(crate) key: ObjectName,
}

impl Object {
    /// Reads `/<bucket>/<key>`, the form that the headers of copies have.
    pub(crate) fn parse(path: &str) -> Result<Self, StoreError> {
        Target::by_path(path).object()
    }
}

/// The host that the client asked, by RFC 9112, section 3.2.2.
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
    fn hosts_that_name_a_bucket() {
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
    fn both_styles_name_the_same_resource() {
        let by_host = Target::by_host("photos", "/a%2Fb/c");
        let by_path = Target::by_path("/photos/a%2Fb/c");
        assert_eq!(by_host.resource, by_path.resource);
        assert_eq!(by_host.object().unwrap(), by_path.object().unwrap());
        assert_eq!(Target::by_path("/").kind(), Kind::Service);
        assert_eq!(Target::by_host("photos", "/").kind(), Kind::Bucket);
    }
}
