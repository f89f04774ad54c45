//! Bodies: chunks, bodies that break off, and bodies that do not end.

use std::time::Duration;

use http::StatusCode;
use qs_error::client::{BodyKind, Reader, ResponseExt, Retry};
use reqwest::Client;
use tokio::time::{self, Instant};

use crate::server::{Connection, convert, error, error_with, get, join, sending, start};

const HEAD: &str = "HTTP/1.1 503 Service Unavailable\r\nretry-after: 7\r\n";
const LENGTH: &str = "content-length: 1000\r\n\r\n";
const CHUNKED: &str = "transfer-encoding: chunked\r\n\r\n";

/// The start of a document. The message breaks off.
const START: &str = r#"{"code":"disk_full","message":"disk 7 "#;

fn chunk(data: &str) -> String {
    format!("{:x}\r\n{data}\r\n", data.len())
}

#[tokio::test]
async fn chunks_are_one_body() {
    let chunks = [START, "is", " full", r#""}"#, ""].map(chunk).concat();
    let error = error(&sending([HEAD, CHUNKED, &chunks].concat())).await;
    assert_eq!(error.code(), Some("disk_full"));
    assert_eq!(error.message(), Some("disk 7 is full"));
    assert!(!error.is_truncated());
}

#[tokio::test]
async fn body_without_length_ends_at_close() {
    let error = error(&sending([HEAD, "\r\n", START, r#"is full"}"#].concat())).await;
    assert_eq!(error.message(), Some("disk 7 is full"));
    assert!(!error.is_truncated());
}

#[tokio::test]
async fn broken_body_is_truncated() {
    let first = chunk(START);
    for rest in [
        [LENGTH, START].concat(),
        [CHUNKED, &first].concat(),
        [CHUNKED, &first, "not a size\r\n"].concat(),
        // The second chunk has fewer bytes than its size.
        [CHUNKED, &first, "ff\r\nis"].concat(),
    ] {
        let error = error(&sending([HEAD, &rest].concat())).await;
        assert!(error.is_truncated(), "{rest}");
        assert_eq!(error.code(), Some("disk_full"), "{rest}");
        assert_eq!(error.message(), None, "{rest}");
        assert_eq!(error.status(), StatusCode::SERVICE_UNAVAILABLE);
        let delay = Duration::from_secs(7);
        assert_eq!(error.retry(&[]), Retry::After(delay), "{rest}");
    }
}

#[tokio::test]
async fn missing_body_is_truncated() {
    for rest in [LENGTH, CHUNKED] {
        let error = error(&sending([HEAD, rest].concat())).await;
        assert!(error.is_truncated());
        assert_eq!((error.code(), error.kind()), (None, BodyKind::Empty));
    }
}

#[tokio::test]
async fn invalid_gzip_is_truncated() {
    let head = "content-encoding: gzip\r\nx-qs-error-code: disk_full\r\n";
    let error = error(&sending([HEAD, head, "\r\n", START].concat())).await;
    assert!(error.is_truncated());
    assert_eq!(error.code(), Some("disk_full"));
    assert_eq!(error.raw(), b"");
}

#[tokio::test]
async fn endless_body_ends_after_timeout() {
    for rest in [LENGTH, CHUNKED, "\r\n"] {
        let (url, server) = start(move |listener| {
            let mut connection = Connection::accept(listener);
            connection.request().unwrap();
            let body = if rest == CHUNKED {
                chunk(START)
            } else {
                START.to_owned()
            };
            connection.send([HEAD, rest, &body].concat());
            connection.is_closed()
        });
        let reader = Reader::new().read_timeout(Duration::from_millis(300));
        let error = error_with(&url, &reader).await;
        assert!(error.is_truncated());
        assert_eq!(error.code(), Some("disk_full"));
        assert!(join(server).await, "the connection is open");
    }
}

#[tokio::test]
async fn timeout_is_setting_of_reader() {
    let reader = Reader::new().read_timeout(Duration::from_secs(7));
    for (reader, seconds) in [(Some(reader), 7), (None, 10)] {
        let (url, server) = start(|listener| {
            let mut connection = Connection::accept(listener);
            connection.request().unwrap();
            connection.send([HEAD, LENGTH, START].concat());
            connection.is_closed()
        });
        let response = get(&url).await;
        // The clock moves to the next timeout while the client waits for the body.
        time::pause();
        let start = Instant::now();
        let result = match reader {
            Some(reader) => convert(response, &reader).await,
            None => response.error_for_code().await,
        };
        assert_eq!(start.elapsed().as_secs(), seconds);
        time::resume();
        assert_eq!(result.unwrap_err().to_string(), "503 disk_full");
        assert!(join(server).await, "the connection is open");
    }
}

#[tokio::test]
async fn timeout_includes_all_chunks() {
    let (url, server) = start(|listener| {
        let mut connection = Connection::accept(listener);
        connection.request().unwrap();
        connection.send([HEAD, "\r\n", START].concat());
        // Each chunk arrives in time, but the body does not end.
        while connection.send(".") {
            std::thread::sleep(Duration::from_millis(5));
        }
    });
    let reader = Reader::new().read_timeout(Duration::from_millis(300));
    let error = error_with(&url, &reader).await;
    assert!(error.is_truncated());
    assert_eq!(error.code(), Some("disk_full"));
    join(server).await;
}

#[tokio::test]
async fn timeout_of_client_truncates_body() {
    let (url, server) = start(|listener| {
        let mut connection = Connection::accept(listener);
        connection.request().unwrap();
        connection.send([HEAD, LENGTH, START].concat());
        connection.is_closed()
    });
    let client = Client::builder().no_proxy();
    let client = client
        .read_timeout(Duration::from_millis(300))
        .build()
        .unwrap();
    let response = client.get(&url).send().await.unwrap();
    let error = convert(response, &Reader::new()).await.unwrap_err();
    assert_eq!(error.to_string(), "503 disk_full");
    assert!(join(server).await, "the connection is open");
}

#[tokio::test]
async fn extreme_timeouts_do_not_panic() {
    let document = [START, r#"is full"}"#].concat();
    let url = sending([HEAD, "\r\n", &document].concat());
    let error = error_with(&url, &Reader::new().read_timeout(Duration::MAX)).await;
    assert_eq!(error.message(), Some("disk 7 is full"));
    let (url, server) = start(|listener| {
        let mut connection = Connection::accept(listener);
        connection.request().unwrap();
        connection.send([HEAD, "x-qs-error-code: disk_full\r\n", LENGTH].concat());
        connection.is_closed()
    });
    let error = error_with(&url, &Reader::new().read_timeout(Duration::ZERO)).await;
    assert_eq!(error.code(), Some("disk_full"));
    assert!(error.is_truncated());
    assert!(join(server).await, "the connection is open");
}
