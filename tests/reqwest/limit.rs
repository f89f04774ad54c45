//! The maximum number of bytes that are read, after decompression.

use std::io::{self, Read};

use flate2::Compression;
use flate2::write::GzEncoder;
use qs_error::client::{BodyKind, Reader};

use crate::server::{Connection, error, error_with, join, response, sending, start};

const LIMIT: usize = 64 << 10;
const LARGE: usize = 100_000_000;
const START: &str = r#"{"code":"disk_full","message":""#;

/// Returns a document of this length.
fn document(length: usize) -> String {
    let mut document = START.to_owned();
    document.push_str(&"a".repeat(length - START.len() - 2));
    document.push_str("\"}");
    document
}

fn chunked(body: &str) -> String {
    let mut response = "HTTP/1.1 507 Full\r\ntransfer-encoding: chunked\r\n\r\n".to_owned();
    for chunk in body.as_bytes().chunks(1000) {
        let data = std::str::from_utf8(chunk).unwrap();
        response.push_str(&format!("{:x}\r\n{data}\r\n", data.len()));
    }
    response + "0\r\n\r\n"
}

#[tokio::test]
async fn body_of_limit_is_complete() {
    let document = document(LIMIT);
    for bytes in [response("507 Full", "", &document), chunked(&document)] {
        let error = error(&sending(bytes)).await;
        assert_eq!(error.raw(), document.as_bytes());
        assert!(!error.is_truncated());
        assert_eq!(error.message().map(str::len), Some(LIMIT - START.len() - 2));
    }
}

#[tokio::test]
async fn byte_over_limit_truncates_body() {
    let document = document(LIMIT + 1);
    for bytes in [response("507 Full", "", &document), chunked(&document)] {
        let error = error(&sending(bytes)).await;
        assert_eq!(error.raw(), &document.as_bytes()[..LIMIT]);
        assert!(error.is_truncated());
        // Only the brace is cut off.
        assert_eq!(error.message().map(str::len), Some(LIMIT - START.len() - 1));
    }
}

#[tokio::test]
async fn limit_of_reader_is_used() {
    let document = document(100);
    for (limit, is_truncated) in [
        (0, true),
        (1, true),
        (99, true),
        (100, false),
        (usize::MAX, false),
    ] {
        let url = sending(response(
            "507 Full",
            "x-qs-error-code: disk_full\r\n",
            &document,
        ));
        let error = error_with(&url, &Reader::new().limit(limit)).await;
        assert_eq!(error.raw().len(), limit.min(100));
        assert_eq!(error.is_truncated(), is_truncated, "{limit}");
        assert_eq!(error.code(), Some("disk_full"), "{limit}");
    }
}

#[tokio::test]
async fn large_body_is_not_downloaded() {
    let (url, server) = start(|listener| {
        let mut connection = Connection::accept(listener);
        connection.request().unwrap();
        let head = format!("HTTP/1.1 507 Full\r\ncontent-length: {LARGE}\r\n\r\n{START}");
        connection.send(head);
        let part = [b'a'; 1000];
        (0..LARGE / part.len())
            .take_while(|_| connection.send(part))
            .count()
            * part.len()
    });
    let error = error(&url).await;
    assert_eq!(error.raw().len(), LIMIT);
    assert!(error.is_truncated());
    assert_eq!(error.code(), Some("disk_full"));
    // The buffers of the sockets contain a few megabytes.
    let sent = join(server).await;
    assert!(sent < LARGE / 4, "{sent} bytes were sent");
}

fn compress(mut data: impl Read) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    io::copy(&mut data, &mut encoder).unwrap();
    encoder.finish().unwrap()
}

/// Compresses the start of a document and 100 MB of zeros.
fn bomb() -> Vec<u8> {
    compress(START.as_bytes().chain(io::repeat(0).take(LARGE as u64)))
}

#[tokio::test]
async fn gzip_bomb_is_read_up_to_limit() {
    let head = "HTTP/1.1 507 Full\r\ncontent-encoding: gzip\r\n\r\n";
    let error = error(&sending([head.as_bytes(), &bomb()].concat())).await;
    assert_eq!(error.raw().len(), LIMIT);
    assert!(error.is_truncated());
    assert!(error.raw()[START.len()..].iter().all(|byte| *byte == 0));
}

#[tokio::test]
async fn gzip_body_is_decoded() {
    let document = document(LIMIT);
    let body = compress(document.as_bytes());
    let head = "HTTP/1.1 507 Full\r\ncontent-encoding: gzip\r\n\r\n";
    let error = error(&sending([head.as_bytes(), &body].concat())).await;
    assert_eq!(error.raw(), document.as_bytes());
    assert!(!error.is_truncated());
    assert_eq!(error.kind(), BodyKind::Json);
}
