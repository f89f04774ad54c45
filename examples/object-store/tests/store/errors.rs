//! Error codes about buckets and requests in general.

use crate::support::Server;

#[tokio::test]
async fn bucket_not_exists() {
    let server = Server::start(&[]).await;
    for (method, target) in [
        ("GET", "/photos"),
        ("DELETE", "/photos"),
        ("GET", "/photos/hello"),
        ("PUT", "/photos/hello"),
        ("DELETE", "/photos/hello"),
        ("GET", "/No"),
    ] {
        let body = server
            .call(method, target, &[], b"")
            .await
            .error(404, "bucket_not_exists");
        let url = "https://docs.example.com/object-store/errors#bucket_not_exists";
        assert_eq!(body["url"], url);
    }
    let body = server.get("/photos").await.error(404, "bucket_not_exists");
    assert_eq!(body["message"], "bucket `photos` does not exist");
}

#[tokio::test]
async fn head_error_has_headers_and_empty_body() {
    let server = Server::with_bucket(&[]).await;
    server
        .head("/nobody")
        .await
        .bodiless_error(404, "bucket_not_exists");
    server
        .head("/photos/hello")
        .await
        .bodiless_error(404, "object_not_exists");
}

#[tokio::test]
async fn bucket_already_exists() {
    let server = Server::with_bucket(&[]).await;
    server
        .put("/photos", b"")
        .await
        .error(409, "bucket_already_exists");
}

#[tokio::test]
async fn invalid_bucket_name() {
    let server = Server::start(&[]).await;
    let long = format!("/{}", "x".repeat(64));
    for target in [
        "/short",
        &long,
        "/Photos",
        "/-photos",
        "/photos-",
        "/10.0.0.1",
        "/pho%74os%21",
    ] {
        server
            .put(target, b"")
            .await
            .error(400, "invalid_bucket_name");
    }
}

#[tokio::test]
async fn too_many_buckets() {
    let server = Server::with_bucket(&["--max-buckets", "1"]).await;
    let body = server
        .put("/videos", b"")
        .await
        .error(403, "too_many_buckets");
    assert_eq!(body["quota"], 1);
}

#[tokio::test]
async fn bucket_not_empty() {
    let server = Server::with_bucket(&[]).await;
    assert_eq!(server.put("/photos/hello", b"").await.status, 201);
    server
        .delete("/photos")
        .await
        .error(409, "bucket_not_empty");
}

#[tokio::test]
async fn invalid_location() {
    let server = Server::start(&[]).await;
    let reply = server
        .call("GET", "/", &[("location", "atlantis")], b"")
        .await;
    reply.error(400, "invalid_location");
}

#[tokio::test]
async fn method_not_allowed() {
    let server = Server::with_bucket(&[]).await;
    for (method, target, allow) in [
        ("POST", "/photos", "GET,HEAD,PUT,DELETE"),
        ("PATCH", "/photos/hello", "GET,HEAD,PUT,DELETE"),
        ("DELETE", "/", "GET,HEAD"),
    ] {
        let reply = server.call(method, target, &[], b"").await;
        reply.error(405, "method_not_allowed");
        assert_eq!(reply.header("allow"), allow);
    }
}

#[tokio::test]
async fn target_without_route_is_404() {
    let server = Server::start(&[]).await;
    server
        .call("OPTIONS", "*", &[], b"")
        .await
        .error(404, "not_found");
}

#[tokio::test]
async fn invalid_argument() {
    let server = Server::with_bucket(&[]).await;
    for query in [
        "limit=0",
        "limit=-1",
        "limit=1001",
        "limit=ten",
        "limit=99999999999999999999",
        "limit=1&limit=2",
        "prefix=%ff",
        "marker=%zz",
        "delimiter=%",
    ] {
        let reply = server.get(&format!("/photos?{query}")).await;
        reply.error(400, "invalid_argument");
    }
    for (name, value) in [
        ("x-qs-meta-", "1"),
        ("x-qs-meta-a!", "1"),
        ("x-qs-meta-a", "\u{e9}"),
    ] {
        let reply = server
            .call("PUT", "/photos/hello", &[(name, value)], b"")
            .await;
        reply.error(400, "invalid_argument");
    }
    let reply = server
        .call("PUT", "/photos/hello", &[("content-type", "\u{e9}")], b"")
        .await;
    reply.error(400, "invalid_argument");
}

#[tokio::test]
async fn unsupported_operation() {
    let server = Server::with_bucket(&[]).await;
    for (method, target, operation) in [
        ("GET", "/photos?policy", "policy"),
        ("PUT", "/photos?cors=", "cors"),
        ("POST", "/photos/hello?append&position=0", "append"),
        ("GET", "/photos/hello?acl", "acl"),
        ("GET", "/?stats", "stats"),
    ] {
        let body = server
            .call(method, target, &[], b"")
            .await
            .error(501, "unsupported_operation");
        assert_eq!(body["operation"], operation);
    }
    let fetch = [("x-qs-fetch-source", "http://127.0.0.1/other")];
    let reply = server.call("PUT", "/photos/hello", &fetch, b"").await;
    reply.error(501, "unsupported_operation");
    server
        .get("/photos/hello")
        .await
        .error(404, "object_not_exists");
}

#[tokio::test]
async fn docs_url_sets_url_of_errors() {
    let server = Server::start(&["--docs-url", "https://help.test/{code}.html"]).await;
    let body = server.get("/photos").await.error(404, "bucket_not_exists");
    assert_eq!(body["url"], "https://help.test/bucket_not_exists.html");
    let body = server
        .call("POST", "/", &[], b"")
        .await
        .error(405, "method_not_allowed");
    assert_eq!(body["url"], "https://help.test/method_not_allowed.html");
}
