//! Errors of multipart uploads.

use crate::multipart::{MIN_PART, complete, initiate, upload, with_part};
use crate::support::Server;

#[tokio::test]
async fn upload_not_exists() {
    let (server, id) = with_part().await;
    let unknown = "01a208e6b440767f8570977e9c55e1d2";
    for (target, id) in [
        ("/photos/hello", unknown),
        ("/photos/hello", "..%2F..%2Fbuckets"),
        ("/photos/other", &id),
    ] {
        upload(&server, target, id, 0, b"")
            .await
            .error(400, "upload_not_exists");
        complete(&server, target, id, &[3])
            .await
            .error(400, "upload_not_exists");
        let reply = server.get(&format!("{target}?upload_id={id}")).await;
        reply.error(400, "upload_not_exists");
    }
    assert_eq!(server.put("/videos", b"").await.status, 201);
    let reply = complete(&server, "/videos/hello", &id, &[3]).await;
    reply.error(400, "upload_not_exists");
}

#[tokio::test]
async fn invalid_request() {
    let (server, id) = with_part().await;
    upload(&server, "/photos/hello", &id, 4, b"more").await;
    for parts in [&[][..], &[4, 3], &[3, 3], &[3, 5]] {
        complete(&server, "/photos/hello", &id, parts)
            .await
            .error(400, "invalid_request");
    }
    for body in [
        r#"{}"#,
        r#"{"object_parts": [{}]}"#,
        r#"{"object_parts": [{"part_number": -1}]}"#,
        r#"{"object_parts": [{"part_number": 3, "etag": "0"}]}"#,
        r#"[]"#,
    ] {
        let target = format!("/photos/hello?upload_id={id}");
        let reply = server.call("POST", &target, &[], body.as_bytes()).await;
        reply.error(400, "invalid_request");
    }
}

#[tokio::test]
async fn invalid_json() {
    let (server, id) = with_part().await;
    let target = format!("/photos/hello?upload_id={id}");
    for body in [
        "",
        "{",
        "{\"object_parts\": [3",
        "<xml/>",
        "\u{feff}{}",
        "{} {}",
    ] {
        let reply = server.call("POST", &target, &[], body.as_bytes()).await;
        reply.error(400, "invalid_json");
    }
    let reply = server
        .call("POST", &target, &[], b"{\"object_parts\": \"\xff\"}")
        .await;
    reply.error(400, "invalid_json");
}

#[tokio::test]
async fn entity_too_small() {
    let (server, id) = with_part().await;
    upload(&server, "/photos/hello", &id, 4, b"more").await;
    let body = complete(&server, "/photos/hello", &id, &[3, 4])
        .await
        .error(400, "entity_too_small");
    assert_eq!(
        (&body["part_number"], &body["minimum"]),
        (&3.into(), &MIN_PART.into())
    );
    assert_eq!(
        complete(&server, "/photos/hello", &id, &[4]).await.status,
        201
    );
}

#[tokio::test]
async fn entity_too_large() {
    let limit = (MIN_PART + 10).to_string();
    let server = Server::with_bucket(&["--max-object-size", &limit]).await;
    let id = initiate(&server, "/photos/hello").await;
    let large = vec![0; MIN_PART + 11];
    let reply = upload(&server, "/photos/hello", &id, 0, &large).await;
    reply.error(400, "entity_too_large");
    upload(&server, "/photos/hello", &id, 0, &large[11..]).await;
    upload(&server, "/photos/hello", &id, 1, &large[..11]).await;
    let reply = complete(&server, "/photos/hello", &id, &[0, 1]).await;
    reply.error(400, "entity_too_large");
}

#[tokio::test]
async fn max_parts_exceeded() {
    let server = Server::with_bucket(&[]).await;
    let id = initiate(&server, "/photos/hello").await;
    for number in 0..1000 {
        assert_eq!(
            upload(&server, "/photos/hello", &id, number, b"")
                .await
                .status,
            201
        );
    }
    let reply = upload(&server, "/photos/hello", &id, 1000, b"").await;
    assert_eq!(reply.error(400, "max_parts_exceeded")["limit"], 1000);
    assert_eq!(
        upload(&server, "/photos/hello", &id, 7, b"again")
            .await
            .status,
        201
    );
    let all: Vec<_> = (0..1001).collect();
    let reply = complete(&server, "/photos/hello", &id, &all).await;
    reply.error(400, "max_parts_exceeded");
}

#[tokio::test]
async fn invalid_part_numbers_are_rejected() {
    let (server, id) = with_part().await;
    for number in ["", "-1", "one", "10001", "99999999999", "1&part_number=2"] {
        let target = format!("/photos/hello?upload_id={id}&part_number={number}");
        server
            .put(&target, b"")
            .await
            .error(400, "invalid_argument");
    }
    let target = format!("/photos/hello?upload_id={id}");
    server
        .put(&target, b"")
        .await
        .error(400, "invalid_argument");
    server
        .put("/photos/hello?part_number=1", b"")
        .await
        .error(400, "invalid_argument");
}

#[tokio::test]
async fn part_with_wrong_digest_is_rejected() {
    let (server, id) = with_part().await;
    let target = format!("/photos/hello?part_number=3&upload_id={id}");
    let wrong = [("content-md5", "AAAAAAAAAAAAAAAAAAAAAA==")];
    server
        .call("PUT", &target, &wrong, b"other")
        .await
        .error(400, "bad_digest");
    assert_eq!(
        complete(&server, "/photos/hello", &id, &[3]).await.status,
        201
    );
    assert_eq!(server.get("/photos/hello").await.body_str(), "hello world");
}

#[tokio::test]
async fn conditions_of_completion_are_checked() {
    let (server, id) = with_part().await;
    assert_eq!(server.put("/photos/hello", b"there").await.status, 201);
    let target = format!("/photos/hello?upload_id={id}");
    let body = br#"{"object_parts": [{"part_number": 3}]}"#;
    let reply = server
        .call("POST", &target, &[("if-none-match", "*")], body)
        .await;
    reply.error(412, "precondition_failed");
    assert_eq!(server.get("/photos/hello").await.body_str(), "there");
    assert_eq!(server.call("POST", &target, &[], body).await.status, 201);
}
