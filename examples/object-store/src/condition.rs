//! Conditional requests, evaluated in the order of RFC 9110.

use headers::{HeaderMapExt, IfMatch, IfModifiedSince, IfNoneMatch, IfRange, IfUnmodifiedSince};
use http::HeaderMap;
use http::header::{IF_MATCH, IF_NONE_MATCH};

use crate::error::StoreError;
use crate::record::ObjectRecord;

/// The result of the conditions of a read.
#[derive(Debug, Eq, PartialEq)]
pub(crate) enum Verdict {
    Serve,
    NotModified,
}

/// Checks the conditions of a read against the object.
pub(crate) fn check_read(
    headers: &HeaderMap,
    object: &ObjectRecord,
) -> Result<Verdict, StoreError> {
    fail_if(failed_condition(headers, Some(object)), Some(object))?;
    let unchanged = if headers.contains_key(IF_NONE_MATCH) {
        matches_none_match(headers, object)
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

/// Checks the conditions of a change against the object, if it exists.
pub(crate) fn check_change(
    headers: &HeaderMap,
    object: Option<&ObjectRecord>,
) -> Result<(), StoreError> {
    let matches = object.is_some_and(|object| matches_none_match(headers, object));
    fail_if(
        failed_condition(headers, object).or(matches.then_some("If-None-Match")),
        object,
    )
}

/// Returns whether a range can be served. `If-Range` rules it out if the object has changed.
pub(crate) fn range_applies(headers: &HeaderMap, object: &ObjectRecord) -> bool {
    let stale = |c: IfRange| c.is_modified(object.etag().as_ref(), Some(&object.last_modified()));
    !headers.typed_get::<IfRange>().is_some_and(stale)
}

fn failed_condition(headers: &HeaderMap, object: Option<&ObjectRecord>) -> Option<&'static str> {
    if headers.contains_key(IF_MATCH) {
        // A malformed list of etags does not match any object.
        let condition = headers
            .typed_get::<IfMatch>()
            .zip(object.and_then(ObjectRecord::etag));
        let holds = condition.is_some_and(|(condition, etag)| condition.precondition_passes(&etag));
        return (!holds).then_some("If-Match");
    }
    let (since, object) = headers.typed_get::<IfUnmodifiedSince>().zip(object)?;
    (!since.precondition_passes(object.stored.into())).then_some("If-Unmodified-Since")
}

/// Returns whether `If-None-Match` contains the object's etag.
fn matches_none_match(headers: &HeaderMap, object: &ObjectRecord) -> bool {
    let condition = headers.typed_get::<IfNoneMatch>().zip(object.etag());
    condition.is_some_and(|(condition, etag)| !condition.precondition_passes(&etag))
}

fn fail_if(
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
