//! Multipart uploads.

use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::storage::{files, serve};
use crate::support::{Client, Reply, Server};

pub(crate) const MIN_PART: usize = 4 << 20;

pub(crate) async fn initiate(client: &Client, target: &str) -> String {
    let reply = client
        .call("POST", &format!("{target}?uploads"), &[], b"")
        .await;
    assert_eq!(reply.status, 200, "{reply:?}");
    let id = reply.json()["upload_id"].as_str().unwrap().to_owned();
    assert_eq!(id.len(), 32);
    id
}

pub(crate) async fn upload(
    client: &Client,
    target: &str,
    id: &str,
    number: u32,
    data: &[u8],
) -> Reply {
    let target = format!("{target}?part_number={number}&upload_id={id}");
    client.put(&target, data).await
}

pub(crate) async fn complete(client: &Client, target: &str, id: &str, parts: &[u32]) -> Reply {
    let parts: Vec<_> = parts.iter().map(|n| json!({ "part_number": n })).collect();
    let body = json!({ "object_parts": parts }).to_string();
    let target = format!("{target}?upload_id={id}");
    client.call("POST", &target, &[], body.as_bytes()).await
}

/// Starts a server with an upload of `/photos/hello` that has one part, number 3.
pub(crate) async fn with_part() -> (Server, String) {
    let server = Server::with_bucket(&[]).await;
    let id = initiate(&server, "/photos/hello").await;
    let reply = upload(&server, "/photos/hello", &id, 3, b"hello world").await;
    assert_eq!(
        (reply.status, reply.header("etag")),
        (201, "\"5eb63bbbe01eeed093cb22bb8f5acdc3\"")
    );
    (server, id)
}

#[tokio::test]
async fn parts_become_object_in_order() {
    let folder = TempDir::new().unwrap();
    let server = serve(&folder).await;
    assert_eq!(server.put("/photos", b"").await.status, 201);
    let headers = [("x-qs-meta-a", "1"), ("content-type", "text/plain")];
    let reply = server
        .call("POST", "/photos/large?uploads", &headers, b"")
        .await;
    let id = reply.json()["upload_id"].as_str().unwrap().to_owned();
    let parts = [
        vec![b'a'; MIN_PART],
        vec![b'b'; MIN_PART + 1],
        b"the end".to_vec(),
    ];
    for number in [2, 0, 1, 9] {
        let data = parts
            .get(number as usize)
            .map_or(&b"not used"[..], |part| part);
        assert_eq!(
            upload(&server, "/photos/large", &id, number, data)
                .await
                .status,
            201
        );
    }
    server
        .get("/photos/large")
        .await
        .error(404, "object_not_exists");
    let completed = complete(&server, "/photos/large", &id, &[0, 1, 2]).await;
    assert_eq!(completed.status, 201, "{completed:?}");
    assert!(completed.header("etag").ends_with("-3\""));
    let object = server.get("/photos/large").await;
    assert!(object.body == parts.concat());
    assert_eq!(
        (object.header("x-qs-meta-a"), object.header("content-type")),
        ("1", "text/plain")
    );
    assert_eq!(object.header("etag"), completed.header("etag"));
    let range = [(
        "range",
        format!("bytes={}-{}", MIN_PART - 1, 2 * MIN_PART + 3),
    )];
    let range = range
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let part = server.call("GET", "/photos/large", &range, b"").await;
    assert!(part.body == [b"a", &parts[1][..], b"the"].concat());
    assert_eq!(files(&folder.path().join("blobs")).len(), 3);
    complete(&server, "/photos/large", &id, &[0])
        .await
        .error(400, "upload_not_exists");
    assert_eq!(server.delete("/photos/large").await.status, 204);
    assert_eq!(files(&folder.path().join("blobs")).len(), 0);
}

#[tokio::test]
async fn incomplete_uploads_survive_restart() {
    let folder = TempDir::new().unwrap();
    let first = serve(&folder).await;
    assert_eq!(first.put("/photos", b"").await.status, 201);
    let id = initiate(&first, "/photos/hello").await;
    assert_eq!(
        upload(&first, "/photos/hello", &id, 0, b"hello world")
            .await
            .status,
        201
    );
    drop(first);
    let second = serve(&folder).await;
    assert_eq!(
        complete(&second, "/photos/hello", &id, &[0]).await.status,
        201
    );
    assert_eq!(second.get("/photos/hello").await.body_str(), "hello world");
}

#[tokio::test]
async fn parts_are_listed() {
    let (server, id) = with_part().await;
    upload(&server, "/photos/hello", &id, 1, b"first").await;
    let all = server
        .get(&format!("/photos/hello?upload_id={id}"))
        .await
        .json();
    let of = |list: &Value, name: &str| -> Vec<Value> {
        let parts = list["object_parts"].as_array().unwrap();
        parts.iter().map(|part| part[name].clone()).collect()
    };
    assert_eq!(all["count"], 2);
    assert_eq!(of(&all, "part_number"), [1, 3]);
    assert_eq!(of(&all, "size"), [5, 11]);
    assert_eq!(of(&all, "etag")[1], "5eb63bbbe01eeed093cb22bb8f5acdc3");
    for (query, numbers) in [("limit=1", [1]), ("part_number_marker=1", [3])] {
        let some = server
            .get(&format!("/photos/hello?upload_id={id}&{query}"))
            .await
            .json();
        assert_eq!(of(&some, "part_number"), numbers);
    }
}

#[tokio::test]
async fn repeated_part_replaces_first() {
    let (server, id) = with_part().await;
    assert_eq!(
        upload(&server, "/photos/hello", &id, 3, b"other")
            .await
            .status,
        201
    );
    assert_eq!(
        complete(&server, "/photos/hello", &id, &[3]).await.status,
        201
    );
    assert_eq!(server.get("/photos/hello").await.body_str(), "other");
}

#[tokio::test]
async fn aborted_upload_does_not_exist() {
    let (server, id) = with_part().await;
    let target = format!("/photos/hello?upload_id={id}");
    for _ in 0..2 {
        assert_eq!(server.delete(&target).await.status, 204);
    }
    assert_eq!(
        server.delete("/photos/hello?upload_id=none").await.status,
        204
    );
    server.get(&target).await.error(400, "upload_not_exists");
    complete(&server, "/photos/hello", &id, &[3])
        .await
        .error(400, "upload_not_exists");
}

#[tokio::test]
async fn parts_are_copied_from_objects() {
    let (server, id) = with_part().await;
    assert_eq!(
        server.put("/photos/source", b"0123456789").await.status,
        201
    );
    let target = format!("/photos/hello?part_number=0&upload_id={id}");
    let source = ("x-qs-copy-source", "/photos/source");
    for (range, expected) in [(None, "0123456789"), (Some("bytes=2-4"), "234")] {
        let headers: Vec<_> = [source]
            .into_iter()
            .chain(range.map(|r| ("x-qs-copy-range", r)))
            .collect();
        assert_eq!(server.call("PUT", &target, &headers, b"").await.status, 201);
        let id = initiate(&server, "/photos/copy").await;
        let target = format!("/photos/copy?part_number=0&upload_id={id}");
        assert_eq!(server.call("PUT", &target, &headers, b"").await.status, 201);
        assert_eq!(
            complete(&server, "/photos/copy", &id, &[0]).await.status,
            201
        );
        assert_eq!(server.get("/photos/copy").await.body_str(), expected);
    }
    let headers = [source, ("x-qs-copy-range", "bytes=10-")];
    server
        .call("PUT", &target, &headers, b"")
        .await
        .error(416, "invalid_range");
}

#[tokio::test]
async fn uploads_are_listed_and_deleted_with_bucket() {
    let folder = TempDir::new().unwrap();
    let server = serve(&folder).await;
    assert_eq!(server.put("/photos", b"").await.status, 201);
    let mut ids = Vec::new();
    for key in ["b", "a", "a"] {
        let target = format!("/photos/{key}");
        ids.push((key, initiate(&server, &target).await));
        upload(&server, &target, &ids.last().unwrap().1, 0, b"data").await;
    }
    ids.sort();
    let mut seen = Vec::new();
    let (mut key, mut id) = (String::new(), String::new());
    for has_more in [true, true, false] {
        let query = format!("uploads&limit=1&key_marker={key}&upload_id_marker={id}");
        let page = server.get(&format!("/photos?{query}")).await.json();
        let upload = &page["uploads"][0];
        seen.push((upload["key"].clone(), upload["upload_id"].clone()));
        assert_eq!(page["has_more"], has_more);
        key = page["next_key_marker"].as_str().unwrap().to_owned();
        id = page["next_upload_id_marker"].as_str().unwrap().to_owned();
    }
    let expected: Vec<_> = ids
        .iter()
        .map(|(key, id)| (json!(key), json!(id)))
        .collect();
    assert_eq!(seen, expected);
    let page = server.get("/photos?uploads&prefix=b").await.json();
    assert_eq!(page["uploads"].as_array().unwrap().len(), 1);
    assert_eq!(server.delete("/photos").await.status, 204);
    for kind in ["blobs", "uploads/photos", "parts/photos"] {
        let left = files(&folder.path().join(kind));
        assert!(
            left.iter()
                .all(|path| files(path).is_empty() && path.is_dir()),
            "{left:?}"
        );
    }
}

#[tokio::test]
async fn download_of_replaced_object_is_complete() {
    let folder = TempDir::new().unwrap();
    let server = serve(&folder).await;
    assert_eq!(server.put("/photos", b"").await.status, 201);
    let id = initiate(&server, "/photos/large").await;
    for number in 0..4 {
        upload(&server, "/photos/large", &id, number, &vec![b'a'; MIN_PART]).await;
    }
    assert_eq!(
        complete(&server, "/photos/large", &id, &[0, 1, 2, 3])
            .await
            .status,
        201
    );
    let mut reader = TcpStream::connect(server.address).await.unwrap();
    let request = b"GET /photos/large HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";
    reader.write_all(request).await.unwrap();
    let mut begin = [0; 15];
    reader.read_exact(&mut begin).await.unwrap();
    assert_eq!(&begin, b"HTTP/1.1 200 OK");
    assert_eq!(server.put("/photos/large", b"other").await.status, 201);
    assert_eq!(server.delete("/photos/large").await.status, 204);
    let mut rest = Vec::new();
    reader.read_to_end(&mut rest).await.unwrap();
    assert!(rest.ends_with(&vec![b'a'; 4 * MIN_PART]), "{}", rest.len());
    while !files(&folder.path().join("blobs")).is_empty() {
        tokio::task::yield_now().await;
    }
}
