//! poem: `ResponseError` for every type with the derive.

use poem::Body;
pub use poem::Response;
pub use poem::error::ResponseError;
pub use poem::http::StatusCode;

pub use crate::__poem as implement;
use crate::engine::render::RenderedResponse;
use crate::error::QsError;
use crate::response::ErrorResponse;

/// Renders an error as a response of poem.
pub fn response(error: &dyn QsError) -> Response {
    let rendered = RenderedResponse::of(error).into_response(Body::from);
    let (head, body) = rendered.into_parts();
    let mut response = Response::builder().status(head.status).body(body);
    *response.headers_mut() = head.headers;
    *response.extensions_mut() = head.extensions;
    response
}

impl ResponseError for ErrorResponse {
    fn status(&self) -> StatusCode {
        QsError::status(self)
    }

    fn as_response(&self) -> Response {
        response(self)
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __poem {
    ({ $($implement:tt)* } { $($type:tt)* } { $($clause:tt)* } $members:tt) => {
        #[automatically_derived]
        $($implement)* $crate::__private::poem::ResponseError for $($type)* $($clause)* {
            #[inline]
            fn status(&self) -> $crate::__private::poem::StatusCode {
                $crate::__private::QsError::status(self)
            }

            #[inline]
            fn as_response(&self) -> $crate::__private::poem::Response {
                $crate::__private::poem::response(self)
            }
        }
    };
}
