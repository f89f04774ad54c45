//! The table of errors in the README. Each row is provoked by a request or a state.

use std::io::Write;

use qs_error::{ErrorCatalog, ErrorCode};
use serde_json::json;
use store_service::StoreError;
use tempfile::{NamedTempFile, TempDir};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::signing::{ID, KEYS, Place, Request, SECRET, Style, server_with_object};
use crate::storage::serve;
use crate::support::{Client, Reply, Server};

/// Returns the codes of the table and their statuses.
fn rows() -> Vec<(&'static str, u16)> {
    let readme = include_str!("../../README.md");
    let lines = readme.lines().filter(|line| line.starts_with("| `"));
    lines
        .map(|line| {
            let mut cells = line.split('|').map(str::trim).skip(1);
            let code = cells.next().unwrap().trim_matches('`');
            (code, cells.next().unwrap().parse().unwrap())
        })
        .collect()
}

#[test]
fn table_matches_catalog() {
    for (code, status) in rows() {
        let info = StoreError::find(code).unwrap_or_else(|| panic!("{code} is not in the catalog"));
        assert_eq!(info.status().as_u16(), status, "{code}");
    }
    let standard = rows()
        .iter()
        .filter(|(code, _)| code.parse::<ErrorCode>().is_ok())
        .count();
    assert_eq!(standard, 35);
}

#[test]
fn stalled_upload_is_retryable() {
    assert!(StoreError::find("upload_stalled").unwrap().is_retryable());
}

#[tokio::test]
async fn each_code_of_table_is_provoked() {
    for (code, status) in rows() {
        println!("{code}");
        provoke(code).await.error(status, code);
    }
}

async fn provoke(code: &str) -> Reply {
    match code {
        "invalid_access_key_id"
        | "signature_not_matched"
        | "request_expired"
        | "permission_denied" => by_signature(code).await,
        "delinquent_account"
        | "account_problem"
        | "bucket_not_active"
        | "lease_not_ready"
        | "max_requests_exceeded"
        | "access_denied"
        | "invalid_object_state"
        | "service_unavailable"
        | "internal_error" => by_state(code).await,
        "entity_too_small" | "max_parts_exceeded" | "upload_not_exists" | "invalid_json"
        | "invalid_request" | "too_many_objects" => by_document(code).await,
        "incomplete_body" | "upload_stalled" => by_broken_upload(code).await,
        _ => by_request(code).await,
    }
}

async fn by_request(code: &str) -> Reply {
    let server = Server::with_bucket(&["--max-buckets", "1", "--max-object-size", "20"]).await;
    assert_eq!(
        server.put("/photos/hello", b"hello world").await.status,
        201
    );
    let (large, long) = ("a".repeat(3000), "x".repeat(1024));
    let long = format!("/photos/{long}");
    let huge = "a".repeat(20_000);
    let (method, target, header) = match code {
        "bad_digest" => (
            "PUT",
            "/photos/a",
            ("content-md5", "AAAAAAAAAAAAAAAAAAAAAA=="),
        ),
        "bucket_already_exists" => ("PUT", "/photos", ("", "")),
        "bucket_not_empty" => ("DELETE", "/photos", ("", "")),
        "bucket_not_exists" => ("GET", "/nobody/a", ("", "")),
        "entity_too_large" => ("PUT", "/photos/a", ("x-body", "large")),
        "headers_too_large" => ("GET", "/photos", ("x-large", huge.as_str())),
        "invalid_argument" => ("GET", "/photos?limit=0", ("", "")),
        "invalid_bucket_name" => ("PUT", "/No", ("", "")),
        "invalid_location" => ("GET", "/", ("location", "atlantis")),
        "invalid_object_name" => ("GET", long.as_str(), ("", "")),
        "invalid_range" => ("GET", "/photos/hello", ("range", "bytes=100-")),
        "metadata_too_large" => ("PUT", "/photos/a", ("x-qs-meta-a", large.as_str())),
        "method_not_allowed" => ("PATCH", "/photos/hello", ("", "")),
        "object_not_exists" => ("GET", "/photos/no", ("", "")),
        "precondition_failed" => ("GET", "/photos/hello", ("if-match", "\"other\"")),
        "too_many_buckets" => ("PUT", "/videos", ("", "")),
        "unsupported_operation" => ("GET", "/photos?policy", ("", "")),
        _ => panic!("no request provokes {code}"),
    };
    let body: &[u8] = if header.0 == "x-body" { &[0; 21] } else { b"" };
    let headers = Some(header).filter(|(name, _)| !name.is_empty());
    let reply = server.call(method, target, headers.as_slice(), body).await;
    let extra = match code {
        "invalid_range" => Some(("content-range", "bytes */11")),
        "method_not_allowed" => Some(("allow", "GET,HEAD,PUT,DELETE")),
        _ => None,
    };
    assert!(extra.is_none_or(|(name, value)| reply.header(name) == value));
    reply
}

async fn by_signature(code: &str) -> Reply {
    let server = server_with_object().await;
    let (id, secret, age) = match code {
        "invalid_access_key_id" => ("NOBODY", SECRET, 0),
        "signature_not_matched" => (ID, "another secret", 0),
        "request_expired" => (ID, SECRET, 16),
        _ => return server.get("/photos/hello").await,
    };
    let age = chrono::TimeDelta::minutes(age);
    let request = Request::new("GET", "/hello").sign_with(Style::Header, id, secret, -age);
    let reply = request.send(&server, Place::Path).await;
    if reply.status == 401 {
        assert_eq!(reply.header("www-authenticate"), "QS");
    }
    reply
}

async fn by_state(code: &str) -> Reply {
    let photos = "[[bucket]]\nname = \"photos\"\n";
    let states = match code {
        "delinquent_account" => "[owner]\nstate = \"delinquent\"".to_owned(),
        "account_problem" => "[owner]\nstate = \"problem\"".to_owned(),
        "bucket_not_active" => format!("{photos}state = \"inactive\""),
        "lease_not_ready" => format!("{photos}lease_seconds = 100"),
        "max_requests_exceeded" => "bucket_changes_per_minute = 1".to_owned(),
        "access_denied" => format!("{photos}read_only = true"),
        "invalid_object_state" => format!("{photos}retention_seconds = 100"),
        "service_unavailable" => "maintenance = true".to_owned(),
        _ => return damaged().await,
    };
    let mut file = NamedTempFile::new().unwrap();
    file.write_all(states.as_bytes()).unwrap();
    let path = file.path().to_str().unwrap();
    let server = Server::start(&[&KEYS[..], &["--config", path]].concat()).await;
    server.put("/photos", b"").await;
    server.put("/photos/hello", b"hello world").await;
    let reply = match code {
        "max_requests_exceeded" => server.put("/videos", b"").await,
        _ => server.put("/photos/hello", b"another").await,
    };
    let waits = [
        "lease_not_ready",
        "max_requests_exceeded",
        "service_unavailable",
    ];
    let wait = reply.headers.get("retry-after");
    assert_eq!(wait.is_some(), waits.contains(&code), "{code}");
    reply
}

async fn damaged() -> Reply {
    let folder = TempDir::new().unwrap();
    let server = serve(&folder).await;
    assert_eq!(server.put("/photos", b"").await.status, 201);
    std::fs::write(folder.path().join("buckets/photos.json"), "{").unwrap();
    server.get("/photos").await
}

async fn by_document(code: &str) -> Reply {
    let server = Server::with_bucket(&[]).await;
    let begun = server
        .call("POST", "/photos/a?uploads", &[], b"")
        .await
        .json();
    let upload = begun["upload_id"].as_str().unwrap();
    let number = match code {
        "max_parts_exceeded" => 1000,
        _ => 2,
    };
    for part in 0..number {
        part_of(&server, upload, part).await;
    }
    let body = match code {
        "max_parts_exceeded" => return part_of(&server, upload, 1000).await,
        "upload_not_exists" => return part_of(&server, "none", 0).await,
        "invalid_json" => "{".to_owned(),
        "invalid_request" => "{}".to_owned(),
        "too_many_objects" => return too_many(&server).await,
        _ => json!({"object_parts": [{"part_number": 0}, {"part_number": 1}]}).to_string(),
    };
    let target = format!("/photos/a?upload_id={upload}");
    server.call("POST", &target, &[], body.as_bytes()).await
}

async fn part_of(client: &Client, upload: &str, number: u32) -> Reply {
    let target = format!("/photos/a?part_number={number}&upload_id={upload}");
    client.put(&target, b"small").await
}

async fn too_many(client: &Client) -> Reply {
    let objects = vec![json!({"key": "a"}); 1001];
    let body = json!({ "objects": objects }).to_string();
    let digest = crate::deletions::digest(&body);
    let headers = [("content-md5", digest.as_str())];
    client
        .call("POST", "/photos?delete", &headers, body.as_bytes())
        .await
}

/// Sends half of a body, and then closes the sending side or waits.
async fn by_broken_upload(code: &str) -> Reply {
    let server = Server::with_bucket(&["--upload-timeout", "1"]).await;
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    let head =
        "PUT /photos/a HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: 9\r\n\r\nhalf";
    stream.write_all(head.as_bytes()).await.unwrap();
    if code == "incomplete_body" {
        stream.shutdown().await.unwrap();
    }
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await.unwrap();
    Reply::parse(&response)
}
