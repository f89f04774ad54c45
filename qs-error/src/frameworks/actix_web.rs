//! actix-web: `ResponseError` for every type with the derive.

use std::rc::Rc;

use actix_web::body::BoxBody;
pub use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};
pub use actix_web::{HttpResponse, ResponseError};

pub use crate::__actix_web as implement;
use crate::catalog::CodeInfo;
use crate::engine::cache::CodeCache;
use crate::engine::render::RenderedResponse;
use crate::error::QsError;
use crate::response::ErrorResponse;

/// Renders an error as a response of actix-web, which uses another version of the crate http.
pub fn response(error: &dyn QsError) -> HttpResponse {
    let rendered = RenderedResponse::of(error);
    let shared = SharedHeaders::of(&rendered);
    let mut response = HttpResponse::with_body(shared.status, BoxBody::new(rendered.body));
    let headers = response.headers_mut();
    let id = HeaderValue::from_bytes(rendered.request_id.as_bytes());
    if let (Some(name), Ok(id)) = (&shared.request_id, id) {
        headers.insert(name.clone(), id);
    }
    for (name, value) in &shared.headers {
        headers.insert(name.clone(), value.clone());
    }
    override_headers(headers, &rendered.headers);
    response
}

/// Replaces headers by others of the same names.
fn override_headers(headers: &mut HeaderMap, by: &http::HeaderMap) {
    for name in by.keys() {
        headers.remove(name.as_str());
        for value in by.get_all(name) {
            let value = HeaderValue::from_bytes(value.as_bytes());
            if let (Some(name), Ok(value)) = (convert(name), value) {
                headers.append(name, value);
            }
        }
    }
}

/// The headers that all responses of one code share, in the types of actix-web. Converting them
/// takes 2,900 of 7,130 instructions.
struct SharedHeaders {
    status: StatusCode,
    /// The name of the header with the request id.
    request_id: Option<HeaderName>,
    headers: Vec<(HeaderName, HeaderValue)>,
}

thread_local! {
    static SHARED: CodeCache<SharedHeaders> = const { CodeCache::new() };
}

impl SharedHeaders {
    fn of(rendered: &RenderedResponse) -> Rc<Self> {
        CodeCache::get(&SHARED, rendered.info, &rendered.config, || {
            Self::new(rendered)
        })
    }

    fn new(rendered: &RenderedResponse) -> Self {
        let id = &rendered.config.request_id_header;
        let headers = rendered.shared.headers.iter();
        let headers =
            headers.filter(|(name, _)| *name != id && *name != http::header::CONTENT_LENGTH);
        let headers = headers.filter_map(|(name, value)| {
            let value = HeaderValue::from_bytes(value.as_bytes()).ok()?;
            Some((convert(name)?, value))
        });
        Self {
            status: status_of(rendered.info),
            request_id: convert(id),
            headers: headers.collect(),
        }
    }
}

/// Converts a name. Both versions of the crate http accept the same bytes.
fn convert(name: &http::HeaderName) -> Option<HeaderName> {
    HeaderName::from_bytes(name.as_str().as_bytes()).ok()
}

/// Returns the status of an error.
pub fn status(error: &dyn QsError) -> StatusCode {
    status_of(error.info())
}

fn status_of(info: &CodeInfo) -> StatusCode {
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
