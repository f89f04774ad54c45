//! Responses that a layer renders: framework responses without a code, and failures of the inner
//! service.

use std::error::Error;
use std::fmt;

use bytes::Bytes;
use http::header::{
    ACCEPT_RANGES, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LENGTH,
    CONTENT_LOCATION, CONTENT_TYPE, ETAG, HeaderName, LAST_MODIFIED, TRAILER, TRANSFER_ENCODING,
};
use http::response::Parts;
use http::{HeaderMap, Response, StatusCode};

use crate::engine::config::BoxError;
use crate::engine::event::{Kind, Outcome};
use crate::engine::forward::{remove_names, report};
use crate::engine::negotiation::vary_by_accept;
use crate::engine::render::RenderedResponse;
use crate::engine::scope::Scope;
use crate::error::QsError;
use crate::http_code;
use crate::panic::{Panic, catch_panic};
use crate::response::ErrorResponse;

/// The maximum number of bytes of a replaced body that the message or a log event contains.
pub(crate) const MAX_BODY: usize = 8 << 10;

/// The headers that describe the replaced body.
pub(crate) const BODY_HEADERS: [HeaderName; 14] = [
    CONTENT_LENGTH,
    TRANSFER_ENCODING,
    CONTENT_TYPE,
    CONTENT_ENCODING,
    CONTENT_LANGUAGE,
    CONTENT_LOCATION,
    HeaderName::from_static("content-md5"),
    HeaderName::from_static("content-digest"),
    CONTENT_DISPOSITION,
    HeaderName::from_static("repr-digest"),
    ETAG,
    LAST_MODIFIED,
    ACCEPT_RANGES,
    TRAILER,
];

/// A response that a layer rendered.
pub(crate) struct Rewritten {
    pub(crate) response: Response<Bytes>,
    /// Whether the message comes from the replaced body, which is absent for HEAD.
    pub(crate) is_from_body: bool,
}

/// The bytes of a replaced body that were ready.
#[derive(Debug, Default)]
pub(crate) struct ReadyBody {
    pub(crate) bytes: Vec<u8>,
    /// Whether the bytes are the whole body, or its first 8 KiB.
    pub(crate) is_complete: bool,
}

/// Renders a response that replaces a response without a code. Headers that do not describe the
/// replaced body are preserved.
pub(crate) fn rewrite(
    scope: &Scope,
    mut head: Parts,
    body: &ReadyBody,
    is_empty: bool,
) -> Rewritten {
    let error = error_of_status(scope, head.status);
    let mut statuses = [Some(head.status), catch_panic(|| error.status()).ok()].into_iter();
    let is_public = statuses.all(|status| status.is_some_and(|status| status.is_client_error()));
    let hidden = head.extensions.remove::<HiddenDetail>();
    let of_body = || HiddenDetail::of_body(&head, body);
    let hidden = hidden.or_else(|| (!is_public).then(of_body).flatten());
    let is_from_body = !is_empty && is_readable(&head.headers) && is_public && !error.has_message();
    let message = is_from_body.then(|| read_message(body)).flatten();
    let error = with_optional_message(error, message);
    let cause = hidden.as_ref().map(|cause| cause as &(dyn Error + 'static));
    let rendered = RenderedResponse::with_cause(&error, cause);
    rendered.drop_error(error);
    let outcome = Outcome::rendered(Kind::Rewritten, &rendered);
    let (own, body) = rendered.into_response(|body| body).into_parts();
    for name in &BODY_HEADERS {
        head.headers.remove(name);
    }
    merge_headers(&mut head.headers, &own.headers, scope);
    head.status = own.status;
    let mut response = Response::from_parts(head, body);
    report(scope, &mut response, outcome);
    Rewritten {
        response,
        is_from_body,
    }
}

fn with_optional_message(error: ErrorResponse, message: Option<String>) -> ErrorResponse {
    match message {
        Some(message) => error.with_message(message),
        None => error,
    }
}

/// Renders a failure of the inner service.
pub(crate) fn respond_to_failure(scope: &Scope, failure: BoxError) -> Response<Bytes> {
    let failure = match failure.downcast::<ErrorResponse>() {
        Ok(error) => return render_failure(scope, Kind::Declared, *error, None),
        Err(failure) => failure,
    };
    let kind = if failure.is::<Panic>() {
        Kind::Panicked
    } else {
        Kind::Rewritten
    };
    let error = error_of_failure(scope, &*failure);
    let response = render_failure(scope, kind, error, Some(&*failure));
    scope.drop("error", failure);
    response
}

fn render_failure(
    scope: &Scope,
    kind: Kind,
    error: ErrorResponse,
    cause: Option<&(dyn Error + 'static)>,
) -> Response<Bytes> {
    let rendered = RenderedResponse::with_cause(&error, cause);
    rendered.drop_error(error);
    let outcome = Outcome::rendered(kind, &rendered);
    let mut response = rendered.into_response(|body| body);
    report(scope, &mut response, outcome);
    response
}

/// Returns the error for a response that has only a status.
fn error_of_status(scope: &Scope, status: StatusCode) -> ErrorResponse {
    let mapped = scope.config.status_map.as_ref();
    let mapped = mapped.and_then(|map| scope.catch("map_status", || map(status))?);
    mapped.unwrap_or_else(|| ErrorResponse::new(http_code::info(status)))
}

/// Returns the error for a failure of the inner service.
fn error_of_failure(scope: &Scope, failure: &(dyn Error + 'static)) -> ErrorResponse {
    let map = scope.config.error_map.as_ref();
    let map = map.filter(|_| !failure.is::<Panic>());
    let mapped = map.and_then(|map| scope.catch("map_error", || map(failure))?);
    mapped.unwrap_or_else(|| error_of_status(scope, StatusCode::INTERNAL_SERVER_ERROR))
}

/// Sets the headers of the document and the layer, and adds the missing headers of the error.
fn merge_headers(headers: &mut HeaderMap, own: &HeaderMap, scope: &Scope) {
    remove_names(headers, &scope.request.config);
    for name in own.keys() {
        if !headers.contains_key(name) {
            for value in own.get_all(name) {
                headers.append(name, value.clone());
            }
        }
    }
    if scope.request.config.formats.has_offers() {
        vary_by_accept(headers);
    }
}

/// Returns whether a body has no content encoding.
fn is_unencoded(headers: &HeaderMap) -> bool {
    let mut encodings = headers.get_all(CONTENT_ENCODING).iter();
    encodings.all(|encoding| encoding.as_bytes().eq_ignore_ascii_case(b"identity"))
}

/// Returns whether the headers allow a body in UTF-8 or ASCII without an encoding.
fn is_readable(headers: &HeaderMap) -> bool {
    let content_type = headers.get(CONTENT_TYPE);
    let content_type = content_type.map(|value| value.to_str().unwrap_or_default());
    is_unencoded(headers) && content_type.is_none_or(has_known_charset)
}

fn has_known_charset(content_type: &str) -> bool {
    let parameters = content_type.split(';').skip(1);
    let charset = parameters.filter_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let is_charset = name.trim().eq_ignore_ascii_case("charset");
        is_charset.then(|| value.trim().trim_matches('"'))
    });
    let mut unknown = charset.filter(|charset| {
        let known = ["utf-8", "utf8", "us-ascii", "ascii"];
        !known.iter().any(|name| charset.eq_ignore_ascii_case(name))
    });
    unknown.next().is_none()
}

/// Returns a body as a message, if it is complete and valid UTF-8. At the size limit, an incomplete
/// character is removed.
fn read_message(body: &ReadyBody) -> Option<String> {
    if !body.is_complete {
        return None;
    }
    let message = match std::str::from_utf8(&body.bytes) {
        Ok(message) => message,
        Err(error) if error.error_len().is_none() && body.bytes.len() >= MAX_BODY => {
            let (valid, _) = body.bytes.split_at_checked(error.valid_up_to())?;
            std::str::from_utf8(valid).ok()?
        }
        Err(_) => return None,
    };
    let message = message.trim();
    (!message.is_empty()).then(|| message.to_owned())
}

/// A string that only the log shows: the body of a 5xx, or the cause of a response, which a
/// framework has inserted into its extensions.
#[derive(Clone, Debug)]
pub(crate) struct HiddenDetail {
    pub(crate) status: StatusCode,
    pub(crate) detail: String,
}

impl HiddenDetail {
    /// Converts the bytes that were ready, unless they are encoded. Invalid UTF-8 is replaced.
    fn of_body(head: &Parts, body: &ReadyBody) -> Option<Self> {
        let lossy = String::from_utf8_lossy(&body.bytes);
        let lossy = lossy.trim();
        (is_unencoded(&head.headers) && !lossy.is_empty()).then(|| Self {
            status: head.status,
            detail: lossy.to_owned(),
        })
    }
}

impl fmt::Display for HiddenDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.status.as_u16(), self.detail)
    }
}

impl Error for HiddenDetail {}

#[cfg(test)]
mod tests;
