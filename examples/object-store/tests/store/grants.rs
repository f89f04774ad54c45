//! Access control lists of buckets.

use serde_json::{Value, json};

use crate::signing::{Place, Request, Style, server_with_object};
use crate::support::{Client, Reply};

async fn send(client: &Client, request: Request) -> Reply {
    request.sign(Style::Header).send(client, Place::Path).await
}

async fn grant(client: &Client, acl: &'static str) {
    let request = Request::new("PUT", "")
        .query("acl", "?acl")
        .body(acl.as_bytes());
    assert_eq!(send(client, request).await.status, 200);
}

async fn acl(client: &Client) -> Value {
    send(client, Request::new("GET", "").query("acl", "?acl"))
        .await
        .json()
}

#[tokio::test]
async fn read_grant_to_all_allows_unsigned_reads() {
    let server = server_with_object().await;
    server
        .get("/photos/hello")
        .await
        .error(403, "permission_denied");
    let read =
        r#"{"acl":[{"grantee":{"type":"group","name":"QS_ALL_USERS"},"permission":"READ"}]}"#;
    grant(&server, read).await;
    assert_eq!(server.get("/photos/hello").await.body_str(), "hello world");
    assert_eq!(server.get("/photos").await.status, 200);
    assert_eq!(server.head("/photos").await.status, 200);
    for (method, target) in [
        ("PUT", "/photos/hello"),
        ("DELETE", "/photos/hello"),
        ("PUT", "/photos?acl"),
        ("GET", "/photos?acl"),
        ("DELETE", "/photos"),
        ("GET", "/"),
    ] {
        let reply = server.call(method, target, &[], b"").await;
        reply.error(403, "permission_denied");
    }
    let host = [("host", "photos.pek3a.qs.test")];
    assert_eq!(
        server.call("GET", "/hello", &host, b"").await.body_str(),
        "hello world"
    );
}

#[tokio::test]
async fn write_grant_to_all_allows_unsigned_writes() {
    let server = server_with_object().await;
    let write =
        r#"{"acl":[{"grantee":{"type":"group","name":"QS_ALL_USERS"},"permission":"WRITE"}]}"#;
    grant(&server, write).await;
    assert_eq!(server.put("/photos/other", b"").await.status, 201);
    server
        .get("/photos/other")
        .await
        .error(403, "permission_denied");
    let copy = [("x-qs-copy-source", "/photos/hello")];
    let reply = server.call("PUT", "/photos/copy", &copy, b"").await;
    reply.error(403, "permission_denied");
}

#[tokio::test]
async fn acl_is_returned_unchanged() {
    let server = server_with_object().await;
    assert_eq!(acl(&server).await["acl"], json!([]));
    let list = r#"{"acl":[{"grantee":{"type":"user","id":"shop"},"permission":"FULL_CONTROL"}]}"#;
    grant(&server, list).await;
    let stored = acl(&server).await;
    assert_eq!(
        stored["acl"][0]["grantee"],
        json!({"type": "user", "id": "shop"})
    );
    assert_eq!(stored["owner"]["name"], "owner");
    for body in [
        r#"{"acl":[{"grantee":{"type":"user","id":"shop"},"permission":"EVERYTHING"}]}"#,
        r#"{"acl":[{"grantee":{"type":"group","name":"friends"},"permission":"READ"}]}"#,
        r#"{"acl":7}"#,
    ] {
        let request = Request::new("PUT", "")
            .query("acl", "?acl")
            .body(body.as_bytes());
        send(&server, request).await.error(400, "invalid_request");
    }
    assert_eq!(acl(&server).await, stored);
}
