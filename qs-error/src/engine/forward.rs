//! Responses that leave a layer with their own body: the id and code headers.

use std::ptr;
use std::sync::Arc;

use http::{HeaderMap, HeaderName, HeaderValue, Response};

use crate::catalog::CodeInfo;
use crate::engine::cache::DEFAULTS;
use crate::engine::config::{DEFAULT_CONFIG, ResponseConfig};
use crate::engine::event::ErrorEvent;
use crate::engine::request::RequestContext;
use crate::log;
use crate::request_id::RequestId;
use crate::response::ErrorResponse;

/// Marks a response that qs-error rendered, in its extensions. It stays with a response that is
/// cached and sent for another request.
#[derive(Clone, Debug)]
pub(crate) struct Marker {
    pub(crate) info: &'static CodeInfo,
    /// The id in the headers and the body of the response.
    pub(crate) request_id: RequestId,
    /// The request that the response was rendered for, or is sent for.
    pub(crate) context: Option<Arc<RequestContext>>,
}

impl Marker {
    /// Removes the marker of a response.
    pub(crate) fn take<B>(response: &mut Response<B>) -> Option<Self> {
        response.extensions_mut().remove()
    }

    /// Whether the response was rendered for this request, with this configuration.
    fn belongs_to(&self, context: &RequestContext) -> bool {
        self.context.as_ref().is_some_and(|own| {
            ptr::eq(&**own, context)
                || Arc::ptr_eq(&own.config, &context.config) && own.request_id == context.request_id
        })
    }

    /// Removes the two headers, by the names that the response was rendered with.
    fn remove_headers(&self, headers: &mut HeaderMap) {
        let context = self.context.as_ref();
        let config = context.map_or(&*DEFAULT_CONFIG, |own| &own.config.response);
        headers.remove(&config.request_id_header);
        headers.remove(&config.error_code_header);
    }
}

/// Sets the headers of a response that is not rewritten, and returns whether qs-error rendered it.
/// The marker stays if another layer is outside.
pub(crate) fn forward<B>(
    response: &mut Response<B>,
    context: &Arc<RequestContext>,
    is_outermost: bool,
) -> bool {
    let Some(mut marker) = Marker::take(response) else {
        let name = &context.config.response.request_id_header;
        response
            .headers_mut()
            .entry(name)
            .or_insert_with(|| context.request_id.header_value());
        return false;
    };
    if !marker.belongs_to(context) {
        report_elsewhere(&marker, context);
        marker.remove_headers(response.headers_mut());
        marker.context = Some(Arc::clone(context));
    }
    set_headers(response.headers_mut(), &context.config.response, &marker);
    remove_overridden_defaults(response.headers_mut());
    if !is_outermost {
        response.extensions_mut().insert(marker);
    }
    true
}

/// Reports a response that was rendered outside of its request.
fn report_elsewhere(marker: &Marker, context: &RequestContext) {
    let error = ErrorResponse::new(marker.info);
    ErrorEvent::new(&error, &marker.request_id, Some(context)).observe();
    if marker.request_id != context.request_id {
        log::rendered_elsewhere(
            &marker.request_id,
            &context.request_id,
            &context.method,
            context.path(),
        );
    }
}

/// Sets the id and code headers, once each.
fn set_headers(headers: &mut HeaderMap, config: &ResponseConfig, marker: &Marker) {
    let id = marker.request_id.as_bytes();
    if !has_only(headers, &config.request_id_header, id) {
        headers.insert(&config.request_id_header, marker.request_id.header_value());
    }
    let code = marker.info.code();
    if !has_only(headers, &config.error_code_header, code.as_bytes()) {
        headers.insert(&config.error_code_header, HeaderValue::from_static(code));
    }
}

/// Whether a header has this value and no other.
fn has_only(headers: &HeaderMap, name: &HeaderName, value: &[u8]) -> bool {
    let mut values = headers.get_all(name).iter();
    values.next().is_some_and(|only| only == value) && values.next().is_none()
}

/// Removes a default of ours where a middleware has appended a value of its own.
fn remove_overridden_defaults(headers: &mut HeaderMap) {
    for (name, default) in DEFAULTS {
        let mut values = headers.get_all(&name).iter();
        if values.next().is_some_and(|first| first == default) {
            let others: Vec<HeaderValue> = values.cloned().collect();
            if !others.is_empty() {
                headers.remove(&name);
                headers.extend(others.into_iter().map(|value| (name.clone(), value)));
            }
        }
    }
}
