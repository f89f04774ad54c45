//! Operations on buckets that succeed.

use futures::future::join_all;

use crate::support::Server;

#[tokio::test]
async fn bucket_is_created_listed_and_deleted() {
    let server = Server::start(&[]).await;
    assert_eq!(server.get("/").await.json()["count"], 0);
    assert_eq!(server.put("/photos", b"").await.status, 201);
    assert_eq!(server.head("/photos").await.status, 200);
    let list = server.get("/").await.json();
    assert_eq!(list["count"], 1);
    assert_eq!(list["buckets"][0]["name"], "photos");
    assert_eq!(list["buckets"][0]["location"], "pek3a");
    let deleted = server.delete("/photos").await;
    assert_eq!((deleted.status, deleted.body_str()), (204, ""));
    assert_eq!(server.head("/photos").await.status, 404);
}

#[tokio::test]
async fn responses_have_distinct_request_ids() {
    let server = Server::start(&[]).await;
    let first = server.get("/").await;
    let second = server.put("/photos", b"").await;
    assert_ne!(
        first.header("x-qs-request-id"),
        second.header("x-qs-request-id")
    );
}

#[tokio::test]
async fn trailing_slash_of_bucket_is_optional() {
    let server = Server::start(&[]).await;
    assert_eq!(server.put("/photos/", b"").await.status, 201);
    assert_eq!(server.get("/photos/").await.json()["name"], "photos");
    assert_eq!(server.delete("/photos").await.status, 204);
}

#[tokio::test]
async fn location_header_selects_zone() {
    let server = Server::start(&["--zone", "sh1a"]).await;
    assert_eq!(server.put("/photos", b"").await.status, 201);
    let list = server
        .call("GET", "/", &[("location", "sh1a")], b"")
        .await
        .json();
    assert_eq!(list["buckets"][0]["location"], "sh1a");
}

#[tokio::test]
async fn concurrent_creations_respect_quota() {
    let server = Server::start(&["--max-buckets", "3"]).await;
    let targets: Vec<_> = (0..12).map(|n| format!("/bucket-{n}")).collect();
    let replies = join_all(targets.iter().map(|target| server.put(target, b""))).await;
    let created = replies.iter().filter(|reply| reply.status == 201).count();
    assert_eq!(created, 3);
    assert_eq!(server.get("/").await.json()["count"], 3);
}

#[tokio::test]
async fn statistics_count_objects_and_bytes() {
    let server = Server::with_bucket(&[]).await;
    for (key, data) in [("a", "hello"), ("b/c", " world"), ("empty", "")] {
        let target = format!("/photos/{key}");
        assert_eq!(server.put(&target, data.as_bytes()).await.status, 201);
    }
    let statistics = server.get("/photos?stats").await.json();
    assert_eq!(
        (&statistics["count"], &statistics["size"]),
        (&3.into(), &11.into())
    );
    assert_eq!(statistics["name"], "photos");
    assert_eq!(statistics["location"], "pek3a");
    assert_eq!(statistics["status"], "active");
}

#[tokio::test]
async fn buckets_are_listed_page_by_page() {
    let server = Server::start(&["--max-buckets", "3"]).await;
    for bucket in ["/photos", "/videos", "/sounds"] {
        assert_eq!(server.put(bucket, b"").await.status, 201);
    }
    for (query, names) in [
        ("", &["photos", "sounds", "videos"][..]),
        ("?limit=2", &["photos", "sounds"]),
        ("?offset=2&limit=2", &["videos"]),
        ("?offset=3", &[]),
    ] {
        let page = server.get(&format!("/{query}")).await.json();
        let listed = page["buckets"].as_array().unwrap();
        let listed: Vec<_> = listed.iter().map(|b| b["name"].as_str().unwrap()).collect();
        assert_eq!(
            (&page["count"], &listed[..]),
            (&names.len().into(), names),
            "{query}"
        );
    }
    server
        .get("/?limit=none")
        .await
        .error(400, "invalid_argument");
}
