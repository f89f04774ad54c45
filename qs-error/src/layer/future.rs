//! The future of one request in a layer.

use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::{Method, Response, response};
use http_body::Body;
use pin_project_lite::pin_project;

use super::{BoxError, ResponseBody, Scope};
use crate::engine::decide::{is_readable, is_rewritten};
use crate::engine::forward::forward;
use crate::engine::rewrite::{MAX_TEXT, catch_failure, respond_to_failure, rewrite};
use crate::panic::catch_panic;

pin_project! {
    /// The future of an [`ErrorService`](super::ErrorService).
    pub struct ResponseFuture<F, B> {
        scope: Scope,
        #[pin]
        state: State<F, B>,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<F, B> {
        /// The inner service has not responded.
        Inner { #[pin] future: F },
        /// The text of a framework response is read.
        Reading { parts: Option<Box<response::Parts>>, #[pin] body: B, text: Vec<u8> },
        /// The inner service failed.
        Failed { failure: Option<BoxError> },
    }
}

impl<F, B> ResponseFuture<F, B> {
    pub(super) fn new(scope: Scope, future: F) -> Self {
        Self {
            scope,
            state: State::Inner { future },
        }
    }

    pub(super) fn failed(scope: Scope, failure: BoxError) -> Self {
        Self {
            scope,
            state: State::Failed {
                failure: Some(failure),
            },
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
        let scope = &*this.scope;
        let _guard = scope.context.enter();
        loop {
            let next = match this.state.as_mut().project() {
                StateProjection::Inner { future } => match ready!(poll_inner(future, task)) {
                    Ok(response) if is_rewritten(&response) => State::reading(response),
                    Ok(response) => return Poll::Ready(Ok(forwarded(response, scope))),
                    Err(failure) => State::Failed {
                        failure: Some(failure),
                    },
                },
                StateProjection::Reading { parts, body, text } => {
                    let read = ready!(catch_poll(|| read(parts.as_deref(), body, text, task)));
                    match (read, parts.take()) {
                        (Ok(()), Some(parts)) => {
                            return created(scope, || {
                                rewrite(*parts, text, scope.config(), &scope.context)
                            });
                        }
                        (Err(failure), _) => State::Failed {
                            failure: Some(failure),
                        },
                        (Ok(()), None) => return Poll::Pending,
                    }
                }
                // A future that is polled after it was ready never responds again.
                StateProjection::Failed { failure } => match failure.take() {
                    None => return Poll::Pending,
                    Some(failure) => {
                        return created(scope, || respond_to_failure(scope.config(), failure));
                    }
                },
            };
            // The inner future may panic when it is dropped.
            let _ = catch_panic(|| this.state.set(next));
        }
    }
}

impl<F, B> State<F, B> {
    fn reading(response: Response<B>) -> Self {
        let (parts, body) = response.into_parts();
        Self::Reading {
            parts: Some(Box::new(parts)),
            body,
            text: Vec::new(),
        }
    }
}

/// Polls the inner service. Its errors and panics are failures.
fn poll_inner<F, B, E>(
    future: Pin<&mut F>,
    task: &mut Context<'_>,
) -> Poll<Result<Response<B>, BoxError>>
where
    F: Future<Output = Result<Response<B>, E>>,
    E: Into<BoxError>,
{
    let failed = |error: E| catch_panic(|| error.into()).unwrap_or_else(BoxError::from);
    match catch_panic(|| future.poll(task)) {
        Ok(poll) => poll.map_err(failed),
        Err(panic) => Poll::Ready(Err(panic.into())),
    }
}

/// Polls, and converts a panic into a failure.
pub(super) fn catch_poll<T>(
    poll: impl FnOnce() -> Poll<Result<T, BoxError>>,
) -> Poll<Result<T, BoxError>> {
    catch_panic(poll).unwrap_or_else(|panic| Poll::Ready(Err(panic.into())))
}

/// Reads the text, up to the size limit, if it is readable.
fn read<B: Body<Data = Bytes>>(
    parts: Option<&response::Parts>,
    mut body: Pin<&mut B>,
    text: &mut Vec<u8>,
    task: &mut Context<'_>,
) -> Poll<Result<(), BoxError>> {
    let is_readable = parts.is_some_and(|parts| is_readable(&parts.headers));
    while is_readable
        && text.len() < MAX_TEXT
        && let Some(Ok(frame)) = ready!(body.as_mut().poll_frame(task))
    {
        if let Ok(data) = frame.into_data() {
            let room = data.len().min(MAX_TEXT - text.len());
            text.extend_from_slice(data.get(..room).unwrap_or_default());
        }
    }
    Poll::Ready(Ok(()))
}

/// Completes with a response that the layer creates.
fn created<B>(
    scope: &Scope,
    render: impl FnOnce() -> Response<Bytes>,
) -> Poll<Result<Response<ResponseBody<B>>, Infallible>> {
    let response = catch_failure(scope.config(), scope.is_outermost(), render);
    Poll::Ready(Ok(response.map(ResponseBody::bytes)))
}

/// Forwards a response of the inner service.
fn forwarded<B>(mut response: Response<B>, scope: &Scope) -> Response<ResponseBody<B>> {
    let is_rendered = forward(&mut response, &scope.context, scope.is_outermost());
    if is_rendered && scope.context.method == Method::HEAD {
        return response.map(|_| ResponseBody::bytes(Bytes::new()));
    }
    response.map(ResponseBody::inner)
}

impl<F, B> fmt::Debug for ResponseFuture<F, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture")
            .field("scope", &self.scope)
            .finish_non_exhaustive()
    }
}
