//! Formats that a client selects with Accept.

use axum::body::Body;
use axum::extract::Request;
use axum::response::IntoResponse;
use http::{HeaderValue, Method, StatusCode};
use qs_error::format::{Json, Problem};
use qs_error::{ErrorExt as _, ErrorLayer};

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
