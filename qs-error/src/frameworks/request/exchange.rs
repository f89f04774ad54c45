#![cfg(any(feature = "poem", feature = "salvo"))]
//! Requests and responses whose parts have the types of the crate `http`.

use http::header::CONTENT_LENGTH;
use http::{Extensions, HeaderMap, Method, Response, Uri};

use super::{header_names, start_scope};
use crate::engine::scope::Scope;
use crate::layer::{ErrorLayer, ResponseBody, body::Either};

/// Starts the scope of a request. `head` returns its method, target and headers.
pub(in crate::frameworks) fn start_scope_of<R>(
    layer: &ErrorLayer,
    request: &mut R,
    head: fn(&R) -> (&Method, &Uri, &HeaderMap),
    extensions: fn(&mut R) -> &mut Extensions,
) -> Scope {
    let (method, uri, all_headers) = head(request);
    let mut headers = HeaderMap::new();
    for name in header_names(layer) {
        let values = all_headers.get_all(name).iter().cloned();
        headers.extend(values.map(|value| (name.clone(), value)));
    }
    let (method, target) = (method.clone(), uri.path_and_query().cloned());
    start_scope(layer, method, target, headers, extensions(request))
}

/// Sets the length of a response to HEAD that a layer rendered, because the framework removes the
/// body with its size.
pub(in crate::frameworks) fn set_length_for_head<B>(response: &mut Response<ResponseBody<B>>) {
    if let Either::Head { hint } = &response.body().body
        && let Some(length) = hint.exact()
    {
        response.headers_mut().insert(CONTENT_LENGTH, length.into());
    }
}
