//! The conditions that a request can carry, in the order that RFC 9110 evaluates them.

use headers::{HeaderMapExt, IfMatch, IfModifiedSince, IfNoneMatch, IfRange, IfUnmodifiedSince};
use http::HeaderMap;
use http::header::{IF_MATCH, IF_NONE_MATCH};

use crate::error::StoreError;
use crate::record::ObjectRecord;

/// What the conditions leave to do.
#[derive(Debug, Eq, PartialEq)]
pub(crate) enum Verdict {
    Serve,
    NotModified,
}

/// Holds the conditions of a read against the object.
pub(crate) fn check_read(
    headers: &HeaderMap,
    object: &ObjectRecord,
) -> Result<Verdict, StoreError> {
    refuse_if(broken(headers, Some(object)), Some(object))?;
    let unchanged = if headers.contains_key(IF_NONE_MATCH) {
        known(headers, object)
    } else {
        let since = headers.typed_get::<IfModifiedSince>();
        since.is_some_and(|since| !since.is_modified(object.stored.into()))
    };
    Ok(if unchanged {
        Verdict::NotModified
    } else {
        Verdict::Serve
    })
}

/// Holds the conditions of a change against the object, if there is one.
pub(crate) fn check_change(
    headers: &HeaderMap,
    object: Option<&ObjectRecord>,
) -> Result<(), StoreError> {
    let known = object.is_some_and(|object| known(headers, object));
    refuse_if(
        broken(headers, object).or(known.then_some("If-None-Match")),
        object,
    )
}

/// Whether a range may be served, or If-Range says that the client's part is of another object.
pub(crate) fn range_applies(headers: &HeaderMap, object: &ObjectRecord) -> bool {
    let stale = |c: IfRange| c.is_modified(object.etag().as_ref(), Some(&object.last_modified()));
    !headers.typed_get::<IfRange>().is_some_and(stale)
}

fn broken(headers: &HeaderMap, object: Option<&ObjectRecord>) -> Option<&'static str> {
    if headers.contains_key(IF_MATCH) {
        // A list of etags that cannot be read holds none that matches.
        let held = headers
            .typed_get::<IfMatch>()
            .zip(object.and_then(ObjectRecord::etag));
        let holds = held.is_some_and(|(condition, etag)| condition.precondition_passes(&etag));
        return (!holds).then_some("If-Match");
    }
    let (since, object) = headers.typed_get::<IfUnmodifiedSince>().zip(object)?;
    (!since.precondition_passes(object.stored.into())).then_some("If-Unmodified-Since")
}

/// Whether If-None-Match names the object's etag.
fn known(headers: &HeaderMap, object: &ObjectRecord) -> bool {
    let held = headers.typed_get::<IfNoneMatch>().zip(object.etag());
    held.is_some_and(|(condition, etag)| !condition.precondition_passes(&etag))
}

fn refuse_if(
    condition: Option<&'static str>,
    object: Option<&ObjectRecord>,
) -> Result<(), StoreError> {
    let etag = || object.map_or_else(|| "none".to_owned(), ObjectRecord::quoted_etag);
    condition.map_or(Ok(()), |condition| {
        Err(StoreError::Precondition {
            condition,
            etag: etag(),
        })
    })
}
