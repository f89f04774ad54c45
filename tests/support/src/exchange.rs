//! One request, its response, and the documented shape of error responses.

use std::convert::Infallible;
use std::fmt::Debug;
use std::io::Read as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::body::Body;
use axum::handler::Handler;
use axum::routing::any;
use bytes::Bytes;
use flate2::read::GzDecoder;
use http::{HeaderMap, Method, Request, Response};
use http_body_util::BodyExt;
use qs_error::ErrorLayer;
use qs_error::event::ErrorEvent;
use serde::Deserialize;
use serde_json::{Map, Value};
use tower::{Service, ServiceExt};

#[derive(Debug)]
pub struct TestResponse {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Bytes,
}

#[derive(Deserialize)]
struct Document {
    code: String,
    message: String,
    request_id: String,
    url: Option<String>,
    #[serde(flatten)]
    members: Map<String, Value>,
}

/// Returns a Router with one handler for all paths, inside a layer.
pub fn app<H, T>(handler: H) -> Router
where
    H: Handler<T, ()>,
    T: 'static,
{
    app_with(handler, ErrorLayer::new())
}

pub fn app_with<H, T>(handler: H, layer: ErrorLayer) -> Router
where
    H: Handler<T, ()>,
    T: 'static,
{
    Router::new().route("/{*path}", any(handler)).layer(layer)
}

/// Returns an observer that counts events.
pub fn counting(count: &Arc<AtomicUsize>) -> impl Fn(&ErrorEvent) + use<> {
    let count = Arc::clone(count);
    move |_| {
        count.fetch_add(1, Ordering::Relaxed);
    }
}

pub fn request(method: Method, path: &str) -> Request<Body> {
    let request = Request::builder().method(method).uri(path);
    request.body(Body::empty()).unwrap()
}

pub async fn raw<S, R, B>(service: S, request: Request<B>) -> Response<R>
where
    S: Service<Request<B>, Response = Response<R>, Error = Infallible>,
{
    match service.oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

pub async fn send<S, R, B>(service: S, request: Request<B>) -> TestResponse
where
    S: Service<Request<B>, Response = Response<R>, Error = Infallible>,
    R: http_body::Body<Data = Bytes, Error: Debug>,
{
    let (parts, body) = raw(service, request).await.into_parts();
    TestResponse {
        status: parts.status.as_u16(),
        headers: parts.headers,
        body: body.collect().await.unwrap().to_bytes(),
    }
}

pub async fn get<S, R>(service: S, path: &str) -> TestResponse
where
    S: Service<Request<Body>, Response = Response<R>, Error = Infallible>,
    R: http_body::Body<Data = Bytes, Error: Debug>,
{
    send(service, request(Method::GET, path)).await
}

pub async fn head<S, R>(service: S, path: &str) -> TestResponse
where
    S: Service<Request<Body>, Response = Response<R>, Error = Infallible>,
    R: http_body::Body<Data = Bytes, Error: Debug>,
{
    send(service, request(Method::HEAD, path)).await
}

impl TestResponse {
    /// Returns the only value of a header.
    pub fn header(&self, name: &str) -> &str {
        let values: Vec<_> = self.headers.get_all(name).iter().collect();
        assert_eq!(values.len(), 1, "`{name}` in {self:?}");
        values[0].to_str().unwrap()
    }

    pub fn id(&self) -> &str {
        self.header("x-qs-request-id")
    }

    pub fn text(&self) -> &str {
        str::from_utf8(&self.body).unwrap()
    }

    /// The body without its `content-encoding`.
    pub fn decoded(&self) -> String {
        let Some(encoding) = self.headers.get("content-encoding") else {
            return self.text().to_owned();
        };
        assert_eq!(encoding, "gzip");
        let mut text = String::new();
        let mut decoder = GzDecoder::new(&self.body[..]);
        decoder.read_to_string(&mut text).unwrap();
        text
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub fn message(&self) -> String {
        self.document().message
    }

    pub fn url(&self) -> Option<String> {
        self.document().url
    }

    /// Checks a response against the documented shape, apart from its message.
    pub fn check(&self, status: u16, code: &str) -> &Self {
        self.check_headers(status, code);
        let document = self.document();
        assert_eq!(document.code, code);
        assert_eq!(document.request_id, self.id());
        self.check_length();
        self
    }

    /// Checks that no `content-length` differs from the body. The server sets it, or axum's Router.
    fn check_length(&self) {
        let mut lengths = self.headers.get_all("content-length").iter();
        assert!(
            lengths.all(|length| *length == *self.body.len().to_string()),
            "{self:?}"
        );
    }

    /// Checks a response to HEAD.
    pub fn check_head(&self, status: u16, code: &str) -> &Self {
        self.check_headers(status, code);
        assert_eq!(self.text(), "");
        self
    }

    fn check_headers(&self, status: u16, code: &str) {
        assert_eq!(self.status, status, "{self:?}");
        assert_eq!(self.header("content-type"), "application/json");
        assert_eq!(self.header("x-qs-error-code"), code);
        assert!(!self.header("x-content-type-options").is_empty());
        assert!(!self.header("cache-control").is_empty());
        assert!(!self.id().is_empty());
    }

    /// Parses the body, and checks that it is compact and that its members are in the documented order.
    fn document(&self) -> Document {
        let document: Document = serde_json::from_slice(&self.body).unwrap();
        let mut expected = String::from("{");
        let members = [
            ("code", Some(&document.code)),
            ("message", Some(&document.message)),
            ("request_id", Some(&document.request_id)),
            ("url", document.url.as_ref()),
        ];
        for (name, value) in members {
            if let Some(value) = value {
                expected += &format!("\"{name}\":{},", serde_json::to_string(value).unwrap());
            }
        }
        match self.text().strip_prefix(expected.trim_end_matches(',')) {
            Some("}") => assert!(document.members.is_empty()),
            Some(rest) => assert!(rest.starts_with(','), "{self:?}"),
            None => panic!("{self:?}"),
        }
        document
    }
}
