//! `ErrorResponse`: an owned error response.

use std::error::Error;
use std::fmt;
use std::io;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use qs_error::{ErrorCatalog, ErrorCode, ErrorExt as _, ErrorResponse, QsError};

use crate::member::Unserializable;
use crate::support::{check_body, check_headers, check_message, render, sources};

fn value(text: &'static str) -> HeaderValue {
    HeaderValue::from_static(text)
}

fn name(text: &'static str) -> HeaderName {
    HeaderName::from_static(text)
}

#[test]
fn response_is_small_and_send() {
    fn is_carried<T: Send + Sync + 'static + QsError>() {}
    is_carried::<ErrorResponse>();
    assert!(size_of::<ErrorResponse>() <= 128);
    assert!(size_of::<Result<u8, ErrorResponse>>() <= 128);
}

#[test]
fn code_alone_renders_like_code() {
    let error = ErrorResponse::from(ErrorCode::InvalidRange);
    assert_eq!(error.info(), ErrorCode::InvalidRange.info());
    assert_eq!(error.message(), ErrorCode::InvalidRange.message());
    assert_eq!(error.to_string(), ErrorCode::InvalidRange.to_string());
    assert_eq!(error.status(), 416);
    assert!(error.source().is_none());
    let info = ErrorCode::find("invalid_range").expect("a row");
    assert_eq!(ErrorResponse::new(info).code(), "invalid_range");
    assert_eq!(ErrorResponse::from(info).code(), "invalid_range");
}

#[test]
fn own_message_replaces_message_of_code() {
    let error = ErrorCode::InvalidArgument.with_message("`limit` is \"no\" number");
    check_body(
        &error,
        r#"{"code":"invalid_argument","message":"`limit` is \"no\" number","request_id":"$id","url":"http://docs.qingcloud.com/qingstor/api/error_code.html"}"#,
    );
    assert_eq!(error.to_string(), "`limit` is \"no\" number");
    let owned = ErrorCode::InvalidArgument.with_message(String::from("owned"));
    check_message(&owned, "owned");
}

#[test]
fn constant_message_is_sent_in_5xx() {
    check_message(
        &ErrorCode::InternalError.with_message("constant"),
        "constant",
    );
}

#[test]
fn source_is_stored_for_log() {
    let error = ErrorCode::InternalError.with_source(io::Error::other("deep"));
    assert_eq!(sources(&error), ["deep"]);
    assert!(error.source().expect("a source").is::<io::Error>());
    let error = ErrorCode::InternalError.with_source("a string");
    assert_eq!(sources(&error), ["a string"]);
}

#[test]
fn header_replaces_earlier_value() {
    let error = ErrorResponse::from(ErrorCode::MethodNotAllowed)
        .with_header(name("allow"), value("GET"))
        .with_header(name("allow"), value("PUT"))
        .with_header(name("cache-control"), value("private"));
    check_headers(&error, &[("allow", "PUT"), ("cache-control", "private")]);
    let error = ErrorResponse::from(ErrorCode::SignatureNotMatched)
        .with_header(name("www-authenticate"), value("Other"));
    check_headers(&error, &[("www-authenticate", "Other")]);
}

#[test]
fn reserved_headers_are_ignored() {
    let mut error = ErrorResponse::from(ErrorCode::InvalidRange);
    for name in [
        "content-type",
        "content-length",
        "transfer-encoding",
        "connection",
        "x-qs-request-id",
        "x-qs-error-code",
    ] {
        error = error.with_header(HeaderName::from_static(name), value("evil"));
    }
    check_headers(&error, &[]);
}

#[test]
fn members_are_added_in_order() {
    let error = ErrorResponse::from(ErrorCode::InvalidRange)
        .with_url("https://example.com/\"x\"")
        .with_message("m")
        .with_member("size", &7)
        .with_member("unit", "by\"tes")
        .with_member("none", &None::<u8>);
    check_body(
        &error,
        r#"{"code":"invalid_range","message":"m","request_id":"$id","url":"https://example.com/\"x\"","size":7,"unit":"by\"tes","none":null}"#,
    );
}

#[test]
fn reserved_or_unserializable_member_is_left_out() {
    let mut error = ErrorResponse::from(ErrorCode::InvalidRange).with_message("m");
    for name in [
        "code",
        "message",
        "request_id",
        "url",
        "type",
        "title",
        "status",
        "detail",
        "instance",
        "params",
        "action",
        "retryable",
        "retry_after",
        "remedy",
        "localized",
    ] {
        error = error.with_member(name, &"evil");
    }
    error = error.with_member("unserializable", &Unserializable);
    let body = render(&error).body;
    assert!(
        !body.contains("evil") && !body.contains("unserializable"),
        "{body}"
    );
}

#[test]
fn retry_after_is_rounded_up() {
    let error = ErrorResponse::from(ErrorCode::FetchThrottled)
        .with_retry_after(Duration::from_millis(1500));
    check_headers(&error, &[("retry-after", "2")]);
    assert_eq!(error.retry_after(), Some(Duration::from_millis(1500)));
}

#[derive(Debug, QsError)]
#[qs(url = "https://example.com/{code}")]
enum Rich {
    #[qs(
        code = "rich",
        status = 429,
        message = "limit {limit}",
        display = "tenant {tenant}"
    )]
    All {
        #[qs(member)]
        limit: u8,
        #[qs(header = "x-tenant")]
        tenant: &'static str,
        #[qs(retry_after)]
        wait: Duration,
        source: fmt::Error,
    },
}

impl Rich {
    fn new() -> Self {
        Self::All {
            limit: 5,
            tenant: "t",
            wait: Duration::from_millis(1),
            source: fmt::Error,
        }
    }
}

#[test]
fn derived_error_keeps_all_parts() {
    let error = ErrorResponse::from(Rich::new());
    check_body(
        &error,
        r#"{"code":"rich","message":"limit 5","request_id":"$id","url":"https://example.com/rich","limit":5}"#,
    );
    check_headers(&error, &[("x-tenant", "t"), ("retry-after", "1")]);
    assert_eq!(error.to_string(), "tenant t");
    assert!(error.source().expect("a source").is::<fmt::Error>());
    assert_eq!(error.info(), Rich::new().info());
}

#[test]
fn added_parts_override_parts_of_error() {
    let error = ErrorResponse::from(Rich::new())
        .with_message("other")
        .with_header(name("x-tenant"), value("u"))
        .with_retry_after(Duration::from_secs(9))
        .with_url("https://other.example/")
        .with_source(io::Error::other("outer"))
        .with_member("more", &true);
    check_body(
        &error,
        r#"{"code":"rich","message":"other","request_id":"$id","url":"https://other.example/","limit":5,"more":true}"#,
    );
    check_headers(&error, &[("x-tenant", "u"), ("retry-after", "9")]);
    assert_eq!(sources(&error)[0], "outer");
}

#[test]
fn question_mark_converts() {
    fn standard() -> Result<(), ErrorCode> {
        Err(ErrorCode::BadDigest)
    }
    fn rich() -> Result<(), Rich> {
        Err(Rich::new())
    }
    fn handler(first: bool) -> Result<(), ErrorResponse> {
        if first {
            standard()?;
        }
        Ok(rich()?)
    }
    assert_eq!(handler(true).expect_err("failed").code(), "bad_digest");
    assert_eq!(handler(false).expect_err("failed").code(), "rich");
}

#[test]
fn error_converts_into_response_of_bytes() {
    let response: http::Response<Bytes> = ErrorResponse::from(ErrorCode::InvalidRange).into();
    assert_eq!(response.status(), 416);
    assert_eq!(response.headers()[CONTENT_TYPE], "application/json");
    assert!(response.body().starts_with(b"{\"code\":\"invalid_range\""));
}

#[test]
fn debug_shows_code_and_sources() {
    let error = ErrorCode::InvalidRange.with_source("deep");
    let printed = format!("{error:?}");
    assert!(
        printed.contains("invalid_range") && printed.contains("deep"),
        "{printed}"
    );
}

#[test]
fn trait_object_is_rendered() {
    let error: Box<dyn QsError + Send + Sync> = Box::new(ErrorCode::InvalidRange.with_message("m"));
    check_message(&*error, "m");
}
