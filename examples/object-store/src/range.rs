//! The `Range` header.

use std::ops::Range;

use http::header::RANGE;
use http::{HeaderMap, HeaderValue};

use crate::error::StoreError;

/// Returns the requested bytes of an object of this size.
/// `None` if the request has no `Range` header.
pub(crate) fn requested(headers: &HeaderMap, size: u64) -> Result<Option<Range<u64>>, StoreError> {
    let mut values = headers.get_all(RANGE).iter();
    match (values.next(), values.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => from_header(value, size).map(Some),
        (Some(value), Some(_)) => Err(unsatisfiable(value, size)),
    }
}

/// Parses a header that has the syntax of `Range`.
pub(crate) fn from_header(value: &HeaderValue, size: u64) -> Result<Range<u64>, StoreError> {
    let range = value.to_str().ok().and_then(|header| parse(header, size));
    range.ok_or_else(|| unsatisfiable(value, size))
}

fn unsatisfiable(value: &HeaderValue, size: u64) -> StoreError {
    StoreError::Range {
        range: String::from_utf8_lossy(value.as_bytes()).into_owned(),
        content_range: format!("bytes */{size}"),
    }
}

fn parse(header: &str, size: u64) -> Option<Range<u64>> {
    let (unit, range) = header.split_once('=')?;
    if !unit.trim().eq_ignore_ascii_case("bytes") {
        return None;
    }
    let bytes = match range.trim().split_once('-')? {
        ("", suffix) => size.saturating_sub(position(suffix)?)..size,
        (first, "") => position(first)?..size,
        (first, last) => bounded(position(first)?, position(last)?, size)?,
    };
    (bytes.start < bytes.end).then_some(bytes)
}

fn bounded(first: u64, last: u64, size: u64) -> Option<Range<u64>> {
    (first <= last).then(|| first..last.saturating_add(1).min(size))
}

/// Parses a number of any length. Numbers over `u64::MAX` exceed every object, so they saturate.
fn position(digits: &str) -> Option<u64> {
    let well_formed = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    well_formed.then(|| digits.parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn satisfiable_ranges_are_parsed() {
        for (header, bytes) in [
            ("bytes=0-3", 0..4),
            ("bytes=9-", 9..10),
            ("bytes=-4", 6..10),
            ("bytes=-400", 0..10),
            ("bytes=2-99999999999999999999", 2..10),
            ("bytes=-99999999999999999999", 0..10),
            ("Bytes= 0-0", 0..1),
        ] {
            assert_eq!(parse(header, 10), Some(bytes), "{header}");
        }
    }

    #[test]
    fn other_ranges_are_rejected() {
        for header in [
            "",
            "bytes",
            "bytes=",
            "bytes=-",
            "bytes=5-2",
            "bytes=10-",
            "bytes=10-12",
            "bytes=-0",
            "bytes=0-1,3-4",
            "bytes=a-b",
            "bytes=+1-2",
            "bytes=1--2",
            "bytes=0x1-2",
            "items=0-1",
            "0-1",
            "bytes=99999999999999999999-",
            "bytes=18446744073709551615-18446744073709551615",
        ] {
            assert_eq!(parse(header, 10), None, "{header}");
        }
        assert_eq!(parse("bytes=0-", 0), None);
        assert_eq!(parse("bytes=-1", 0), None);
    }
}
