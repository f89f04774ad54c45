//! One answer in parts, for a framework to put together.

use std::rc::Rc;
use std::sync::{Arc, LazyLock};

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HeaderMap, RETRY_AFTER};
use http::{Method, Response};

use super::CachedResponse;
#[cfg(feature = "tower")]
use super::Rendered;
use crate::engine::ErrorEvent;
#[cfg(feature = "tower")]
use crate::engine::request::Context;
use crate::engine::request::{self, ResponseConfig};
use crate::error::QsError;
use crate::formats::json;
use crate::request_id::RequestId;
use crate::response::whole_seconds;

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
    RenderedResponse::of(error).into_response(|body| body)
}

/// What holds outside of a layer.
pub(super) static DEFAULT_CONFIG: LazyLock<Arc<ResponseConfig>> = LazyLock::new(Arc::default);

/// Status, headers and body of an error.
pub(crate) struct RenderedResponse {
    /// All that the answers of the code have in common.
    pub(crate) cached: Rc<CachedResponse>,
    pub(crate) request_id: RequestId,
    /// Empty for a HEAD.
    pub(crate) body: Bytes,
    /// Of what a GET gets.
    pub(crate) length: usize,
    /// The headers that the value decides. They win over those of the cached.
    pub(crate) headers: HeaderMap,
    #[cfg(feature = "tower")]
    context: Option<Arc<Context>>,
}

impl RenderedResponse {
    /// Renders an error for the request at hand, and tells the log.
    #[inline]
    pub(crate) fn of(error: &dyn QsError) -> Self {
        let context = request::current();
        let request_id = context
            .as_ref()
            .map_or_else(RequestId::generate, |context| context.request_id.clone());
        let settings = context
            .as_ref()
            .map_or_else(|| &*DEFAULT_CONFIG, |context| &context.policy.settings);
        let cached = CachedResponse::of(error.info(), settings);
        let body = json::render(error, &request_id, &cached);
        let mut headers = HeaderMap::new();
        error.write_headers(&mut headers);
        if !headers.is_empty() {
            cached.remove_ours(&mut headers);
        }
        if let Some(wait) = error.retry_after()
            && !cached.headers.contains_key(RETRY_AFTER)
        {
            headers
                .entry(RETRY_AFTER)
                .or_insert_with(|| whole_seconds(wait).into());
        }
        ErrorEvent::new(error, &request_id, context.as_deref()).emit();
        let is_head = context
            .as_ref()
            .is_some_and(|context| context.method == Method::HEAD);
        Self {
            cached,
            request_id,
            length: body.len(),
            body: if is_head { Bytes::new() } else { body },
            headers,
            #[cfg(feature = "tower")]
            context,
        }
    }

    /// The answer as the crate `http` has it, with the body of a framework.
    #[inline]
    pub(crate) fn into_response<B>(self, body_of: impl FnOnce(Bytes) -> B) -> Response<B> {
        let headers = self.all_headers();
        let mut response = Response::new(body_of(self.body));
        *response.status_mut() = self.cached.info.status();
        *response.headers_mut() = headers;
        #[cfg(feature = "tower")]
        super::rendered::mark(
            &mut response,
            Rendered {
                info: self.cached.info,
                request_id: self.request_id,
                context: self.context,
            },
        );
        response
    }

    #[inline]
    fn all_headers(&self) -> HeaderMap {
        let Self { cached, .. } = self;
        let mut headers = cached.headers.clone();
        let id = self.request_id.header_value();
        headers.insert(CONTENT_LENGTH, self.length.into());
        headers.insert(&cached.settings.request_id_header, id);
        if !self.headers.is_empty() {
            overlay(&mut headers, &self.headers);
        }
        headers
    }
}

/// Puts headers over others.
fn overlay(headers: &mut HeaderMap, own: &HeaderMap) {
    for name in own.keys() {
        headers.remove(name);
        for value in own.get_all(name) {
            headers.append(name, value.clone());
        }
    }
}
