//! Error responses as values: status, code and what one occasion adds to them.

mod error_response;
mod snapshot;

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::catalog::CodeInfo;
use crate::engine;

pub use self::error_response::{ErrorResponse, ResultExt};
pub use self::snapshot::{ByValue, Snapshot, snapshot};

/// Text beyond ASCII would reach clients as something else, and invisible marks as well.
pub(crate) fn is_visible(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'\t' | b' '..=b'~'))
}

/// `Retry-After` knows no fractions; coming back too early helps nobody.
pub(crate) fn whole_seconds(wait: Duration) -> u64 {
    wait.as_secs()
        .saturating_add(u64::from(wait.subsec_nanos() > 0))
}

/// Adds the header of a field, if HTTP can carry what its Display prints.
pub fn header(
    info: &'static CodeInfo,
    headers: &mut HeaderMap,
    name: &'static str,
    value: fmt::Arguments<'_>,
) {
    let mut text = String::new();
    if fmt::write(&mut text, value).is_err() {
        return engine::part_dropped(info, name, "its Display failed");
    }
    match HeaderValue::from_str(&text) {
        Ok(value) if is_visible(&text) => header_value(info, headers, name, &value),
        _ => engine::part_dropped(info, name, "HTTP does not allow this value"),
    }
}

/// Adds the header of a field that is a header value.
pub fn header_value(
    info: &'static CodeInfo,
    headers: &mut HeaderMap,
    name: &'static str,
    value: &HeaderValue,
) {
    match HeaderName::from_bytes(name.as_bytes()) {
        Ok(name) if value.to_str().is_ok() => drop(headers.insert(name, value.clone())),
        _ => engine::part_dropped(info, name, "the value is not visible ASCII"),
    }
}

/// A wait that a field gives: a `Duration`, or unsigned seconds.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a wait",
    label = "`retry_after` takes a `Duration` or unsigned seconds"
)]
pub trait RetryAfter {
    /// The wait.
    fn duration(&self) -> Duration;
}

impl RetryAfter for Duration {
    fn duration(&self) -> Duration {
        *self
    }
}

impl<T: RetryAfter + ?Sized> RetryAfter for &T {
    fn duration(&self) -> Duration {
        T::duration(self)
    }
}

macro_rules! seconds {
    ($($number:ty)*) => {$(
        impl RetryAfter for $number {
            fn duration(&self) -> Duration {
                Duration::from_secs(u64::from(*self))
            }
        }
    )*};
}

seconds!(u8 u16 u32 u64);

impl RetryAfter for usize {
    fn duration(&self) -> Duration {
        Duration::from_secs(u64::try_from(*self).unwrap_or(u64::MAX))
    }
}
