//! Middleware that changes the bodies of responses and no header.

use axum::Router;
use axum::body::Body;
use axum::middleware::map_response;
use axum::response::Response;
use bytes::Bytes;
use http_body::Frame;
use http_body_util::{BodyExt, Full, StreamBody};
use tower_http::compression::CompressionLayer;

/// How a middleware changes a body.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Alteration {
    None,
    /// Adds a byte at the end. The new size is known.
    Append,
    /// Adds a byte at the start. The new size is unknown.
    Prepend,
    /// Sends frames of 1,000 bytes and no size.
    Stream,
    /// Compresses with gzip, if the client accepts it.
    Compress,
    /// Collects the body.
    Buffer,
}

impl Alteration {
    pub(crate) const ALL: [Self; 6] = [
        Self::None,
        Self::Append,
        Self::Prepend,
        Self::Stream,
        Self::Compress,
        Self::Buffer,
    ];

    /// Adds the middleware inside of the Router.
    pub(crate) fn layer(self, router: Router) -> Router {
        match self {
            Self::None => router,
            Self::Compress => router.layer(CompressionLayer::new()),
            _ => router.layer(map_response(move |response| self.respond(response))),
        }
    }

    async fn respond(self, response: Response) -> Response {
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        Response::from_parts(parts, self.apply(&body))
    }

    fn apply(self, body: &Bytes) -> Body {
        match self {
            Self::Append => Body::new(Full::from([body, &b"\n"[..]].concat())),
            Self::Prepend => streamed([&b"\n"[..], body].into_iter()),
            Self::Stream => streamed(body.chunks(1000)),
            Self::Buffer | Self::Compress | Self::None => Body::new(Full::new(body.clone())),
        }
    }

    /// Returns the body that a client decodes.
    pub(crate) fn expected(self, body: &str) -> String {
        match self {
            Self::Append => format!("{body}\n"),
            Self::Prepend => format!("\n{body}"),
            _ => body.to_owned(),
        }
    }
}

fn streamed<'a>(parts: impl Iterator<Item = &'a [u8]>) -> Body {
    let frames: Vec<_> = parts
        .map(|part| Ok::<_, axum::Error>(Frame::data(Bytes::copy_from_slice(part))))
        .collect();
    Body::new(StreamBody::new(futures_util::stream::iter(frames)))
}
