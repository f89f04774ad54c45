//! From an error to a response: status, headers and body.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};
use http::{Response, StatusCode};
use qs_error_spec::style;

use crate::catalog::CodeInfo;
use crate::engine::cache::{SharedParts, reserved};
use crate::engine::config::{DEFAULT_CONFIG, ResponseConfig};
use crate::engine::decide::is_error;
use crate::engine::request::{self, Rendering, RequestContext};
use crate::error::QsError;
use crate::formats::json;
use crate::http_code;
use crate::log::{self, ErrorChain, ErrorRecord, Omission};
use crate::members::{HeaderFields, Members, is_visible};
use crate::panic::catch_panic;
use crate::request_id::RequestId;
use crate::response::ErrorResponse;

/// Renders an error in the shape that every framework gives it, and logs it.
///
/// Inside of an `ErrorLayer` the response has the id of the current request. Elsewhere it gets an
/// id of its own. The server sets `Content-Length`, and removes the body for a HEAD request.
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
pub fn respond(error: &dyn QsError) -> Response<Bytes> {
    RenderedResponse::of(error).into_response(|body| body)
}

/// Status, headers and body of an error.
pub(crate) struct RenderedResponse {
    pub(crate) info: &'static CodeInfo,
    pub(crate) code: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) config: Arc<ResponseConfig>,
    pub(crate) shared: Rc<SharedParts>,
    pub(crate) request_id: RequestId,
    pub(crate) body: Bytes,
    /// The headers that depend on the value. They override the shared ones.
    pub(crate) headers: HeaderMap,
    /// The error and its sources, if the request is observed.
    pub(crate) chain: Option<Arc<ErrorChain>>,
}

impl RenderedResponse {
    /// Renders an error for the current request, and logs it.
    pub(crate) fn of(error: &dyn QsError) -> Self {
        let request = request::current();
        let request = request.as_deref();
        let request_id =
            request.map_or_else(RequestId::generate, |request| request.request_id.clone());
        let config = request.map_or_else(|| &*DEFAULT_CONFIG, |request| &request.config);
        let mut omitted = Vec::new();
        let Identity { info, code, status } = Identity::of(error, &mut omitted);
        let shared = if code == info.code() {
            SharedParts::of(info, config)
        } else {
            Rc::new(SharedParts::new(info, code, config))
        };
        let body = render_body(error, info, &request_id, config, &shared, &mut omitted);
        let headers = render_headers(error, config, &shared, &mut omitted);
        for omission in &omitted {
            log::part_omitted(Some(code), &request_id, omission);
        }
        log::error_response(&ErrorRecord {
            level: info.log_level(),
            code,
            status,
            request_id: &request_id,
            request: request.map(RequestContext::record),
            error: Some(error),
        });
        let chain = request.and_then(|request| record(request, error, (info, code, status)));
        Self {
            info,
            code,
            status,
            config: Arc::clone(config),
            shared,
            request_id,
            body,
            headers,
            chain,
        }
    }

    /// Drops the error, and logs a panic of its Drop.
    pub(crate) fn drop_error(&self, error: impl QsError) {
        if let Err(panic) = catch_panic(|| drop(error)) {
            let omission = Omission::new("drop", panic);
            log::part_omitted(Some(self.code), &self.request_id, &omission);
        }
    }

    /// Converts into a response of the crate `http`, with the body of a framework.
    pub(crate) fn into_response<B>(self, body_of: impl FnOnce(Bytes) -> B) -> Response<B> {
        let mut headers = self.shared.headers.clone();
        // The id is the first header, so that a search is cheaper than a look-up by hash.
        let id = &self.config.request_id_header;
        if let Some((_, value)) = headers.iter_mut().find(|(name, _)| *name == id) {
            *value = self.request_id.header_value();
        }
        override_headers(&mut headers, &self.headers);
        let mut response = Response::new(body_of(self.body));
        *response.status_mut() = self.status;
        *response.headers_mut() = headers;
        response
    }
}

impl From<ErrorResponse> for Response<Bytes> {
    fn from(error: ErrorResponse) -> Self {
        respond(&error)
    }
}

/// Adds a rendering to its request, and returns the chain if the request is observed.
fn record(
    request: &RequestContext,
    error: &dyn QsError,
    (info, code, status): (&'static CodeInfo, &'static str, StatusCode),
) -> Option<Arc<ErrorChain>> {
    let chain = request
        .is_observed()
        .then(|| Arc::new(ErrorChain::new(error)));
    request.add_rendering(Rendering {
        info,
        code,
        status,
        chain: chain.clone(),
    });
    chain
}

/// Entry, code and status of an error.
struct Identity {
    info: &'static CodeInfo,
    code: &'static str,
    status: StatusCode,
}

impl Identity {
    /// Returns what the methods of the error return. Invalid values are replaced by those of the
    /// catalog entry.
    fn of(error: &dyn QsError, omitted: &mut Vec<Omission>) -> Self {
        let parts = catch_panic(|| (error.info(), error.code(), error.status()));
        let (info, code, status) = parts.unwrap_or_else(|panic| {
            omitted.push(Omission::new("code", panic));
            let info = http_code::info(StatusCode::INTERNAL_SERVER_ERROR);
            (info, info.code(), info.status())
        });
        let is_own_code = std::ptr::eq(code, info.code()) || style::is_code(code);
        if !is_own_code {
            omitted.push(Omission::new("code", "the code is invalid"));
        }
        if !is_error(status) {
            omitted.push(Omission::new("status", "the status is not an error"));
        }
        Self {
            info,
            code: if is_own_code { code } else { info.code() },
            status: if is_error(status) {
                status
            } else {
                info.status()
            },
        }
    }
}

thread_local! {
    /// The buffer of a document, whose size is not known before it is written. Copying it into one
    /// exact allocation avoids about three reallocations.
    static BUFFER: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// A buffer that has grown beyond this size is not kept.
const MAX_BUFFER: usize = 16 << 10;

/// Renders the document.
fn render_body(
    error: &dyn QsError,
    info: &CodeInfo,
    request_id: &RequestId,
    config: &ResponseConfig,
    shared: &SharedParts,
    omitted: &mut Vec<Omission>,
) -> Bytes {
    // The destructors of a thread have no buffer.
    let mut out = BUFFER.try_with(Cell::take).unwrap_or_default();
    out.clear();
    omitted.extend(shared.json.write_head(&mut out, error).err());
    out.extend_from_slice(request_id.as_bytes());
    let url = catch_panic(|| error.url()).unwrap_or_else(|panic| {
        omitted.push(Omission::new("url", panic));
        None
    });
    if config.docs_url.is_some() || url.as_deref() == info.url() {
        shared.json.write_tail(&mut out);
    } else {
        json::write_tail(&mut out, url.as_deref());
    }
    let mut members = Members::new(&mut out);
    if let Err(panic) = catch_panic(|| error.write_members(&mut members)) {
        members.omit(Omission::new("members", panic));
    }
    omitted.append(&mut members.into_omitted());
    out.push(b'}');
    let body = Bytes::copy_from_slice(&out);
    if out.capacity() <= MAX_BUFFER {
        let _ = BUFFER.try_with(|buffer| buffer.set(out));
    }
    body
}

/// Renders the headers that depend on the value.
fn render_headers(
    error: &dyn QsError,
    config: &ResponseConfig,
    shared: &SharedParts,
    omitted: &mut Vec<Omission>,
) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let mut fields = HeaderFields::new(&mut headers);
    if let Err(panic) = catch_panic(|| error.render_headers(&mut fields)) {
        fields.omit("headers", panic);
    }
    omitted.append(&mut fields.into_omitted());
    if !headers.is_empty() {
        remove_unsendable(&mut headers, config, omitted);
    }
    let delay = catch_panic(|| error.retry_after()).unwrap_or_else(|panic| {
        omitted.push(Omission::new("retry_after", panic));
        None
    });
    if let Some(delay) = delay
        && !shared.headers.contains_key(RETRY_AFTER)
    {
        headers
            .entry(RETRY_AFTER)
            .or_insert_with(|| whole_seconds(delay).into());
    }
    headers
}

/// Removes headers that only the renderer sets, and values that are not visible ASCII.
fn remove_unsendable(
    headers: &mut HeaderMap,
    config: &ResponseConfig,
    omitted: &mut Vec<Omission>,
) {
    for name in reserved(config) {
        if headers.remove(name).is_some() {
            let omission = Omission::new(name.as_str(), "the renderer sets this header");
            omitted.push(omission);
        }
    }
    let is_sendable = |value: &HeaderValue| value.to_str().is_ok_and(is_visible);
    let names: Vec<HeaderName> = headers
        .iter()
        .filter(|(_, value)| !is_sendable(value))
        .map(|(name, _)| name.clone())
        .collect();
    for name in names {
        headers.remove(&name);
        let omission = Omission::new(name.as_str(), "the value is not visible ASCII");
        omitted.push(omission);
    }
}

/// The largest delay that clients understand (RFC 9111, section 1.2.2).
const MAX_DELAY: u64 = (1 << 31) - 1;

/// Rounds up to whole seconds, because `Retry-After` has no fractions.
fn whole_seconds(delay: Duration) -> u64 {
    let seconds = delay.as_secs();
    seconds
        .saturating_add(u64::from(delay.subsec_nanos() > 0))
        .min(MAX_DELAY)
}

/// Replaces headers by others of the same names.
fn override_headers(headers: &mut HeaderMap, by: &HeaderMap) {
    for name in by.keys() {
        headers.remove(name);
        for value in by.get_all(name) {
            headers.append(name, value.clone());
        }
    }
}

#[cfg(test)]
mod tests;
