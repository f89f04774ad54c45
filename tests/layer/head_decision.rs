//! The layer decides in the same way for GET and HEAD of one resource.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response};
use http_body::{Body, Frame, SizeHint};
use proptest::prelude::*;
use qs_error::ErrorLayer;
use qs_error::event::Kind;
use qs_error::layer::{PassThrough, Rendered};
use support::exchange::raw;
use tower::{Layer, service_fn};

/// A body with every combination of size hint and `is_end_stream`.
#[derive(Clone, Debug)]
struct AnyBody {
    data: &'static str,
    size: Option<u64>,
    is_end_stream: bool,
}

impl Body for AnyBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let data = std::mem::take(&mut self.data);
        std::task::Poll::Ready((!data.is_empty()).then(|| Ok(Frame::data(data.into()))))
    }

    fn is_end_stream(&self) -> bool {
        self.is_end_stream
    }

    fn size_hint(&self) -> SizeHint {
        self.size
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// A resource: its response to GET, and what a framework does to the response to HEAD.
#[derive(Clone, Debug)]
struct Resource {
    status: u16,
    content_type: Option<&'static str>,
    code: Option<&'static str>,
    passes_through: bool,
    text: &'static str,
    is_size_known: bool,
    head: HeadBody,
}

/// The body of a response to HEAD.
#[derive(Clone, Copy, Debug)]
enum HeadBody {
    /// The framework leaves the body to the server.
    Whole,
    /// The framework drops the body after it has set the length, if it is known.
    DroppedWithLength,
    /// The framework drops the body.
    Dropped,
}

impl Resource {
    fn is_empty(&self) -> bool {
        self.text.is_empty() && self.is_size_known
    }

    fn respond(&self, method: &Method) -> Response<AnyBody> {
        let length = u64::try_from(self.text.len()).unwrap();
        let mut response = Response::builder().status(self.status);
        if let Some(content_type) = self.content_type {
            response = response.header("content-type", content_type);
        }
        if let Some(code) = self.code {
            response = response.header("x-qs-error-code", code);
        }
        let is_dropped = *method == Method::HEAD && !matches!(self.head, HeadBody::Whole);
        let has_length = matches!(self.head, HeadBody::DroppedWithLength) && self.is_size_known;
        if *method == Method::HEAD && (has_length || self.is_empty()) {
            // If `is_empty` is equal, the headers of HEAD show it.
            response = response.header("content-length", length);
        }
        let body = if is_dropped {
            AnyBody {
                data: "",
                size: Some(0),
                is_end_stream: true,
            }
        } else {
            AnyBody {
                data: self.text,
                size: self.is_size_known.then_some(length),
                is_end_stream: self.is_empty(),
            }
        };
        let mut response = response.body(body).unwrap();
        if self.passes_through {
            response.extensions_mut().insert(PassThrough);
        }
        response
    }
}

fn resources() -> impl Strategy<Value = Resource> {
    let statuses = prop_oneof![
        8 => 400_u16..600,
        1 => 200_u16..400,
        1 => 600_u16..1000,
    ];
    let content_types = prop::sample::select(vec![
        None,
        Some("text/plain"),
        Some("text/plain; charset=utf-8"),
        Some("Text/PLAIN"),
        Some("text/plain; charset=iso-8859-1"),
        Some("text/html"),
        Some("application/json"),
        Some("application/problem+json"),
        Some("application/octet-stream"),
        Some("application/grpc"),
        Some("text/event-stream"),
        Some(""),
    ]);
    let codes = prop::sample::select(vec![None, None, Some("disk_full"), Some("disk full")]);
    let texts = prop::sample::select(vec!["", "faster", "\u{e9}"]);
    let heads = prop::sample::select(vec![
        HeadBody::Whole,
        HeadBody::DroppedWithLength,
        HeadBody::Dropped,
    ]);
    let parts = (
        statuses,
        content_types,
        codes,
        prop::bool::weighted(0.1),
        texts,
        any::<bool>(),
        heads,
    );
    let resources = parts.prop_map(
        |(status, content_type, code, passes_through, text, is_size_known, head)| Resource {
            status,
            content_type,
            code,
            passes_through,
            text,
            is_size_known,
            head,
        },
    );
    // An empty octet-stream is empty for HEAD, although GET does not show that.
    resources.prop_filter("equal is_empty", |resource| {
        let is_octets = resource.content_type == Some("application/octet-stream");
        let is_size_lost = match resource.head {
            HeadBody::Whole => false,
            HeadBody::DroppedWithLength => !resource.is_size_known,
            HeadBody::Dropped => true,
        };
        !(is_octets && is_size_lost && !resource.is_empty())
    })
}

/// The parts of a response that do not depend on its body.
#[derive(Debug, PartialEq)]
struct Decided {
    status: u16,
    headers: HeaderMap,
    rendered: Option<&'static str>,
    event: Option<(Kind, String, u16)>,
}

async fn decided(resource: &Resource, method: Method) -> Decided {
    let event = Arc::new(Mutex::new(None));
    let seen = Arc::clone(&event);
    let layer = ErrorLayer::new().on_error(move |event| {
        let parts = (
            event.kind(),
            event.code().to_owned(),
            event.status().as_u16(),
        );
        assert!(seen.lock().unwrap().replace(parts).is_none());
    });
    let service = service_fn(|request: Request<()>| {
        let response = resource.respond(request.method());
        async { Ok::<_, Infallible>(response) }
    });
    let mut request = Request::new(());
    *request.method_mut() = method;
    let response = raw(layer.layer(service), request).await;
    let mut headers = response.headers().clone();
    headers.remove("content-length");
    let id = headers.get_mut("x-qs-request-id").unwrap();
    *id = http::HeaderValue::from_static("id");
    let rendered = response.extensions().get::<Rendered>();
    let event = event.lock().unwrap().take();
    Decided {
        status: response.status().as_u16(),
        headers,
        rendered: rendered.map(|rendered| rendered.info.code()),
        event,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn head_is_rewritten_if_get_is(resource in resources()) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let got = runtime.block_on(decided(&resource, Method::GET));
        let head_response = runtime.block_on(decided(&resource, Method::HEAD));
        prop_assert_eq!(&got, &head_response);
        let is_error = (400..600).contains(&resource.status);
        prop_assert_eq!(got.event.is_some(), is_error);
    }
}
