//! The header `Retry-After`.

use std::time::{Duration, SystemTime};

use http::header::{DATE, HeaderMap, RETRY_AFTER};

/// Returns the delay of the first valid `Retry-After` header (RFC 9110, section 10.2.3).
///
/// A date is compared with the header `Date`, because the clock of the client may differ. Without a
/// valid `Date`, the date is ignored. For a date in the past, the delay is zero.
pub(super) fn parse(headers: &HeaderMap) -> Option<Duration> {
    let mut values = headers.get_all(RETRY_AFTER).iter();
    values.find_map(|value| {
        let value = value.to_str().ok()?.trim();
        seconds(value).or_else(|| until(value, sent_at(headers)?))
    })
}

fn sent_at(headers: &HeaderMap) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(DATE)?.to_str().ok()?).ok()
}

/// Parses a number of seconds. It has only digits: no sign, fraction or exponent.
fn seconds(value: &str) -> Option<Duration> {
    let is_number = value.bytes().all(|byte| byte.is_ascii_digit());
    let seconds = value.parse().ok().filter(|_| is_number)?;
    Some(Duration::from_secs(seconds))
}

fn until(date: &str, now: SystemTime) -> Option<Duration> {
    let date = httpdate::parse_http_date(date).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}
