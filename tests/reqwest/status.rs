//! Statuses: which responses are errors, and what the errors contain.

use std::time::Duration;

use http::StatusCode;
use qs_error::client::{BodyKind, CallError, Reader, ResponseExt, Retry};
use qs_error::{ErrorCatalog, ErrorCode};
use reqwest::Client;

use crate::server::{
    Connection, client, convert, error, error_with, get, join, response, sending, start,
};

const DOCUMENT: &str = r#"{"code":"bucket_not_exists","message":"bucket `photos` does not exist","request_id":"id-7"}"#;

#[tokio::test]
async fn success_is_returned_unchanged() {
    for status in ["200 OK", "206 Partial Content", "299 Fine"] {
        let headers = "x-size: 7\r\nx-qs-error-code: bucket_not_exists\r\n";
        let url = sending(response(status, headers, DOCUMENT));
        let response = get(&url).await.error_for_code().await.unwrap();
        assert!(status.starts_with(response.status().as_str()));
        assert_eq!(response.url().as_str(), url);
        assert_eq!(response.headers()["x-size"], "7");
        assert_eq!(response.text().await.unwrap(), DOCUMENT);
    }
}

#[tokio::test]
async fn not_modified_is_returned() {
    let url = sending("HTTP/1.1 304 Not Modified\r\netag: \"a\"\r\n\r\n");
    let response = get(&url).await.error_for_code().await.unwrap();
    assert_eq!(response.status(), StatusCode::NOT_MODIFIED);
    assert_eq!(response.headers()["etag"], "\"a\"");
}

#[tokio::test]
async fn redirect_is_error_without_policy() {
    for status in [
        "301 Moved Permanently",
        "307 Temporary Redirect",
        "300 Multiple Choices",
    ] {
        let url = sending(response(status, "location: /elsewhere\r\n", "moved"));
        let error = error(&url).await;
        assert!(status.starts_with(error.status().as_str()));
        assert_eq!((error.kind(), error.code()), (BodyKind::Redirect, None));
        assert_eq!(error.retry(ErrorCode::CATALOG), Retry::Never);
    }
}

#[tokio::test]
async fn followed_redirect_has_final_response() {
    let (url, server) = start(|listener| {
        let mut connection = Connection::accept(listener);
        connection.request().unwrap();
        connection.send(response(
            "308 Permanent Redirect",
            "location: /elsewhere\r\n",
            "",
        ));
        let request = connection.request().unwrap();
        connection.send(response("404 Not Found", "", DOCUMENT));
        request
    });
    let client = Client::builder().no_proxy().build().unwrap();
    let response = client.get(&url).send().await.unwrap();
    let error = convert(response, &Reader::new()).await.unwrap_err();
    assert!(error.to_string().starts_with("404 bucket_not_exists: "));
    assert!(join(server).await.starts_with("GET /elsewhere "));
}

#[tokio::test]
async fn error_has_members_of_document() {
    let headers = "content-type: application/json\r\nx-qs-request-id: id-8\r\nretry-after: 7\r\n";
    let error = error(&sending(response("404 Not Found", headers, DOCUMENT))).await;
    assert_eq!(error.status(), StatusCode::NOT_FOUND);
    assert_eq!(error.known(), Some(ErrorCode::BucketNotExists));
    assert_eq!(error.message(), Some("bucket `photos` does not exist"));
    assert_eq!(error.request_id(), Some("id-8"));
    assert_eq!(error.raw(), DOCUMENT.as_bytes());
    assert!(!error.is_truncated());
    assert_eq!(error.retry(ErrorCode::CATALOG), Retry::Never);
}

#[tokio::test]
async fn retry_header_sets_delay() {
    let headers = "retry-after: 7\r\n";
    let error = error(&sending(response("503 Service Unavailable", headers, ""))).await;
    assert_eq!(error.kind(), BodyKind::Empty);
    assert_eq!(error.retry(&[]), Retry::After(Duration::from_secs(7)));
}

#[tokio::test]
async fn head_has_code_of_header() {
    let (url, server) = start(|listener| {
        let mut connection = Connection::accept(listener);
        let request = connection.request().unwrap();
        let headers = "x-qs-error-code: bucket_not_exists\r\nx-qs-request-id: id-7\r\n";
        let response = response("404 Not Found", headers, DOCUMENT);
        connection.send(response.trim_end_matches(DOCUMENT));
        request
    });
    let response = client().head(&url).send().await.unwrap();
    let Err(CallError::Remote(error)) = convert(response, &Reader::new()).await else {
        panic!("no error");
    };
    assert_eq!(error.known(), Some(ErrorCode::BucketNotExists));
    assert_eq!(error.request_id(), Some("id-7"));
    assert_eq!(error.kind(), BodyKind::Empty);
    assert!(!error.is_truncated());
    assert!(join(server).await.starts_with("HEAD "));
}

#[tokio::test]
async fn envelope_is_read_by_its_reader() {
    let body = r#"{"fault":{"code":"disk_full","message":"disk 7 is full"}}"#;
    let url = || sending(response("507 Insufficient Storage", "", body));
    let reader = Reader::new().envelope("fault");
    let error = error_with(&url(), &reader).await;
    assert_eq!(error.code(), Some("disk_full"));
    assert_eq!(error.message(), Some("disk 7 is full"));
    assert_eq!(error.kind(), BodyKind::Envelope);
    let error = error_with(&url(), &Reader::new()).await;
    assert_eq!((error.code(), error.kind()), (None, BodyKind::OtherJson));
}
