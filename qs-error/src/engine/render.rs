//! From an error to a response: status, headers and body.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HeaderMap, RETRY_AFTER};
use http::{Method, Response};

use crate::catalog::CodeInfo;
use crate::engine::cache::{SharedParts, reserved};
use crate::engine::config::{DEFAULT_CONFIG, ResponseConfig};
use crate::engine::event::ErrorEvent;
use crate::engine::forward::Marker;
use crate::engine::request::{self, RequestContext};
use crate::error::QsError;
use crate::formats::json;
use crate::log::{self, Omission};
use crate::members::{HeaderFields, Members};
use crate::request_id::RequestId;
use crate::response::ErrorResponse;

/// Renders an error in the shape that every framework gives it, and logs it.
///
/// Inside of an `ErrorLayer` the response has the id of the current request; elsewhere it gets an
/// id of its own. The response to a HEAD request that a layer received has no body and all headers.
/// Elsewhere the server removes the body.
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
    pub(crate) config: Arc<ResponseConfig>,
    pub(crate) shared: Rc<SharedParts>,
    pub(crate) request_id: RequestId,
    /// Empty for a HEAD request.
    pub(crate) body: Bytes,
    /// The length of the body of a GET request.
    pub(crate) length: usize,
    /// The headers that depend on the value. They override the shared ones.
    pub(crate) headers: HeaderMap,
    context: Option<Arc<RequestContext>>,
}

impl RenderedResponse {
    /// Renders an error for the current request, and logs it.
    pub(crate) fn of(error: &dyn QsError) -> Self {
        let context = request::current();
        let request_id = context
            .as_ref()
            .map_or_else(RequestId::generate, |context| context.request_id.clone());
        let config = context
            .as_ref()
            .map_or_else(|| &*DEFAULT_CONFIG, |context| &context.config.response);
        let info = error.info();
        let shared = SharedParts::of(info, config);
        let (body, mut omitted) = render_body(error, &request_id, config, &shared);
        let (headers, of_headers) = render_headers(error, config, &shared);
        omitted.extend(of_headers);
        for omission in &omitted {
            log::part_omitted(info.code(), &request_id, omission);
        }
        ErrorEvent::new(error, &request_id, context.as_deref()).emit();
        let is_head = context
            .as_ref()
            .is_some_and(|context| context.method == Method::HEAD);
        Self {
            info,
            config: Arc::clone(config),
            shared,
            request_id,
            length: body.len(),
            body: if is_head { Bytes::new() } else { body },
            headers,
            context,
        }
    }

    /// Converts into a response of the crate `http`, with the body of a framework.
    pub(crate) fn into_response<B>(self, body_of: impl FnOnce(Bytes) -> B) -> Response<B> {
        let mut headers = self.shared.headers.clone();
        // Unlike `insert`, this never grows the map: 1,200 instructions.
        for (name, value) in [
            (&CONTENT_LENGTH, self.length.into()),
            (
                &self.config.request_id_header,
                self.request_id.header_value(),
            ),
        ] {
            if let Some(place) = headers.get_mut(name) {
                *place = value;
            }
        }
        override_headers(&mut headers, &self.headers);
        let mut response = Response::new(body_of(self.body));
        *response.status_mut() = self.info.status();
        *response.headers_mut() = headers;
        response.extensions_mut().insert(Marker {
            info: self.info,
            request_id: self.request_id,
            context: self.context,
        });
        response
    }
}

impl From<ErrorResponse> for Response<Bytes> {
    fn from(error: ErrorResponse) -> Self {
        respond(&error)
    }
}

thread_local! {
    /// The buffer of a document, whose size is not known before it is written. Copying it into one
    /// exact allocation avoids about three reallocations.
    static BUFFER: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// A buffer that has grown beyond this size is not kept.
const MAX_BUFFER: usize = 16 << 10;

/// Renders the document, and returns what was left out.
fn render_body(
    error: &dyn QsError,
    request_id: &RequestId,
    config: &ResponseConfig,
    shared: &SharedParts,
) -> (Bytes, Vec<Omission>) {
    // The destructors of a thread have no buffer.
    let mut out = BUFFER.try_with(Cell::take).unwrap_or_default();
    out.clear();
    let message = shared.json.write_head(&mut out, error);
    out.extend_from_slice(request_id.as_bytes());
    let url = error.url();
    if config.docs_url.is_some() || url.as_deref() == error.info().url() {
        shared.json.write_tail(&mut out);
    } else {
        json::write_tail(&mut out, url.as_deref());
    }
    let mut members = Members::new(&mut out);
    error.write_members(&mut members);
    let mut omitted = members.into_omitted();
    out.push(b'}');
    if message.is_err() {
        omitted.push(Omission::new("message", "its Display failed"));
    }
    let body = Bytes::copy_from_slice(&out);
    if out.capacity() <= MAX_BUFFER {
        let _ = BUFFER.try_with(|buffer| buffer.set(out));
    }
    (body, omitted)
}

/// Renders the headers that depend on the value, and returns what was left out.
fn render_headers(
    error: &dyn QsError,
    config: &ResponseConfig,
    shared: &SharedParts,
) -> (HeaderMap, Vec<Omission>) {
    let mut headers = HeaderMap::new();
    let mut fields = HeaderFields::new(&mut headers);
    error.render_headers(&mut fields);
    let omitted = fields.into_omitted();
    if !headers.is_empty() {
        for name in reserved(config) {
            headers.remove(name);
        }
    }
    if let Some(delay) = error.retry_after()
        && !shared.headers.contains_key(RETRY_AFTER)
    {
        headers
            .entry(RETRY_AFTER)
            .or_insert_with(|| whole_seconds(delay).into());
    }
    (headers, omitted)
}

/// Rounds up to whole seconds, because `Retry-After` has no fractions.
fn whole_seconds(delay: Duration) -> u64 {
    delay
        .as_secs()
        .saturating_add(u64::from(delay.subsec_nanos() > 0))
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
