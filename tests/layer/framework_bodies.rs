//! Error bodies of frameworks: each size, encoding and status over each protocol.

use std::io::Write as _;

use axum::Router;
use axum::body::Body;
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::{Method, Request, Response, Uri};
use http_body::Frame;
use http_body_util::{BodyExt, Full, StreamBody};
use qs_error::ErrorLayer;
use support::server::Server;
use tower::{BoxError, Layer, service_fn};

use crate::capture::watch;
use crate::exchange::TestResponse;

/// A body, and the message of a 4xx response with this body.
struct FrameworkBody {
    name: &'static str,
    headers: &'static [(&'static str, &'static str)],
    bytes: fn() -> Vec<u8>,
    /// `None` if the body is not readable.
    message: Option<&'static str>,
}

const BODIES: [FrameworkBody; 6] = [
    FrameworkBody {
        name: "utf-8",
        headers: &[("content-type", "text/plain; charset=utf-8")],
        bytes: || "the password is d\u{e9}j\u{e0} vu \u{6f22}".into(),
        message: Some("the password is d\u{e9}j\u{e0} vu \u{6f22}"),
    },
    FrameworkBody {
        name: "us-ascii",
        headers: &[("content-type", "text/plain; charset=us-ascii")],
        bytes: || b"the password is deja vu".to_vec(),
        message: Some("the password is deja vu"),
    },
    FrameworkBody {
        name: "iso-8859-1",
        headers: &[("content-type", "text/plain; charset=iso-8859-1")],
        bytes: || b"the password is d\xe9j\xe0 vu".to_vec(),
        message: None,
    },
    FrameworkBody {
        name: "invalid",
        headers: &[("content-type", "text/plain; charset=utf-8")],
        bytes: || b"the password is d\xe9j\xe0".to_vec(),
        message: None,
    },
    FrameworkBody {
        name: "gzip",
        headers: &[
            ("content-type", "text/plain; charset=utf-8"),
            ("content-encoding", "gzip"),
        ],
        bytes: || gzip(b"the password is deja vu"),
        message: None,
    },
    FrameworkBody {
        name: "untyped",
        headers: &[],
        bytes: || b"the password is deja vu".to_vec(),
        message: Some("the password is deja vu"),
    },
];

const STATUSES: [(u16, &str, &str); 4] = [
    (404, "not_found", "Not Found"),
    (409, "conflict", "Conflict"),
    (500, "internal_server_error", "Internal Server Error"),
    (503, "service_unavailable", "Service Unavailable"),
];

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

/// Responds to `/{name}/{size}/{status}`.
fn respond(uri: &Uri) -> Response<Body> {
    let parts: Vec<_> = uri.path().split('/').skip(1).collect();
    let text = BODIES.iter().find(|text| text.name == parts[0]).unwrap();
    let bytes = (text.bytes)();
    let body = match parts[1] {
        "known" => Body::new(Full::from(bytes)),
        _ => {
            let frames = bytes.chunks(7).map(Bytes::copy_from_slice);
            let frames: Vec<_> = frames
                .map(|data| Ok::<_, BoxError>(Frame::data(data)))
                .collect();
            Body::new(StreamBody::new(futures_util::stream::iter(frames)))
        }
    };
    let status: u16 = parts[2].parse().unwrap();
    let mut response = Response::builder().status(status);
    for (name, value) in text.headers {
        response = response.header(*name, *value);
    }
    response.body(body).unwrap()
}

async fn check_all(server: Server) {
    for mut client in server.clients().await {
        for text in &BODIES {
            for size in ["known", "unknown"] {
                for (status, code, phrase) in STATUSES {
                    let path = format!("/{}/{size}/{status}", text.name);
                    let log = watch();
                    let got = client.call(&Method::GET, &path, &[]).await;
                    let message = text.message.filter(|_| status < 500).unwrap_or(phrase);
                    assert_eq!(got.check(status, code).message(), message, "{path}");
                    assert!(!got.headers.contains_key("content-encoding"), "{path}");
                    let lines = log.with("request_id", got.id());
                    assert_eq!(lines.len(), 1, "{path}: {lines:?}");
                    let is_logged = lines[0].line().contains("the password");
                    assert!(is_logged || text.message.is_none(), "{path}: {lines:?}");
                    let head_response = client.call(&Method::HEAD, &path, &[]).await;
                    check_head(&head_response, &got, &path);
                }
            }
        }
        client.close().await;
    }
}

fn check_head(head_response: &TestResponse, got: &TestResponse, path: &str) {
    head_response.check_head(got.status, got.header("x-qs-error-code"));
    let length = head_response.headers.get("content-length");
    let is_equal = length.is_none() || length == got.headers.get("content-length");
    assert!(is_equal, "{path}: {head_response:?}");
}

#[tokio::test]
async fn body_in_axum_is_rewritten() {
    let handler = async |uri: Uri| respond(&uri);
    let app = Router::new().fallback(handler).layer(ErrorLayer::new());
    check_all(Server::axum(app).await).await;
}

#[tokio::test]
async fn body_in_hyper_is_rewritten() {
    let service = service_fn(async |request: Request<hyper::body::Incoming>| {
        Ok::<_, BoxError>(respond(request.uri()))
    });
    check_all(Server::hyper(ErrorLayer::new().layer(service)).await).await;
}

#[tokio::test]
async fn body_of_inner_router_is_rewritten() {
    let handler = async |uri: Uri| respond(&uri);
    let inner = Router::new().fallback(handler);
    check_all(Server::hyper(ErrorLayer::new().layer(inner)).await).await;
}

#[tokio::test]
async fn body_of_compressing_router_is_hidden() {
    let handler = async || {
        let status = http::StatusCode::INTERNAL_SERVER_ERROR;
        (status, "password=hunter2-api-key, and so on, and so on")
    };
    let app = Router::new()
        .fallback(handler)
        .layer(tower_http::compression::CompressionLayer::new())
        .layer(ErrorLayer::new());
    let server = Server::axum(app).await;
    for mut client in server.clients().await {
        for encoding in ["identity", "gzip"] {
            let log = watch();
            let headers = [("accept-encoding", encoding)];
            let response = client.call(&Method::GET, "/a", &headers).await;
            response.check(500, "internal_server_error");
            assert!(!response.text().contains("hunter2"));
            assert_eq!(log.with("request_id", response.id()).len(), 1);
        }
        client.close().await;
    }
}

#[tokio::test]
async fn body_with_timeout_is_hidden() {
    let handler = async || {
        let status = http::StatusCode::INTERNAL_SERVER_ERROR;
        (status, "password=hunter2-api-key")
    };
    let app = Router::new()
        .fallback(handler)
        .layer(tower_http::timeout::ResponseBodyTimeoutLayer::new(
            support::GUARD,
        ))
        .layer(ErrorLayer::new());
    let server = Server::axum(app).await;
    for mut client in server.clients().await {
        let log = watch();
        let response = client.call(&Method::GET, "/a", &[]).await;
        response.check(500, "internal_server_error");
        assert!(!response.text().contains("hunter2"));
        let lines = log.with("request_id", response.id());
        assert_eq!(lines.len(), 1);
        assert!(lines[0].line().contains("hunter2"), "{lines:?}");
        client.close().await;
    }
}

#[tokio::test]
async fn stalled_body_does_not_delay_response() {
    let handler = async || {
        let first = Bytes::from_static(b"half a ");
        let first = futures_util::stream::iter([Ok::<_, BoxError>(Frame::data(first))]);
        let stalled = futures_util::stream::pending();
        let frames = futures_util::StreamExt::chain(first, stalled);
        let body = StreamBody::new(frames).boxed_unsync();
        (
            http::StatusCode::CONFLICT,
            [("content-type", "text/plain")],
            Body::new(body),
        )
    };
    let app = Router::new().fallback(handler).layer(ErrorLayer::new());
    let server = Server::axum(app).await;
    for response in server.call(&Method::GET, "/a").await {
        assert_eq!(response.check(409, "conflict").message(), "Conflict");
    }
}
