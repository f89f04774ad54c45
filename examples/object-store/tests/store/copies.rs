//! Copies and moves of objects.

use tempfile::TempDir;

use crate::storage::{files, serve};
use crate::support::{Client, Reply, Server};

async fn copy(client: &Client, target: &str, headers: &[(&str, &str)]) -> Reply {
    client.call("PUT", target, headers, b"").await
}

async fn with_source() -> Server {
    let server = Server::with_bucket(&[]).await;
    let headers = [("x-qs-meta-a", "1"), ("content-type", "text/plain")];
    let put = server
        .call("PUT", "/photos/a%20b", &headers, b"hello world")
        .await;
    assert_eq!(put.status, 201);
    server
}

const SOURCE: (&str, &str) = ("x-qs-copy-source", "/photos/a%20b");

#[tokio::test]
async fn copy_survives_deletion_of_source() {
    let server = with_source().await;
    let reply = copy(&server, "/photos/copy", &[SOURCE]).await;
    assert_eq!(reply.status, 201, "{reply:?}");
    assert_eq!(reply.header("etag"), "\"5eb63bbbe01eeed093cb22bb8f5acdc3\"");
    assert_eq!(server.delete("/photos/a%20b").await.status, 204);
    let copied = server.get("/photos/copy").await;
    assert_eq!(
        (copied.body_str(), copied.header("x-qs-meta-a")),
        ("hello world", "1")
    );
    assert_eq!(copied.header("content-type"), "text/plain");
}

#[tokio::test]
async fn replace_directive_replaces_metadata() {
    let server = with_source().await;
    let replace = ("x-qs-metadata-directive", "replace");
    let headers = [SOURCE, replace, ("x-qs-meta-b", "2")];
    for target in ["/photos/copy", "/photos/a%20b"] {
        assert_eq!(copy(&server, target, &headers).await.status, 201);
        let copied = server.get(target).await;
        assert_eq!(
            (copied.body_str(), copied.header("x-qs-meta-b")),
            ("hello world", "2")
        );
        assert!(copied.headers.get("x-qs-meta-a").is_none());
    }
    let reply = copy(
        &server,
        "/photos/copy",
        &[SOURCE, ("x-qs-metadata-directive", "both")],
    )
    .await;
    reply.error(400, "invalid_argument");
    copy(&server, "/photos/a%20b", &[SOURCE])
        .await
        .error(400, "invalid_request");
}

#[tokio::test]
async fn move_deletes_source_and_keeps_one_blob() {
    let folder = TempDir::new().unwrap();
    let server = serve(&folder).await;
    for bucket in ["/photos", "/videos"] {
        assert_eq!(server.put(bucket, b"").await.status, 201);
    }
    assert_eq!(server.put("/photos/a", b"hello").await.status, 201);
    assert_eq!(server.put("/videos/b", b"other").await.status, 201);
    let source = [("x-qs-move-source", "/photos/a")];
    copy(&server, "/photos/a", &source)
        .await
        .error(400, "invalid_request");
    assert_eq!(copy(&server, "/videos/b", &source).await.status, 201);
    server
        .get("/photos/a")
        .await
        .error(404, "object_not_exists");
    assert_eq!(server.get("/videos/b").await.body_str(), "hello");
    assert_eq!(files(&folder.path().join("blobs")).len(), 1);
    copy(&server, "/videos/b", &source)
        .await
        .error(404, "object_not_exists");
}

#[tokio::test]
async fn invalid_sources_are_rejected() {
    let server = with_source().await;
    for (source, status, code) in [
        ("/photos/none", 404, "object_not_exists"),
        ("/nobody/a", 404, "bucket_not_exists"),
        ("/photos/%ff", 400, "invalid_object_name"),
        ("/photos", 400, "invalid_object_name"),
        ("/", 404, "bucket_not_exists"),
        ("photos/a", 400, "invalid_argument"),
        ("", 400, "invalid_argument"),
    ] {
        for header in ["x-qs-copy-source", "x-qs-move-source"] {
            let reply = copy(&server, "/photos/copy", &[(header, source)]).await;
            reply.error(status, code);
        }
    }
    server
        .get("/photos/copy")
        .await
        .error(404, "object_not_exists");
}

#[tokio::test]
async fn conditions_of_source_are_checked() {
    let server = with_source().await;
    let etag = "\"5eb63bbbe01eeed093cb22bb8f5acdc3\"";
    let (past, future) = (
        "Tue, 24 Nov 2020 09:30:00 GMT",
        "Tue, 24 Nov 2099 09:30:00 GMT",
    );
    for (name, value, holds) in [
        ("x-qs-copy-source-if-match", etag, true),
        ("x-qs-copy-source-if-match", "\"other\"", false),
        ("x-qs-copy-source-if-none-match", etag, false),
        ("x-qs-copy-source-if-none-match", "\"other\"", true),
        ("x-qs-copy-source-if-modified-since", past, true),
        ("x-qs-copy-source-if-modified-since", future, false),
        ("x-qs-copy-source-if-unmodified-since", past, false),
        ("x-qs-copy-source-if-unmodified-since", future, true),
    ] {
        let reply = copy(&server, "/photos/copy", &[SOURCE, (name, value)]).await;
        match holds {
            true => assert_eq!(reply.status, 201, "{name}: {value}"),
            false => drop(reply.error(412, "precondition_failed")),
        }
    }
}

#[tokio::test]
async fn conditions_of_target_are_checked() {
    let server = with_source().await;
    let absent = ("if-none-match", "*");
    assert_eq!(
        copy(&server, "/photos/copy", &[SOURCE, absent])
            .await
            .status,
        201
    );
    let reply = copy(&server, "/photos/copy", &[SOURCE, absent]).await;
    reply.error(412, "precondition_failed");
}
