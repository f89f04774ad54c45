//! The integration of rocket: `Responder` for every type with the derive, and `ErrorLayer` as a
//! fairing.

mod fairing;
mod request;

use std::io::Cursor;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
pub use rocket::Request;
use rocket::http::{Header, Status};
use rocket::response::Response;
pub use rocket::response::{Responder, Result};

pub use self::request::PassThrough;
use self::request::RequestState;
pub use crate::__rocket as implement;
use crate::engine::render::RenderedResponse;
use crate::engine::scope::Scope;
use crate::error::QsError;
use crate::response::{ErrorResponse, is_error};

/// Renders an error as a response of rocket, in the scope of the request.
pub fn response(error: impl QsError, request: &Request<'_>) -> Result<'static> {
    let state = RequestState::of(request);
    // The responder of an error replaces a response with the marker.
    state.set_marker(false);
    let scope = state.scope_of_response(request);
    let _guard = scope.map(|scope| scope.request.enter());
    let rendered = RenderedResponse::of(&error);
    rendered.drop_error(error);
    let mut response = Response::new();
    set_response(&mut response, rendered.into_response(|body| body));
    Ok(response)
}

/// Converts the headers that HTTP allows.
fn convert<'h>(headers: impl Iterator<Item = Header<'h>>) -> HeaderMap {
    let headers = headers.filter_map(|header| {
        let name = HeaderName::from_bytes(header.name.as_str().as_bytes()).ok()?;
        Some((name, HeaderValue::from_bytes(header.value.as_bytes()).ok()?))
    });
    headers.collect()
}

/// Converts the head of a response. Of a success, only the id is used.
fn convert_head(response: &Response<'_>, scope: &Scope) -> http::Response<()> {
    let mut head = http::Response::new(());
    let status = StatusCode::from_u16(response.status().code);
    *head.status_mut() = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let id = scope.request.config.request_id_header.as_str();
    let is_error = is_error(head.status());
    let headers = response.headers().iter();
    *head.headers_mut() = convert(headers.filter(|header| is_error || header.name == id));
    head
}

/// Sets the status and the body, and adds the headers. Rocket removes the body for HEAD, after it
/// has read the length.
fn set_response(response: &mut Response<'_>, rendered: http::Response<Bytes>) {
    let (head, body) = rendered.into_parts();
    response.set_status(Status::new(head.status.as_u16()));
    response.set_sized_body(body.len(), Cursor::new(body));
    add_headers(response, &head.headers);
}

/// Adds headers. All values are UTF-8: rocket's are strings, and the renderer omits other values
/// than visible ASCII with a log event.
fn add_headers(response: &mut Response<'_>, headers: &HeaderMap) {
    for (name, value) in headers {
        if let Ok(value) = std::str::from_utf8(value.as_bytes()) {
            response.adjoin_raw_header(name.to_string(), value.to_owned());
        }
    }
}

impl<'r> Responder<'r, 'static> for ErrorResponse {
    fn respond_to(self, request: &'r Request<'_>) -> Result<'static> {
        response(self, request)
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __rocket {
    ({ $($implement:tt)* } { $($type:tt)* } { $($clause:tt)* } $members:tt) => {
        #[automatically_derived]
        $($implement)* $crate::__private::rocket::Responder<'_, 'static> for $($type)* $($clause)* {
            #[inline]
            fn respond_to(
                self,
                request: &$crate::__private::rocket::Request<'_>,
            ) -> $crate::__private::rocket::Result<'static> {
                $crate::__private::rocket::response(self, request)
            }
        }
    };
}
