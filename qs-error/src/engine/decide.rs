//! Which responses are rewritten.

use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use http::{HeaderMap, Response};
use http_body::Body;

use crate::engine::forward::Marker;

/// Marks a response that [`ErrorLayer`](crate::ErrorLayer) forwards as it is.
///
/// A handler inserts it into the extensions of the response.
///
/// ```
/// use http::{Response, StatusCode};
/// use qs_error::layer::PassThrough;
///
/// let mut response = Response::new("no such page, try the search");
/// *response.status_mut() = StatusCode::NOT_FOUND;
/// response.extensions_mut().insert(PassThrough);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct PassThrough;

/// Whether a response is an error without a body, or with plain text only.
pub(crate) fn is_rewritten<B: Body>(response: &Response<B>) -> bool {
    let (status, extensions) = (response.status(), response.extensions());
    let is_error = status.is_client_error() || status.is_server_error();
    let is_forwarded =
        extensions.get::<PassThrough>().is_some() || extensions.get::<Marker>().is_some();
    if !is_error || is_forwarded {
        return false;
    }
    let size = response.body().size_hint().exact();
    match response.headers().get(CONTENT_TYPE) {
        // Text of unknown size may be an endless stream.
        Some(_) => is_text(response.headers()) && size.is_some(),
        None => response.body().is_end_stream() || size == Some(0),
    }
}

/// Whether the body is text without an encoding.
pub(crate) fn is_readable(headers: &HeaderMap) -> bool {
    is_text(headers) && !headers.contains_key(CONTENT_ENCODING)
}

/// Whether the content type is `text/plain`.
pub(crate) fn is_text(headers: &HeaderMap) -> bool {
    let value = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let essence = value.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("text/plain")
}
