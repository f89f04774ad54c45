//! Responses of actix-web that leave the layer. Error responses are converted between both versions
//! of the crate `http`, because the layer decides on responses of the newer one.

use std::sync::Arc;
use std::task::Context;

use actix_web::HttpResponse;
use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};
use http::response::Parts;

use super::body::{HttpBody, LayerBody};
use crate::engine::scope::Scope;
use crate::layer::{PassThrough, Rendered, ResponseBody, future};
use crate::panic::Panic;
use crate::response::is_error;

/// Returns the response of the layer.
pub(super) fn respond(
    scope: &Scope,
    result: Result<HttpResponse, Panic>,
    task: &mut Context<'_>,
) -> HttpResponse {
    let (mut head, result) = match result {
        Ok(response) if !is_error(http_status(response.status())) => {
            return forward_success(scope, response);
        }
        Ok(response) => {
            let (head, body) = response.into_parts();
            let response = http_response(&head, body);
            (head, Ok(response))
        }
        Err(panic) => {
            let status = StatusCode::INTERNAL_SERVER_ERROR;
            (HttpResponse::with_body(status, ()), Err(panic))
        }
    };
    let response = future::respond(scope, result.map_err(Into::into), task);
    let (parts, body) = response.into_parts();
    set_head(&mut head, parts);
    head.set_body(BoxBody::new(LayerBody(body)))
}

/// Adds the id. A stream is polled in the scope of its request.
fn forward_success(scope: &Scope, mut response: HttpResponse) -> HttpResponse {
    let request = &scope.request;
    let id = HeaderValue::from_bytes(request.request_id.as_bytes());
    if let (Some(name), Ok(id)) = (convert_name(&request.config.request_id_header), id)
        && !response.headers().contains_key(&name)
    {
        response.headers_mut().insert(name, id);
    }
    if response.body().size() != BodySize::Stream {
        return response;
    }
    response.map_body(|_, body| {
        let body = ResponseBody::inner(HttpBody(body), Some(Arc::clone(request)));
        BoxBody::new(LayerBody(body))
    })
}

pub(super) fn convert_status(status: http::StatusCode) -> StatusCode {
    StatusCode::from_u16(status.as_u16()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// Converts a header. Both versions of the crate `http` accept the same bytes.
pub(super) fn convert(
    name: &http::HeaderName,
    value: &http::HeaderValue,
) -> Option<(HeaderName, HeaderValue)> {
    let value = HeaderValue::from_bytes(value.as_bytes()).ok()?;
    Some((convert_name(name)?, value))
}

pub(super) fn convert_name(name: &http::HeaderName) -> Option<HeaderName> {
    HeaderName::from_bytes(name.as_str().as_bytes()).ok()
}

fn http_status(status: StatusCode) -> http::StatusCode {
    http::StatusCode::from_u16(status.as_u16()).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR)
}

fn http_response(head: &HttpResponse<()>, body: BoxBody) -> http::Response<HttpBody> {
    let mut response = http::Response::new(HttpBody(body));
    *response.status_mut() = http_status(head.status());
    for (name, value) in head.headers() {
        let name = http::HeaderName::from_bytes(name.as_str().as_bytes());
        let value = http::HeaderValue::from_bytes(value.as_bytes());
        if let (Ok(name), Ok(value)) = (name, value) {
            response.headers_mut().append(name, value);
        }
    }
    let extensions = head.extensions();
    if let Some(marker) = extensions.get::<PassThrough>() {
        response.extensions_mut().insert(*marker);
    }
    if let Some(rendered) = extensions.get::<Rendered>() {
        response.extensions_mut().insert(rendered.clone());
    }
    response
}

/// Sets the status, the headers and the extension of the layer.
fn set_head(head: &mut HttpResponse<()>, mut parts: Parts) {
    let status = convert_status(parts.status);
    if head.status() != status {
        *head.status_mut() = status;
        head.head_mut().reason = None;
    }
    head.headers_mut().clear();
    for (name, value) in parts.headers.iter().filter_map(|(n, v)| convert(n, v)) {
        head.headers_mut().append(name, value);
    }
    if let Some(rendered) = parts.extensions.remove::<Rendered>() {
        head.extensions_mut().insert(rendered);
    }
}
