//! The errors that the states of `--config` cause.

use std::io::Write;

use tempfile::NamedTempFile;

use crate::signing::{KEYS, Place, Request, Style};
use crate::support::Server;

/// Starts a server with these states.
async fn server(states: &str) -> Server {
    let file = file(states);
    let path = file.path().to_str().unwrap();
    Server::start(&[&KEYS[..], &["--config", path]].concat()).await
}

fn file(states: &str) -> NamedTempFile {
    let mut file = NamedTempFile::new().unwrap();
    file.write_all(states.as_bytes()).unwrap();
    file
}

async fn with_bucket(states: &str) -> Server {
    let server = server(states).await;
    assert_eq!(server.put("/photos", b"").await.status, 201);
    server
}

#[tokio::test]
async fn delinquent_account() {
    let server = server("[owner]\nstate = \"delinquent\"").await;
    for (method, target) in [("GET", "/"), ("PUT", "/photos"), ("GET", "/photos/hello")] {
        let reply = server.call(method, target, &[], b"").await;
        let body = reply.error(402, "delinquent_account");
        assert_eq!(body["message"], "account `owner` is in arrears");
    }
}

#[tokio::test]
async fn account_problem() {
    let states = r#"
        [[account]]
        name = "shop"
        access_key_id = "SHOP"
        secret_access_key = "shop secret"
        state = "problem"
    "#;
    let server = with_bucket(states).await;
    let now = chrono::TimeDelta::zero();
    for style in [Style::Header, Style::Query] {
        let request = Request::new("GET", "/hello").sign_with(style, "SHOP", "shop secret", now);
        let reply = request.send(&server, Place::Path).await;
        let body = reply.error(403, "account_problem");
        assert_eq!(
            body["message"],
            "account `shop` is suspended: contact the operator"
        );
    }
    assert_eq!(server.get("/photos").await.status, 200);
}

#[tokio::test]
async fn bucket_not_active() {
    let states = "[[bucket]]\nname = \"photos\"\nstate = \"inactive\"";
    let server = with_bucket(states).await;
    for (method, target) in [
        ("GET", "/photos"),
        ("DELETE", "/photos"),
        ("PUT", "/photos/hello"),
    ] {
        let reply = server.call(method, target, &[], b"").await;
        reply.error(403, "bucket_not_active");
    }
    server
        .head("/photos")
        .await
        .bodiless_error(403, "bucket_not_active");
    assert_eq!(
        server.get("/photos?stats").await.json()["status"],
        "suspended"
    );
    assert_eq!(server.put("/videos", b"").await.status, 201);
    assert_eq!(server.get("/videos").await.status, 200);
}

#[tokio::test]
async fn lease_not_ready() {
    let server = with_bucket("[[bucket]]\nname = \"photos\"\nlease_seconds = 100").await;
    let reply = server.put("/photos/hello", b"").await;
    let body = reply.error(403, "lease_not_ready");
    assert_eq!(
        body["message"],
        "the lease of bucket `photos` is not ready yet"
    );
    let wait: u64 = reply.header("retry-after").parse().unwrap();
    assert!((1..=100).contains(&wait), "{wait}");
    assert_eq!(server.get("/photos?stats").await.json()["status"], "active");
}

#[tokio::test]
async fn lease_is_ready_after_retry_after() {
    let server = with_bucket("[[bucket]]\nname = \"photos\"\nlease_seconds = 1").await;
    let reply = server.put("/photos/hello", b"").await;
    if let Some(wait) = reply.headers.get("retry-after") {
        let wait = wait.to_str().unwrap().parse().unwrap();
        tokio::time::sleep(std::time::Duration::from_secs(wait)).await;
        assert_eq!(server.put("/photos/hello", b"").await.status, 201);
    } else {
        assert_eq!(reply.status, 201);
    }
}

#[tokio::test]
async fn max_requests_exceeded() {
    let server = server("bucket_changes_per_minute = 3").await;
    for (method, target, status) in [
        ("PUT", "/photos", 201),
        ("PUT", "/photos", 409),
        ("DELETE", "/photos", 204),
        ("PUT", "/photos", 201),
    ] {
        assert_eq!(server.call(method, target, &[], b"").await.status, status);
    }
    let reply = server.delete("/photos").await;
    reply.error(400, "max_requests_exceeded");
    let wait: u64 = reply.header("retry-after").parse().unwrap();
    assert!((1..=20).contains(&wait), "{wait}");
    assert_eq!(server.put("/photos/hello", b"").await.status, 201);
}

#[tokio::test]
async fn too_many_buckets() {
    let server = server("[owner]\nmax_buckets = 1").await;
    assert_eq!(server.put("/photos", b"").await.status, 201);
    let reply = server.put("/videos", b"").await;
    assert_eq!(reply.error(403, "too_many_buckets")["quota"], 1);
}

#[tokio::test]
async fn service_unavailable() {
    let server = server("maintenance = true").await;
    for (method, target) in [("GET", "/"), ("PUT", "/photos"), ("PATCH", "/photos/hello")] {
        let reply = server.call(method, target, &[], b"").await;
        let body = reply.error(503, "service_unavailable");
        assert_eq!(body["message"], "the store is down for maintenance");
        assert_eq!(reply.header("retry-after"), "60");
    }
}

#[tokio::test]
async fn access_denied() {
    let server = server("read_only = true").await;
    let body = server.put("/photos", b"").await.error(400, "access_denied");
    assert_eq!(body["message"], "the store is read-only");
    assert_eq!(server.get("/").await.status, 200);
    server.get("/photos").await.error(404, "bucket_not_exists");
}

#[tokio::test]
async fn access_denied_in_bucket() {
    let server = with_bucket("[[bucket]]\nname = \"photos\"\nread_only = true").await;
    for (method, target) in [
        ("PUT", "/photos/hello"),
        ("DELETE", "/photos/hello"),
        ("DELETE", "/photos"),
        ("PUT", "/photos?acl"),
        ("POST", "/photos?delete"),
        ("POST", "/photos/hello?uploads"),
        ("PUT", "/photos/hello?part_number=1&upload_id=2"),
    ] {
        let body = server
            .call(method, target, &[], b"")
            .await
            .error(400, "access_denied");
        assert_eq!(body["message"], "the bucket is read-only");
    }
    assert_eq!(server.get("/photos").await.status, 200);
    assert_eq!(server.put("/videos", b"").await.status, 201);
    assert_eq!(server.put("/videos/hello", b"").await.status, 201);
    let moved = [("x-qs-move-source", "/photos/hello")];
    let reply = server.call("PUT", "/videos/hello", &moved, b"").await;
    reply.error(404, "object_not_exists");
}

#[tokio::test]
async fn invalid_object_state() {
    let states = "[[bucket]]\nname = \"photos\"\nretention_seconds = 1000";
    let server = with_bucket(states).await;
    assert_eq!(server.put("/videos", b"").await.status, 201);
    assert_eq!(server.put("/photos/hello", b"hello").await.status, 201);
    let move_away = [("x-qs-move-source", "/photos/hello")];
    for (method, target, headers) in [
        ("PUT", "/photos/hello", &[][..]),
        ("DELETE", "/photos/hello", &[]),
        ("PUT", "/videos/hello", &move_away),
    ] {
        let reply = server.call(method, target, headers, b"other").await;
        let seconds = reply.error(400, "invalid_object_state")["seconds"]
            .as_u64()
            .unwrap();
        assert!((990..=1000).contains(&seconds), "{seconds}");
    }
    assert_eq!(server.get("/photos/hello").await.body_str(), "hello");
    server
        .get("/videos/hello")
        .await
        .error(404, "object_not_exists");
}

#[tokio::test]
async fn accounts_do_not_share_buckets() {
    let states = r#"
        [[account]]
        name = "shop"
        access_key_id = "SHOP"
        secret_access_key = "shop secret"
        max_buckets = 1
    "#;
    let server = with_bucket(states).await;
    let now = chrono::TimeDelta::zero();
    for (method, bucket, path, outcome) in [
        ("PUT", "videos", "", Ok(201)),
        ("PUT", "videos", "/hello", Ok(201)),
        ("PUT", "more-videos", "", Err((403, "too_many_buckets"))),
        ("PUT", "photos", "", Err((409, "bucket_already_exists"))),
        ("GET", "photos", "", Err((403, "permission_denied"))),
        ("PUT", "photos", "/hello", Err((403, "permission_denied"))),
        ("DELETE", "photos", "", Err((403, "permission_denied"))),
    ] {
        let mut request = Request::new(method, path);
        request.bucket = bucket;
        let request = request.sign_with(Style::Header, "SHOP", "shop secret", now);
        let reply = request.send(&server, Place::Path).await;
        match outcome {
            Ok(status) => assert_eq!(reply.status, status),
            Err((status, code)) => drop(reply.error(status, code)),
        }
    }
    let own = server.get("/").await.json();
    assert_eq!(
        (&own["count"], &own["buckets"][0]["name"]),
        (&1.into(), &"photos".into())
    );
    let reply = server.get("/videos/hello").await;
    let body = reply.error(403, "permission_denied");
    assert_eq!(
        body["message"],
        "account `owner` does not have this permission"
    );
}

#[test]
fn invalid_files_are_reported() {
    use clap::Parser;
    use store_service::{Config, app};
    let account = "[[account]]\nname = \"a\"\naccess_key_id = \"A\"\nsecret_access_key = \"s\"\n";
    let bucket = "[[bucket]]\nname = \"photos\"\n";
    for (states, reason) in [
        ("maintenance = 1".to_owned(), "expected a boolean"),
        (
            "maintenence = true".to_owned(),
            "unknown field `maintenence`",
        ),
        (
            "[[bucket]]\nstate = \"dead\"".to_owned(),
            "unknown variant `dead`",
        ),
        (
            "[[account]]\nname = \"a\"".to_owned(),
            "missing field `access_key_id`",
        ),
        (format!("{account}color = \"red\""), "unknown field `color`"),
        (account.repeat(2), "`A` is declared twice"),
        (
            account.replace("\"a\"", "\"owner\""),
            "`owner` is declared twice",
        ),
        (bucket.repeat(2), "`photos` is declared twice"),
        ("=".to_owned(), "TOML parse error"),
    ] {
        let file = file(&states);
        let config =
            Config::parse_from(["object-store", "--config", file.path().to_str().unwrap()]);
        let error = app(config).unwrap_err().to_string();
        assert!(error.contains(reason), "{error}");
    }
    let config = Config::parse_from(["object-store", "--config", "/missing/states.toml"]);
    let error = app(config).unwrap_err().to_string();
    assert!(
        error.starts_with("cannot read /missing/states.toml"),
        "{error}"
    );
}
