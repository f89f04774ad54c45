//! The framing of responses whose body a middleware changes: each byte on a connection belongs to a
//! response, and a second request on the connection gets one.

use axum::Router;
use axum::extract::{Json, Path};
use axum::routing::{any, get};
use http::{Method, StatusCode};
use qs_error::ErrorLayer;
use support::server::{Client, Server};

use crate::alteration::Alteration;
use crate::errors::Plain;
use crate::exchange::TestResponse;

/// Sizes of bodies.
const SIZES: [usize; 2] = [100, 100 * 1024];

/// Where the middleware is.
#[derive(Clone, Copy, Debug)]
enum Place {
    /// There is no layer.
    Alone,
    Outside,
    Inside,
}

fn app(alteration: Alteration, place: Place) -> Router {
    let routes = Router::new().route("/{size}", get(async |Path(size): Path<usize>| sized(size)));
    match place {
        Place::Alone => alteration.layer(routes),
        Place::Outside => alteration.layer(routes.layer(ErrorLayer::new())),
        Place::Inside => alteration.layer(routes).layer(ErrorLayer::new()),
    }
}

/// Returns an error whose body has this size.
fn sized(size: usize) -> Plain {
    let empty = r#"{"code":"plainly_gone","message":"","request_id":""}"#.len() + 32;
    Plain::Gone("x".repeat(size - empty))
}

/// Sends two pairs of requests on one connection.
async fn check_connection(mut client: Client, size: usize, alteration: Alteration, place: Place) {
    let path = format!("/{size}");
    for headers in [&[][..], &[("accept-encoding", "gzip")]] {
        for _ in 0..2 {
            let got = client.call(&Method::GET, &path, headers).await;
            let head_response = client.call(&Method::HEAD, &path, headers).await;
            check_get(&got, size, alteration);
            check_head(&head_response, &got, keeps_length(alteration, place));
        }
    }
    client.close().await;
}

fn check_get(response: &TestResponse, size: usize, alteration: Alteration) {
    assert_eq!(response.status, 410);
    let id = response.header("x-qs-request-id");
    let message = "x".repeat(size - 84);
    let json = format!(r#"{{"code":"plainly_gone","message":"{message}","request_id":"{id}"}}"#);
    assert_eq!(json.len(), size);
    assert_eq!(response.decoded(), alteration.expected(&json));
}

/// A middleware outside the layer may read the body of HEAD, which is empty.
fn keeps_length(alteration: Alteration, place: Place) -> bool {
    let reads = matches!(alteration, Alteration::Append | Alteration::Buffer);
    !(reads && matches!(place, Place::Outside))
}

fn check_head(head_response: &TestResponse, got: &TestResponse, keeps_length: bool) {
    assert_eq!(head_response.text(), "");
    assert_eq!(head_response.status, got.status);
    let (mut head_response, mut got) = (head_response.headers.clone(), got.headers.clone());
    let (head_length, get_length) = (
        head_response.remove("content-length"),
        got.remove("content-length"),
    );
    if keeps_length {
        assert!(
            head_length.is_none() || head_length == get_length,
            "{head_length:?}"
        );
    }
    for varying in ["x-qs-request-id", "date", "transfer-encoding"] {
        head_response.remove(varying);
        got.remove(varying);
    }
    assert_eq!(head_response, got);
}

async fn check(alteration: Alteration) {
    for place in [Place::Alone, Place::Outside, Place::Inside] {
        let server = Server::axum(app(alteration, place)).await;
        for size in SIZES {
            for client in server.clients().await {
                check_connection(client, size, alteration, place).await;
            }
        }
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

/// axum removes the body of a response to HEAD only if a handler has created it. The compressed empty body
/// of its default fallback has bytes, which HTTP/2 does not allow.
#[tokio::test]
async fn compressed_head_of_missing_route_is_valid() {
    for routes in [
        Router::new().fallback(async || StatusCode::NOT_FOUND),
        Router::new().fallback(async || Plain::Kettle),
        Router::new().route("/a", any(async || StatusCode::NOT_FOUND)),
    ] {
        let app = Alteration::Compress.layer(routes.layer(ErrorLayer::new()));
        let server = Server::axum(app).await;
        for mut client in server.clients().await {
            for headers in [&[][..], &[("accept-encoding", "gzip")]] {
                let got = client.call(&Method::GET, "/a", headers).await;
                let head_response = client.call(&Method::HEAD, "/a", headers).await;
                assert!(got.decoded().starts_with("{\"code\":"));
                check_head(&head_response, &got, true);
            }
            client.close().await;
        }
    }
}

/// Responses that the layer rewrites and forwards.
#[tokio::test]
async fn rewritten_or_forwarded_body_keeps_connection() {
    for alteration in Alteration::ALL {
        let outside = alteration.layer(sized_routes().layer(ErrorLayer::new()));
        check_sized(outside, true).await;
        let inside = alteration.layer(sized_routes()).layer(ErrorLayer::new());
        // The layer does not read compressed bodies.
        check_sized(inside, alteration != Alteration::Compress).await;
    }
}

fn sized_routes() -> Router {
    let text = async |Path(size): Path<usize>| (StatusCode::CONFLICT, "x".repeat(size));
    let json = async |Path(size): Path<usize>| (StatusCode::CONFLICT, Json("x".repeat(size)));
    let fine = async |Path(size): Path<usize>| "x".repeat(size);
    Router::new()
        .route("/text/{size}", get(text))
        .route("/json/{size}", get(json))
        .route("/fine/{size}", get(fine))
}

async fn check_sized(app: Router, is_text_read: bool) {
    let server = Server::axum(app).await;
    for mut client in server.clients().await {
        for path in ["text", "json", "fine"] {
            for size in SIZES {
                let path = format!("/{path}/{size}");
                let headers = [("accept-encoding", "gzip")];
                let got = client.call(&Method::GET, &path, &headers).await;
                let head_response = client.call(&Method::HEAD, &path, &headers).await;
                let text = match path.starts_with("/text") {
                    true if !is_text_read => "Conflict".to_owned(),
                    true => "x".repeat(size.min(8 * 1024 - 1)),
                    false => "x".repeat(size),
                };
                assert!(got.decoded().contains(&text), "{path}");
                assert_eq!(
                    (head_response.status, head_response.text()),
                    (got.status, ""),
                    "{path}"
                );
            }
        }
        client.close().await;
    }
}
