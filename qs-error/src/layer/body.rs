//! The body of a response that leaves a layer.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use pin_project_lite::pin_project;

use crate::engine::request::RequestContext;

pin_project! {
    /// The body of a response that leaves an [`ErrorLayer`](crate::ErrorLayer).
    ///
    /// The default is an empty body, so that layers which create responses work outside of an
    /// `ErrorLayer`.
    ///
    /// ```
    /// use bytes::Bytes;
    /// use http_body::Body;
    /// use http_body_util::Full;
    /// use qs_error::layer::ResponseBody;
    ///
    /// let body = ResponseBody::<Full<Bytes>>::default();
    /// assert!(body.is_end_stream());
    /// ```
    #[derive(Debug)]
    pub struct ResponseBody<B> {
        #[pin]
        pub(crate) body: Either<B>,
    }
}

pin_project! {
    #[project = EitherProjection]
    #[derive(Debug)]
    pub(crate) enum Either<B> {
        /// The body of the inner service. A body of unknown size is a stream, which may render
        /// errors of its request.
        Inner { #[pin] body: B, request: Option<Arc<RequestContext>> },
        Bytes { body: Bytes },
        /// The response to a HEAD request: no bytes, and the size of the GET body.
        Head { hint: SizeHint },
    }
}

impl<B> ResponseBody<B> {
    /// Creates a body of the inner service, which is polled in the scope of `request`.
    pub(crate) fn inner(body: B, request: Option<Arc<RequestContext>>) -> Self {
        Self {
            body: Either::Inner { body, request },
        }
    }

    pub(crate) fn bytes(body: Bytes) -> Self {
        Self {
            body: Either::Bytes { body },
        }
    }

    pub(crate) fn head(hint: SizeHint) -> Self {
        Self {
            body: Either::Head { hint },
        }
    }
}

impl<B> Default for ResponseBody<B> {
    fn default() -> Self {
        Self::bytes(Bytes::new())
    }
}

impl<B: Body<Data = Bytes>> Body for ResponseBody<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        match self.project().body.project() {
            EitherProjection::Inner { body, request } => {
                let _guard = request.as_ref().map(RequestContext::enter);
                body.poll_frame(task)
            }
            EitherProjection::Bytes { body } => {
                let body = std::mem::take(body);
                Poll::Ready((!body.is_empty()).then(|| Ok(Frame::data(body))))
            }
            EitherProjection::Head { .. } => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.body {
            Either::Inner { body, .. } => body.is_end_stream(),
            Either::Bytes { body } => body.is_empty(),
            // hyper sends no length for a body that has ended.
            Either::Head { .. } => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.body {
            Either::Inner { body, .. } => body.size_hint(),
            Either::Bytes { body } => {
                SizeHint::with_exact(body.len().try_into().unwrap_or(u64::MAX))
            }
            Either::Head { hint } => *hint,
        }
    }
}
