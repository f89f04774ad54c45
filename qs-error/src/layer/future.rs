//! The way of one request through the layer.

use std::any::Any;
use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context as Task, Poll, ready};

use bytes::Bytes;
use http::{Method, Response, StatusCode, response};
use http_body::Body;
use pin_project_lite::pin_project;

use super::foreign::{self, LONGEST_TEXT};
use super::{BoxError, Policy, ResponseBody};
use crate::context::Context;
use crate::event;
use crate::response::{ErrorResponse, Rendered, respond};

pin_project! {
    /// The answer of an [`ErrorService`](super::ErrorService), on its way.
    pub struct ResponseFuture<F, B> {
        context: Arc<Context>,
        policy: Arc<Policy>,
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
    pub(super) fn new(context: Arc<Context>, policy: Arc<Policy>, future: F) -> Self {
        Self {
            context,
            policy,
            state: State::Inner { future },
        }
    }

    pub(super) fn failed(context: Arc<Context>, policy: Arc<Policy>, error: BoxError) -> Self {
        Self {
            context,
            policy,
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
        let context = &**this.context;
        loop {
            let _guard = this.context.enter();
            let next = match this.state.as_mut().project() {
                StateProjection::Inner { future } => {
                    let done = caught_poll(|| future.poll(task).map_err(Into::into));
                    match ready!(done) {
                        Ok(response) if foreign::is_foreign(&response) => State::foreign(response),
                        Ok(response) => return Poll::Ready(Ok(pass(response, context))),
                        Err(error) => State::Failed { error: Some(error) },
                    }
                }
                StateProjection::Foreign { parts, body, text } => {
                    let read = caught_poll(|| read(parts, body, text, task).map(Ok));
                    match (ready!(read), parts.take()) {
                        (Err(error), _) => State::Failed { error: Some(error) },
                        (Ok(()), Some(parts)) => {
                            let response =
                                foreign::render(*parts, text, this.policy, &context.settings);
                            return Poll::Ready(Ok(response.map(ResponseBody::ours)));
                        }
                        (Ok(()), None) => return Poll::Pending,
                    }
                }
                StateProjection::Failed { error } => {
                    // Nobody should poll a future that was ready: there is nothing left to answer.
                    let Some(error) = error.take() else {
                        return Poll::Pending;
                    };
                    let response = respond(&failure(error, this.policy));
                    return Poll::Ready(Ok(response.map(ResponseBody::ours)));
                }
            };
            this.state.set(next);
        }
    }
}

/// Makes an error of a panic.
pub(super) fn caught<T>(work: impl FnOnce() -> T) -> Result<T, BoxError> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|panic| panic_error(&*panic))
}

/// Polls, and makes an error of a panic.
pub(super) fn caught_poll<T>(
    poll: impl FnOnce() -> Poll<Result<T, BoxError>>,
) -> Poll<Result<T, BoxError>> {
    caught(poll).unwrap_or_else(|error| Poll::Ready(Err(error)))
}

impl<F, B> State<F, B> {
    fn foreign(response: Response<B>) -> Self {
        let (parts, body) = response.into_parts();
        Self::Foreign {
            parts: Some(Box::new(parts)),
            body,
            text: Vec::new(),
        }
    }
}

/// Reads as much of a text as is kept, if it can be read at all.
fn read<B: Body<Data = Bytes>>(
    parts: &Option<Box<response::Parts>>,
    mut body: Pin<&mut B>,
    text: &mut Vec<u8>,
    task: &mut Task<'_>,
) -> Poll<()> {
    if !parts
        .as_ref()
        .is_some_and(|parts| foreign::is_readable(&parts.headers))
    {
        return Poll::Ready(());
    }
    while text.len() < LONGEST_TEXT
        && let Some(Ok(frame)) = ready!(body.as_mut().poll_frame(task))
    {
        if let Ok(data) = frame.into_data() {
            let room = LONGEST_TEXT - text.len();
            text.extend(data.iter().take(room));
        }
    }
    Poll::Ready(())
}

/// Lets an answer pass, with the id in its header.
fn pass<B>(mut response: Response<B>, context: &Context) -> Response<ResponseBody<B>> {
    let name = context.settings.request_id_header.clone();
    let rendered = response
        .extensions()
        .get::<Rendered>()
        .map(|rendered| rendered.request_id.clone());
    let Some(rendered) = rendered else {
        response
            .headers_mut()
            .entry(name)
            .or_insert_with(|| context.request_id.header_value());
        return response.map(ResponseBody::inner);
    };
    if rendered != context.request_id {
        event::rendered_elsewhere(&rendered, context);
        response.headers_mut().insert(name, rendered.header_value());
    }
    if context.method == Method::HEAD {
        return response.map(|_| ResponseBody::ours(Bytes::new()));
    }
    response.map(ResponseBody::inner)
}

fn failure(error: BoxError, policy: &Policy) -> ErrorResponse {
    match (
        error.downcast::<ErrorResponse>(),
        policy.info(StatusCode::INTERNAL_SERVER_ERROR),
    ) {
        (Ok(response), _) => *response,
        (Err(error), Some(info)) => ErrorResponse::new(info).with_source(error),
        (Err(error), None) => {
            ErrorResponse::from(crate::ErrorCode::InternalError).with_source(error)
        }
    }
}

/// A panic, for the log.
#[derive(Debug)]
struct Panic(String);

fn panic_error(payload: &(dyn Any + Send)) -> BoxError {
    let text = payload.downcast_ref::<&str>().copied();
    let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    Box::new(Panic(text.unwrap_or("no message").to_owned()))
}

impl fmt::Display for Panic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "panic: {}", self.0)
    }
}

impl Error for Panic {}

impl<F, B> fmt::Debug for ResponseFuture<F, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture")
            .field("context", &self.context)
            .finish_non_exhaustive()
    }
}
