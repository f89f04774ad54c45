//! actix-web: [`ResponseError`] for every type with the derive.

use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::{HttpResponse, ResponseError};

use crate::error::QsError;
use crate::response::{ErrorResponse, respond};

/// The answer, as actix-web has it, which is a version of `http` behind.
pub fn response(error: &dyn QsError) -> HttpResponse {
    let (parts, body) = respond(error).into_parts();
    let mut response = HttpResponse::with_body(status(error), BoxBody::new(body));
    let headers = response.headers_mut();
    headers.reserve(parts.headers.len());
    for (name, value) in &parts.headers {
        let name = HeaderName::from_bytes(name.as_str().as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value.as_bytes())) {
            headers.append(name, value);
        }
    }
    response
}

/// The status, as actix-web has it.
pub fn status(error: &dyn QsError) -> StatusCode {
    // Both versions take the same numbers.
    StatusCode::from_u16(error.status().as_u16()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
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
    ({ $($implement:tt)* } { $($type:tt)* } { $($clause:tt)* }) => {
        #[automatically_derived]
        $($implement)* $crate::__private::actix_web::ResponseError for $($type)* $($clause)* {
            fn status_code(&self) -> $crate::__private::actix_web::StatusCode {
                $crate::__private::actix_web::status(self)
            }

            fn error_response(&self) -> $crate::__private::actix_web::HttpResponse {
                $crate::__private::actix_web::response(self)
            }
        }
    };
}
