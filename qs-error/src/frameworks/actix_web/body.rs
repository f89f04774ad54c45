//! Bodies of actix-web in the layer.

use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll};

use actix_web::body::{BodySize, BoxBody, MessageBody};
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::layer::{ResponseBody, body::Either};

/// A body of actix-web, as a body of the crate `http-body`.
pub(super) struct HttpBody(pub(super) BoxBody);

impl Body for HttpBody {
    type Data = Bytes;
    type Error = Box<dyn Error>;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        self.0.as_pin_mut().poll_next(task).map_ok(Frame::data)
    }

    fn is_end_stream(&self) -> bool {
        self.0.size().is_eof()
    }

    fn size_hint(&self) -> SizeHint {
        match self.0.size() {
            BodySize::None => SizeHint::with_exact(0),
            BodySize::Sized(size) => SizeHint::with_exact(size),
            BodySize::Stream => SizeHint::default(),
        }
    }
}

/// A body that leaves the layer, as a body of actix-web.
pub(super) struct LayerBody(pub(super) ResponseBody<HttpBody>);

impl MessageBody for LayerBody {
    type Error = Box<dyn Error>;

    fn size(&self) -> BodySize {
        // A hint has no equivalent of `BodySize::None`, for which actix-web sends no length.
        if let Either::Inner { body, .. } = &self.0.body {
            return body.0.size();
        }
        let exact = self.0.size_hint().exact();
        exact.map_or(BodySize::Stream, BodySize::Sized)
    }

    fn poll_next(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Self::Error>>> {
        let frame = Pin::new(&mut self.0).poll_frame(task);
        frame.map_ok(|frame| frame.into_data().unwrap_or_default())
    }
}
