//! Tests of the examples of the frameworks: the same errors, with the same responses.

use std::fs;
use std::path::Path;

use actix_web::{App, HttpServer};
use http::{HeaderName, Method, Request};
use lambda_http::IntoResponse as _;
use qs_error::ErrorLayer;
use rocket::local::asynchronous::LocalResponse;
use support::exchange::{TestResponse, get, request, send};
use support::server::{Client, Server};
use tower::{Layer as _, ServiceExt as _, service_fn};

#[path = "../../qs-error/examples/actix_web.rs"]
mod actix_web_example;
#[path = "../../qs-error/examples/axum.rs"]
#[expect(dead_code, reason = "the tests do not run `main`")]
mod axum_example;
#[path = "../../qs-error/examples/hyper.rs"]
#[expect(dead_code, reason = "the tests do not run `main`")]
mod hyper_example;
#[path = "../../qs-error/examples/lambda_http.rs"]
#[expect(dead_code, reason = "the tests do not run `main`")]
mod lambda_http_example;
#[path = "../../qs-error/examples/poem.rs"]
#[expect(dead_code, reason = "the tests do not run `main`")]
mod poem_example;
#[path = "../../qs-error/examples/rocket.rs"]
#[expect(dead_code, reason = "the tests do not run `main`")]
mod rocket_example;
#[path = "../../qs-error/examples/salvo.rs"]
#[expect(dead_code, reason = "the tests do not run `main`")]
mod salvo_example;
#[path = "../../qs-error/examples/warp.rs"]
#[expect(dead_code, reason = "the tests do not run `main`")]
mod warp_example;

/// The paths of every example.
const PATHS: &[(&str, u16, &str, &str)] = &[
    (
        "/buckets/photos",
        404,
        "bucket_not_found",
        "bucket `photos` does not exist",
    ),
    (
        "/buckets/busy",
        429,
        "tenant_throttled",
        "at most 5 requests per second",
    ),
    (
        "/buckets/broken",
        500,
        "disk_failed",
        "Internal Server Error",
    ),
    (
        "/buckets/panic",
        500,
        "internal_server_error",
        "Internal Server Error",
    ),
    ("/nowhere", 404, "not_found", "Not Found"),
];

/// Sends the paths to an example, and checks the responses.
async fn check(mut call: impl AsyncFnMut(&'static str) -> TestResponse) {
    for (path, status, code, message) in PATHS {
        let response = call(path).await;
        response.check(*status, code);
        // Frameworks have other messages for paths without a route.
        if *path != "/nowhere" {
            assert_eq!(response.message(), *message);
        }
        if *status == 429 {
            assert_eq!(response.header("retry-after"), "2");
            assert_eq!(response.json()["limit"], 5);
        }
    }
}

#[actix_web::test]
async fn actix_web_sends_errors() {
    let app = || {
        App::new()
            .configure(actix_web_example::routes)
            .wrap(ErrorLayer::new())
    };
    let server = HttpServer::new(app).workers(1).disable_signals();
    let server = server.bind_auto_h2c("127.0.0.1:0").unwrap();
    let address = server.addrs()[0];
    let server = server.run();
    let handle = server.handle();
    actix_web::rt::spawn(server);
    for mut client in [Client::http1(address).await, Client::http2(address).await] {
        check(async |path| client.call(&Method::GET, path, &[]).await).await;
        let wrong_method = client.call(&Method::GET, "/buckets", &[]).await;
        wrong_method.check(405, "method_not_allowed");
        client.close().await;
    }
    handle.stop(false).await;
}

#[tokio::test]
async fn axum_sends_errors() {
    check(async |path| get(axum_example::app(), path).await).await;
    let json = Request::post("/buckets").header("content-type", "application/json");
    let json = json.body(axum::body::Body::from("[")).unwrap();
    send(axum_example::app(), json)
        .await
        .check(400, "bad_request");
    let wrong_method = send(axum_example::app(), request(Method::GET, "/buckets")).await;
    wrong_method.check(405, "method_not_allowed");
}

#[tokio::test]
async fn hyper_sends_errors() {
    let service = ErrorLayer::new().layer(service_fn(hyper_example::handle));
    let server = Server::hyper(service).await;
    for mut client in server.clients().await {
        check(async |path| client.call(&Method::GET, path, &[]).await).await;
        client.close().await;
    }
}

#[tokio::test]
async fn lambda_http_sends_errors() {
    let service = ErrorLayer::new().layer(service_fn(lambda_http_example::handle));
    check(async |path| {
        let uri = format!("https://example.com{path}");
        let request = lambda_http::http::Request::get(uri).body(lambda_http::Body::Empty);
        let response = service.clone().oneshot(request.unwrap()).await;
        let response = response.unwrap().into_response().await;
        let (head, body) = response.into_parts();
        TestResponse {
            status: head.status.as_u16(),
            headers: head.headers,
            body: body.to_vec().into(),
        }
    })
    .await;
}

#[tokio::test]
async fn poem_sends_errors() {
    use poem::{Endpoint as _, Request, http::Uri};

    let app = poem_example::app();
    let call = async |request: Request| {
        let (mut head, body) = app.get_response(request).await.into_parts();
        TestResponse {
            status: head.status.as_u16(),
            headers: std::mem::take(&mut head.headers),
            body: body.into_bytes().await.unwrap(),
        }
    };
    let get = |path| Request::builder().uri(Uri::from_static(path)).finish();
    check(async |path| call(get(path)).await).await;
    let json = Request::builder().method(Method::POST).uri_str("/buckets");
    let json = json.content_type("application/json").body("[");
    call(json).await.check(400, "bad_request");
    call(get("/buckets")).await.check(405, "method_not_allowed");
}

#[tokio::test]
async fn salvo_sends_errors() {
    use salvo::conn::{Acceptor as _, Listener as _, TcpListener};

    let acceptor = TcpListener::new("127.0.0.1:0").bind().await;
    let address = acceptor.holdings()[0].local_addr.clone();
    let server = salvo::Server::new(acceptor).serve(salvo_example::service());
    tokio::spawn(server);
    let mut client = Client::http1(address.into_std().unwrap()).await;
    check(async |path| client.call(&Method::GET, path, &[]).await).await;
    let wrong_method = client.call(&Method::GET, "/buckets", &[]).await;
    wrong_method.check(405, "method_not_allowed");
    client.close().await;
}

#[tokio::test]
async fn rocket_sends_errors() {
    let client = rocket::local::asynchronous::Client::debug(rocket_example::app())
        .await
        .unwrap();
    check(async |path| rocket_response(client.get(path).dispatch().await).await).await;
    let json = client.post("/buckets").body("[").dispatch().await;
    rocket_response(json).await.check(400, "bad_request");
}

async fn rocket_response(response: LocalResponse<'_>) -> TestResponse {
    let headers = response.headers().iter().map(|header| {
        let name: HeaderName = header.name.as_str().parse().unwrap();
        (name, header.value.parse().unwrap())
    });
    TestResponse {
        status: response.status().code,
        headers: headers.collect(),
        body: response.into_bytes().await.unwrap_or_default().into(),
    }
}

#[tokio::test]
async fn warp_sends_errors() {
    let service = ErrorLayer::new().layer(warp::service(warp_example::app()));
    let get = |path| Request::get(path).body(String::new()).unwrap();
    check(async |path| send(service.clone(), get(path)).await).await;
    let wrong_method = Request::put("/buckets/photos").body(String::new());
    let wrong_method = send(service, wrong_method.unwrap()).await;
    wrong_method.check(405, "method_not_allowed");
}

/// Returns the sources of the examples that the manifest declares.
fn examples() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    let paths = manifest.lines().filter_map(|line| {
        let path = line.strip_prefix("path = \"../../qs-error/examples/")?;
        path.strip_suffix(".rs\"")
    });
    let read = |name: &str| {
        let path = format!("../../qs-error/examples/{name}.rs");
        (
            name.to_owned(),
            fs::read_to_string(folder.join(path)).unwrap(),
        )
    };
    paths.map(read).collect()
}

#[test]
fn examples_have_same_errors() {
    let examples = examples();
    assert!(examples.len() >= 3);
    let errors = |text: &str| {
        let (_, enumeration) = text.split_once("#[derive(Debug, QsError)]\n").unwrap();
        enumeration.split_once("\n}\n").unwrap().0.to_owned()
    };
    for (name, text) in &examples {
        assert_eq!(errors(text), errors(&examples[0].1), "{name}");
    }
}

#[test]
fn examples_are_short_and_have_command() {
    for (name, text) in examples() {
        assert!(text.lines().count() <= 80, "{name}");
        let command = format!("//! `cargo run -p qs-error-frameworks --example {name}`");
        assert!(
            text.lines().take(4).any(|line| line.starts_with(&command)),
            "{name}"
        );
    }
}
