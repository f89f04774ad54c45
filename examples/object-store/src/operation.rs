//! What a request asks for, by its method, the kind of its target, and a parameter or header that
//! makes it another operation.

use http::{HeaderMap, Method};

use crate::acl::Permission;
use crate::error::StoreError;
use crate::query;
use crate::target::Kind;

/// An operation of the interface.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Operation {
    ListBuckets,
    CreateBucket,
    HeadBucket,
    DeleteBucket,
    ListObjects,
    BucketStatistics,
    GetAcl,
    PutAcl,
    ListUploads,
    DeleteObjects,
    GetObject,
    HeadObject,
    PutObject,
    CopyObject,
    MoveObject,
    DeleteObject,
    InitiateUpload,
    UploadPart,
    ListParts,
    CompleteUpload,
    AbortUpload,
}

/// What makes a request another operation than its method and target say. Headers do so for PUT.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Mark {
    Parameter(&'static str),
    Header(&'static str),
}

use Mark::{Header, Parameter};

type Row = (Kind, Option<Mark>, Method, Operation);

/// Of the rows whose mark a request carries, or of those without a mark, the first with its method.
#[rustfmt::skip] // a table
const TABLE: &[Row] = &[
    (Kind::Service, None, Method::GET, Operation::ListBuckets),
    (Kind::Service, None, Method::HEAD, Operation::ListBuckets),
    (Kind::Bucket, None, Method::GET, Operation::ListObjects),
    (Kind::Bucket, None, Method::HEAD, Operation::HeadBucket),
    (Kind::Bucket, None, Method::PUT, Operation::CreateBucket),
    (Kind::Bucket, None, Method::DELETE, Operation::DeleteBucket),
    (Kind::Bucket, Some(Parameter("acl")), Method::GET, Operation::GetAcl),
    (Kind::Bucket, Some(Parameter("acl")), Method::PUT, Operation::PutAcl),
    (Kind::Bucket, Some(Parameter("stats")), Method::GET, Operation::BucketStatistics),
    (Kind::Bucket, Some(Parameter("uploads")), Method::GET, Operation::ListUploads),
    (Kind::Bucket, Some(Parameter("delete")), Method::POST, Operation::DeleteObjects),
    (Kind::Object, None, Method::GET, Operation::GetObject),
    (Kind::Object, None, Method::HEAD, Operation::HeadObject),
    (Kind::Object, None, Method::PUT, Operation::PutObject),
    (Kind::Object, None, Method::DELETE, Operation::DeleteObject),
    (Kind::Object, Some(Parameter("part_number")), Method::PUT, Operation::UploadPart),
    (Kind::Object, Some(Parameter("uploads")), Method::POST, Operation::InitiateUpload),
    (Kind::Object, Some(Parameter("upload_id")), Method::PUT, Operation::UploadPart),
    (Kind::Object, Some(Parameter("upload_id")), Method::GET, Operation::ListParts),
    (Kind::Object, Some(Parameter("upload_id")), Method::POST, Operation::CompleteUpload),
    (Kind::Object, Some(Parameter("upload_id")), Method::DELETE, Operation::AbortUpload),
    (Kind::Object, Some(Header("x-qs-copy-source")), Method::PUT, Operation::CopyObject),
    (Kind::Object, Some(Header("x-qs-move-source")), Method::PUT, Operation::MoveObject),
];

/// What the interface documents and this store does not serve. To take such a request for the plain
/// one would be worse than to refuse it.
const UNSUPPORTED: &[Mark] = &[
    Parameter("append"),
    Parameter("cname"),
    Parameter("cors"),
    Parameter("fetch"),
    Parameter("image"),
    Parameter("lifecycle"),
    Parameter("logging"),
    Parameter("mirror"),
    Parameter("notification"),
    Parameter("policy"),
    Parameter("position"),
    Parameter("replication"),
    Parameter("version_id"),
    Parameter("versioning"),
    Parameter("versions"),
    Header("x-qs-encryption-customer-algorithm"),
    Header("x-qs-fetch-source"),
];

/// The parts of a request that decide what it asks for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'a> {
    pub(crate) kind: Kind,
    pub(crate) method: &'a Method,
    pub(crate) query: &'a str,
    pub(crate) headers: &'a HeaderMap,
}

impl Operation {
    pub(crate) fn of(asked: Asked<'_>) -> Result<Self, StoreError> {
        let rows = asked.rows()?;
        let met = rows.iter().find(|(_, _, method, _)| method == asked.method);
        met.map(|(.., operation)| *operation).ok_or_else(|| {
            let methods = rows.iter().map(|(_, _, method, _)| method.as_str());
            let mut allowed: Vec<_> = methods.collect();
            allowed.dedup();
            StoreError::MethodNotAllowed {
                allow: allowed.join(","),
            }
        })
    }

    /// Whether the operation changes what is stored.
    pub(crate) fn is_change(self) -> bool {
        use Operation as O;
        match self {
            O::ListBuckets | O::HeadBucket | O::ListObjects | O::BucketStatistics => false,
            O::GetAcl | O::ListUploads | O::GetObject | O::HeadObject | O::ListParts => false,
            O::CreateBucket | O::DeleteBucket | O::PutAcl | O::DeleteObjects => true,
            O::PutObject | O::CopyObject | O::MoveObject | O::DeleteObject => true,
            O::InitiateUpload | O::UploadPart | O::CompleteUpload | O::AbortUpload => true,
        }
    }

    /// What others than the bucket's owner need to be granted. `None` if nothing is enough.
    pub(crate) fn permission(self) -> Option<Permission> {
        use Operation as O;
        match self {
            O::ListBuckets | O::CreateBucket | O::DeleteBucket | O::BucketStatistics => None,
            O::GetAcl | O::PutAcl | O::ListUploads => None,
            O::ListObjects | O::HeadBucket | O::GetObject | O::HeadObject => Some(Permission::Read),
            O::PutObject | O::CopyObject | O::MoveObject => Some(Permission::Write),
            O::DeleteObject | O::DeleteObjects | O::ListParts => Some(Permission::Write),
            O::InitiateUpload | O::UploadPart | O::CompleteUpload => Some(Permission::Write),
            O::AbortUpload => Some(Permission::Write),
        }
    }
}

impl Asked<'_> {
    /// The rows of the table that the request may mean, for any method.
    fn rows(self) -> Result<Vec<&'static Row>, StoreError> {
        if let Some(operation) = UNSUPPORTED.iter().find_map(|mark| self.carries(*mark)) {
            return Err(StoreError::Unsupported { operation });
        }
        let carried = |row: &&Row| row.1.is_some_and(|mark| self.carries(mark).is_some());
        let of_kind = |row: &&Row| row.0 == self.kind;
        let marked: Vec<_> = TABLE.iter().filter(carried).collect();
        let mut rows: Vec<_> = marked.iter().copied().filter(of_kind).collect();
        if rows.is_empty() {
            // What is an operation of buckets alone is none of objects.
            let strange = marked.iter().find_map(|row| self.carries(row.1?));
            if let Some(operation) = strange {
                return Err(StoreError::Unsupported { operation });
            }
            rows = TABLE.iter().filter(of_kind).collect();
            rows.retain(|row| row.1.is_none());
        }
        Ok(rows)
    }

    fn carries(&self, mark: Mark) -> Option<&'static str> {
        let (name, carried) = match mark {
            Parameter(name) => (name, query::has(self.query, name)),
            Header(name) => (
                name,
                self.method == Method::PUT && self.headers.contains_key(name),
            ),
        };
        carried.then_some(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(kind: Kind, method: Method, query: &str) -> Result<Operation, StoreError> {
        Operation::of(Asked {
            kind,
            method: &method,
            query,
            headers: &HeaderMap::new(),
        })
    }

    #[test]
    fn every_row_is_reached() {
        for (kind, mark, method, operation) in TABLE {
            let mut headers = HeaderMap::new();
            let mut query = "limit=2";
            match mark {
                Some(Header(name)) => drop(headers.insert(*name, "/photos/a".parse().unwrap())),
                Some(Parameter(name)) => query = name,
                None => {}
            }
            let asked = Asked {
                kind: *kind,
                method,
                query,
                headers: &headers,
            };
            assert_eq!(Operation::of(asked).unwrap(), *operation);
        }
    }

    #[test]
    fn a_part_may_be_copied() {
        let headers = HeaderMap::from_iter([(
            "x-qs-copy-source".parse().unwrap(),
            "/photos/a".parse().unwrap(),
        )]);
        let asked = Asked {
            kind: Kind::Object,
            method: &Method::PUT,
            query: "upload_id=7&part_number=0",
            headers: &headers,
        };
        assert_eq!(Operation::of(asked).unwrap(), Operation::UploadPart);
    }

    #[test]
    fn what_is_of_another_kind_is_not_taken_for_the_plain_operation() {
        for (kind, query) in [
            (Kind::Object, "acl"),
            (Kind::Object, "delete"),
            (Kind::Service, "stats"),
            (Kind::Object, "uploads&append"),
        ] {
            assert!(
                matches!(
                    of(kind, Method::GET, query),
                    Err(StoreError::Unsupported { .. })
                ),
                "{query}"
            );
        }
    }

    #[test]
    fn methods_are_those_of_the_operations() {
        for (kind, method, query, allowed) in [
            (Kind::Service, Method::DELETE, "", "GET,HEAD"),
            (Kind::Bucket, Method::POST, "", "GET,HEAD,PUT,DELETE"),
            (Kind::Bucket, Method::PUT, "delete", "POST"),
            (
                Kind::Object,
                Method::PATCH,
                "upload_id=7",
                "PUT,GET,POST,DELETE",
            ),
        ] {
            let Err(StoreError::MethodNotAllowed { allow }) = of(kind, method, query) else {
                panic!("{query}");
            };
            assert_eq!(allow, allowed, "{query}");
        }
    }
}
