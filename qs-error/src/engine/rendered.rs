//! What the layer knows an answer of ours by.

use std::ptr;
use std::sync::Arc;

use http::{HeaderMap, HeaderName, HeaderValue, Response};

use super::render::DEFAULT_CONFIG;
use crate::catalog::CodeInfo;
use crate::engine::request::{Context, ResponseConfig};
use crate::request_id::RequestId;

/// An answer that was made here.
#[derive(Clone, Debug)]
pub(crate) struct Rendered {
    pub(crate) info: &'static CodeInfo,
    /// The id that the answer carries.
    pub(crate) request_id: RequestId,
    /// The request that it was made for, or has been found to answer.
    pub(crate) context: Option<Arc<Context>>,
}

/// Adds the marker to a response. The marker stays with a response that is cached and sent for
/// another request.
#[inline]
pub(super) fn mark<B>(response: &mut Response<B>, rendered: Rendered) {
    response.extensions_mut().insert(rendered);
}

impl Rendered {
    /// Takes the mark off an answer.
    pub(crate) fn take<B>(response: &mut Response<B>) -> Option<Self> {
        response.extensions_mut().remove()
    }

    /// Whether an answer is marked.
    pub(crate) fn is_mark_of<B>(response: &Response<B>) -> bool {
        response.extensions().get::<Self>().is_some()
    }

    /// Whether it was made for that request, under this policy.
    pub(crate) fn answers(&self, context: &Context) -> bool {
        self.context.as_ref().is_some_and(|made| {
            ptr::eq(&**made, context)
                || Arc::ptr_eq(&made.policy, &context.policy)
                    && made.request_id == context.request_id
        })
    }

    /// Takes out the two headers under the names that it was made with.
    pub(crate) fn remove_names(&self, headers: &mut HeaderMap) {
        let context = self.context.as_ref();
        let settings = context.map_or(&*DEFAULT_CONFIG, |made| &made.policy.settings);
        headers.remove(&settings.request_id_header);
        headers.remove(&settings.error_code_header);
    }
}

/// The two headers that are never anyone else's.
pub(crate) fn name_request(
    headers: &mut HeaderMap,
    settings: &ResponseConfig,
    request_id: &RequestId,
    code: &'static str,
) {
    let has_repeated = headers.keys_len() < headers.len();
    let is_only = |headers: &HeaderMap, name: &HeaderName, value: &[u8]| {
        !has_repeated && headers.get(name).is_some_and(|only| only == value)
    };
    let (id, name) = (&settings.request_id_header, &settings.error_code_header);
    if !is_only(headers, id, request_id.as_bytes()) {
        headers.insert(id, request_id.header_value());
    }
    if !is_only(headers, name, code.as_bytes()) {
        headers.insert(name, HeaderValue::from_static(code));
    }
}
