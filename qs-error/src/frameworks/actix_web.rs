//! actix-web: [`ResponseError`] for every type with the derive.

use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_LENGTH, HeaderName, HeaderValue};
use actix_web::{HttpResponse, ResponseError};

use crate::catalog::CodeInfo;
use crate::engine::{CachedResponse, RenderedResponse, decimal};
use crate::error::QsError;
use crate::response::ErrorResponse;

/// The answer, as actix-web has it, which is a version of `http` behind.
pub fn response(error: &dyn QsError) -> HttpResponse {
    let answer = RenderedResponse::of(error);
    let common = answer.cached.for_framework(Common::new);
    let common = common.as_ref().map_or_else(|made| made, |known| *known);
    let length = match decimal(answer.length) {
        Some(digits) => HeaderValue::from_static(digits),
        None => answer.length.into(),
    };
    let mut response = HttpResponse::with_body(common.status, BoxBody::new(answer.body));
    let headers = response.headers_mut();
    headers.insert(CONTENT_LENGTH, length);
    let id = HeaderValue::from_bytes(answer.request_id.as_bytes());
    if let (Some(name), Ok(id)) = (&common.request_id, id) {
        headers.insert(name.clone(), id);
    }
    for (name, value) in &common.headers {
        headers.insert(name.clone(), value.clone());
    }
    for name in answer.headers.keys() {
        headers.remove(name.as_str());
        for value in answer.headers.get_all(name) {
            let value = HeaderValue::from_bytes(value.as_bytes());
            if let (Some(name), Ok(value)) = (converted(name), value) {
                headers.append(name, value);
            }
        }
    }
    response
}

/// What the answers of one code have in common, in actix-web's types.
struct Common {
    status: StatusCode,
    /// The name of the id's header.
    request_id: Option<HeaderName>,
    /// All but the length and the id.
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Common {
    fn new(cached: &CachedResponse) -> Self {
        let mut headers: Vec<(HeaderName, HeaderValue)> = Vec::new();
        for (name, value) in cached.fixed() {
            if let Some(name) = converted(&name)
                && headers.iter().all(|(known, _)| *known != name)
            {
                headers.push((name, HeaderValue::from_static(value)));
            }
        }
        Self {
            status: status_of(cached.info),
            request_id: converted(&cached.settings.request_id_header),
            headers,
        }
    }
}

/// A name in the other version's types, which take the same bytes.
fn converted(name: &http::HeaderName) -> Option<HeaderName> {
    HeaderName::from_bytes(name.as_str().as_bytes()).ok()
}

/// The status, as actix-web has it.
pub fn status(error: &dyn QsError) -> StatusCode {
    status_of(error.info())
}

fn status_of(info: &CodeInfo) -> StatusCode {
    // Both versions take the same numbers.
    StatusCode::from_u16(info.status().as_u16()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

impl ResponseError for ErrorResponse {
    fn status_code(&self) -> StatusCode {
        status(self)
    }

    fn error_response(&self) -> HttpResponse {
        response(self)
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __actix_web {
    ({ $($implement:tt)* } { $($type:tt)* } { $($clause:tt)* } { $($members:tt)* }) => {
        #[automatically_derived]
        $($implement)* $crate::__private::actix_web::ResponseError for $($type)* $($clause)* {
            #[inline]
            fn status_code(&self) -> $crate::__private::actix_web::StatusCode {
                $crate::__private::actix_web::status(self)
            }

            #[inline]
            fn error_response(&self) -> $crate::__private::actix_web::HttpResponse {
                $crate::__private::actix_web::response(self)
            }
        }
    };
}
