//! What a service decides about its answers.

use http::{HeaderName, StatusCode};
use qs_error::{ErrorCode, ErrorLayer, ErrorResponse};

use crate::capture::watch;
use crate::errors::{Plain, ShopError, no_item};
use crate::exchange::{TestResponse, app_with, get};

fn named() -> ErrorLayer {
    ErrorLayer::new()
        .request_id_header(HeaderName::from_static("x-trace"))
        .error_code_header(HeaderName::from_static("x-code"))
}

fn check_names(answer: &TestResponse, code: Option<&str>) {
    let log_id = answer.header("x-trace");
    assert_eq!(log_id.len(), 32);
    assert!(!answer.headers.contains_key("x-qs-request-id"));
    assert!(!answer.headers.contains_key("x-qs-error-code"));
    match code {
        Some(code) => {
            assert_eq!(answer.header("x-code"), code);
            assert_eq!(answer.json()["request_id"], log_id);
            assert_eq!(answer.json()["code"], code);
        }
        None => assert!(!answer.headers.contains_key("x-code")),
    }
}

async fn panics() -> &'static str {
    panic!("no more")
}

#[tokio::test]
async fn headers_have_the_names_that_the_layer_gives_them() {
    let own = get(app_with(async || no_item("pen"), named()), "/a").await;
    check_names(&own, Some("item_not_exists"));
    let panic = get(app_with(panics, named()), "/a").await;
    check_names(&panic, Some("internal_server_error"));
    let text = async || (StatusCode::CONFLICT, "faster");
    check_names(&get(app_with(text, named()), "/a").await, Some("conflict"));
    check_names(&get(app_with(async || "fine", named()), "/a").await, None);
    let json = async || (StatusCode::CONFLICT, axum::Json(7));
    check_names(&get(app_with(json, named()), "/a").await, None);
}

#[tokio::test]
async fn the_log_has_the_id_under_any_name() {
    let log = watch();
    let answer = get(app_with(async || no_item("pen"), named()), "/a").await;
    assert_eq!(
        log.only().field("request_id"),
        Some(answer.header("x-trace"))
    );
}

fn documented() -> ErrorLayer {
    ErrorLayer::new().docs_url("https://help.example.com/{code}?of={code}")
}

fn help(code: &str) -> Option<String> {
    Some(format!("https://help.example.com/{code}?of={code}"))
}

#[tokio::test]
async fn the_help_link_of_the_layer_wins() {
    let own = get(app_with(async || no_item("pen"), documented()), "/a").await;
    assert_eq!(
        own.check(404, "item_not_exists").url(),
        help("item_not_exists")
    );
    let plain = get(
        app_with(async || Plain::Gone(String::new()), documented()),
        "/a",
    )
    .await;
    assert_eq!(plain.url(), help("plainly_gone"));
    let flat = async || ShopError::from(ErrorCode::InvalidRange);
    let flat = get(app_with(flat, documented()), "/a").await;
    assert_eq!(flat.url(), help("invalid_range"));
}

#[tokio::test]
async fn the_help_link_of_the_layer_is_on_answers_of_others_too() {
    let panic = get(app_with(panics, documented()), "/a").await;
    assert_eq!(panic.url(), help("internal_server_error"));
    let text = get(
        app_with(async || (StatusCode::CONFLICT, ""), documented()),
        "/a",
    )
    .await;
    assert_eq!(text.check(409, "conflict").url(), help("conflict"));
}

#[tokio::test]
async fn a_help_link_without_a_place_for_the_code_is_the_same_for_all() {
    let layer = ErrorLayer::new().docs_url("https://help.example.com/\"a\"");
    let answer = get(app_with(async || no_item("pen"), layer), "/a").await;
    answer.check(404, "item_not_exists");
    assert_eq!(
        answer.url().as_deref(),
        Some("https://help.example.com/\"a\"")
    );
}

#[tokio::test]
async fn without_a_help_link_of_the_layer_each_error_has_its_own() {
    let layer = ErrorLayer::new();
    let own = get(app_with(async || no_item("pen"), layer.clone()), "/a").await;
    assert_eq!(
        own.url().as_deref(),
        Some("https://docs.example.com/errors#item_not_exists")
    );
    let one = async || ErrorResponse::from(no_item("pen")).with_url("https://one.example.com/");
    let one = get(app_with(one, layer.clone()), "/a").await;
    assert_eq!(one.url().as_deref(), Some("https://one.example.com/"));
    let text = get(app_with(async || (StatusCode::CONFLICT, ""), layer), "/a").await;
    assert_eq!(text.url(), None);
}

#[tokio::test]
async fn a_mapping_asks_for_foreign_answers_alone() {
    let layer = ErrorLayer::new().map_status(|_| Some(ErrorCode::InternalError));
    let own = get(app_with(async || no_item("pen"), layer.clone()), "/a").await;
    own.check(404, "item_not_exists");
    let fine = get(app_with(async || "fine", layer), "/a").await;
    assert_eq!((fine.status, fine.text()), (200, "fine"));
}
