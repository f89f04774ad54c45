//! The integration of poem: `ResponseError` for every type with the derive, and `ErrorLayer` as a
//! middleware.

use std::convert::Infallible;

use poem::{Body, Endpoint, Middleware, Request, ResponseParts};

use super::request::exchange::{set_length_for_head, start_scope_of};
use crate::engine::render::RenderedResponse;
use crate::error::QsError;
use crate::layer::{ErrorLayer, ResponseBody, ResponseFuture, body::Either};
use crate::response::ErrorResponse;

pub use crate::__poem as implement;
pub use poem::{Response, error::ResponseError, http::StatusCode};

/// Renders an error as a response of poem.
pub fn response(error: &dyn QsError) -> Response {
    convert(RenderedResponse::of(error).into_response(Body::from))
}

fn convert(response: http::Response<Body>) -> Response {
    let (head, body) = response.into_parts();
    let head = ResponseParts {
        status: head.status,
        version: head.version,
        headers: head.headers,
        extensions: head.extensions,
    };
    Response::from_parts(head, body)
}

impl ResponseError for ErrorResponse {
    fn status(&self) -> StatusCode {
        QsError::status(self)
    }

    fn as_response(&self) -> Response {
        response(self)
    }
}

/// Converts an endpoint of poem, with `EndpointExt::with`. An error of the endpoint is rendered
/// inside of the layer, because poem renders errors after all middleware.
impl<E: Endpoint> Middleware<E> for ErrorLayer {
    type Output = ErrorEndpoint<E>;

    fn transform(&self, inner: E) -> ErrorEndpoint<E> {
        let layer = self.clone();
        ErrorEndpoint { inner, layer }
    }
}

/// The endpoint of poem that [`ErrorLayer`] creates around another one. It never fails.
///
/// ```
/// # futures_executor::block_on(async {
/// use poem::{Endpoint, EndpointExt, Request, Route};
/// use qs_error::ErrorLayer;
/// use qs_error::poem::ErrorEndpoint;
///
/// let app: ErrorEndpoint<Route> = Route::new().with(ErrorLayer::new());
/// let response = app.get_response(Request::default()).await;
/// assert_eq!(response.headers()["x-qs-error-code"], "not_found");
/// # });
/// ```
#[derive(Debug)]
pub struct ErrorEndpoint<E> {
    inner: E,
    layer: ErrorLayer,
}

impl<E: Endpoint> Endpoint for ErrorEndpoint<E> {
    type Output = Response;

    async fn call(&self, mut request: Request) -> poem::Result<Response> {
        let scope = start_scope_of(
            &self.layer,
            &mut request,
            |request| (request.method(), request.uri(), request.headers()),
            Request::extensions_mut,
        );
        let inner = async {
            let response = self.inner.get_response(request).await;
            Ok::<http::Response<_>, Infallible>(response.into())
        };
        let Ok(mut response) = ResponseFuture::new(scope, inner).await;
        set_length_for_head(&mut response);
        let (head, body) = response.into_parts();
        let body = match body.body {
            Either::Inner { body, request } if request.is_none() => body.into(),
            Either::Bytes { body } => body.into(),
            Either::Head { .. } => Body::empty(),
            // The conversion of poem omits the size of the body. The size of a stream is unknown.
            body => Response::from(http::Response::new(ResponseBody { body })).into_body(),
        };
        Ok(convert(http::Response::from_parts(head, body)))
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
