//! The integration of axum, by axum-core: `IntoResponse` for every type with the derive.

use axum_core::body::Body;
use axum_core::extract::FromRequestParts;
pub use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use http::request::Parts;

pub use crate::__axum as implement;
use crate::engine::render::RenderedResponse;
use crate::error::QsError;
use crate::request_id::RequestId;
use crate::response::ErrorResponse;

/// Renders an error as a response of axum.
pub fn response(error: impl QsError) -> Response {
    let rendered = RenderedResponse::of(&error);
    rendered.drop_error(error);
    rendered.into_response(Body::from)
}

impl IntoResponse for ErrorResponse {
    fn into_response(self) -> Response {
        response(self)
    }
}

/// Extracts the id that [`ErrorLayer`](crate::ErrorLayer) has set. Without a layer, the extractor
/// fails with a 500.
///
/// ```
/// # #[cfg(feature = "tower")]
/// # futures_executor::block_on(async {
/// use axum::{Router, body, routing::get};
/// use http::Request;
/// use qs_error::{ErrorLayer, RequestId};
/// use tower::ServiceExt;
///
/// async fn handler(id: RequestId) -> String {
///     id.to_string()
/// }
///
/// let app = Router::new().route("/", get(handler)).layer(ErrorLayer::new());
/// let response = app.oneshot(Request::new(body::Body::empty())).await.unwrap();
/// let id = response.headers()["x-qs-request-id"].clone();
/// assert_eq!(body::to_bytes(response.into_body(), 64).await.unwrap(), id.as_bytes());
/// # });
/// ```
impl<S: Sync> FromRequestParts<S> for RequestId {
    type Rejection = ErrorResponse;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, ErrorResponse> {
        let id = parts.extensions.get().cloned();
        id.ok_or_else(|| {
            ErrorResponse::of_status(StatusCode::INTERNAL_SERVER_ERROR)
                .with_source("missing request id: add an `ErrorLayer` to the router")
        })
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __axum {
    ({ $($implement:tt)* } { $($type:tt)* } { $($clause:tt)* } $members:tt) => {
        #[automatically_derived]
        $($implement)* $crate::__private::axum::IntoResponse for $($type)* $($clause)* {
            #[inline]
            fn into_response(self) -> $crate::__private::axum::Response {
                $crate::__private::axum::response(self)
            }
        }
    };
}
