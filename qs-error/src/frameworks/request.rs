#![cfg(any(
    feature = "actix-web",
    feature = "poem",
    feature = "rocket",
    feature = "salvo"
))]
//! The scope of a request whose type is the framework's own.

pub(super) mod exchange;

use std::mem::swap;

use http::header::ACCEPT;
use http::uri::PathAndQuery;
use http::{Extensions, HeaderMap, HeaderName, Method, Request, Uri};

use crate::engine::scope::Scope;
use crate::layer::ErrorLayer;

/// Starts the scope of a request. `headers` must contain the headers of [`header_names`].
pub(super) fn start_scope(
    layer: &ErrorLayer,
    method: Method,
    target: Option<PathAndQuery>,
    headers: HeaderMap,
    extensions: &mut Extensions,
) -> Scope {
    let mut request = Request::new(());
    *request.method_mut() = method;
    *request.uri_mut() = target.map(Uri::from).unwrap_or_default();
    *request.headers_mut() = headers;
    swap(request.extensions_mut(), extensions);
    let scope = Scope::start(&layer.config, &mut request);
    swap(request.extensions_mut(), extensions);
    scope
}

/// Returns the request headers that a scope reads.
pub(super) fn header_names(layer: &ErrorLayer) -> [&HeaderName; 2] {
    [&layer.config.response.request_id_header, &ACCEPT]
}
