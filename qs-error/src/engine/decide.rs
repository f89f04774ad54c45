//! The decision about a response. It depends only on the head, on the request and on whether the
//! body is empty.

use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{Extensions, HeaderMap, HeaderName, HeaderValue, StatusCode};
use http_body::Body;
use qs_error_spec::style;

use crate::engine::config::{DEFAULT_CONFIG, ResponseConfig};
use crate::engine::event::Rendered;
use crate::engine::request::{Rendering, RequestContext};
use crate::request_id::{RequestId, only};
use crate::response::is_error;

/// A marker for a response that [`ErrorLayer`](crate::ErrorLayer) forwards unchanged.
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

/// The parts of a response that the decision depends on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Head<'a> {
    pub(crate) status: StatusCode,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) extensions: &'a Extensions,
}

/// The decision about a response.
#[derive(Debug)]
pub(crate) enum Decision {
    /// The layer forwards the response.
    Forward(Forward),
    /// The layer replaces a framework response, which has no code.
    Rewrite { is_empty: bool },
}

/// The reason why a response is forwarded.
#[derive(Debug)]
pub(crate) enum Forward {
    /// The response is not an error.
    Success,
    /// A handler or a middleware created the error intentionally.
    PassedThrough,
    /// qs-error rendered the error.
    Declared(Declaration),
}

/// The evidence that qs-error rendered a response.
#[derive(Debug)]
pub(crate) enum Declaration {
    /// The response was rendered for this request.
    Request(Rendering),
    /// Another outermost layer inserted this extension.
    Extension(Rendered),
    /// The response has a code header and the content type of a document of qs-error.
    Header(HeaderValue),
}

/// Decides whether a response is forwarded or rewritten. The first matching rule applies.
pub(crate) fn decide(
    head: Head<'_>,
    request: &RequestContext,
    is_empty: impl FnOnce() -> bool,
) -> Decision {
    if !is_error(head.status) {
        return Decision::Forward(Forward::Success);
    }
    let headers = KeyHeaders::of(head.headers, &request.config);
    let content_type = headers.content_type;
    if head.extensions.get::<PassThrough>().is_some() || content_type.is_grpc() {
        return Decision::Forward(Forward::PassedThrough);
    }
    if let Some(declaration) = declaration(head, request, &headers) {
        return Decision::Forward(Forward::Declared(declaration));
    }
    let is_empty = is_empty();
    if is_empty || content_type.is_text_or_absent() {
        return Decision::Rewrite { is_empty };
    }
    Decision::Forward(Forward::PassedThrough)
}

/// Returns whether a response has no body.
///
/// A response to HEAD has no body in any case. So it counts as empty if its `Content-Length` is 0,
/// or if it has no `Content-Length` and is an `application/octet-stream` of size 0.
pub(crate) fn is_empty(is_head: bool, headers: &HeaderMap, body: &impl Body) -> bool {
    let has_size_zero = || body.size_hint().exact() == Some(0);
    if !is_head {
        return body.is_end_stream() || has_size_zero();
    }
    match headers.get(CONTENT_LENGTH) {
        Some(length) => length == "0",
        None => ContentType::of(headers).is("application/octet-stream") && has_size_zero(),
    }
}

fn declaration(
    head: Head<'_>,
    request: &RequestContext,
    headers: &KeyHeaders<'_>,
) -> Option<Declaration> {
    if let (Some(code), Some(id)) = (headers.code, headers.request_id)
        && id == request.request_id.as_bytes()
        && let Some(rendering) = request.rendering(code.as_bytes())
    {
        return Some(Declaration::Request(rendering));
    }
    if let Some(rendered) = head.extensions.get::<Rendered>() {
        return Some(Declaration::Extension(rendered.clone()));
    }
    let code = code_header(head.headers, &request.config)?;
    let mut media_types = request.config.formats.media_types();
    let is_document = media_types.any(|media_type| headers.content_type.is(media_type));
    (is_document && !headers.content_type.is(PLAIN_TEXT)).then(|| Declaration::Header(code.clone()))
}

/// The first values of the headers that the decision depends on, read in one pass.
struct KeyHeaders<'h> {
    code: Option<&'h HeaderValue>,
    request_id: Option<&'h HeaderValue>,
    content_type: ContentType<'h>,
}

impl<'h> KeyHeaders<'h> {
    fn of(headers: &'h HeaderMap, config: &ResponseConfig) -> Self {
        let mut values = Self {
            code: None,
            request_id: None,
            content_type: ContentType(None),
        };
        for (name, value) in headers {
            if *name == CONTENT_TYPE {
                values.content_type.0.get_or_insert(value);
            } else if *name == config.request_id_header {
                values.request_id.get_or_insert(value);
            } else if *name == config.error_code_header {
                values.code.get_or_insert(value);
            } else {
                continue;
            }
            if let (Some(_), Some(_), Some(_)) =
                (values.code, values.request_id, values.content_type.0)
            {
                break;
            }
        }
        values
    }
}

/// Returns the code in the header with the name of this layer or the default name, if there is only
/// one such header and its code is valid.
pub(crate) fn code_header<'h>(
    headers: &'h HeaderMap,
    config: &ResponseConfig,
) -> Option<&'h HeaderValue> {
    let names = [&config.error_code_header, &DEFAULT_CONFIG.error_code_header];
    only_of(headers, names).filter(|code| is_code(code))
}

/// Returns the id in the header with the name of this layer or the default name, if there is only
/// one such header and its id is valid.
pub(crate) fn id_header(headers: &HeaderMap, config: &ResponseConfig) -> Option<RequestId> {
    let names = [&config.request_id_header, &DEFAULT_CONFIG.request_id_header];
    only_of(headers, names).and_then(RequestId::from_header)
}

/// Returns the value of the only header with one of two names, which may be equal.
fn only_of<'h>(
    headers: &'h HeaderMap,
    [own, default]: [&HeaderName; 2],
) -> Option<&'h HeaderValue> {
    if own == default {
        return only(headers, own);
    }
    match (headers.contains_key(own), headers.contains_key(default)) {
        (true, false) => only(headers, own),
        (false, true) => only(headers, default),
        _ => None,
    }
}

/// Returns whether a value is a code in any style.
fn is_code(value: &HeaderValue) -> bool {
    value.to_str().is_ok_and(style::is_code)
}

/// The media type of framework responses. A code header does not prevent their replacement.
const PLAIN_TEXT: &str = "text/plain";

/// The content type of a response.
#[derive(Clone, Copy, Debug)]
struct ContentType<'a>(Option<&'a HeaderValue>);

impl<'a> ContentType<'a> {
    fn of(headers: &'a HeaderMap) -> Self {
        Self(headers.get(CONTENT_TYPE))
    }

    /// Returns whether this is the media type, with or without parameters.
    fn is(self, media_type: &str) -> bool {
        let essence = self.0.and_then(|value| {
            let value = value.as_bytes();
            value.split(|byte| *byte == b';').next()
        });
        essence.is_some_and(|essence| {
            essence
                .trim_ascii()
                .eq_ignore_ascii_case(media_type.as_bytes())
        })
    }

    fn is_grpc(self) -> bool {
        const PREFIX: &[u8] = b"application/grpc";
        let start = self
            .0
            .and_then(|value| value.as_bytes().get(..PREFIX.len()));
        start.is_some_and(|start| start.eq_ignore_ascii_case(PREFIX))
    }

    fn is_text_or_absent(self) -> bool {
        self.0.is_none() || self.is("") || self.is(PLAIN_TEXT)
    }
}

#[cfg(test)]
mod tests;
