//! Listings of objects.

use serde_json::{Value, json};

use crate::support::Server;

const KEYS: [&str; 7] = ["a", "b/1", "b/2", "b/c/3", "c", "d/1", "e"];

async fn with_keys() -> Server {
    let server = Server::with_bucket(&[]).await;
    for key in KEYS {
        assert_eq!(
            server
                .put(&format!("/photos/{key}"), key.as_bytes())
                .await
                .status,
            201
        );
    }
    server
}

fn names(page: &Value) -> Vec<&str> {
    let keys = page["keys"].as_array().unwrap();
    keys.iter()
        .map(|key| key["key"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn objects_are_listed_in_order() {
    let server = with_keys().await;
    let page = server.get("/photos").await.json();
    assert_eq!(names(&page), KEYS);
    for (member, value) in [
        ("name", json!("photos")),
        ("prefix", json!("")),
        ("delimiter", json!("")),
        ("limit", json!(200)),
        ("marker", json!("")),
        ("common_prefixes", json!([])),
        ("next_marker", json!("")),
        ("has_more", json!(false)),
    ] {
        assert_eq!(page[member], value, "{member}");
    }
    assert!(page["owner"]["id"].is_string());
}

#[tokio::test]
async fn listed_object_has_size_type_and_etag() {
    let server = Server::with_bucket(&[]).await;
    let put = server
        .call(
            "PUT",
            "/photos/a",
            &[("content-type", "text/plain")],
            b"hello",
        )
        .await;
    let page = server.get("/photos").await.json();
    let key = &page["keys"][0];
    assert_eq!(key["size"], 5);
    assert_eq!(key["mime_type"], "text/plain");
    assert_eq!(
        format!("\"{}\"", key["etag"].as_str().unwrap()),
        put.header("etag")
    );
    assert_eq!(key["encrypted"], false);
    assert!(key["modified"].as_i64().unwrap() > 1_500_000_000);
    assert!(key["created"].as_str().unwrap().ends_with('Z'));
}

#[tokio::test]
async fn delimiter_groups_common_prefixes() {
    let server = with_keys().await;
    let top = server.get("/photos?delimiter=/").await.json();
    assert_eq!(names(&top), ["a", "c", "e"]);
    assert_eq!(top["common_prefixes"], json!(["b/", "d/"]));
    let below = server.get("/photos?delimiter=%2F&prefix=b%2f").await.json();
    assert_eq!(names(&below), ["b/1", "b/2"]);
    assert_eq!(below["common_prefixes"], json!(["b/c/"]));
    let nothing = server.get("/photos?prefix=x").await.json();
    assert_eq!(names(&nothing), [""; 0]);
}

#[tokio::test]
async fn pages_contain_each_line_once() {
    let server = with_keys().await;
    for (extra, expected) in [
        ("", vec!["a", "b/1", "b/2", "b/c/3", "c", "d/1", "e"]),
        ("&prefix=b/", vec!["b/1", "b/2", "b/c/3"]),
        ("&delimiter=/", vec!["a", "b/", "c", "d/", "e"]),
    ] {
        for limit in [1, 2, 3, 1000] {
            let mut seen = Vec::new();
            let mut marker = String::new();
            for _ in 0..=KEYS.len() {
                let target = format!("/photos?limit={limit}&marker={marker}{extra}");
                let page = server.get(&target).await.json();
                let prefixes = page["common_prefixes"].as_array().unwrap();
                let mut lines = names(&page);
                lines.extend(prefixes.iter().map(|prefix| prefix.as_str().unwrap()));
                assert!(lines.len() <= limit);
                lines.sort_unstable();
                seen.extend(lines.into_iter().map(str::to_owned));
                marker = page["next_marker"].as_str().unwrap().to_owned();
                assert_eq!(page["has_more"], !marker.is_empty());
                if marker.is_empty() {
                    break;
                }
            }
            assert_eq!(seen, expected, "{limit}{extra}");
        }
    }
}

#[tokio::test]
async fn marker_without_key_is_accepted() {
    let server = with_keys().await;
    let page = server.get("/photos?marker=b/25").await.json();
    assert_eq!(names(&page), ["b/c/3", "c", "d/1", "e"]);
}
