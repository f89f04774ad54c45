//! The decision about a response: a pure function of its head, the request and whether its body is
//! empty.

use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{Extensions, HeaderMap, HeaderName, HeaderValue, StatusCode};
use http_body::Body;
use qs_error_spec::style;

use crate::engine::config::{DEFAULT_CONFIG, ResponseConfig};
use crate::engine::event::Rendered;
use crate::engine::request::{Rendering, RequestContext};
use crate::request_id::{RequestId, only};
use crate::response::is_error;

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

/// The parts of a response that decide.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Head<'a> {
    pub(crate) status: StatusCode,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) extensions: &'a Extensions,
}

/// The decision about a response.
#[derive(Debug)]
pub(crate) enum Decision {
    Forward(Forward),
    /// It is a response of the framework without a code.
    Rewrite {
        is_empty: bool,
    },
}

/// Why a response is forwarded.
#[derive(Debug)]
pub(crate) enum Forward {
    /// It is not an error.
    Success,
    /// A handler or a middleware made the error on purpose.
    PassedThrough,
    /// qs-error rendered the error.
    Declared(Declaration),
}

/// How a response was recognised as rendered by qs-error.
#[derive(Debug)]
pub(crate) enum Declaration {
    /// It was rendered for this request.
    Request(Rendering),
    /// Another outermost layer forwarded it.
    Extension(Rendered),
    /// It has a code header and the content type of a document of qs-error.
    Header(HeaderValue),
}

/// Decides about a response. The first rule that applies counts.
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

/// Whether a response has no body. The body of a response to HEAD is absent in any case, so only the
/// head and the untouched empty body of a framework count.
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

/// The first values of the headers that decide, found in one pass.
struct KeyHeaders<'h> {
    code: Option<&'h HeaderValue>,
    request_id: Option<&'h HeaderValue>,
    content_type: ContentType<'h>,
}

impl<'h> KeyHeaders<'h> {
    fn of(headers: &'h HeaderMap, config: &ResponseConfig) -> Self {
        let mut found = Self {
            code: None,
            request_id: None,
            content_type: ContentType(None),
        };
        for (name, value) in headers {
            if *name == CONTENT_TYPE {
                found.content_type.0.get_or_insert(value);
            } else if *name == config.request_id_header {
                found.request_id.get_or_insert(value);
            } else if *name == config.error_code_header {
                found.code.get_or_insert(value);
            } else {
                continue;
            }
            if let (Some(_), Some(_), Some(_)) =
                (found.code, found.request_id, found.content_type.0)
            {
                break;
            }
        }
        found
    }
}

/// Returns the only valid code in a header, by this layer's name or the default name.
pub(crate) fn code_header<'h>(
    headers: &'h HeaderMap,
    config: &ResponseConfig,
) -> Option<&'h HeaderValue> {
    let names = [&config.error_code_header, &DEFAULT_CONFIG.error_code_header];
    only_of(headers, names).filter(|code| is_code(code))
}

/// Returns the only valid id in a header, by this layer's name or the default name.
pub(crate) fn id_header(headers: &HeaderMap, config: &ResponseConfig) -> Option<RequestId> {
    let names = [&config.request_id_header, &DEFAULT_CONFIG.request_id_header];
    only_of(headers, names).and_then(RequestId::from_header)
}

/// Returns the only value of two headers, which may be one.
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

/// Whether a value is a code in any style.
fn is_code(value: &HeaderValue) -> bool {
    value.to_str().is_ok_and(style::is_code)
}

/// The media type of framework responses, which no code header declares.
const PLAIN_TEXT: &str = "text/plain";

/// The content type of a response.
#[derive(Clone, Copy, Debug)]
struct ContentType<'a>(Option<&'a HeaderValue>);

impl<'a> ContentType<'a> {
    fn of(headers: &'a HeaderMap) -> Self {
        Self(headers.get(CONTENT_TYPE))
    }

    /// Whether this is a media type, with or without parameters.
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
