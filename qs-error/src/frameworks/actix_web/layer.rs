//! `ErrorLayer` as a middleware of actix-web.

use std::cell::RefCell;
use std::future::{Ready, ready};
use std::task::{Context, Poll};

use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{Service, ServiceRequest, ServiceResponse, Transform};

use super::future::{ErrorFuture, Failure};
use super::request::start;
use crate::layer::ErrorLayer;
use crate::panic::catch_panic;

/// `ErrorLayer` is a middleware of actix-web. The layer decides on the `error_response` of an error
/// of an inner middleware, without [`map_error`](ErrorLayer::map_error).
///
/// ```
/// use actix_web::http::header::CONTENT_TYPE;
/// use actix_web::test::{TestRequest, call_service, init_service};
/// use actix_web::{App, rt::System};
/// use qs_error::ErrorLayer;
///
/// System::new().block_on(async {
///     let app = init_service(App::new().wrap(ErrorLayer::new())).await;
///     let response = call_service(&app, TestRequest::with_uri("/nowhere").to_request()).await;
///     assert_eq!(response.status(), 404);
///     assert_eq!(response.headers().get("x-qs-error-code").unwrap(), "not_found");
///     assert_eq!(response.headers().get(CONTENT_TYPE).unwrap(), "application/json");
/// });
/// ```
impl<S, B> Transform<S, ServiceRequest> for ErrorLayer
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody + 'static,
{
    type Response = ServiceResponse;
    type Error = Error;
    type Transform = ErrorMiddleware<S>;
    type InitError = ();
    type Future = Ready<Result<ErrorMiddleware<S>, ()>>;

    fn new_transform(&self, inner: S) -> Self::Future {
        let layer = self.clone();
        let failure = RefCell::default();
        ready(Ok(ErrorMiddleware {
            inner,
            layer,
            failure,
        }))
    }
}

/// The middleware of actix-web that [`ErrorLayer`] creates around another service.
///
/// ```
/// use actix_web::dev::Transform as _;
/// use actix_web::rt::System;
/// use actix_web::test::{TestRequest, call_service, ok_service};
/// use qs_error::ErrorLayer;
/// use qs_error::actix_web::ErrorMiddleware;
///
/// System::new().block_on(async {
///     let service = ErrorLayer::new().new_transform(ok_service());
///     let service: ErrorMiddleware<_> = service.await.unwrap();
///     let response = call_service(&service, TestRequest::default().to_srv_request()).await;
///     assert!(response.headers().contains_key("x-qs-request-id"));
/// });
/// ```
#[derive(Debug)]
pub struct ErrorMiddleware<S> {
    inner: S,
    layer: ErrorLayer,
    /// The failure of the inner `poll_ready`, which the next call responds to.
    failure: RefCell<Option<Failure>>,
}

impl<S, B> Service<ServiceRequest> for ErrorMiddleware<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody + 'static,
{
    type Response = ServiceResponse;
    type Error = Error;
    type Future = ErrorFuture<S::Future>;

    fn poll_ready(&self, task: &mut Context<'_>) -> Poll<Result<(), Error>> {
        let failure = match catch_panic(|| self.inner.poll_ready(task)) {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(ready)) => ready.err().map(Ok),
            Err(panic) => Some(Err(panic)),
        };
        let previous = self.failure.replace(failure);
        // A log event needs a request id, and this method has no request.
        let _ = catch_panic(|| drop(previous));
        Poll::Ready(Ok(()))
    }

    fn call(&self, request: ServiceRequest) -> Self::Future {
        let scope = start(&self.layer, &request);
        if let Some(failure) = self.failure.take() {
            scope.drop("request", request);
            return ErrorFuture::new(scope, Err(failure));
        }
        let guard = scope.request.enter();
        // No clone of the request exists here, because routing requires the only reference to it.
        let called = catch_panic(|| self.inner.call(request));
        drop(guard);
        ErrorFuture::new(scope, called.map_err(Err))
    }
}
