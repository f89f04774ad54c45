//! Deletions of several objects in one request.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest, Md5};
use serde_json::{Value, json};

use crate::support::{Client, Reply, Server};

pub(crate) fn digest(body: &str) -> String {
    STANDARD.encode(Md5::digest(body))
}

async fn delete(client: &Client, body: &str) -> Reply {
    let digest = digest(body);
    let headers = [("content-md5", digest.as_str())];
    client
        .call("POST", "/photos?delete", &headers, body.as_bytes())
        .await
}

fn request(keys: &[&str], quiet: bool) -> String {
    let keys: Vec<_> = keys.iter().map(|key| json!({ "key": key })).collect();
    json!({ "quiet": quiet, "objects": keys }).to_string()
}

async fn with_objects(states: &[&str]) -> Server {
    let server = Server::with_bucket(states).await;
    for key in ["a", "b", "c"] {
        assert_eq!(server.put(&format!("/photos/{key}"), b"").await.status, 201);
    }
    server
}

#[tokio::test]
async fn each_key_has_outcome() {
    let server = with_objects(&[]).await;
    let long = "x".repeat(1024);
    let outcome = delete(
        &server,
        &request(&["a", "none", "/a", "", &long, "b"], false),
    )
    .await;
    assert_eq!(outcome.status, 200);
    let outcome = outcome.json();
    assert_eq!(
        outcome["deleted"],
        json!([{"key": "a"}, {"key": "none"}, {"key": "b"}])
    );
    let errors = outcome["errors"].as_array().unwrap();
    let keys: Vec<_> = errors.iter().map(|e| e["key"].as_str().unwrap()).collect();
    assert_eq!(keys, ["/a", "", &long]);
    assert!(errors.iter().all(|e| e["code"] == "invalid_object_name"));
    let message = "invalid object name: a leading slash is not allowed";
    assert_eq!(errors[0]["message"], message);
    let left = server.get("/photos").await.json();
    assert_eq!(left["keys"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn deleted_keys_are_omitted_on_request() {
    let server = with_objects(&[]).await;
    let outcome = delete(&server, &request(&["a", "/a"], true)).await.json();
    assert_eq!(outcome["deleted"], json!([]));
    assert_eq!(outcome["errors"].as_array().unwrap().len(), 1);
    server
        .get("/photos/a")
        .await
        .error(404, "object_not_exists");
}

#[tokio::test]
async fn retained_object_is_reported_with_code() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let states = "[[bucket]]\nname = \"photos\"\nretention_seconds = 1000";
    std::fs::write(file.path(), states).unwrap();
    let server = with_objects(&["--config", file.path().to_str().unwrap()]).await;
    let outcome = delete(&server, &request(&["a", "none"], false))
        .await
        .json();
    assert_eq!(outcome["deleted"], json!([{"key": "none"}]));
    assert_eq!(outcome["errors"][0]["code"], "invalid_object_state");
}

#[tokio::test]
async fn too_many_objects() {
    let server = with_objects(&[]).await;
    let keys = ["a"; 1001];
    let body = delete(&server, &request(&keys, true))
        .await
        .error(400, "too_many_objects");
    assert_eq!(body["limit"], 1000);
    assert_eq!(server.get("/photos/a").await.status, 200);
    let outcome = delete(&server, &request(&keys[1..], true)).await;
    assert_eq!(
        (outcome.status, outcome.json()["errors"].clone()),
        (200, Value::Array(vec![]))
    );
}

#[tokio::test]
async fn invalid_documents_are_rejected() {
    let server = with_objects(&[]).await;
    for (body, code) in [
        ("", "invalid_json"),
        ("{\"objects\": [", "invalid_json"),
        ("{}", "invalid_request"),
        ("{\"objects\": []}", "invalid_request"),
        ("{\"objects\": [\"a\"]}", "invalid_request"),
        (
            "{\"quiet\": 1, \"objects\": [{\"key\": \"a\"}]}",
            "invalid_request",
        ),
    ] {
        delete(&server, body).await.error(400, code);
    }
    let body = request(&["a"], false);
    let reply = server
        .call("POST", "/photos?delete", &[], body.as_bytes())
        .await;
    reply.error(400, "invalid_argument");
    let wrong = [("content-md5", "AAAAAAAAAAAAAAAAAAAAAA==")];
    let reply = server
        .call("POST", "/photos?delete", &wrong, body.as_bytes())
        .await;
    reply.error(400, "bad_digest");
    assert_eq!(server.get("/photos/a").await.status, 200);
}
