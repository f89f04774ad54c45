//! HEAD over both protocols: status and headers of GET, no body, and a usable connection.

use axum::Router;
use axum::extract::Path;
use axum::response::IntoResponse;
use axum::routing::get;
use http::{Method, Request, StatusCode};
use hyper::body::Incoming;
use qs_error::{ErrorLayer, respond};
use support::exchange::TestResponse;
use support::server::Server;
use tower::{BoxError, Layer, service_fn};

use crate::errors::{disk_failed, no_item, throttled};

type Full = http_body_util::Full<bytes::Bytes>;

/// Compares HEAD with GET on one connection of each protocol, twice.
async fn check(server: &Server, path: &str, status: u16, code: &str) {
    for mut client in server.clients().await {
        for _ in 0..2 {
            let head_response = client.call(&Method::HEAD, path, &[]).await;
            let got = client.call(&Method::GET, path, &[]).await;
            got.check(status, code);
            check_equal(&head_response, &got);
        }
        client.close().await;
    }
}

fn check_equal(head_response: &TestResponse, got: &TestResponse) {
    assert_eq!(
        (head_response.status, head_response.text()),
        (got.status, "")
    );
    let length = head_response.headers.get("content-length");
    assert!(
        length.is_none() || length == got.headers.get("content-length"),
        "{head_response:?}"
    );
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
    assert_eq!(head_response.id().len(), got.id().len());
}

fn routes() -> Router {
    async fn panics() -> &'static str {
        panic!("no more")
    }
    async fn number(Path(number): Path<u32>) -> String {
        number.to_string()
    }
    Router::new()
        .route("/own", get(async || no_item("pen")))
        .route("/members", get(async || throttled()))
        .route("/disk", get(async || disk_failed()))
        .route("/panic", get(panics))
        .route("/number/{number}", get(number))
        .route(
            "/text",
            get(async || (StatusCode::CONFLICT, "somebody else was faster")),
        )
        .route("/status", get(async || StatusCode::GONE))
}

/// Paths of `routes`, with status and code.
const CASES: [(&str, u16, &str); 8] = [
    ("/own", 404, "item_not_exists"),
    ("/members", 429, "tenant_throttled"),
    ("/disk", 500, "disk_failed"),
    ("/panic", 500, "internal_server_error"),
    ("/number/x", 400, "bad_request"),
    ("/text", 409, "conflict"),
    ("/status", 410, "gone"),
    ("/nowhere", 404, "not_found"),
];

#[tokio::test]
async fn head_of_axum_route_equals_get() {
    let server = Server::axum(routes().layer(ErrorLayer::new())).await;
    for (path, status, code) in CASES {
        check(&server, path, status, code).await;
    }
}

#[tokio::test]
async fn head_of_axum_service_equals_get() {
    let server = Server::hyper(ErrorLayer::new().layer(routes())).await;
    for (path, status, code) in CASES {
        check(&server, path, status, code).await;
    }
}

#[tokio::test]
async fn head_of_axum_fallback_equals_get() {
    let app = Router::new()
        .fallback(async || no_item("page"))
        .layer(ErrorLayer::new());
    check(&Server::axum(app).await, "/a", 404, "item_not_exists").await;
    let app = Router::new()
        .fallback_service(routes())
        .layer(ErrorLayer::new());
    let server = Server::axum(app).await;
    for (path, status, code) in CASES {
        check(&server, path, status, code).await;
    }
}

#[tokio::test]
async fn head_of_nested_routes_equals_get() {
    let app = Router::new()
        .nest("/plain", routes())
        .nest("/layered", routes().layer(ErrorLayer::new()))
        .nest_service("/service", routes())
        .layer(ErrorLayer::new());
    let server = Server::axum(app).await;
    for (path, status, code) in CASES {
        for prefix in ["/plain", "/layered", "/service"] {
            check(&server, &format!("{prefix}{path}"), status, code).await;
        }
    }
}

#[tokio::test]
async fn head_without_layer_equals_get() {
    let server = Server::axum(routes()).await;
    for (path, status, code) in &CASES[..3] {
        check(&server, path, *status, code).await;
    }
}

#[tokio::test]
async fn head_of_bare_hyper_equals_get() {
    let service = service_fn(
        async |request: Request<Incoming>| match request.uri().path() {
            "/own" => Ok(respond(&no_item("pen")).map(Full::new)),
            "/members" => Ok(respond(&throttled()).map(Full::new)),
            "/panic" => panic!("no more"),
            "/failure" => Err(BoxError::from("no more")),
            path => {
                let text = if path == "/text" { "faster" } else { "" };
                let response = http::Response::builder().status(409);
                let response = response.header("content-type", "text/plain");
                Ok(response.body(Full::from(text))?)
            }
        },
    );
    let server = Server::hyper(ErrorLayer::new().layer(service)).await;
    for (path, status, code) in [
        ("/own", 404, "item_not_exists"),
        ("/members", 429, "tenant_throttled"),
        ("/panic", 500, "internal_server_error"),
        ("/failure", 500, "internal_server_error"),
        ("/text", 409, "conflict"),
        ("/empty", 409, "conflict"),
    ] {
        check(&server, path, status, code).await;
    }
}

#[tokio::test]
async fn cached_head_response_has_body_for_get() {
    let cache = std::sync::Arc::new(tokio::sync::OnceCell::new());
    let handler = move || {
        let cache = std::sync::Arc::clone(&cache);
        async move {
            let response = cache.get_or_init(async || respond(&no_item("pen"))).await;
            response.clone().map(axum::body::Body::from).into_response()
        }
    };
    let app = Router::new()
        .route("/a", get(handler))
        .layer(ErrorLayer::new());
    let server = Server::axum(app).await;
    for mut client in server.clients().await {
        let head_response = client.call(&Method::HEAD, "/a", &[]).await;
        head_response.check_head(404, "item_not_exists");
        let got = client.call(&Method::GET, "/a", &[]).await;
        got.check(404, "item_not_exists");
        client.close().await;
    }
}

#[tokio::test]
async fn get_in_process_below_head_has_body() {
    let inner = routes().layer(ErrorLayer::new());
    let handler = async move || {
        let got = support::exchange::get(inner.clone(), "/own").await;
        [("x-inner-length", got.body.len().to_string())]
    };
    let app = Router::new()
        .route("/a", get(handler))
        .layer(ErrorLayer::new());
    let server = Server::axum(app).await;
    for response in server.call(&Method::HEAD, "/a").await {
        assert_ne!(response.header("x-inner-length"), "0");
    }
}
