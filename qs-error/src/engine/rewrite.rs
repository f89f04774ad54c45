//! Framework responses in our shape.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING};
use http::{Method, Response, StatusCode, response};

use crate::code::ErrorCode;
use crate::engine::config::{BoxError, LayerConfig, ResponseConfig};
use crate::engine::decide::is_text;
use crate::engine::forward::Marker;
use crate::engine::render::respond;
use crate::engine::request::RequestContext;
use crate::error::QsError;
use crate::panic::catch_panic;
use crate::response::ErrorExt as _;

/// The number of bytes of a text that become the message or a log event.
pub(crate) const MAX_TEXT: usize = 8 * 1024;

/// Rewrites a response. Its headers stay, its text becomes the message or, for a 5xx, a source for
/// the log.
pub(crate) fn rewrite(
    parts: response::Parts,
    text: &[u8],
    config: &LayerConfig,
    context: &RequestContext,
) -> Response<Bytes> {
    let error = config.error_of_status(parts.status);
    let is_public = error.status().is_client_error() && parts.status.is_client_error();
    let rendered = respond(&match readable(text) {
        None => error,
        Some(text) if !is_public => error.with_source(HiddenText {
            status: parts.status,
            text,
        }),
        Some(text) if !error.has_message() => error.with_message(text),
        Some(_) => error,
    });
    let is_emptied = context.method == Method::HEAD && text.is_empty() && is_text(&parts.headers);
    let mut response = merge(parts, rendered, &context.config.response);
    if is_emptied {
        // The GET response has a text, so its length is unknown.
        response.headers_mut().remove(CONTENT_LENGTH);
    }
    response
}

/// Renders a failure of the inner service, or of `render` itself.
pub(crate) fn catch_failure(
    config: &LayerConfig,
    is_outermost: bool,
    render: impl FnOnce() -> Response<Bytes>,
) -> Response<Bytes> {
    // The second attempt calls the user's status map again, the third calls no user code.
    let mut response = catch_panic(render)
        .or_else(|panic| catch_panic(|| respond_to_failure(config, panic.into())))
        .unwrap_or_else(|panic| respond(&ErrorCode::InternalError.with_source(panic)));
    if is_outermost {
        Marker::take(&mut response);
    }
    response
}

/// Renders a failure of the inner service.
pub(crate) fn respond_to_failure(config: &LayerConfig, failure: BoxError) -> Response<Bytes> {
    respond(&config.error_of_failure(failure))
}

fn merge(
    mut parts: response::Parts,
    rendered: Response<Bytes>,
    config: &ResponseConfig,
) -> Response<Bytes> {
    let (ours, body) = rendered.into_parts();
    for framing in [CONTENT_ENCODING, TRANSFER_ENCODING] {
        parts.headers.remove(framing);
    }
    let names = [
        &CONTENT_TYPE,
        &CONTENT_LENGTH,
        &config.request_id_header,
        &config.error_code_header,
    ];
    for (name, value) in &ours.headers {
        if names.contains(&name) {
            parts.headers.insert(name, value.clone());
        } else {
            parts.headers.entry(name).or_insert_with(|| value.clone());
        }
    }
    parts.status = ours.status;
    parts.extensions.extend(ours.extensions);
    Response::from_parts(parts, body)
}

/// Returns the text, without a character that was cut at the end.
fn readable(text: &[u8]) -> Option<String> {
    let text: Cow<'_, str> = String::from_utf8_lossy(text);
    let text = text.trim_end_matches('\u{fffd}').trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The text of a 5xx, which clients do not see.
#[derive(Debug)]
struct HiddenText {
    status: StatusCode,
    text: String,
}

impl fmt::Display for HiddenText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.status.as_u16(), self.text)
    }
}

impl Error for HiddenText {}
