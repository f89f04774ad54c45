//! The way of one request through the layer.

use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context as Task, Poll, ready};

use bytes::Bytes;
use http::{Method, Response, response};
use http_body::Body;
use pin_project_lite::pin_project;

use super::{BoxError, ResponseBody};
use crate::code::ErrorCode;
use crate::engine::request::{Context, LayerConfig};
use crate::engine::rewrite::{self, LONGEST_TEXT};
use crate::engine::{self, ErrorEvent};
use crate::engine::{Rendered, drop_overridden, name_request, respond};
use crate::panic::{Panic, catch_panic, catch_unwind_payload};
use crate::response::ErrorResponse;

pin_project! {
    /// The answer of an [`ErrorService`](super::ErrorService), on its way.
    pub struct ResponseFuture<F, B> {
        context: Arc<Context>,
        // Of a layer inside another, whose context has the other's.
        own: Option<Arc<LayerConfig>>,
        #[pin]
        state: State<F, B>,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<F, B> {
        /// The inner service is at work.
        Inner { #[pin] future: F },
        /// It gave an error of someone else, whose text is being read.
        Foreign { parts: Option<Box<response::Parts>>, #[pin] body: B, text: Vec<u8> },
        /// It failed.
        Failed { error: Option<BoxError> },
    }
}

impl<F, B> ResponseFuture<F, B> {
    pub(super) fn new(context: Arc<Context>, own: Option<Arc<LayerConfig>>, future: F) -> Self {
        Self {
            context,
            own,
            state: State::Inner { future },
        }
    }

    pub(super) fn failed(
        context: Arc<Context>,
        own: Option<Arc<LayerConfig>>,
        error: BoxError,
    ) -> Self {
        Self {
            context,
            own,
            state: State::Failed { error: Some(error) },
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

    fn poll(self: Pin<&mut Self>, task: &mut Task<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        let context = &*this.context;
        let is_outermost = this.own.is_none();
        let policy = this.own.as_ref().unwrap_or(&context.policy);
        let _guard = context.enter();
        loop {
            let next = match this.state.as_mut().project() {
                StateProjection::Inner { future } => {
                    match catch_unwind_payload(|| future.poll(task)) {
                        Ok(Poll::Pending) => return Poll::Pending,
                        Ok(Poll::Ready(Ok(response))) => {
                            if !rewrite::is_foreign(&response) {
                                return Poll::Ready(Ok(pass(response, context, is_outermost)));
                            }
                            State::foreign(response)
                        }
                        Ok(Poll::Ready(Err(error))) => State::failed(|| error.into()),
                        Err(payload) => State::failed(|| Panic::new(payload).into()),
                    }
                }
                StateProjection::Foreign { parts, body, text } => {
                    match (
                        ready!(catch_poll(|| read(parts, body, text, task))),
                        parts.take(),
                    ) {
                        (Ok(()), Some(parts)) => {
                            return answer(policy, is_outermost, || {
                                rewrite::render(*parts, text, policy, context)
                            });
                        }
                        (Err(error), _) => State::Failed { error: Some(error) },
                        (Ok(()), None) => return Poll::Pending,
                    }
                }
                // Nobody should poll a future that was ready: there is nothing left to answer.
                StateProjection::Failed { error } => {
                    let Some(error) = error.take() else {
                        return Poll::Pending;
                    };
                    return answer(policy, is_outermost, || respond(&policy.failure(error)));
                }
            };
            // The inner future may panic when it is dropped; there is an answer all the same.
            let _ = catch_panic(|| this.state.set(next));
        }
    }
}

impl<F, B> State<F, B> {
    /// A conversion may panic as well.
    fn failed(error: impl FnOnce() -> BoxError) -> Self {
        let error = catch_panic(error).unwrap_or_else(BoxError::from);
        Self::Failed { error: Some(error) }
    }

    fn foreign(response: Response<B>) -> Self {
        let (parts, body) = response.into_parts();
        Self::Foreign {
            parts: Some(Box::new(parts)),
            body,
            text: Vec::new(),
        }
    }
}

/// Renders, and answers with an internal error if that panics.
fn answer<B>(
    policy: &LayerConfig,
    is_outermost: bool,
    render: impl FnOnce() -> Response<Bytes>,
) -> Poll<Result<Response<ResponseBody<B>>, Infallible>> {
    // The second try asks the user's mapping again, the third asks nobody.
    let mut response = catch_panic(render)
        .or_else(|panic| catch_panic(|| respond(&policy.failure(panic.into()))))
        .unwrap_or_else(|panic| respond(&ErrorCode::InternalError.with_source(panic)));
    if is_outermost {
        Rendered::take(&mut response);
    }
    Poll::Ready(Ok(response.map(ResponseBody::ours)))
}

/// Polls, and makes an error of a panic.
pub(super) fn catch_poll<T>(
    poll: impl FnOnce() -> Poll<Result<T, BoxError>>,
) -> Poll<Result<T, BoxError>> {
    catch_panic(poll).unwrap_or_else(|panic| Poll::Ready(Err(panic.into())))
}

/// Reads as much of a text as is kept, if it can be read at all.
fn read<B: Body<Data = Bytes>>(
    parts: &Option<Box<response::Parts>>,
    mut body: Pin<&mut B>,
    text: &mut Vec<u8>,
    task: &mut Task<'_>,
) -> Poll<Result<(), BoxError>> {
    let is_readable = parts
        .as_ref()
        .is_some_and(|parts| rewrite::is_readable(&parts.headers));
    while is_readable
        && text.len() < LONGEST_TEXT
        && let Some(Ok(frame)) = ready!(body.as_mut().poll_frame(task))
    {
        if let Ok(data) = frame.into_data() {
            let room = data.len().min(LONGEST_TEXT - text.len());
            text.extend_from_slice(data.get(..room).unwrap_or_default());
        }
    }
    Poll::Ready(Ok(()))
}

/// Lets an answer pass that is none of someone else's errors.
fn pass<B>(
    mut response: Response<B>,
    context: &Arc<Context>,
    is_outermost: bool,
) -> Response<ResponseBody<B>> {
    let settings = &context.policy.settings;
    let Some(mut rendered) = Rendered::take(&mut response) else {
        let name = settings.request_id_header.clone();
        response
            .headers_mut()
            .entry(name)
            .or_insert_with(|| context.request_id.header_value());
        return response.map(ResponseBody::inner);
    };
    if !rendered.answers(context) {
        let error = ErrorResponse::new(rendered.info);
        ErrorEvent::new(&error, &rendered.request_id, Some(context)).observe();
        if rendered.request_id != context.request_id {
            engine::rendered_elsewhere(&rendered.request_id, context);
        }
        rendered.remove_names(response.headers_mut());
        rendered.context = Some(Arc::clone(context));
    }
    name_request(
        response.headers_mut(),
        settings,
        &rendered.request_id,
        rendered.info.code(),
    );
    drop_overridden(response.headers_mut());
    if !is_outermost {
        response.extensions_mut().insert(rendered);
    }
    with_body(response, context)
}

/// An answer of ours with its body, which a HEAD does not get.
fn with_body<B>(response: Response<B>, context: &Context) -> Response<ResponseBody<B>> {
    if context.method == Method::HEAD {
        return response.map(|_| ResponseBody::ours(Bytes::new()));
    }
    response.map(ResponseBody::inner)
}

impl<F, B> fmt::Debug for ResponseFuture<F, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture")
            .field("context", &self.context)
            .finish_non_exhaustive()
    }
}
