//! The future of one request in the middleware.

use std::pin::Pin;
use std::task::{Context, Poll};

use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::ServiceResponse;
use actix_web::error::InternalError;
use pin_project_lite::pin_project;

use super::response::respond;
use crate::engine::scope::Scope;
use crate::panic::{Panic, catch_panic};

/// An error or a panic of the inner service.
pub(super) type Failure = Result<Error, Panic>;

pin_project! {
    /// The future of an [`ErrorMiddleware`](super::layer::ErrorMiddleware).
    ///
    /// A panic, and an error of an inner middleware, is returned as an error that contains the
    /// response of the layer, because the request no longer exists.
    ///
    /// ```
    /// use actix_web::dev::{Service as _, ServiceRequest, ServiceResponse, Transform as _, fn_service};
    /// use actix_web::error::ErrorConflict;
    /// use actix_web::{Error, rt::System, test::TestRequest};
    /// use qs_error::ErrorLayer;
    /// use qs_error::actix_web::ErrorFuture;
    ///
    /// async fn inner(_: ServiceRequest) -> Result<ServiceResponse, Error> {
    ///     Err(ErrorConflict("the bucket is locked"))
    /// }
    ///
    /// System::new().block_on(async {
    ///     let inner = fn_service::<_, _, _, _, _, ()>(inner);
    ///     let service = ErrorLayer::new().new_transform(inner).await.unwrap();
    ///     let future: ErrorFuture<_> = service.call(TestRequest::default().to_srv_request());
    ///     let response = future.await.unwrap_err().error_response();
    ///     assert_eq!(response.status(), 409);
    ///     assert_eq!(response.headers().get("x-qs-error-code").unwrap(), "conflict");
    /// });
    /// ```
    #[derive(Debug)]
    pub struct ErrorFuture<F> {
        scope: Scope,
        // `None` without a call, after a panic of the call, and after the response.
        #[pin]
        inner: Option<F>,
        failure: Option<Failure>,
    }
}

impl<F> ErrorFuture<F> {
    pub(super) fn new(scope: Scope, called: Result<F, Failure>) -> Self {
        let (inner, failure) = match called {
            Ok(inner) => (Some(inner), None),
            Err(failure) => (None, Some(failure)),
        };
        Self {
            scope,
            inner,
            failure,
        }
    }
}

impl<F, B> Future for ErrorFuture<F>
where
    F: Future<Output = Result<ServiceResponse<B>, Error>>,
    B: MessageBody + 'static,
{
    type Output = Result<ServiceResponse, Error>;

    fn poll(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        let scope = &*this.scope;
        let _guard = scope.request.enter();
        let polled = match (this.inner.as_mut().as_pin_mut(), this.failure.take()) {
            (Some(inner), _) => catch_panic(|| {
                let polled = inner.poll(task);
                polled.map_ok(ServiceResponse::map_into_boxed_body)
            }),
            (None, Some(failure)) => failure.map(|error| Poll::Ready(Err(error))),
            // A future that is polled after its completion is pending.
            (None, None) => return Poll::Pending,
        };
        let result = match polled {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(result)) => Ok(result),
            Err(panic) => Err(panic),
        };
        scope.catch("future", || this.inner.set(None));
        Poll::Ready(finish(scope, result, task))
    }
}

/// Returns the response of the layer. Without a request, it is the response of an error.
fn finish(
    scope: &Scope,
    result: Result<Result<ServiceResponse, Error>, Panic>,
    task: &mut Context<'_>,
) -> Result<ServiceResponse, Error> {
    let failure = match result {
        Ok(Ok(response)) => {
            let (request, response) = response.into_parts();
            let response = respond(scope, Ok(response), task);
            return Ok(ServiceResponse::new(request, response));
        }
        Ok(Err(error)) => {
            let response = catch_panic(|| error.error_response());
            scope.drop("error", error);
            response
        }
        Err(panic) => Err(panic),
    };
    let response = respond(scope, failure, task);
    Err(InternalError::from_response("", response).into())
}
