//! The integration of actix-web: `ResponseError` for every type with the derive.

mod body;
pub(crate) mod future;
pub(crate) mod layer;
pub(crate) mod request;
mod response;

use std::rc::Rc;

use actix_web::body::BoxBody;
pub use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};
pub use actix_web::{HttpResponse, ResponseError};

use self::response::{convert, convert_name, convert_status};
pub use crate::__actix_web as implement;
use crate::engine::{cache::CodeCache, render::RenderedResponse};
use crate::error::QsError;
use crate::response::{ErrorResponse, ErrorValues};

/// Renders an error as a response of actix-web, which uses another version of the crate `http`.
pub fn response(error: &dyn QsError) -> HttpResponse {
    let rendered = RenderedResponse::of(error);
    let shared = SharedHeaders::of(&rendered);
    let status = convert_status(rendered.status);
    let mut response = HttpResponse::with_body(status, BoxBody::new(rendered.body));
    let headers = response.headers_mut();
    for (name, value) in &shared.headers {
        headers.insert(name.clone(), value.clone());
    }
    let id = HeaderValue::from_bytes(rendered.request_id.as_bytes());
    if let (Some(name), Ok(id)) = (&shared.request_id, id) {
        headers.insert(name.clone(), id);
    }
    for name in rendered.headers.keys() {
        headers.remove(name.as_str());
        let values = rendered.headers.get_all(name).iter();
        for (name, value) in values.filter_map(|value| convert(name, value)) {
            headers.append(name, value);
        }
    }
    response
}

/// Returns the status of an error.
pub fn status(error: &dyn QsError) -> StatusCode {
    convert_status(ErrorValues::of(error, &mut Vec::new()).status)
}

/// The shared headers of one code, converted. Caching them saves 2,900 of 7,130 instructions.
struct SharedHeaders {
    request_id: Option<HeaderName>,
    headers: Vec<(HeaderName, HeaderValue)>,
}

thread_local! {
    static SHARED: CodeCache<SharedHeaders> = const { CodeCache::new() };
}

impl SharedHeaders {
    fn of(rendered: &RenderedResponse) -> Rc<Self> {
        let RenderedResponse { info, shared, .. } = rendered;
        if rendered.code != info.code() {
            return Rc::new(Self::new(rendered));
        }
        let make = || Self::new(rendered);
        CodeCache::get(&SHARED, info, &shared.config, shared.format_index, make)
    }

    fn new(rendered: &RenderedResponse) -> Self {
        let id = &rendered.shared.config.request_id_header;
        let headers = &rendered.shared.headers;
        let others = headers.iter().filter(|(name, _)| *name != id);
        let others = others.filter_map(|(name, value)| convert(name, value));
        Self {
            request_id: convert_name(id),
            headers: others.collect(),
        }
    }
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
    ({ $($implement:tt)* } { $($type:tt)* } { $($clause:tt)* } $members:tt) => {
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
