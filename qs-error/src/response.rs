//! The answer: status, headers and body, for no framework in particular.

mod answer;
mod owned;
#[cfg(feature = "tower")]
mod rendered;
mod snapshot;
mod template;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::catalog::CodeInfo;
use crate::error::QsError;
use crate::event;

pub(crate) use self::answer::Answer;
#[cfg(feature = "actix-web")]
pub(crate) use self::answer::decimal;
pub use self::owned::{ErrorResponse, ResultExt};
#[cfg(feature = "tower")]
pub(crate) use self::rendered::{Rendered, name_request, passes_untouched};
pub use self::snapshot::{Keep, Snapshot, snapshot};
pub(crate) use self::template::Template;
#[cfg(feature = "tower")]
pub(crate) use self::template::drop_overridden;

/// Renders an error, in the shape that every framework gives it, and tells the log.
///
/// Inside of an `ErrorLayer` the answer belongs to the request at hand and carries its id; elsewhere
/// it gets an id of its own. An answer to a HEAD that a layer knows of has no body and all headers;
/// elsewhere the server cuts the body off, as HTTP has it.
///
/// ```
/// use qs_error::{ErrorCode, respond};
///
/// let response = respond(&ErrorCode::BucketNotExists);
/// assert_eq!(response.status(), 404);
/// assert_eq!(response.headers()["x-qs-error-code"], "bucket_not_exists");
/// assert!(response.body().starts_with(br#"{"code":"bucket_not_exists","message":"#));
/// ```
#[must_use]
pub fn respond(error: &dyn QsError) -> http::Response<Bytes> {
    Answer::of(error).into_response(|body| body)
}

/// Text beyond ASCII would reach clients as something else, and invisible marks as well.
fn is_visible(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'\t' | b' '..=b'~'))
}

/// `Retry-After` knows no fractions; coming back too early helps nobody.
fn whole_seconds(wait: Duration) -> u64 {
    wait.as_secs()
        .saturating_add(u64::from(wait.subsec_nanos() > 0))
}

/// Whether an error may set that header, or the renderer alone.
pub(crate) fn is_ours(name: &HeaderName) -> bool {
    let id = HeaderName::from_static("x-qs-request-id");
    let code = HeaderName::from_static("x-qs-error-code");
    [
        CONTENT_TYPE,
        CONTENT_LENGTH,
        TRANSFER_ENCODING,
        CONNECTION,
        id,
        code,
    ]
    .contains(name)
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
        return event::part_dropped(info, name, "its Display failed");
    }
    match HeaderValue::from_str(&text) {
        Ok(value) if is_visible(&text) => header_value(info, headers, name, &value),
        _ => event::part_dropped(info, name, "HTTP does not allow this value"),
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
        _ => event::part_dropped(info, name, "the value is not visible ASCII"),
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
