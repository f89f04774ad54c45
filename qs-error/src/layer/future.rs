//! The future of one request in a layer.

use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, Response};
use http_body::{Body, SizeHint};
use pin_project_lite::pin_project;

use super::ResponseBody;
use crate::engine::config::BoxError;
use crate::engine::decide::{Decision, Head, decide, is_empty};
use crate::engine::forward::forward;
use crate::engine::rewrite::{MAX_BODY, ReadyBody, respond_to_failure, rewrite};
use crate::engine::scope::Scope;
use crate::panic::catch_panic;

pin_project! {
    /// The future of an [`ErrorService`](super::ErrorService). It converts every failure of the
    /// inner future into a response, and never fails.
    ///
    /// ```
    /// # #[cfg(feature = "tower")] {
    /// use std::convert::Infallible;
    ///
    /// use bytes::Bytes;
    /// use http::{Request, Response, StatusCode};
    /// use http_body_util::Full;
    /// use qs_error::ErrorLayer;
    /// use qs_error::layer::{ErrorService, ResponseFuture};
    /// use tower::{Layer, Service, service_fn};
    ///
    /// /// Returns the status of a response.
    /// async fn status<F, B>(response: ResponseFuture<F, B>) -> StatusCode
    /// where
    ///     F: Future<Output = Result<Response<B>, Infallible>>,
    ///     B: http_body::Body<Data = Bytes>,
    /// {
    ///     response.await.map_or_else(|never| match never {}, |response| response.status())
    /// }
    ///
    /// let inner = service_fn(async |_: Request<()>| Ok(Response::new(Full::<Bytes>::default())));
    /// let mut service: ErrorService<_> = ErrorLayer::new().layer(inner);
    /// let response = service.call(Request::new(()));
    /// assert_eq!(futures_executor::block_on(status(response)), 200);
    /// # }
    /// ```
    pub struct ResponseFuture<F, B> {
        scope: Scope,
        #[pin]
        state: State<F>,
        body: std::marker::PhantomData<fn() -> B>,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<F> {
        /// The inner service has not responded.
        Inner { #[pin] future: F },
        /// The inner service could not be called.
        Failed { failure: Option<BoxError> },
        /// The response was returned.
        Done,
    }
}

impl<F, B> ResponseFuture<F, B> {
    pub(crate) fn new(scope: Scope, future: F) -> Self {
        Self {
            scope,
            state: State::Inner { future },
            body: std::marker::PhantomData,
        }
    }

    /// Creates the future of a request whose inner service was not ready and is not called.
    #[cold]
    pub(super) fn uncalled<T>(scope: Scope, failure: BoxError, request: T) -> Self {
        scope.drop("request", request);
        Self::failed(scope, failure)
    }

    pub(super) fn failed(scope: Scope, failure: BoxError) -> Self {
        Self {
            scope,
            state: State::Failed {
                failure: Some(failure),
            },
            body: std::marker::PhantomData,
        }
    }
}

impl<F, B, E> Future for ResponseFuture<F, B>
where
    F: Future<Output = Result<Response<B>, E>>,
    E: Into<BoxError>,
    B: Body<Data = Bytes>,
{
    type Output = Result<Response<ResponseBody<B>>, Infallible>;

    fn poll(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        let _guard = this.scope.request.enter();
        let result = match this.state.as_mut().project() {
            StateProjection::Inner { future } => match catch_panic(|| future.poll(task)) {
                Ok(Poll::Pending) => return Poll::Pending,
                Ok(Poll::Ready(Ok(response))) => Ok(response),
                Ok(Poll::Ready(Err(error))) => Err(failure_of(error)),
                Err(panic) => Err(panic.into()),
            },
            StateProjection::Failed { failure } => match failure.take() {
                Some(failure) => Err(failure),
                None => return Poll::Pending,
            },
            // A future that is polled after its completion is pending.
            StateProjection::Done => return Poll::Pending,
        };
        let scope = &*this.scope;
        scope.catch("future", || this.state.set(State::Done));
        Poll::Ready(Ok(respond(scope, result, task)))
    }
}

/// Converts an error of the inner service. The conversion may panic.
fn failure_of(error: impl Into<BoxError>) -> BoxError {
    catch_panic(|| error.into()).unwrap_or_else(BoxError::from)
}

/// Returns the response of the layer.
pub(crate) fn respond<B: Body<Data = Bytes>>(
    scope: &Scope,
    result: Result<Response<B>, BoxError>,
    task: &mut Context<'_>,
) -> Response<ResponseBody<B>> {
    let is_head = scope.is_outermost && scope.is_head;
    let mut response = match result {
        Ok(response) => response,
        Err(failure) => {
            let response = respond_to_failure(scope, failure);
            return response.map(|body| rendered_body(body, is_head, false));
        }
    };
    let head = Head {
        status: response.status(),
        headers: response.headers(),
        extensions: response.extensions(),
    };
    let is_empty = || {
        let is_empty = || is_empty(scope.is_head, head.headers, response.body());
        scope.catch("body", is_empty).unwrap_or(false)
    };
    match decide(head, &scope.request, is_empty) {
        Decision::Rewrite { is_empty } => {
            let (head, body) = response.into_parts();
            let body = read_ready(scope, body, task);
            let rewritten = rewrite(scope, head, &body, is_empty);
            let is_unknown = rewritten.is_from_body;
            rewritten
                .response
                .map(|body| rendered_body(body, is_head, is_unknown))
        }
        Decision::Forward(reason) => {
            let is_known = forward(scope, &mut response, reason);
            let length = (is_known && is_head).then(|| declared_length(response.headers()));
            response.map(|body| forwarded_body(scope, body, length))
        }
    }
}

/// Returns the body of a forwarded response. If qs-error rendered the response to a HEAD request,
/// the body is replaced, and `declared` is the length in the head.
fn forwarded_body<B: Body>(
    scope: &Scope,
    body: B,
    declared: Option<Option<u64>>,
) -> ResponseBody<B> {
    let hint = scope.catch("body", || body.size_hint()).unwrap_or_default();
    let Some(declared) = declared else {
        let is_stream = hint.exact().is_none();
        return ResponseBody::inner(body, is_stream.then(|| Arc::clone(&scope.request)));
    };
    scope.drop("body", body);
    // A document is never empty, so a framework has removed the body.
    let is_removed = hint.exact() == Some(0);
    ResponseBody::head(if is_removed {
        declared.map(SizeHint::with_exact).unwrap_or_default()
    } else {
        hint
    })
}

fn declared_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// Returns the body of a response that the layer rendered. For HEAD, it has only a size.
fn rendered_body<B>(body: Bytes, is_head: bool, is_unknown: bool) -> ResponseBody<B> {
    if !is_head {
        return ResponseBody::bytes(body);
    }
    let length = body.len().try_into().unwrap_or(u64::MAX);
    ResponseBody::head(if is_unknown {
        SizeHint::default()
    } else {
        SizeHint::with_exact(length)
    })
}

/// Reads the bytes of a body that are ready, and drops the rest.
fn read_ready<B: Body<Data = Bytes>>(scope: &Scope, body: B, task: &mut Context<'_>) -> ReadyBody {
    let mut ready = ReadyBody::default();
    scope.catch("body", || poll_ready_frames(body, task, &mut ready));
    ready
}

/// The maximum number of frames that are read, because frames may be empty.
const MAX_FRAMES: usize = MAX_BODY;

fn poll_ready_frames<B: Body<Data = Bytes>>(
    body: B,
    task: &mut Context<'_>,
    ready: &mut ReadyBody,
) {
    let mut body = pin!(body);
    for _ in 0..MAX_FRAMES {
        match body.as_mut().poll_frame(task) {
            Poll::Ready(Some(Ok(frame))) => {
                let data = frame.into_data().unwrap_or_default();
                let room = data.len().min(MAX_BODY.saturating_sub(ready.bytes.len()));
                let part = data.get(..room).unwrap_or_default();
                ready.bytes.extend_from_slice(part);
            }
            Poll::Ready(None) => ready.is_complete = true,
            Poll::Ready(Some(Err(_))) | Poll::Pending => return,
        }
        ready.is_complete |= ready.bytes.len() >= MAX_BODY;
        if ready.is_complete {
            return;
        }
    }
}

impl<F, B> fmt::Debug for ResponseFuture<F, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture")
            .field("scope", &self.scope)
            .finish_non_exhaustive()
    }
}
