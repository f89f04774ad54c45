//! Formats that a client selects with Accept.

use axum::body::Body;
use axum::extract::Request;
use axum::response::IntoResponse;
use http::{HeaderValue, Method, StatusCode};
use qs_error::format::{Envelope, Json, Problem};
use qs_error::{ErrorExt as _, ErrorLayer};

use crate::capture::watch;
use crate::errors::no_item;
use crate::exchange::{app_with, get, send};
use crate::formats::service;

fn accepting(path: &str, accept: &[&str]) -> Request {
    let mut request = Request::builder().method(Method::GET).uri(path);
    for accept in accept {
        request = request.header("accept", *accept);
    }
    request.body(Body::empty()).unwrap()
}

#[tokio::test]
async fn offer_is_selected_for_every_failure() {
    let layer = ErrorLayer::new().offer(Problem);
    for path in ["/declared", "/secret", "/panic", "/no"] {
        for (accept, content_type) in [
            (
                &["application/problem+json"][..],
                "application/problem+json",
            ),
            (
                &["text/html", "application/problem+json;q=0.1"],
                "application/problem+json",
            ),
            (
                &["application/json", "application/problem+json"],
                "application/json",
            ),
            (&["application/problem+json, */*"], "application/json"),
            (&[], "application/json"),
        ] {
            let response = send(service(layer.clone()), accepting(path, accept)).await;
            assert_eq!(response.header("content-type"), content_type);
            assert_eq!(response.header("vary"), "Accept");
        }
    }
}

#[tokio::test]
async fn format_replaces_default_in_negotiation() {
    let layer = ErrorLayer::new().format(Problem).offer(Json);
    for (accept, content_type) in [
        ("*/*", "application/problem+json"),
        ("application/*", "application/problem+json"),
        ("application/json", "application/json"),
        (
            "application/json, application/problem+json",
            "application/problem+json",
        ),
    ] {
        let response = send(service(layer.clone()), accepting("/declared", &[accept])).await;
        assert_eq!(response.header("content-type"), content_type);
    }
}

#[tokio::test]
async fn success_is_not_varied() {
    let layer = ErrorLayer::new().offer(Problem);
    let response = get(app_with(async || "fine", layer), "/a").await;
    assert!(!response.headers.contains_key("vary"));
}

#[tokio::test]
async fn accept_joins_other_vary_headers() {
    let layer = ErrorLayer::new().offer(Problem);
    let own = async || {
        let origin = HeaderValue::from_static("origin");
        no_item("pen").with_header(http::header::VARY, origin)
    };
    let tuple = async || ([("vary", "origin")], no_item("pen"));
    let rewritten = async || (StatusCode::CONFLICT, [("vary", "origin")], "faster");
    let appended = async || {
        let mut response = no_item("pen").into_response();
        let origin = HeaderValue::from_static("origin");
        response.headers_mut().append("vary", origin);
        response
    };
    let responses = [
        get(app_with(own, layer.clone()), "/a").await,
        get(app_with(tuple, layer.clone()), "/a").await,
        get(app_with(rewritten, layer.clone()), "/a").await,
    ];
    for response in &responses {
        assert_eq!(response.header("vary"), "origin, Accept");
    }
    let appended = get(app_with(appended, layer), "/a").await;
    assert_eq!(appended.header("vary"), "Accept, origin");
}

#[tokio::test]
async fn inner_layer_uses_offers_of_outer_layer() {
    let offer = || ErrorLayer::new().offer(Problem);
    let accept = &["application/problem+json"];
    for path in ["/declared", "/no"] {
        let app = service(offer()).layer(ErrorLayer::new());
        let response = send(app, accepting(path, accept)).await;
        assert_eq!(response.header("content-type"), "application/json");
        assert!(!response.headers.contains_key("vary"));
        let app = service(ErrorLayer::new()).layer(offer());
        let response = send(app, accepting(path, accept)).await;
        assert_eq!(response.header("content-type"), accept[0]);
        assert_eq!(response.header("vary"), "Accept");
    }
}

#[tokio::test]
async fn head_selects_format_like_get() {
    for accept in ["application/problem+json", "application/json"] {
        for path in ["/declared", "/secret", "/no"] {
            let layer = ErrorLayer::new().offer(Problem);
            let got = send(service(layer.clone()), accepting(path, &[accept])).await;
            let mut request = accepting(path, &[accept]);
            *request.method_mut() = Method::HEAD;
            let head = send(service(layer), request).await;
            assert_eq!(head.text(), "");
            for name in ["content-type", "vary", "x-qs-error-code"] {
                assert_eq!(head.header(name), got.header(name));
            }
        }
    }
}

#[tokio::test]
async fn useless_offers_are_ignored() {
    let log = watch();
    let twice = ErrorLayer::new().offer(Problem).offer(Problem);
    assert_eq!(log.with("setting", "offer").len(), 1);
    let response = send(service(twice), accepting("/no", &[])).await;
    assert_eq!(response.header("vary"), "Accept");
    // It has the media type of the default.
    let equal = ErrorLayer::new().offer(Envelope("error"));
    let response = send(service(equal), accepting("/no", &["application/json"])).await;
    response.check(404, "not_found");
    assert!(!response.headers.contains_key("vary"));
    // The order of both settings does not count.
    let swapped = ErrorLayer::new().offer(Json).format(Problem);
    let response = send(service(swapped), accepting("/no", &["application/json"])).await;
    response.check(404, "not_found");
}
