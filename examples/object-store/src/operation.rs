//! The operation of a request, selected by its method, its target, its query and its headers.

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

/// A parameter or header that selects another operation. Headers do so only for `PUT`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Marker {
    Parameter(&'static str),
    Header(&'static str),
}

use Marker::{Header, Parameter};

type Row = (Kind, Option<Marker>, Method, Operation);

/// The operations. The first row with the method of the request is selected.
///
/// Candidates are the rows whose marker the request has. Without such a row, they are the rows
/// without a marker.
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

/// Documented operations that this store does not support.
///
/// Such a request is rejected because it must not run the operation that it has without the marker.
const UNSUPPORTED: &[Marker] = &[
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

/// The parts of a request that select its operation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Selectors<'a> {
    pub(crate) kind: Kind,
    pub(crate) method: &'a Method,
    pub(crate) query: &'a str,
    pub(crate) headers: &'a HeaderMap,
}

impl Operation {
    /// Selects the operation. Fails if the store does not support it, or not with this method.
    pub(crate) fn of(selectors: Selectors<'_>) -> Result<Self, StoreError> {
        let rows = selectors.rows()?;
        let row = rows
            .iter()
            .find(|(_, _, method, _)| method == selectors.method);
        row.map(|(.., operation)| *operation).ok_or_else(|| {
            let methods = rows.iter().map(|(_, _, method, _)| method.as_str());
            let mut allowed: Vec<_> = methods.collect();
            allowed.dedup();
            StoreError::MethodNotAllowed {
                allow: allowed.join(","),
            }
        })
    }

    /// Returns whether the operation changes the storage.
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

    /// Returns the permission that callers other than the owner need. `None` if only the owner is
    /// allowed.
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

impl Selectors<'_> {
    /// Returns the rows of the table that match the request, regardless of the method.
    fn rows(self) -> Result<Vec<&'static Row>, StoreError> {
        if let Some(operation) = UNSUPPORTED
            .iter()
            .find_map(|marker| self.marker_name(*marker))
        {
            return Err(StoreError::Unsupported { operation });
        }
        let has_marker = |row: &&Row| {
            row.1
                .is_some_and(|marker| self.marker_name(marker).is_some())
        };
        let of_kind = |row: &&Row| row.0 == self.kind;
        let marked: Vec<_> = TABLE.iter().filter(has_marker).collect();
        let mut rows: Vec<_> = marked.iter().copied().filter(of_kind).collect();
        if rows.is_empty() {
            // The marker belongs to another kind of target, such as `acl` of an object.
            let misplaced = marked.iter().find_map(|row| self.marker_name(row.1?));
            if let Some(operation) = misplaced {
                return Err(StoreError::Unsupported { operation });
            }
            rows = TABLE.iter().filter(of_kind).collect();
            rows.retain(|row| row.1.is_none());
        }
        Ok(rows)
    }

    /// Returns the name of the marker, if the request has it.
    fn marker_name(&self, marker: Marker) -> Option<&'static str> {
        let (name, present) = match marker {
            Parameter(name) => (name, query::has(self.query, name)),
            Header(name) => (
                name,
                self.method == Method::PUT && self.headers.contains_key(name),
            ),
        };
        present.then_some(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(kind: Kind, method: Method, query: &str) -> Result<Operation, StoreError> {
        Operation::of(Selectors {
            kind,
            method: &method,
            query,
            headers: &HeaderMap::new(),
        })
    }

    #[test]
    fn each_row_is_reachable() {
        for (kind, marker, method, operation) in TABLE {
            let mut headers = HeaderMap::new();
            let mut query = "limit=2";
            match marker {
                Some(Header(name)) => drop(headers.insert(*name, "/photos/a".parse().unwrap())),
                Some(Parameter(name)) => query = name,
                None => {}
            }
            let selectors = Selectors {
                kind: *kind,
                method,
                query,
                headers: &headers,
            };
            assert_eq!(Operation::of(selectors).unwrap(), *operation);
        }
    }

    #[test]
    fn part_with_copy_source_is_upload_part() {
        let headers = HeaderMap::from_iter([(
            "x-qs-copy-source".parse().unwrap(),
            "/photos/a".parse().unwrap(),
        )]);
        let selectors = Selectors {
            kind: Kind::Object,
            method: &Method::PUT,
            query: "upload_id=7&part_number=0",
            headers: &headers,
        };
        assert_eq!(Operation::of(selectors).unwrap(), Operation::UploadPart);
    }

    #[test]
    fn misplaced_markers_are_unsupported() {
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
    fn other_methods_list_allowed_methods() {
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
