//! axum, by way of `axum-core`: [`IntoResponse`] for every type with the derive.

use axum_core::body::Body;
use axum_core::response::{IntoResponse, Response};

use crate::engine::RenderedResponse;
use crate::error::QsError;
use crate::response::ErrorResponse;

/// The answer, as axum has it.
pub fn response(error: &dyn QsError) -> Response {
    RenderedResponse::of(error).into_response(Body::from)
}

impl IntoResponse for ErrorResponse {
    fn into_response(self) -> Response {
        response(&self)
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __axum {
    ({ $($implement:tt)* } { $($type:tt)* } { $($clause:tt)* } { $($members:tt)* }) => {
        #[automatically_derived]
        $($implement)* $crate::__private::axum::IntoResponse for $($type)* $($clause)* {
            #[inline]
            fn into_response(self) -> $crate::__private::axum::Response {
                $crate::__private::axum::response(&self)
            }
        }
    };
}
