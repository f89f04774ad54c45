#![cfg(feature = "tower")]
//! The traits of tower.

use std::convert::Infallible;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use tower_layer::Layer;
use tower_service::Service;

use super::{ErrorLayer, ErrorService, ResponseBody, ResponseFuture};
use crate::engine::config::BoxError;
use crate::engine::scope::Scope;
use crate::panic::catch_panic;

impl<S> Layer<S> for ErrorLayer {
    type Service = ErrorService<S>;

    fn layer(&self, inner: S) -> ErrorService<S> {
        ErrorService {
            inner,
            config: Arc::clone(&self.config),
            failure: None,
        }
    }
}

impl<S, B, R> Service<Request<B>> for ErrorService<S>
where
    S: Service<Request<B>, Response = Response<R>>,
    S::Error: Into<BoxError>,
    R: http_body::Body<Data = Bytes>,
{
    type Response = Response<ResponseBody<R>>;
    type Error = Infallible;
    type Future = ResponseFuture<S::Future, R>;

    fn poll_ready(&mut self, task: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        let ready = catch_panic(|| self.inner.poll_ready(task).map_err(Into::into));
        let ready = ready.unwrap_or_else(|panic| Poll::Ready(Err(panic.into())));
        ready.map(|ready| {
            if let Some(previous) = self.failure.take() {
                // A log event needs a request id, and this method has no request.
                let _ = catch_panic(|| drop(previous));
            }
            self.failure = ready.err();
            Ok(())
        })
    }

    fn call(&mut self, mut request: Request<B>) -> Self::Future {
        let scope = Scope::start(&self.config, &mut request);
        if let Some(failure) = self.failure.take() {
            return ResponseFuture::uncalled(scope, failure, request);
        }
        let guard = scope.request.enter();
        let called = catch_panic(|| self.inner.call(request));
        drop(guard);
        match called {
            Ok(future) => ResponseFuture::new(scope, future),
            Err(panic) => ResponseFuture::failed(scope, panic.into()),
        }
    }
}
