//! Settings of a layer.

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

fn check_names(response: &TestResponse, code: Option<&str>) {
    let log_id = response.header("x-trace");
    assert_eq!(log_id.len(), 32);
    assert!(!response.headers.contains_key("x-qs-request-id"));
    assert!(!response.headers.contains_key("x-qs-error-code"));
    match code {
        Some(code) => {
            assert_eq!(response.header("x-code"), code);
            assert_eq!(response.json()["request_id"], log_id);
            assert_eq!(response.json()["code"], code);
        }
        None => assert!(!response.headers.contains_key("x-code")),
    }
}

async fn panics() -> &'static str {
    panic!("no more")
}

#[tokio::test]
async fn headers_have_names_of_layer() {
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
async fn log_has_id_under_any_header_name() {
    let log = watch();
    let response = get(app_with(async || no_item("pen"), named()), "/a").await;
    assert_eq!(
        log.only().field("request_id"),
        Some(response.header("x-trace"))
    );
}

fn documented() -> ErrorLayer {
    ErrorLayer::new().docs_url("https://help.example.com/{code}?of={code}")
}

fn help(code: &str) -> Option<String> {
    Some(format!("https://help.example.com/{code}?of={code}"))
}

#[tokio::test]
async fn docs_url_overrides_help_links() {
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
async fn docs_url_is_on_rewritten_responses() {
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
async fn docs_url_without_code_is_constant() {
    let layer = ErrorLayer::new().docs_url("https://help.example.com/\"a\"");
    let response = get(app_with(async || no_item("pen"), layer), "/a").await;
    response.check(404, "item_not_exists");
    assert_eq!(
        response.url().as_deref(),
        Some("https://help.example.com/\"a\"")
    );
}

#[tokio::test]
async fn errors_have_own_help_link_by_default() {
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
async fn status_map_gets_framework_responses_only() {
    let layer = ErrorLayer::new().map_status(|_| Some(ErrorCode::InternalError));
    let own = get(app_with(async || no_item("pen"), layer.clone()), "/a").await;
    own.check(404, "item_not_exists");
    let fine = get(app_with(async || "fine", layer), "/a").await;
    assert_eq!((fine.status, fine.text()), (200, "fine"));
}

fn names(id: &'static str, code: &'static str) -> ErrorLayer {
    ErrorLayer::new()
        .request_id_header(HeaderName::from_static(id))
        .error_code_header(HeaderName::from_static(code))
}

/// The layer has the default names, and the log has a warning.
async fn check_ignored(make: impl Fn() -> ErrorLayer) {
    let log = watch();
    let layer = make();
    for status in [404, 200, 500] {
        let status = StatusCode::from_u16(status).unwrap();
        let app = app_with(async move || status, layer.clone());
        let response = get(app, "/a").await;
        assert_eq!(response.id().len(), 32);
        if status != 200 {
            response.check(status.as_u16(), response.header("x-qs-error-code"));
        }
    }
    let events = log.events();
    assert!(
        events
            .iter()
            .any(|event| event.level == tracing::Level::WARN),
        "{events:?}"
    );
}

#[tokio::test]
async fn reserved_header_names_are_ignored() {
    for name in [
        "content-length",
        "content-type",
        "transfer-encoding",
        "connection",
    ] {
        check_ignored(|| ErrorLayer::new().error_code_header(HeaderName::from_static(name))).await;
        check_ignored(|| ErrorLayer::new().request_id_header(HeaderName::from_static(name))).await;
    }
}

#[tokio::test]
async fn one_name_for_both_headers_is_ignored() {
    check_ignored(|| {
        ErrorLayer::new().error_code_header(HeaderName::from_static("x-qs-request-id"))
    })
    .await;
    check_ignored(|| {
        ErrorLayer::new().request_id_header(HeaderName::from_static("x-qs-error-code"))
    })
    .await;
    let log = watch();
    let response = get(
        app_with(async || no_item("pen"), names("x-one", "x-one")),
        "/a",
    )
    .await;
    let id = response.header("x-one");
    assert_eq!(response.json()["request_id"], id);
    assert_eq!(response.header("x-qs-error-code"), "item_not_exists");
    assert!(
        log.events()
            .iter()
            .any(|event| event.level == tracing::Level::WARN)
    );
}

#[tokio::test]
async fn retry_after_of_field_is_capped() {
    #[derive(Debug, qs_error::QsError)]
    #[qs(code = "much_later", status = 503)]
    struct Later(#[qs(retry_after)] std::time::Duration);
    #[derive(Debug, qs_error::QsError)]
    #[qs(code = "seconds_later", status = 503)]
    struct Seconds(#[qs(retry_after)] u64);
    for response in [
        get(
            app_with(async || Later(std::time::Duration::MAX), named()),
            "/a",
        )
        .await,
        get(app_with(async || Seconds(u64::MAX), named()), "/a").await,
        get(
            app_with(async || ErrorResponse::from(Seconds(u64::MAX)), named()),
            "/a",
        )
        .await,
    ] {
        assert_eq!(response.header("retry-after"), "2147483647");
    }
}
