//! The answer: status, headers and body, for no framework in particular.

mod owned;
mod snapshot;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{
    CACHE_CONTROL, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER, TRANSFER_ENCODING,
    X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method};

use crate::body;
use crate::catalog::CodeInfo;
use crate::context::{self, Context, Settings};
use crate::error::QsError;
use crate::event::{self, ErrorEvent};
use crate::request_id::RequestId;

pub use self::owned::{ErrorResponse, ResultExt};
pub use self::snapshot::{Keep, Snapshot, snapshot};

/// The mark of an answer that was made here.
#[derive(Clone, Debug)]
#[cfg_attr(
    not(feature = "tower"),
    expect(dead_code, reason = "the layer reads it")
)]
pub(crate) struct Rendered {
    pub(crate) info: &'static CodeInfo,
    /// The id that the answer carries.
    pub(crate) request_id: RequestId,
    /// The request that it was made for, or has been found to answer.
    pub(crate) context: Option<Arc<Context>>,
}

#[cfg(feature = "tower")]
impl Rendered {
    /// Whether it was made for that request, under these settings.
    pub(crate) fn answers(&self, context: &Context) -> bool {
        self.context.as_ref().is_some_and(|made| {
            made.request_id == context.request_id && Arc::ptr_eq(&made.settings, &context.settings)
        })
    }

    /// Takes out the two headers under the names that it was made with.
    pub(crate) fn remove_names(&self, headers: &mut HeaderMap) {
        let defaults = Settings::default();
        let settings = self
            .context
            .as_ref()
            .map_or(&defaults, |made| &*made.settings);
        headers.remove(&settings.request_id_header);
        headers.remove(&settings.error_code_header);
    }
}

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
    let context = context::current();
    let request_id = context
        .as_ref()
        .map_or_else(RequestId::new, |context| context.request_id.clone());
    let defaults;
    let settings = match &context {
        Some(context) => &*context.settings,
        None => {
            defaults = Settings::default();
            &defaults
        }
    };
    let url =
        docs_url(settings, error.info().code()).map_or_else(|| error.url(), |url| Some(url.into()));
    let body = Bytes::from(body::render(error, &request_id, url.as_deref()));
    let headers = headers(error, settings, &request_id, body.len());
    ErrorEvent::new(error, &request_id, context.as_deref()).emit();

    let is_head = context
        .as_ref()
        .is_some_and(|context| context.method == Method::HEAD);
    let mut response = http::Response::new(if is_head { Bytes::new() } else { body });
    *response.status_mut() = error.info().status();
    *response.headers_mut() = headers;
    response.extensions_mut().insert(Rendered {
        info: error.info(),
        request_id,
        context,
    });
    response
}

fn docs_url(settings: &Settings, code: &str) -> Option<String> {
    settings
        .docs_url
        .as_ref()
        .map(|template| template.replace("{code}", code))
}

/// What the value says, then what its row says, then what we say; each header once.
fn headers(
    error: &dyn QsError,
    settings: &Settings,
    request_id: &RequestId,
    length: usize,
) -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(8);
    error.headers(&mut headers);
    for framing in [TRANSFER_ENCODING, CONNECTION] {
        headers.remove(framing);
    }
    for (name, value) in error.info().headers() {
        let value = value.and_then(static_value);
        if let (Ok(name), Some(value)) = (HeaderName::from_bytes(name.as_bytes()), value) {
            headers.entry(name).or_insert(value);
        }
    }
    if let Some(wait) = error.retry_after() {
        headers
            .entry(RETRY_AFTER)
            .or_insert(whole_seconds(wait).into());
    }
    for (name, value) in DEFAULTS {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(CONTENT_LENGTH, length.into());
    name_request(&mut headers, settings, request_id, error.info().code());
    headers
}

/// Headers that a variant or a handler may have otherwise.
const DEFAULTS: [(HeaderName, &str); 2] = [
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (CACHE_CONTROL, "no-store"),
];

/// The two headers that are never anyone else's.
pub(crate) fn name_request(
    headers: &mut HeaderMap,
    settings: &Settings,
    request_id: &RequestId,
    code: &'static str,
) {
    headers.insert(
        settings.request_id_header.clone(),
        request_id.header_value(),
    );
    if let Some(code) = static_value(code) {
        headers.insert(settings.error_code_header.clone(), code);
    }
}

/// Takes our defaults out where someone has put a value of their own behind.
#[cfg(feature = "tower")]
pub(crate) fn drop_overridden(headers: &mut HeaderMap) {
    for (name, ours) in DEFAULTS {
        let mut values = headers.get_all(&name).iter();
        if values.next().is_some_and(|first| first == ours) {
            let others: Vec<HeaderValue> = values.cloned().collect();
            if !others.is_empty() {
                headers.remove(&name);
                headers.extend(others.into_iter().map(|value| (name.clone(), value)));
            }
        }
    }
}

/// The derive has checked these; a type with an implementation by hand may say anything.
fn static_value(text: &'static str) -> Option<HeaderValue> {
    is_visible(text).then(|| HeaderValue::from_static(text))
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
