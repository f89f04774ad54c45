//! The rendering of an error: status, headers and body of the response.

use std::cell::Cell;
use std::error::Error;
use std::rc::Rc;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER, VARY};
use http::{Response, StatusCode};

use crate::catalog::CodeInfo;
use crate::engine::cache::{SharedParts, reserved};
use crate::engine::config::{DEFAULT_CONFIG, ResponseConfig};
use crate::engine::negotiation::{DEFAULT_FORMAT, vary_by_accept};
use crate::engine::request::{Rendering, RequestContext};
use crate::error::QsError;
use crate::formats::{ErrorFormat as _, Json, RenderedParts};
use crate::log::{self, ErrorChain, ErrorRecord, LazyChain, Omission};
use crate::members::{HeaderFields, is_visible, retry_after};
use crate::panic::catch_panic;
use crate::request_id::RequestId;
use crate::response::{ErrorResponse, ErrorValues};

/// Renders an error as a response, and logs it. Every framework integration returns the same
/// response.
///
/// Inside an [`ErrorLayer`](crate::ErrorLayer), the response has the id of the current request and
/// the document format of the layer. Elsewhere, it has a generated id and the format
/// [`Json`](crate::format::Json).
///
/// Rendering ignores the method of the request. For HEAD, the server sets `Content-Length` and
/// removes the body. Over HTTP/2, hyper does not remove it, so a service that uses hyper without a
/// layer must do so.
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

    /// Renders an error. Reports contain the cause after the error and its sources.
    pub(crate) fn with_cause(error: &dyn QsError, cause: Option<&(dyn Error + 'static)>) -> Self {
        let request = RequestContext::current();
        let request = request.as_deref();
        let request_id =
            request.map_or_else(RequestId::generate, |request| request.request_id.clone());
        let config = request.map_or_else(|| &*DEFAULT_CONFIG, |request| &request.config);
        let format_index = request.map_or(DEFAULT_FORMAT, RequestContext::format_index);
        let mut omitted = Vec::new();
        let values = ErrorValues::of(error, &mut omitted);
        let shared = SharedParts::of(&values, config, format_index);
        let url = shared.docs_url.as_deref().or(values.url.as_deref());
        let parts = RenderedParts::new(error, &values, &request_id, url, config.advice, omitted);
        let (body, is_fallback) = render_body(&parts, &shared);
        let mut omitted = parts.into_omitted();
        let mut headers = render_headers(error, &values, config, &shared, &mut omitted);
        if is_fallback {
            headers.insert(CONTENT_TYPE, Json.content_type());
        }
        for omission in &omitted {
            log::part_omitted(Some(values.code), &request_id, omission);
        }
        let chain = report(&values, &request_id, request, &LazyChain::new(error, cause));
        Self {
            info: values.info,
            code: values.code,
            status: values.status,
            shared,
            request_id,
            body,
            headers,
            chain,
        }
    }

    /// Drops the error, or another value of user code, and logs a panic of its Drop.
    pub(crate) fn drop_error<E>(&self, error: E) {
        if let Err(panic) = catch_panic(|| drop(error)) {
            let omission = Omission::new("drop", panic);
            log::part_omitted(Some(self.code), &self.request_id, &omission);
        }
    }

    /// Converts into a response of the crate `http`, with the body of a framework.
    pub(crate) fn into_response<B>(self, body_of: impl FnOnce(Bytes) -> B) -> Response<B> {
        let mut headers = self.shared.headers.clone();
        // The id is the first header, so a linear search saves 170 instructions of a hash lookup.
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

/// Logs a response, and records it in the request. Returns the error and its sources, if the
/// request is observed.
fn report(
    values: &ErrorValues<'_>,
    request_id: &RequestId,
    request: Option<&RequestContext>,
    chain: &LazyChain<'_>,
) -> Option<Arc<ErrorChain>> {
    log::error_response(&ErrorRecord {
        level: values.info.log_level(),
        code: values.code,
        status: values.status,
        request_id,
        request: request.map(RequestContext::record),
        error: Some(chain),
    });
    let request = request?;
    let chain = request.is_observed().then(|| Arc::clone(chain.get()));
    request.add_rendering(Rendering {
        info: values.info,
        code: values.code,
        status: values.status,
        chain: chain.clone(),
    });
    chain
}

impl From<ErrorResponse> for Response<Bytes> {
    fn from(error: ErrorResponse) -> Self {
        let rendered = RenderedResponse::of(&error);
        rendered.drop_error(error);
        rendered.into_response(|body| body)
    }
}

thread_local! {
    /// The buffer of a document, whose size is not known before it is written. A response costs
    /// 2,900 instructions if the buffer is copied into an exact allocation, and 4,300 with a
    /// growing vector.
    static BUFFER: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// The maximum size of a buffer that is reused.
const MAX_BUFFER: usize = 16 << 10;

/// Renders the document. Returns `true` with it if its format panicked, so that it has the content
/// type of [`Json`].
fn render_body(parts: &RenderedParts<'_>, shared: &SharedParts) -> (Bytes, bool) {
    // While a thread ends, its buffer may no longer exist.
    let mut out = BUFFER.try_with(Cell::take).unwrap_or_default();
    out.clear();
    let mut is_fallback = false;
    match &shared.document {
        Some(document) => document.write(parts, &mut out),
        None => {
            let format = shared.config.formats.get(shared.format_index);
            if let Err(panic) = catch_panic(|| format.writer().write(parts, &mut out)) {
                parts.omit([Omission::new("format", panic)]);
                out.clear();
                Json.write(parts, &mut out);
                is_fallback = true;
            }
        }
    }
    let body = Bytes::copy_from_slice(&out);
    if out.capacity() <= MAX_BUFFER {
        let _ = BUFFER.try_with(|buffer| buffer.set(out));
    }
    (body, is_fallback)
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
    if config.formats.has_offers() && headers.contains_key(VARY) {
        vary_by_accept(&mut headers);
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

/// Replaces the headers that `by` contains.
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
