//! The log. It contains causes that responses must not contain.

use std::fs;

use serde_json::Value;
use tempfile::TempDir;

use crate::process::Process;
use crate::signing::{ID, KEYS, Place, Request, Style};

/// Starts a store, damages the record of a bucket, and returns the request id of the failure.
async fn with_internal_error(flags: &[&str]) -> (TempDir, Process, String) {
    let folder = TempDir::new().unwrap();
    let store = Process::start(&folder, flags);
    assert_eq!(store.put("/photos", b"").await.status, 201);
    let record = folder.path().join("data/buckets/photos.json");
    fs::write(record, "{\"name\": 7}").unwrap();
    let reply = store.get("/photos").await;
    let body = reply.error(500, "internal_error");
    assert!(!reply.body_str().contains("damaged"));
    let id = body["request_id"].as_str().unwrap().to_owned();
    (folder, store, id)
}

#[tokio::test]
async fn internal_error_logs_cause_with_request_id() {
    let (_folder, store, id) = with_internal_error(&[]).await;
    let log = store.log();
    let lines: Vec<_> = log.lines().filter(|line| line.contains(&id)).collect();
    assert_eq!(lines.len(), 2, "the cause and the request: {log}");
    for part in [
        "ERROR",
        "internal_error",
        "the record `buckets/photos.json` is damaged",
        "invalid type: integer `7`",
    ] {
        assert!(lines[0].contains(part), "{part} in {}", lines[0]);
    }
    for part in ["INFO", "method=GET", "path=\"/photos\"", "status=500"] {
        assert!(lines[1].contains(part), "{part} in {}", lines[1]);
    }
}

#[tokio::test]
async fn json_log_has_one_object_per_line() {
    let (_folder, store, id) = with_internal_error(&["--log", "json"]).await;
    let log = store.log();
    let lines = log
        .lines()
        .map(|line| serde_json::from_str(line).expect(line));
    let lines: Vec<Value> = lines.collect();
    assert_eq!(lines.len(), 3, "two requests and a cause: {log}");
    let cause = &lines[1]["fields"];
    assert_eq!(
        (&lines[1]["level"], &cause["request_id"]),
        (&"ERROR".into(), &id.clone().into())
    );
    let request = &lines[2]["fields"];
    assert_eq!(request["request_id"], id);
    assert_eq!(request["status"], 500);
    assert_eq!(request["code"], "internal_error");
    assert!(request["microseconds"].is_u64());
}

#[tokio::test]
async fn requests_are_logged_without_signatures() {
    let folder = TempDir::new().unwrap();
    let store = Process::start(&folder, &[&KEYS[..], &["--log-level", "debug"]].concat());
    let mut ids = Vec::new();
    for (method, path) in [
        ("PUT", ""),
        ("PUT", "/a%0Ab"),
        ("GET", "/a%0Ab"),
        ("GET", "/no"),
    ] {
        for style in [Style::Header, Style::Query] {
            let request = Request::new(method, path).sign(style);
            let reply = request.send(&store, Place::Path).await;
            ids.push(reply.header("x-qs-request-id").to_owned());
        }
    }
    let log = store.log();
    for id in ids {
        let lines = log.lines().filter(|line| line.contains(&id));
        assert_eq!(
            lines.filter(|line| line.contains("INFO")).count(),
            1,
            "{id} in {log}"
        );
    }
    assert!(!log.contains(ID) && !log.contains("signature="), "{log}");
}
