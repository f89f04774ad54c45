//! From an error to a response: status, headers and body.

use std::borrow::Cow;
use std::cell::Cell;
use std::error::Error;
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
use crate::engine::request::{Rendering, RequestContext};
use crate::error::QsError;
use crate::formats::json;
use crate::http_code;
use crate::log::{self, ErrorChain, ErrorRecord, LazyChain, Omission};
use crate::members::{HeaderFields, Members, is_visible, retry_after};
use crate::panic::catch_panic;
use crate::request_id::RequestId;
use crate::response::ErrorResponse;

/// Renders an error in the shape that every framework gives it, and logs it.
///
/// Inside of an `ErrorLayer` the response has the id of the current request. Elsewhere it gets an
/// id of its own. Rendering ignores the method: the server sets `Content-Length` and removes the body
/// of a response to HEAD. hyper does not remove it over HTTP/2, so a service on bare hyper without a
/// layer must.
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
        Self::with_cause(error, None)
    }

    /// Renders an error. Reports have the cause after the error and its sources.
    pub(crate) fn with_cause(error: &dyn QsError, cause: Option<&(dyn Error + 'static)>) -> Self {
        let request = RequestContext::current();
        let request = request.as_deref();
        let request_id =
            request.map_or_else(RequestId::generate, |request| request.request_id.clone());
        let config = request.map_or_else(|| &*DEFAULT_CONFIG, |request| &request.config);
        let mut omitted = Vec::new();
        let values = ErrorValues::of(error, &mut omitted);
        let ErrorValues {
            info, code, status, ..
        } = values;
        let shared = if code == info.code() {
            SharedParts::of(info, config)
        } else {
            Rc::new(SharedParts::new(info, code, config))
        };
        let body = render_body(error, &values, &request_id, config, &shared, &mut omitted);
        let headers = render_headers(error, &values, config, &shared, &mut omitted);
        for omission in &omitted {
            log::part_omitted(Some(code), &request_id, omission);
        }
        let chain = LazyChain::new(error, cause);
        log::error_response(&ErrorRecord {
            level: info.log_level(),
            code,
            status,
            request_id: &request_id,
            request: request.map(RequestContext::record),
            error: Some(&chain),
        });
        let is_observed = request.is_some_and(RequestContext::is_observed);
        let chain = is_observed.then(|| Arc::clone(chain.get()));
        if let Some(request) = request {
            request.add_rendering(Rendering {
                info,
                code,
                status,
                chain: chain.clone(),
            });
        }
        Self {
            info,
            code,
            status,
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
        // The id is the first header: a search takes 170 instructions less than a look-up by hash.
        let id = &self.shared.config.request_id_header;
        if let Some((_, value)) = headers.iter_mut().find(|(name, _)| *name == id) {
            *value = self.request_id.header_value();
        }
        if !self.headers.is_empty() {
            override_headers(&mut headers, &self.headers);
        }
        let mut response = Response::new(body_of(self.body));
        *response.status_mut() = self.status;
        *response.headers_mut() = headers;
        response
    }
}

impl From<ErrorResponse> for Response<Bytes> {
    fn from(error: ErrorResponse) -> Self {
        let rendered = RenderedResponse::of(&error);
        rendered.drop_error(error);
        rendered.into_response(|body| body)
    }
}

/// The values that the methods of an error return.
pub(crate) struct ErrorValues<'e> {
    info: &'static CodeInfo,
    code: &'static str,
    pub(crate) status: StatusCode,
    url: Option<Cow<'e, str>>,
    retry_after: Option<Duration>,
}

impl<'e> ErrorValues<'e> {
    /// Reads the values. Values of the catalog entry replace those that are invalid, or whose method
    /// panics.
    pub(crate) fn of(error: &'e dyn QsError, omitted: &mut Vec<Omission>) -> Self {
        let all = catch_panic(|| Self {
            info: error.info(),
            code: error.code(),
            status: error.status(),
            url: error.url(),
            retry_after: error.retry_after(),
        });
        let mut values = all.unwrap_or_else(|_| Self::each_of(error, omitted));
        let info = values.info;
        if !std::ptr::eq(values.code, info.code()) && !style::is_code(values.code) {
            omitted.push(Omission::new("code", "the code is invalid"));
            values.code = info.code();
        }
        if !is_error(values.status) {
            omitted.push(Omission::new("status", "the status is not an error"));
            values.status = info.status();
        }
        values
    }

    /// Reads each value by itself, after one of the methods has panicked.
    fn each_of(error: &'e dyn QsError, omitted: &mut Vec<Omission>) -> Self {
        let info = Omission::catch(omitted, "info", || error.info());
        let info = info.unwrap_or(http_code::info(StatusCode::INTERNAL_SERVER_ERROR));
        let code = Omission::catch(omitted, "code", || error.code());
        let status = Omission::catch(omitted, "status", || error.status());
        let url = Omission::catch(omitted, "url", || error.url());
        let retry_after = Omission::catch(omitted, "retry_after", || error.retry_after());
        Self {
            info,
            code: code.unwrap_or(info.code()),
            status: status.unwrap_or(info.status()),
            url: url.flatten(),
            retry_after: retry_after.flatten(),
        }
    }
}

thread_local! {
    /// The buffer of a document, whose size is not known before it is written. Copying it into one
    /// exact allocation takes 2,900 instructions for a response, growing a vector 4,300.
    static BUFFER: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// A buffer that has grown beyond this size is not kept.
const MAX_BUFFER: usize = 16 << 10;

/// Renders the document.
fn render_body(
    error: &dyn QsError,
    values: &ErrorValues<'_>,
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
    let url = values.url.as_deref();
    if config.docs_url.is_some() || url == values.info.url() {
        shared.json.write_tail(&mut out);
    } else {
        json::write_tail(&mut out, url);
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
    values: &ErrorValues<'_>,
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
    if let Some(delay) = values.retry_after
        && !shared.headers.contains_key(RETRY_AFTER)
    {
        headers
            .entry(RETRY_AFTER)
            .or_insert_with(|| retry_after(delay));
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
