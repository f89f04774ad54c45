//! Error codes about objects.

use crate::support::Server;

#[tokio::test]
async fn object_not_exists() {
    let server = Server::with_bucket(&[]).await;
    let body = server
        .get("/photos/a/%22b%22")
        .await
        .error(404, "object_not_exists");
    assert_eq!(body["message"], "bucket `photos` has no object `a/\"b\"`");
}

#[tokio::test]
async fn invalid_object_name() {
    let server = Server::with_bucket(&[]).await;
    let long = format!("/photos/{}", "x".repeat(1024));
    for target in ["/photos//hello", "/photos/%2fhello", &long] {
        for method in ["GET", "PUT", "DELETE"] {
            let reply = server.call(method, target, &[], b"").await;
            reply.error(400, "invalid_object_name");
        }
    }
}

#[tokio::test]
async fn invalid_range() {
    let server = Server::with_bucket(&[]).await;
    assert_eq!(
        server.put("/photos/hello", b"hello world").await.status,
        201
    );
    for range in [
        "bytes=11-",
        "bytes=5-2",
        "bytes=0-1,3-4",
        "bytes=-0",
        "bytes=x",
        "lines=1-2",
    ] {
        let reply = server
            .call("GET", "/photos/hello", &[("range", range)], b"")
            .await;
        reply.error(416, "invalid_range");
        assert_eq!(reply.header("content-range"), "bytes */11", "{range}");
    }
    let twice = [("range", "bytes=0-1"), ("range", "bytes=3-4")];
    server
        .call("GET", "/photos/hello", &twice, b"")
        .await
        .error(416, "invalid_range");
}

#[tokio::test]
async fn precondition_failed() {
    let server = Server::with_bucket(&[]).await;
    assert_eq!(
        server.put("/photos/hello", b"hello world").await.status,
        201
    );
    for (name, value) in [
        ("if-match", "\"other\""),
        ("if-match", "W/\"5eb63bbbe01eeed093cb22bb8f5acdc3\""),
        ("if-match", "nonsense"),
        ("if-unmodified-since", "Thu, 01 Jan 1970 00:00:00 GMT"),
    ] {
        let reply = server
            .call("GET", "/photos/hello", &[(name, value)], b"")
            .await;
        reply.error(412, "precondition_failed");
        let reply = server
            .call("HEAD", "/photos/hello", &[(name, value)], b"")
            .await;
        reply.bodiless_error(412, "precondition_failed");
    }
}

#[tokio::test]
async fn precondition_failed_for_changes() {
    let server = Server::with_bucket(&[]).await;
    let put = server
        .call("PUT", "/photos/hello", &[("if-none-match", "*")], b"first")
        .await;
    let etag = put.header("etag").to_owned();
    for (method, target, name, value) in [
        ("PUT", "/photos/hello", "if-none-match", "*"),
        ("PUT", "/photos/hello", "if-match", "\"other\""),
        ("PUT", "/photos/absent", "if-match", "*"),
        ("DELETE", "/photos/hello", "if-match", "\"other\""),
    ] {
        let reply = server
            .call(method, target, &[(name, value)], b"second")
            .await;
        reply.error(412, "precondition_failed");
    }
    assert_eq!(server.get("/photos/hello").await.body_str(), "first");
    let matching = [("if-match", etag.as_str())];
    let put = server
        .call("PUT", "/photos/hello", &matching, b"second")
        .await;
    assert_eq!(put.status, 201);
}

#[tokio::test]
async fn bad_digest() {
    let server = Server::with_bucket(&[]).await;
    for digest in ["AAAAAAAAAAAAAAAAAAAAAA==", "nonsense", "AAAA", "=", ""] {
        let headers = [("content-md5", digest)];
        let reply = server
            .call("PUT", "/photos/hello", &headers, b"hello")
            .await;
        reply.error(400, "bad_digest");
    }
    server
        .get("/photos/hello")
        .await
        .error(404, "object_not_exists");
}

#[tokio::test]
async fn metadata_too_large() {
    let server = Server::with_bucket(&[]).await;
    let (long, full) = ("k".repeat(513), "v".repeat(2048));
    for (name, value, limit) in [(long.as_str(), "", 512), ("k", &full, 2048)] {
        let headers = [(&*format!("x-qs-meta-{name}"), value)];
        let reply = server.call("PUT", "/photos/hello", &headers, b"").await;
        assert_eq!(reply.error(400, "metadata_too_large")["limit"], limit);
    }
}

#[tokio::test]
async fn entity_too_large() {
    let server = Server::with_bucket(&["--max-object-size", "10"]).await;
    assert_eq!(server.put("/photos/hello", b"ten bytes.").await.status, 201);
    let body = server
        .put("/photos/hello", b"eleven bytes")
        .await
        .error(400, "entity_too_large");
    assert_eq!(body["limit"], 10);
    let chunked = b"PUT /photos/hello HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\
        transfer-encoding: chunked\r\n\r\nb\r\nhello world\r\n0\r\n\r\n";
    server
        .send(chunked, false)
        .await
        .error(400, "entity_too_large");
    assert_eq!(server.get("/photos/hello").await.body_str(), "ten bytes.");
}

#[tokio::test]
async fn incomplete_body() {
    let server = Server::with_bucket(&[]).await;
    let request = b"PUT /photos/hello HTTP/1.1\r\nhost: a\r\ncontent-length: 20\r\n\r\nhello";
    server
        .send(request, true)
        .await
        .error(400, "incomplete_body");
    server
        .get("/photos/hello")
        .await
        .error(404, "object_not_exists");
}

#[tokio::test]
async fn upload_stalled() {
    let server = Server::with_bucket(&["--upload-timeout", "0"]).await;
    let request = b"PUT /photos/hello HTTP/1.1\r\nhost: a\r\ncontent-length: 20\r\n\r\nhello";
    let body = server
        .send(request, false)
        .await
        .error(408, "upload_stalled");
    assert_eq!(body["seconds"], 0);
}
