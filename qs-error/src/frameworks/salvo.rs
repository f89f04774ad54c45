//! The integration of salvo, by salvo_core: `Scribe` for every type with the derive.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame};
use salvo_core::{BoxedError, http::ResBody};
pub use salvo_core::{Response, Scribe};

pub use crate::__salvo as implement;
use crate::engine::{render::RenderedResponse, rewrite};
use crate::error::QsError;
use crate::layer::{ResponseBody, body::Either};
use crate::response::ErrorResponse;

/// Renders an error into a response of salvo. Headers of the error override existing headers.
pub fn render(error: impl QsError, response: &mut Response) {
    let rendered = RenderedResponse::of(&error);
    rendered.drop_error(error);
    rendered.drop_error(response.take_body());
    write(response, rendered.into_response(ResBody::Once));
}

/// Writes a response over another one. Headers that do not describe the replaced body are
/// preserved, unless the written response has headers with the same names.
pub(super) fn write(response: &mut Response, rendered: http::Response<ResBody>) {
    let (head, body) = rendered.into_parts();
    response.status_code = Some(head.status);
    for name in rewrite::BODY_HEADERS.iter().chain(head.headers.keys()) {
        response.headers.remove(name);
    }
    response.headers.extend(head.headers);
    response.extensions.extend(head.extensions);
    response.body = body;
}

impl Scribe for ErrorResponse {
    fn render(self, response: &mut Response) {
        render(self, response);
    }
}

impl From<ResponseBody<ResBody>> for ResBody {
    fn from(body: ResponseBody<Self>) -> Self {
        match body.body {
            Either::Inner { body, request } if request.is_none() => body,
            Either::Bytes { body } => Self::Once(body),
            // Salvo removes the body of a response to HEAD.
            Either::Head { .. } => Self::None,
            body => Self::Boxed(Box::pin(ScopedStream(ResponseBody { body }))),
        }
    }
}

/// A body that is polled in the scope of its request, with salvo's type of error.
struct ScopedStream(ResponseBody<ResBody>);

impl Body for ScopedStream {
    type Data = Bytes;
    type Error = BoxedError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxedError>>> {
        Pin::new(&mut self.0).poll_frame(task).map_err(Into::into)
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __salvo {
    ({ $($implement:tt)* } { $($type:tt)* } { $($clause:tt)* } $members:tt) => {
        #[automatically_derived]
        $($implement)* $crate::__private::salvo::Scribe for $($type)* $($clause)* {
            #[inline]
            fn render(self, response: &mut $crate::__private::salvo::Response) {
                $crate::__private::salvo::render(self, response);
            }
        }
    };
}
