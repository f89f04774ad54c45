//! salvo, by way of `salvo_core`: `Scribe` for every type with the derive.

use salvo_core::http::ResBody;
pub use salvo_core::{Response, Scribe};

pub use crate::__salvo as implement;
use crate::engine::render::RenderedResponse;
use crate::error::QsError;
use crate::response::ErrorResponse;

/// Renders an error into a response of salvo. Headers of the error override those of the response.
pub fn render(error: &dyn QsError, response: &mut Response) {
    let rendered = RenderedResponse::of(error).into_response(ResBody::Once);
    let (head, body) = rendered.into_parts();
    response.status_code = Some(head.status);
    for name in head.headers.keys() {
        response.headers.remove(name);
    }
    response.headers.extend(head.headers);
    response.extensions.extend(head.extensions);
    response.body = body;
}

impl Scribe for ErrorResponse {
    fn render(self, response: &mut Response) {
        render(&self, response);
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __salvo {
    ({ $($implement:tt)* } { $($type:tt)* } { $($clause:tt)* } $members:tt) => {
        #[automatically_derived]
        $($implement)* $crate::__private::salvo::Scribe for $($type)* $($clause)* {
            #[inline]
            fn render(self, response: &mut $crate::__private::salvo::Response) {
                $crate::__private::salvo::render(&self, response);
            }
        }
    };
}
