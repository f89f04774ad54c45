//! Error answers that someone else made: which of them get our shape, and how.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, TRANSFER_ENCODING};
use http::{Method, Response, StatusCode, response};
use http_body::Body;

use crate::engine::request::{Context, LayerConfig, ResponseConfig};
use crate::engine::{Rendered, respond};
use crate::error::QsError;

/// The mark of an answer that is meant as it is.
///
/// Put it into the extensions of a response, and [`ErrorLayer`](crate::ErrorLayer) lets it pass.
///
/// ```
/// use http::{Response, StatusCode};
/// use qs_error::PassThrough;
///
/// let mut response = Response::new("no such page, try the search");
/// *response.status_mut() = StatusCode::NOT_FOUND;
/// response.extensions_mut().insert(PassThrough);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct PassThrough;

/// How much of a text is kept: as a message or in the log.
pub(crate) const LONGEST_TEXT: usize = 8 * 1024;

/// Whether an answer is an error that says nothing, or nothing but text.
pub(crate) fn is_foreign<B: Body>(response: &Response<B>) -> bool {
    let status = response.status();
    let is_error = status.is_client_error() || status.is_server_error();
    let is_meant = || response.extensions().get::<PassThrough>().is_some();
    if !is_error || is_meant() || Rendered::is_mark_of(response) {
        return false;
    }
    match response.headers().get(CONTENT_TYPE) {
        // Text that comes as a stream may never end, and is someone's intention.
        Some(_) => is_text(response.headers()) && response.body().size_hint().exact().is_some(),
        None => response.body().is_end_stream() || response.body().size_hint().exact() == Some(0),
    }
}

/// Whether the body is text that can be read as it stands.
pub(crate) fn is_readable(headers: &HeaderMap) -> bool {
    is_text(headers) && !headers.contains_key(CONTENT_ENCODING)
}

fn is_text(headers: &HeaderMap) -> bool {
    let value = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let essence = value.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("text/plain")
}

/// Gives the answer our shape: its headers stay, its text goes where it belongs.
pub(crate) fn render(
    parts: response::Parts,
    text: &[u8],
    policy: &LayerConfig,
    context: &Context,
) -> Response<Bytes> {
    let error = policy.error(parts.status);
    let is_public = error.info().status().is_client_error() && parts.status.is_client_error();
    let rendered = respond(&match readable(text) {
        None => error,
        Some(text) if !is_public => error.with_source(ForeignText {
            status: parts.status,
            text,
        }),
        Some(text) if !error.has_message() => error.with_message(text),
        Some(_) => error,
    });
    let is_emptied = context.method == Method::HEAD && text.is_empty() && is_text(&parts.headers);
    let mut response = merge(parts, rendered, &context.policy.settings);
    if is_emptied {
        // A GET would have text, and so another length; nothing says which.
        response.headers_mut().remove(CONTENT_LENGTH);
    }
    response
}

fn merge(
    mut parts: response::Parts,
    rendered: Response<Bytes>,
    settings: &ResponseConfig,
) -> Response<Bytes> {
    let (ours, body) = rendered.into_parts();
    for framing in [CONTENT_ENCODING, TRANSFER_ENCODING] {
        parts.headers.remove(framing);
    }
    let names = [
        &CONTENT_TYPE,
        &CONTENT_LENGTH,
        &settings.request_id_header,
        &settings.error_code_header,
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

/// The text without what its end was cut off of.
fn readable(text: &[u8]) -> Option<String> {
    let text: Cow<'_, str> = String::from_utf8_lossy(text);
    let text = text.trim_end_matches('\u{fffd}').trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// What an answer said that is not for the client.
#[derive(Debug)]
struct ForeignText {
    status: StatusCode,
    text: String,
}

impl fmt::Display for ForeignText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.status.as_u16(), self.text)
    }
}

impl Error for ForeignText {}
