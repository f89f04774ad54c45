//! Response bodies of plain tower services.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Response};
use http_body::{Body, Frame, SizeHint};

/// Yields its steps one by one. The length is exact or unknown.
#[derive(Debug, Default)]
pub struct Steps {
    pub steps: VecDeque<Step>,
    pub length: Option<u64>,
}

#[derive(Debug)]
pub enum Step {
    Data(&'static str),
    Trailer(&'static str),
    /// Is pending once.
    Wait,
    /// Stays pending, and does not wake the task.
    Stall,
    Fail,
    Panic,
}

impl Steps {
    pub fn new(steps: impl IntoIterator<Item = Step>, length: Option<u64>) -> Self {
        Self {
            steps: steps.into_iter().collect(),
            length,
        }
    }
}

impl Body for Steps {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        Poll::Ready(match self.steps.pop_front() {
            None => None,
            Some(Step::Data(text)) => Some(Ok(Frame::data(Bytes::from_static(text.as_bytes())))),
            Some(Step::Trailer(value)) => {
                let mut trailers = HeaderMap::new();
                trailers.insert("x-trailer", HeaderValue::from_static(value));
                Some(Ok(Frame::trailers(trailers)))
            }
            Some(Step::Wait) => {
                task.waker().wake_by_ref();
                return Poll::Pending;
            }
            Some(Step::Stall) => {
                self.steps.push_front(Step::Stall);
                return Poll::Pending;
            }
            Some(Step::Fail) => Some(Err(io::Error::other("the line is cut"))),
            Some(Step::Panic) => panic!("the body gives up"),
        })
    }

    fn size_hint(&self) -> SizeHint {
        self.length
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// Never ends, and counts the frames that are polled.
#[derive(Clone, Debug, Default)]
pub struct Endless {
    pub taken: Arc<AtomicUsize>,
}

impl Body for Endless {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.taken.fetch_add(1, Ordering::Relaxed);
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b"more ")))))
    }
}

pub fn framework_response<B>(status: u16, content_type: Option<&str>, body: B) -> Response<B> {
    let mut response = Response::builder().status(status);
    if let Some(content_type) = content_type {
        response = response.header("content-type", content_type);
    }
    response.body(body).unwrap()
}
