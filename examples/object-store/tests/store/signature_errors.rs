//! Errors of requests that are unsigned, wrongly signed, or changed after they were signed.

use chrono::TimeDelta;

use crate::signing::{
    ID, KEYS, Place, Request, SECRET, STYLES, Style, TOLERATED, server_with_object,
};
use crate::support::Server;

fn upload() -> Request {
    Request::new("PUT", "/hello")
        .header("content-md5", "XrY7u+Ae7tCTyyK7j1rNww==")
        .header("content-type", "text/plain")
        .header("x-qs-meta-a", "1")
        .body(b"hello world")
}

/// Replaces the value of an existing header.
fn change(request: &mut Request, name: &str, value: &str) {
    let header = request
        .headers
        .iter_mut()
        .find(|(n, _)| *n == name)
        .unwrap();
    value.clone_into(&mut header.1);
}

fn drop_header(request: &mut Request, name: &str) {
    let before = request.headers.len();
    request.headers.retain(|(n, _)| *n != name);
    assert_eq!(request.headers.len() + 1, before);
}

type Mutation = fn(&mut Request);

const MUTATIONS: &[(&str, Mutation)] = &[
    ("method", |r| r.method = "GET"),
    ("path", |r| r.path = "/hellp"),
    ("encoding of the path", |r| r.path = "/hell%6F"),
    ("bucket", |r| r.bucket = "videos"),
    ("sub-resource", |r| {
        r.query = format!("acl&{}", r.query).trim_end_matches('&').to_owned();
    }),
    ("parameter of the response", |r| {
        r.query = format!("response-expires=0&{}", r.query)
            .trim_end_matches('&')
            .to_owned();
    }),
    ("value of a header", |r| change(r, "x-qs-meta-a", "2")),
    ("additional header", |r| {
        r.headers.push(("x-qs-meta-b", "2".to_owned()))
    }),
    ("additional value", |r| {
        r.headers.push(("x-qs-meta-a", "2".to_owned()))
    }),
    ("missing header", |r| drop_header(r, "x-qs-meta-a")),
    ("type", |r| change(r, "content-type", "text/html")),
    ("missing type", |r| drop_header(r, "content-type")),
    ("digest", |r| {
        change(r, "content-md5", "AAAAAAAAAAAAAAAAAAAAAA==")
    }),
    ("missing digest", |r| drop_header(r, "content-md5")),
];

#[tokio::test]
async fn each_change_invalidates_signature() {
    let server = server_with_object().await;
    for (style, place) in STYLES {
        let request = upload().sign(style);
        assert_eq!(request.send(&server, place).await.status, 201);
        for (part, mutate) in MUTATIONS {
            let mut mutant = request.clone();
            mutate(&mut mutant);
            let reply = mutant.send(&server, place).await;
            assert_eq!(
                reply.status, 401,
                "{part} of {style:?} {place:?}: {reply:?}"
            );
            reply.error(401, "signature_not_matched");
            assert_eq!(reply.header("www-authenticate"), "QS");
        }
    }
}

#[tokio::test]
async fn changed_sub_resource_invalidates_signature() {
    let server = server_with_object().await;
    let id = "01a208e6b440767f8570977e9c55e1d2";
    for (style, place) in STYLES {
        let query = format!("part_number=3&upload_id={id}");
        let signed = "?part_number=3&upload_id=01a208e6b440767f8570977e9c55e1d2";
        let request = Request::new("PUT", "/a").query(&query, signed).sign(style);
        request
            .send(&server, place)
            .await
            .error(400, "upload_not_exists");
        for (part, other) in [("=3", "=4"), ("part_number=3&", ""), (id, "1")] {
            let mut mutant = request.clone();
            mutant.query = mutant.query.replacen(part, other, 1);
            let reply = mutant.send(&server, place).await;
            reply.error(401, "signature_not_matched");
        }
    }
}

#[tokio::test]
async fn other_secret_or_key_is_rejected() {
    let server = server_with_object().await;
    for (style, place) in STYLES {
        let now = TimeDelta::zero();
        let wrong = upload().sign_with(style, ID, "another secret", now);
        let reply = wrong.send(&server, place).await;
        let body = reply.error(401, "signature_not_matched");
        let string = body["string_to_sign"].as_str().unwrap();
        assert!(
            string.starts_with("PUT\nXrY7u+Ae7tCTyyK7j1rNww==\ntext/plain\n"),
            "{string}"
        );
        assert!(
            string.ends_with("\nx-qs-meta-a:1\n/photos/hello"),
            "{string}"
        );
        let unknown = upload().sign_with(style, "NOBODY", SECRET, now);
        let reply = unknown.send(&server, place).await;
        let body = reply.error(401, "invalid_access_key_id");
        assert_eq!(body["message"], "access key `NOBODY` does not exist");
    }
}

#[tokio::test]
async fn clock_difference_over_15_minutes_is_rejected() {
    let server = server_with_object().await;
    let tolerated = TimeDelta::from_std(TOLERATED).unwrap();
    for sign in [1, -1] {
        let off = |off| upload().sign_with(Style::Header, ID, SECRET, off);
        let near = off(tolerated * sign).send(&server, Place::Path).await;
        assert_eq!(near.status, 201);
        let far = off(TimeDelta::minutes(16) * sign)
            .send(&server, Place::Path)
            .await;
        far.error(403, "request_expired");
    }
    // A changed date breaks the signature. An old date is rejected before the signature is checked.
    let mut request = upload().sign(Style::Header);
    let other = chrono::Utc::now() - tolerated;
    change(
        &mut request,
        "date",
        &other.format("%a, %d %b %Y %H:%M:%S GMT").to_string(),
    );
    request
        .send(&server, Place::Path)
        .await
        .error(401, "signature_not_matched");
    change(&mut request, "date", "Tue, 24 Nov 2020 09:30:00 GMT");
    request
        .send(&server, Place::Path)
        .await
        .error(403, "request_expired");
}

#[tokio::test]
async fn expired_query_is_rejected() {
    let server = server_with_object().await;
    for (off, place) in [(-61, Place::Path), (-600_000, Place::Host)] {
        let past = TimeDelta::minutes(off);
        let request = Request::new("GET", "/hello").sign_with(Style::Query, ID, SECRET, past);
        request
            .send(&server, place)
            .await
            .error(403, "request_expired");
    }
    let mut request = Request::new("GET", "/hello").sign(Style::Query);
    let later = (chrono::Utc::now() + TimeDelta::hours(2)).timestamp();
    let query = request.query.clone();
    let end = query.find("&signature").unwrap();
    let begin = query.find("expires=").unwrap();
    request
        .query
        .replace_range(begin..end, &format!("expires={later}"));
    request
        .send(&server, Place::Path)
        .await
        .error(401, "signature_not_matched");
}

#[tokio::test]
async fn malformed_signatures_are_rejected() {
    let server = server_with_object().await;
    let signed = upload().sign(Style::Header);
    for value in [
        "",
        "QS",
        "QS key",
        "Basic bWU6bWluZQ==",
        "Bearer token",
        "qs-error",
        "QSkey:signature",
    ] {
        let mut request = signed.clone();
        change(&mut request, "authorization", value);
        let reply = request.send(&server, Place::Path).await;
        reply.error(400, "invalid_argument");
    }
    for signature in ["", ":", "?", "AAAA", "e\u{301}", &"A".repeat(4000)] {
        let mut request = signed.clone();
        change(
            &mut request,
            "authorization",
            &format!("QS {ID}:{signature}"),
        );
        let reply = request.send(&server, Place::Path).await;
        assert!([400, 401].contains(&reply.status), "{signature}: {reply:?}");
    }
    let mut twice = signed.clone();
    twice
        .headers
        .push(("authorization", format!("QS {ID}:AAAA")));
    twice
        .send(&server, Place::Path)
        .await
        .error(400, "invalid_argument");
    let both = signed.sign(Style::Query);
    both.send(&server, Place::Path)
        .await
        .error(400, "invalid_argument");
}

#[tokio::test]
async fn malformed_dates_are_rejected() {
    let server = server_with_object().await;
    let signed = upload().sign(Style::Header);
    for date in [
        "",
        "yesterday",
        "Tue, 31 Nov 2026 09:30:00 GMT",
        "1764149400",
        "0",
    ] {
        let mut request = signed.clone();
        change(&mut request, "date", date);
        request
            .send(&server, Place::Path)
            .await
            .error(400, "invalid_argument");
    }
    let mut without = signed;
    drop_header(&mut without, "date");
    without
        .send(&server, Place::Path)
        .await
        .error(400, "invalid_argument");
}

#[tokio::test]
async fn malformed_signed_queries_are_rejected() {
    let server = server_with_object().await;
    let far = "99999999999999999999";
    for query in [
        format!("access_key_id={ID}"),
        "signature=AAAA".to_owned(),
        format!("access_key_id={ID}&expires=9999999999"),
        format!("access_key_id={ID}&expires=soon&signature=AAAA"),
        format!("access_key_id={ID}&expires={far}&signature=AAAA"),
        format!("access_key_id={ID}&expires=&signature=AAAA"),
        format!("access_key_id={ID}&expires=1&expires=2&signature=AAAA"),
        "access_key_id=%ff&expires=9999999999&signature=AAAA".to_owned(),
    ] {
        let reply = server.get(&format!("/photos/hello?{query}")).await;
        reply.error(400, "invalid_argument");
    }
}

#[tokio::test]
async fn unsigned_requests_are_rejected() {
    let server = server_with_object().await;
    for (method, target) in [
        ("GET", "/"),
        ("PUT", "/videos"),
        ("GET", "/photos"),
        ("DELETE", "/photos"),
        ("GET", "/photos?acl"),
        ("GET", "/photos/hello"),
        ("PUT", "/photos/hello"),
        ("DELETE", "/photos/hello"),
        ("POST", "/photos/hello?uploads"),
    ] {
        let reply = server.call(method, target, &[], b"").await;
        reply.error(403, "permission_denied");
    }
    server
        .head("/photos/hello")
        .await
        .bodiless_error(403, "permission_denied");
    server.get("/nobody").await.error(404, "bucket_not_exists");
}

#[tokio::test]
async fn wrong_signature_with_open_is_rejected() {
    let server = Server::start(&KEYS).await;
    assert_eq!(server.put("/photos", b"").await.status, 201);
    let request = upload().sign_with(Style::Header, ID, "another secret", TimeDelta::zero());
    let reply = request.send(&server, Place::Path).await;
    reply.error(401, "signature_not_matched");
}
