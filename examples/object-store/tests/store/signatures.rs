//! Requests with documented signatures, for each style and place of the bucket.

use crate::signing::{ID, Place, Request, SECRET, STYLES, Style, mac, server_with_object};

/// Returns requests of every kind, and the status of their responses.
fn requests() -> Vec<(Request, u16)> {
    let get = |path| Request::new("GET", path);
    let put = |path| Request::new("PUT", path).body(b"hello world");
    let upload = "upload_id=01a208e6b440767f8570977e9c55e1d2&part_number=3";
    vec![
        (get(""), 200),
        (get("").query("prefix=h%2F&limit=2", ""), 200),
        (get("").query("acl", "?acl"), 200),
        (get("").query("stats=", "?stats"), 200),
        (get("").query("uploads&limit=1", "?uploads"), 200),
        (Request::new("HEAD", ""), 200),
        (get("/hello"), 200),
        (Request::new("HEAD", "/hello"), 200),
        (get("/hello").header("range", "bytes=0-4"), 206),
        (
            get("/hello").query(
                "response-expires=0&response-content-type=text%2Fplain",
                "?response-content-type=text%2Fplain&response-expires=0",
            ),
            200,
        ),
        (
            get("/hello").query(
                "response-content-disposition=attachment%3B%20filename%3D%22a%22",
                "?response-content-disposition=attachment; filename=\"a\"",
            ),
            200,
        ),
        (put("/plain").header("content-type", "text/plain"), 201),
        (
            put("/digest").header("content-md5", "XrY7u+Ae7tCTyyK7j1rNww=="),
            201,
        ),
        (
            put("/meta")
                .header("X-QS-Meta-B", "2")
                .header("x-qs-meta-a", "  1 and more "),
            201,
        ),
        (put("/a%20%2Fb//c%2B"), 201),
        (get("/a%20%2Fb//c%2B"), 200),
        (get("/%E9%94%AE"), 404),
        (
            Request::new("POST", "/parts").query("uploads=", "?uploads"),
            200,
        ),
        (
            put("/parts").query(
                upload,
                "?part_number=3&upload_id=01a208e6b440767f8570977e9c55e1d2",
            ),
            400,
        ),
        (
            put("/copy").header("x-qs-copy-source", "/photos/hello"),
            201,
        ),
        (Request::new("DELETE", "/a%20%2Fb//c%2B"), 204),
    ]
}

#[tokio::test]
async fn documented_signatures_are_accepted() {
    let server = server_with_object().await;
    for (style, place) in STYLES {
        for (request, status) in requests() {
            let reply = request.clone().sign(style).send(&server, place).await;
            assert_eq!(
                reply.status, status,
                "{style:?} {place:?} {request:?}: {reply:?}"
            );
        }
    }
}

#[tokio::test]
async fn signed_list_of_buckets_is_accepted() {
    let server = server_with_object().await;
    for style in [Style::Header, Style::Query] {
        let mut request = Request::new("GET", "");
        request.bucket = "";
        let reply = request.sign(style).send(&server, Place::Path).await;
        assert_eq!(reply.json()["buckets"][0]["name"], "photos");
    }
}

#[tokio::test]
async fn x_qs_date_replaces_date() {
    let server = server_with_object().await;
    for format in ["%a, %d %b %Y %H:%M:%S GMT", "%Y-%m-%dT%H:%M:%SZ"] {
        let now = chrono::Utc::now().format(format).to_string();
        let request = Request::new("GET", "/hello").header("x-qs-date", &now);
        let mut request = request.sign(Style::Header);
        request.headers.retain(|(name, _)| *name != "date");
        assert_eq!(request.send(&server, Place::Path).await.status, 200);
        request.headers.push(("date", "long ago".to_owned()));
        assert_eq!(request.send(&server, Place::Path).await.status, 200);
    }
}

#[tokio::test]
async fn unsigned_parts_can_change() {
    let server = server_with_object().await;
    for (style, place) in STYLES {
        let mut request = Request::new("GET", "").sign(style);
        request.headers.push(("user-agent", "another".to_owned()));
        request.query = format!("{}&prefix=h", request.query)
            .trim_start_matches('&')
            .to_owned();
        assert_eq!(request.send(&server, place).await.status, 200);
    }
}

#[tokio::test]
async fn host_without_matching_signature_is_ignored() {
    let server = server_with_object().await;
    for host in ["videos.pek3a.qs.test", "photos.pek3a.qs.test", "", "a b:c"] {
        for style in [Style::Header, Style::Query] {
            let request = Request::new("GET", "/hello")
                .header("host", host)
                .sign(style);
            let reply = request.send(&server, Place::Path).await;
            assert_eq!(reply.body_str(), "hello world", "{host}");
        }
    }
}

#[tokio::test]
async fn signed_slash_of_bucket_host_is_accepted() {
    let server = server_with_object().await;
    let request = Request::new("GET", "/")
        .query("acl", "?acl")
        .sign(Style::Header);
    let reply = request.send(&server, Place::Host).await;
    assert_eq!(reply.json()["owner"]["name"], "owner");
}

#[tokio::test]
async fn absolute_targets_can_name_bucket_in_host() {
    let server = server_with_object().await;
    let date = chrono::Utc::now()
        .format("%a, %d %b %Y %H:%M:%S GMT")
        .to_string();
    let signature = mac(SECRET, &format!("GET\n\n\n{date}\n/photos/hello"));
    let authorization = format!("QS {ID}:{signature}");
    let headers = [("date", date.as_str()), ("authorization", &authorization)];
    for target in [
        "http://qs.test:80/photos/hello",
        "http://pek3a.qs.test/photos/hello",
        "http://photos.pek3a.qs.test/hello",
    ] {
        let reply = server.call("GET", target, &headers, b"").await;
        assert_eq!(reply.body_str(), "hello world", "{target}");
    }
}

#[tokio::test]
async fn unencoded_plus_in_signature_is_accepted() {
    let server = server_with_object().await;
    let mut seen = 0;
    for hour in 1..40 {
        let expires = (chrono::Utc::now() + chrono::TimeDelta::hours(hour)).timestamp();
        let signature = mac(SECRET, &format!("GET\n\n\n{expires}\n/photos/hello"));
        seen += usize::from(signature.contains('+'));
        let query = format!("access_key_id={ID}&expires={expires}&signature={signature}");
        let reply = server.get(&format!("/photos/hello?{query}")).await;
        assert_eq!(reply.body_str(), "hello world", "{query}");
    }
    assert!(seen > 0);
}
