//! The files of the storage, and damaged files.

use std::fs;
use std::path::{Path, PathBuf};

use futures::future::{join, join_all};
use tempfile::TempDir;
use url::Url;

use crate::support::Server;

pub(crate) async fn serve(folder: &TempDir) -> Server {
    let url = Url::from_directory_path(folder.path()).unwrap();
    Server::start(&["--store", url.as_str()]).await
}

pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[tokio::test]
async fn objects_survive_restart() {
    let folder = TempDir::new().unwrap();
    let long = format!("/photos/{}", "%c3%a4".repeat(511));
    let targets = [
        "/photos/a",
        "/photos/a/",
        "/photos/a/b",
        "/photos/a%2F%2Fb",
        "/photos/..",
        &long,
    ];
    let first = serve(&folder).await;
    assert_eq!(first.put("/photos", b"").await.status, 201);
    for target in targets {
        let sent = first
            .call("PUT", target, &[("x-qs-meta-a", "1")], target.as_bytes())
            .await;
        assert_eq!(sent.status, 201, "{target}");
    }
    drop(first);

    let second = serve(&folder).await;
    for target in targets {
        let object = second.get(target).await;
        assert_eq!(
            (object.body_str(), object.header("x-qs-meta-a")),
            (target, "1")
        );
    }
    assert_eq!(
        second.get("/photos").await.json()["keys"]
            .as_array()
            .unwrap()
            .len(),
        6
    );
}

#[tokio::test]
async fn unused_blobs_are_deleted() {
    let folder = TempDir::new().unwrap();
    let blobs = folder.path().join("blobs");
    let server = serve(&folder).await;
    assert_eq!(server.put("/photos", b"").await.status, 201);
    for (digest, status) in [
        ("AAAAAAAAAAAAAAAAAAAAAA==", 400),
        ("XrY7u+Ae7tCTyyK7j1rNww==", 201),
    ] {
        let headers = [("content-md5", digest)];
        let reply = server
            .call("PUT", "/photos/hello", &headers, b"hello world")
            .await;
        assert_eq!(reply.status, status);
    }
    let large = vec![7; 12_000_000];
    let wrong = [("content-md5", "AAAAAAAAAAAAAAAAAAAAAA==")];
    assert_eq!(
        server
            .call("PUT", "/photos/large", &wrong, &large)
            .await
            .status,
        400
    );
    assert_eq!(files(&blobs).len(), 1);
    assert_eq!(server.put("/photos/hello", &large).await.status, 201);
    assert_eq!(files(&blobs).len(), 1);
    assert!(server.get("/photos/hello").await.body == large);
    assert_eq!(server.delete("/photos/hello").await.status, 204);
    assert!(files(&blobs).is_empty());
}

#[tokio::test]
async fn concurrent_uploads_leave_one_blob() {
    let folder = TempDir::new().unwrap();
    let server = serve(&folder).await;
    assert_eq!(server.put("/photos", b"").await.status, 201);
    let bodies: Vec<_> = (0..12).map(|n| format!("body {n}")).collect();
    let puts = bodies
        .iter()
        .map(|body| server.put("/photos/hello", body.as_bytes()));
    assert!(join_all(puts).await.iter().all(|reply| reply.status == 201));
    assert_eq!(files(&folder.path().join("blobs")).len(), 1);
    let stored = server.get("/photos/hello").await.body_str().to_owned();
    assert!(bodies.contains(&stored), "{stored}");
}

#[tokio::test]
async fn deleted_bucket_leaves_no_objects() {
    let folder = TempDir::new().unwrap();
    let server = serve(&folder).await;
    for _ in 0..10 {
        assert_eq!(server.put("/photos", b"").await.status, 201);
        let race = join(
            server.put("/photos/hello", b"hello"),
            server.delete("/photos"),
        );
        match race.await {
            (put, delete) if delete.status == 204 => put.error(404, "bucket_not_exists"),
            (put, delete) => {
                assert_eq!(put.status, 201);
                assert_eq!(server.delete("/photos/hello").await.status, 204);
                assert_eq!(server.delete("/photos").await.status, 204);
                delete.error(409, "bucket_not_empty")
            }
        };
        assert!(files(&folder.path().join("objects/photos")).is_empty());
        assert!(files(&folder.path().join("blobs")).is_empty());
    }
}

#[tokio::test]
async fn missing_blob_is_internal_error_without_path() {
    let folder = TempDir::new().unwrap();
    let server = serve(&folder).await;
    assert_eq!(server.put("/photos", b"").await.status, 201);
    assert_eq!(server.put("/photos/hello", b"hello").await.status, 201);
    let blob = files(&folder.path().join("blobs")).remove(0);
    fs::remove_file(&blob).unwrap();
    let reply = server.get("/photos/hello").await;
    reply.error(500, "internal_error");
    let secret = folder.path().file_name().unwrap().to_str().unwrap();
    assert!(
        !format!("{:?}{}", reply.headers, reply.body_str()).contains(secret),
        "{reply:?}"
    );
}

#[tokio::test]
async fn damaged_record_is_internal_error() {
    let folder = TempDir::new().unwrap();
    let server = serve(&folder).await;
    assert_eq!(server.put("/photos", b"").await.status, 201);
    assert_eq!(server.put("/photos/hello", b"hello").await.status, 201);
    fs::write(
        folder.path().join("objects/photos/hello.json"),
        "{\"secret\":",
    )
    .unwrap();
    let reply = server.get("/photos/hello").await;
    reply.error(500, "internal_error");
    assert!(!reply.body_str().contains("EOF"), "{}", reply.body_str());
    server
        .head("/photos/hello")
        .await
        .bodiless_error(500, "internal_error");
}

#[tokio::test]
async fn files_of_other_programs_are_ignored() {
    let folder = TempDir::new().unwrap();
    let server = serve(&folder).await;
    assert_eq!(server.put("/photos", b"").await.status, 201);
    fs::create_dir_all(folder.path().join("objects/photos")).unwrap();
    fs::write(folder.path().join("objects/photos/.DS_Store"), "x").unwrap();
    assert_eq!(
        server.get("/photos").await.json()["keys"]
            .as_array()
            .unwrap()
            .len(),
        0
    );
    assert_eq!(server.delete("/photos").await.status, 204);
}
