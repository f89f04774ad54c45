//! Framing of actix-web's error responses over sockets, with middleware that changes bodies.

use std::net::SocketAddr;
use std::sync::mpsc;
use std::thread::{self, JoinHandle};

use actix_web::body::{BodyStream, BoxBody, MessageBody, None, to_bytes};
use actix_web::dev::{ServerHandle, ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::middleware::{Compress, Condition, Next, from_fn};
use actix_web::rt::System;
use actix_web::web::Bytes;
use actix_web::{App, Error, HttpResponse, HttpServer, web};
use http::{HeaderMap, Method};
use qs_error::ErrorLayer;
use support::errors::{Plain, disk_failed, no_item, throttled};
use support::exchange::TestResponse;
use support::server::Client;

/// How a middleware changes a body.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Alteration {
    None,
    Append,
    Prepend,
    Stream,
    Compress,
    Buffer,
    /// Adds the layer.
    Layer,
}

impl Alteration {
    fn apply(self, body: &Bytes) -> BoxBody {
        match self {
            Self::Append => BoxBody::new([body, &b"\n"[..]].concat()),
            Self::Prepend => streamed(&[b"\n", body]),
            Self::Stream => streamed(&body.chunks(1000).collect::<Vec<_>>()),
            Self::Buffer | Self::Compress | Self::Layer | Self::None => BoxBody::new(body.clone()),
        }
    }

    fn expected(self, body: &str) -> String {
        match self {
            Self::Append => format!("{body}\n"),
            Self::Prepend => format!("\n{body}"),
            _ => body.to_owned(),
        }
    }
}

fn streamed(parts: &[&[u8]]) -> BoxBody {
    let parts = parts.iter().map(|part| Bytes::copy_from_slice(part));
    let parts: Vec<_> = parts.map(Ok::<_, Error>).collect();
    BoxBody::new(BodyStream::new(futures_util::stream::iter(parts)))
}

async fn alter(
    alteration: web::Data<Alteration>,
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let response = next.call(request).await?.map_into_boxed_body();
    if matches!(
        **alteration,
        Alteration::None | Alteration::Compress | Alteration::Layer
    ) {
        return Ok(response);
    }
    let (request, response) = response.into_parts();
    let (response, body) = response.into_parts();
    let body = to_bytes(body).await?;
    let response = response.set_body(alteration.apply(&body));
    Ok(ServiceResponse::new(request, response))
}

/// Returns an error whose body has this size.
async fn sized(size: web::Path<usize>) -> Result<&'static str, Plain> {
    Err(Plain::Gone("x".repeat(*size - 84)))
}

/// Returns a response that a layer forwards, with any kind of body.
async fn framed(path: web::Path<(u16, String)>) -> HttpResponse {
    let (status, body) = path.into_inner();
    let mut response = HttpResponse::build(StatusCode::from_u16(status).unwrap());
    response.content_type("application/json");
    let body = match &*body {
        "none" => BoxBody::new(None::new()),
        "declared" => {
            response.insert_header(("content-length", "7"));
            BoxBody::new(None::new())
        }
        "empty" => BoxBody::new(()),
        "bytes" => BoxBody::new("{}"),
        _ => streamed(&[b"{}"]),
    };
    response.body(body)
}

/// Builds the `App`. A function cannot name its type.
macro_rules! app {
    ($alteration:expr) => {
        App::new()
            .app_data(web::Data::new($alteration))
            .wrap(from_fn(alter))
            .wrap(Condition::new(
                $alteration == Alteration::Compress,
                Compress::default(),
            ))
            .wrap(Condition::new(
                $alteration == Alteration::Layer,
                ErrorLayer::new(),
            ))
            .route("/framed/{status}/{body}", web::route().to(framed))
            .route("/sized/{size}", web::route().to(sized))
            .route(
                "/own",
                web::route().to(async || Err::<&str, _>(no_item("pen"))),
            )
            .route(
                "/members",
                web::route().to(async || Err::<&str, _>(throttled())),
            )
            .route(
                "/disk",
                web::route().to(async || Err::<&str, _>(disk_failed())),
            )
    };
}
struct Server {
    address: SocketAddr,
    handle: ServerHandle,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    fn start(alteration: Alteration) -> Self {
        let (sender, started) = mpsc::channel();
        let thread = thread::spawn(move || {
            System::new().block_on(async move {
                let server = HttpServer::new(move || app!(alteration))
                    .workers(1)
                    .disable_signals()
                    .bind_auto_h2c("127.0.0.1:0")
                    .unwrap();
                let address = server.addrs()[0];
                let server = server.run();
                sender.send((address, server.handle())).unwrap();
                server.await.unwrap();
            });
        });
        let (address, handle) = started.recv().unwrap();
        Self {
            address,
            handle,
            thread: Some(thread),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The future is not awaited, because `stop` sends the command immediately.
        drop(self.handle.stop(false));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn check_head(head_response: &TestResponse, got: &TestResponse) {
    assert_eq!(
        (head_response.status, head_response.text()),
        (got.status, "")
    );
    let length = head_response.headers.get("content-length");
    let is_equal = length.is_none() || length == got.headers.get("content-length");
    assert!(is_equal, "{head_response:?} {got:?}");
    let comparable = |response: &TestResponse| {
        let mut headers = response.headers.clone();
        for name in [
            "content-length",
            "transfer-encoding",
            "date",
            "x-qs-request-id",
        ] {
            headers.remove(name);
        }
        headers
    };
    assert_eq!(comparable(head_response), comparable(got));
}

async fn check(alteration: Alteration) {
    let server = Server::start(alteration);
    for mut client in [
        Client::http1(server.address).await,
        Client::http2(server.address).await,
    ] {
        for headers in [&[][..], &[("accept-encoding", "gzip")]] {
            for size in [100, 100 * 1024] {
                let path = format!("/sized/{size}");
                let got = client.call(&Method::GET, &path, headers).await;
                let message = "x".repeat(size - 84);
                let id = got.id();
                let json = format!(
                    r#"{{"code":"plainly_gone","message":"{message}","request_id":"{id}"}}"#
                );
                assert_eq!((got.status, json.len()), (410, size));
                assert_eq!(got.decoded(), alteration.expected(&json));
                let head_response = client.call(&Method::HEAD, &path, headers).await;
                check_head(&head_response, &got);
            }
        }
        client.close().await;
    }
}

#[tokio::test]
async fn unchanged_body_keeps_connection() {
    check(Alteration::None).await;
}

#[tokio::test]
async fn body_with_appended_byte_keeps_connection() {
    check(Alteration::Append).await;
}

#[tokio::test]
async fn body_with_prepended_byte_keeps_connection() {
    check(Alteration::Prepend).await;
}

#[tokio::test]
async fn streamed_body_keeps_connection() {
    check(Alteration::Stream).await;
}

#[tokio::test]
async fn compressed_body_keeps_connection() {
    check(Alteration::Compress).await;
}

#[tokio::test]
async fn buffered_body_keeps_connection() {
    check(Alteration::Buffer).await;
}

#[tokio::test]
async fn head_equals_get() {
    let server = Server::start(Alteration::None);
    for mut client in [
        Client::http1(server.address).await,
        Client::http2(server.address).await,
    ] {
        for (path, status, code) in [
            ("/own", 404, "item_not_exists"),
            ("/members", 429, "tenant_throttled"),
            ("/disk", 500, "disk_failed"),
        ] {
            for _ in 0..2 {
                let head_response = client.call(&Method::HEAD, path, &[]).await;
                let got = client.call(&Method::GET, path, &[]).await;
                got.check(status, code);
                check_head(&head_response, &got);
            }
        }
        client.close().await;
    }
}

/// Returns the headers of each response that describe its body, over both protocols.
async fn framing(server: &Server, requests: &[(Method, String)]) -> Vec<HeaderMap> {
    let mut framing = Vec::new();
    for mut client in [
        Client::http1(server.address).await,
        Client::http2(server.address).await,
    ] {
        for (method, path) in requests {
            let mut headers = client.call(method, path, &[]).await.headers;
            headers.remove("date");
            headers.remove("x-qs-request-id");
            framing.push(headers);
        }
        client.close().await;
    }
    framing
}

#[tokio::test]
async fn layer_preserves_framing_of_forwarded_body() {
    let mut requests = Vec::new();
    for status in [200, 204, 304, 404, 503] {
        for body in ["none", "declared", "empty", "bytes", "stream"] {
            requests.push((Method::HEAD, format!("/framed/{status}/{body}")));
        }
    }
    for status in [204, 304] {
        // Over HTTP/1.1, actix-web sends other bodies of these statuses.
        for body in ["none", "declared", "empty"] {
            requests.push((Method::GET, format!("/framed/{status}/{body}")));
        }
    }
    let bare = framing(&Server::start(Alteration::None), &requests).await;
    let layered = framing(&Server::start(Alteration::Layer), &requests).await;
    for (at, (bare, layered)) in bare.iter().zip(&layered).enumerate() {
        assert_eq!(layered, bare, "{:?}", requests[at % requests.len()]);
    }
}
