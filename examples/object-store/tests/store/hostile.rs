//! Malicious input. Every request gets a response that is not a 5xx.

use crate::support::Server;

#[tokio::test]
async fn names_with_invalid_encoding_are_rejected() {
    let server = Server::with_bucket(&[]).await;
    for name in ["%", "%4", "%zz", "%ff", "%c3%28", "a%00%", "%ed%a0%80"] {
        server
            .get(&format!("/photos/{name}"))
            .await
            .error(400, "invalid_object_name");
        server
            .put(&format!("/photos/{name}"), b"")
            .await
            .error(400, "invalid_object_name");
        server
            .put(&format!("/{name}"), b"")
            .await
            .error(400, "invalid_bucket_name");
        server
            .get(&format!("/{name}"))
            .await
            .error(404, "bucket_not_exists");
    }
}

#[tokio::test]
async fn names_with_dots_stay_in_bucket() {
    let server = Server::with_bucket(&[]).await;
    for name in [
        "../photos/x",
        "..",
        ".",
        "%2e%2e%2fbuckets%2fphotos",
        "a/../../b",
        "a%5c..%5cb",
    ] {
        let target = format!("/photos/{name}");
        server.get(&target).await.error(404, "object_not_exists");
        assert_eq!(server.put(&target, name.as_bytes()).await.status, 201);
        assert_eq!(server.get(&target).await.body_str(), name);
    }
    assert_eq!(server.get("/").await.json()["count"], 1);
}

#[tokio::test]
async fn control_characters_are_escaped() {
    let server = Server::with_bucket(&[]).await;
    let reply = server.get("/photos/a%0d%0ax-evil:%201%1b%00").await;
    let body = reply.error(404, "object_not_exists");
    assert!(reply.headers.get("x-evil").is_none());
    assert!(!reply.body.iter().any(|b| b.is_ascii_control()), "{body}");
}

#[tokio::test]
async fn headers_with_invalid_utf8_cause_no_5xx() {
    let server = Server::with_bucket(&[]).await;
    assert_eq!(server.put("/photos/hello", b"hello").await.status, 201);
    for header in [
        "range",
        "if-match",
        "content-md5",
        "x-qs-meta-a",
        "location",
        "x-qs-request-id",
    ] {
        for method in ["GET", "HEAD", "PUT", "POST"] {
            for target in ["/", "/photos", "/photos/hello"] {
                let mut request = format!("{method} {target} HTTP/1.1\r\nhost: a\r\n").into_bytes();
                request.extend_from_slice(b"connection: close\r\ncontent-length: 0\r\n");
                request.extend_from_slice(&[header.as_bytes(), b": \xff\xfe\x80\r\n\r\n"].concat());
                let reply = server.send(&request, false).await;
                assert!(reply.status < 500, "{header} {method} {target}: {reply:?}");
            }
        }
    }
}

#[tokio::test]
async fn unusual_targets_cause_no_5xx() {
    let server = Server::start(&[]).await;
    for (method, target) in [
        ("CONNECT", "a:80"),
        ("GET", "http://a"),
        ("GET", "/?"),
        ("GET", "//"),
        ("GET", "///?%"),
    ] {
        let reply = server.call(method, target, &[], b"").await;
        assert!(reply.status < 500, "{method} {target}: {reply:?}");
        assert_eq!(reply.header("x-qs-request-id").len(), 32);
    }
}

#[tokio::test]
async fn query_with_10000_parameters_is_accepted() {
    let server = Server::with_bucket(&[]).await;
    let query = "a=b&".repeat(10_000);
    assert_eq!(server.get(&format!("/photos?{query}")).await.status, 200);
}
