//! Operations on objects that succeed.

use md5::{Digest, Md5};

use crate::support::Server;

const HELLO_MD5: &str = "\"5eb63bbbe01eeed093cb22bb8f5acdc3\"";

async fn with_hello() -> Server {
    let server = Server::with_bucket(&[]).await;
    assert_eq!(
        server.put("/photos/hello", b"hello world").await.status,
        201
    );
    server
}

#[tokio::test]
async fn object_is_stored_read_and_deleted() {
    let server = Server::with_bucket(&[]).await;
    let headers = [
        ("content-type", "text/plain"),
        ("content-md5", "XrY7u+Ae7tCTyyK7j1rNww=="),
        ("x-qs-meta-owner", "me, myself"),
        ("X-QS-Meta-Year", "2020"),
    ];
    let put = server
        .call("PUT", "/photos/a/hello", &headers, b"hello world")
        .await;
    assert_eq!((put.status, put.header("etag")), (201, HELLO_MD5));

    let get = server.get("/photos/a/hello").await;
    assert_eq!((get.status, get.body_str()), (200, "hello world"));
    let head = server.head("/photos/a/hello").await;
    assert_eq!((head.status, head.body_str()), (200, ""));
    for reply in [&get, &head] {
        assert_eq!(reply.header("etag"), HELLO_MD5);
        assert_eq!(reply.header("content-length"), "11");
        assert_eq!(reply.header("content-type"), "text/plain");
        assert_eq!(reply.header("accept-ranges"), "bytes");
        assert_eq!(reply.header("x-qs-meta-owner"), "me, myself");
        assert_eq!(reply.header("x-qs-meta-year"), "2020");
        assert!(reply.header("last-modified").ends_with(" GMT"));
    }

    for _ in 0..2 {
        assert_eq!(server.delete("/photos/a/hello").await.status, 204);
    }
    assert_eq!(server.head("/photos/a/hello").await.status, 404);
    assert_eq!(server.delete("/photos").await.status, 204);
}

#[tokio::test]
async fn second_upload_replaces_first() {
    let server = with_hello().await;
    assert_eq!(server.put("/photos/hello", b"").await.status, 201);
    let get = server.get("/photos/hello").await;
    assert_eq!(
        (get.status, get.body_str(), get.header("content-length")),
        (200, "", "0")
    );
    assert_eq!(get.header("content-type"), "application/octet-stream");
}

#[tokio::test]
async fn rejected_upload_keeps_object() {
    let server = with_hello().await;
    let wrong = [("content-md5", "AAAAAAAAAAAAAAAAAAAAAA==")];
    assert_eq!(
        server
            .call("PUT", "/photos/hello", &wrong, b"other")
            .await
            .status,
        400
    );
    assert_eq!(server.get("/photos/hello").await.body_str(), "hello world");
}

#[tokio::test]
async fn range_returns_part_of_object() {
    let server = with_hello().await;
    for (range, content_range, part) in [
        ("bytes=0-4", "bytes 0-4/11", "hello"),
        ("bytes=6-", "bytes 6-10/11", "world"),
        ("bytes=-3", "bytes 8-10/11", "rld"),
        ("bytes=-300", "bytes 0-10/11", "hello world"),
        ("bytes=4-99999999999999999999", "bytes 4-10/11", "o world"),
    ] {
        let reply = server
            .call("GET", "/photos/hello", &[("range", range)], b"")
            .await;
        assert_eq!((reply.status, reply.body_str()), (206, part), "{range}");
        assert_eq!(reply.header("content-range"), content_range);
        assert_eq!(reply.header("content-length"), part.len().to_string());
    }
    let head = server
        .call("HEAD", "/photos/hello", &[("range", "bytes=0-4")], b"")
        .await;
    assert_eq!((head.status, head.header("content-length")), (200, "11"));
}

#[tokio::test]
async fn fulfilled_conditions_return_object() {
    let server = with_hello().await;
    let modified = server
        .head("/photos/hello")
        .await
        .header("last-modified")
        .to_owned();
    for (name, value) in [
        ("if-match", HELLO_MD5),
        (
            "if-match",
            "\"other\", \"5eb63bbbe01eeed093cb22bb8f5acdc3\"",
        ),
        ("if-match", "*"),
        ("if-none-match", "\"other\""),
        ("if-unmodified-since", &modified),
        ("if-unmodified-since", "not a date"),
        ("if-modified-since", "Thu, 01 Jan 1970 00:00:00 GMT"),
        ("if-modified-since", "not a date"),
    ] {
        let reply = server
            .call("GET", "/photos/hello", &[(name, value)], b"")
            .await;
        assert_eq!(
            (reply.status, reply.body_str()),
            (200, "hello world"),
            "{name}: {value}"
        );
    }
}

#[tokio::test]
async fn cached_object_is_not_sent_again() {
    let server = with_hello().await;
    let modified = server
        .head("/photos/hello")
        .await
        .header("last-modified")
        .to_owned();
    for (name, value) in [
        ("if-none-match", HELLO_MD5),
        ("if-none-match", "W/\"5eb63bbbe01eeed093cb22bb8f5acdc3\""),
        ("if-none-match", "*"),
        ("if-modified-since", &modified),
    ] {
        for method in ["GET", "HEAD"] {
            let reply = server
                .call(method, "/photos/hello", &[(name, value)], b"")
                .await;
            assert_eq!(
                (reply.status, reply.body_str()),
                (304, ""),
                "{name}: {value}"
            );
            assert_eq!(reply.header("etag"), HELLO_MD5);
        }
    }
}

#[tokio::test]
async fn if_range_selects_part_or_whole() {
    let server = with_hello().await;
    for (etag, status, body) in [(HELLO_MD5, 206, "hello"), ("\"other\"", 200, "hello world")] {
        let headers = [("range", "bytes=0-4"), ("if-range", etag)];
        let reply = server.call("GET", "/photos/hello", &headers, b"").await;
        assert_eq!((reply.status, reply.body_str()), (status, body));
    }
}

#[tokio::test]
async fn absolute_targets_are_read_by_path() {
    let server = with_hello().await;
    let reply = server.get("http://elsewhere.test:8080/photos/hello").await;
    assert_eq!((reply.status, reply.body_str()), (200, "hello world"));
    let list = server
        .get("http://elsewhere.test/photos?limit=1")
        .await
        .json();
    assert_eq!(list["limit"], 1);
}

#[tokio::test]
async fn chunked_body_is_accepted() {
    let server = with_hello().await;
    let request = b"PUT /photos/parts HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\
        transfer-encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n";
    let reply = server.send(request, false).await;
    assert_eq!((reply.status, reply.header("etag")), (201, HELLO_MD5));
    assert_eq!(server.get("/photos/parts").await.body_str(), "hello world");
}

#[tokio::test]
async fn object_of_several_chunks_is_unchanged() {
    let server = Server::with_bucket(&[]).await;
    let data: Vec<u8> = (0..13_000_001_u32)
        .map(|n| n.to_le_bytes()[n as usize % 3])
        .collect();
    let etag = format!(
        "\"{:032x}\"",
        u128::from_be_bytes(Md5::digest(&data).into())
    );
    assert_eq!(
        server.put("/photos/large", &data).await.header("etag"),
        etag
    );
    assert!(server.get("/photos/large").await.body == data);
    let range = [("range", "bytes=5242870-5242890")];
    let part = server.call("GET", "/photos/large", &range, b"").await;
    assert_eq!(part.body, data[5_242_870..=5_242_890]);
}
