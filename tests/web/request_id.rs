//! The id of a request: generated, or accepted from a trusted client.

use std::collections::HashSet;

use axum::body::Body;
use axum::extract::Extension;
use axum::{Router, http};
use http::{HeaderValue, Request};
use qs_error::{ErrorLayer, RequestId};

use crate::capture::watch;
use crate::errors::no_item;
use crate::exchange::{TestResponse, app, app_with, get, send};

fn trusting() -> Router {
    app_with(
        async || no_item("pen"),
        ErrorLayer::new().trust_inbound(true),
    )
}

async fn ask(app: Router, ids: &[&[u8]]) -> TestResponse {
    let mut request = Request::get("/a").body(Body::empty()).unwrap();
    for id in ids {
        let value = HeaderValue::from_bytes(id).unwrap();
        request.headers_mut().append("x-qs-request-id", value);
    }
    send(app, request).await
}

/// 32 lower-case hex digits of a version 7 UUID.
fn check_generated(id: &str) {
    let digits = id
        .bytes()
        .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    assert!(digits && id.len() == 32, "{id}");
    assert_eq!(&id[12..13], "7", "{id}");
    assert!(matches!(&id[16..17], "8" | "9" | "a" | "b"), "{id}");
}

async fn check_replaced(ids: &[&[u8]]) {
    let log = watch();
    let response = ask(trusting(), ids).await;
    response.check(404, "item_not_exists");
    check_generated(response.id());
    assert_eq!(log.with("request_id", response.id()).len(), 1);
}

#[tokio::test]
async fn generated_ids_are_version_7_uuids() {
    check_generated(RequestId::generate().as_str());
    check_generated(get(app(async || no_item("pen")), "/a").await.id());
    check_generated(get(app(async || "fine"), "/a").await.id());
    check_generated(
        qs_error::respond(&no_item("pen")).headers()["x-qs-request-id"]
            .to_str()
            .unwrap(),
    );
}

#[tokio::test]
async fn each_request_has_own_id() {
    let app = app(async || no_item("pen"));
    let mut ids = HashSet::new();
    for _ in 0..100 {
        ids.insert(get(app.clone(), "/a").await.id().to_owned());
    }
    assert_eq!(ids.len(), 100);
}

#[tokio::test]
async fn extension_has_id_of_response() {
    let response = get(
        app(async |Extension(id): Extension<RequestId>| id.to_string()),
        "/a",
    )
    .await;
    assert_eq!(response.text(), response.id());
}

#[tokio::test]
async fn body_header_log_and_extensions_agree() {
    let log = watch();
    let handler = async |Extension(id): Extension<RequestId>| no_item(id.as_str());
    let response = get(app(handler), "/a").await;
    response.check(404, "item_not_exists");
    assert_eq!(
        response.message(),
        format!("item `{}` does not exist", response.id())
    );
    assert_eq!(log.only().field("request_id"), Some(response.id()));
}

#[tokio::test]
async fn untrusted_id_is_replaced() {
    let response = ask(app(async || no_item("pen")), &[b"from-outside"]).await;
    check_generated(response.check(404, "item_not_exists").id());
}

#[tokio::test]
async fn trusted_id_is_used() {
    let log = watch();
    let longest = [b'x'; 128];
    for id in [
        &b"a"[..],
        b"AZaz09._-",
        b"0198c2d5-a7a3-7c6e-9f0e-5c5d2b1a4f3e",
        &longest,
    ] {
        let response = ask(trusting(), &[id]).await;
        assert_eq!(response.check(404, "item_not_exists").id().as_bytes(), id);
        assert_eq!(log.with("request_id", response.id()).len(), 1);
    }
}

#[tokio::test]
async fn trusted_id_is_on_successes() {
    let handler = async |Extension(id): Extension<RequestId>| id.to_string();
    let app = app_with(handler, ErrorLayer::new().trust_inbound(true));
    let response = ask(app, &[b"from-the-proxy"]).await;
    assert_eq!(
        (response.text(), response.id()),
        ("from-the-proxy", "from-the-proxy")
    );
}

#[tokio::test]
async fn invalid_id_is_replaced() {
    for id in [
        &b""[..],
        b" ",
        b"a b",
        b"a,b",
        b"a/b",
        b"a:b",
        b"\"a\"",
        b"a\tb",
        b"<b>",
        b"a%0a",
    ] {
        check_replaced(&[id]).await;
    }
}

#[tokio::test]
async fn non_ascii_id_is_replaced() {
    for id in [
        "ü".as_bytes(),
        "\u{202e}a".as_bytes(),
        b"\xff\xfe",
        "\u{2028}".as_bytes(),
    ] {
        check_replaced(&[id]).await;
    }
}

#[tokio::test]
async fn long_id_is_replaced_and_not_cut() {
    check_replaced(&[&[b'x'; 129]]).await;
    check_replaced(&[&[b'x'; 60_000]]).await;
}

#[tokio::test]
async fn repeated_id_is_replaced() {
    check_replaced(&[b"one", b"two"]).await;
    check_replaced(&[b"same", b"same"]).await;
    check_replaced(&[b"one", b""]).await;
    check_replaced(&[b"", b"one"]).await;
}

#[tokio::test]
async fn missing_header_generates_id() {
    check_replaced(&[]).await;
}

#[tokio::test]
async fn trusted_header_is_named_by_layer() {
    let layer = ErrorLayer::new()
        .trust_inbound(true)
        .request_id_header(http::HeaderName::from_static("x-trace"));
    let app = app_with(async || no_item("pen"), layer);
    let response = ask(app.clone(), &[b"from-outside"]).await;
    check_generated(response.header("x-trace"));
    let request = Request::get("/a").header("x-trace", "from-the-proxy");
    let response = send(app, request.body(Body::empty()).unwrap()).await;
    assert_eq!(response.header("x-trace"), "from-the-proxy");
}

#[tokio::test]
async fn trust_can_be_revoked() {
    let layer = ErrorLayer::new().trust_inbound(true).trust_inbound(false);
    let response = ask(app_with(async || "fine", layer), &[b"from-outside"]).await;
    check_generated(response.id());
}

#[test]
fn ids_are_distinct_across_threads() {
    let threads: Vec<_> = (0..4)
        .map(|_| {
            std::thread::spawn(|| {
                (0..25_000)
                    .map(|_| RequestId::generate())
                    .collect::<Vec<_>>()
            })
        })
        .collect();
    let mut all = HashSet::new();
    for ids in threads.into_iter().map(|thread| thread.join().unwrap()) {
        for id in ids {
            let id = id.as_str().to_owned();
            check_generated(&id);
            assert!(all.insert(id));
        }
    }
}

#[test]
fn ids_compare_by_their_string() {
    let long = "x".repeat(128);
    let texts = [
        "a",
        "aa08cf7a43f611e5",
        "b",
        "b".repeat(36).leak(),
        "b".repeat(37).leak(),
        &long,
    ];
    let ids = texts.map(|text| text.parse::<RequestId>().unwrap());
    assert!(ids.is_sorted());
    for (id, text) in ids.iter().zip(texts) {
        assert_eq!((id.as_str(), id.to_string()), (text, text.to_owned()));
        assert_eq!(*id, id.clone());
        assert_eq!(format!("{id:?}"), format!("RequestId({text:?})"));
    }
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), texts.len());
}

#[test]
fn generated_ids_reveal_no_counter() {
    const COUNT: usize = 4096;
    let ids: Vec<u128> = (0..COUNT)
        .map(|_| u128::from_str_radix(RequestId::generate().as_str(), 16).unwrap())
        .collect();
    // The bits after the time and the variant.
    for bit in 0..62 {
        // Bit n of a counter changes in each step of 2^n.
        for lag in [1, 2, 4, 8, 16, 32, 64] {
            let pairs = ids.iter().zip(&ids[lag..]);
            let changes = pairs
                .filter(|(one, other)| (*one ^ *other) >> bit & 1 == 1)
                .count();
            let share = changes * 100 / (COUNT - lag);
            assert!((40..60).contains(&share), "bit {bit}, lag {lag}: {share} %");
        }
    }
}

#[test]
fn differences_of_generated_ids_vary() {
    let ids: Vec<u128> = (0..1000)
        .map(|_| u128::from_str_radix(RequestId::generate().as_str(), 16).unwrap())
        .collect();
    let random = |id: &u128| (id & (u128::MAX >> 66)) as u64;
    let differences: HashSet<u64> = ids
        .iter()
        .zip(&ids[1..])
        .map(|(one, other)| random(other).wrapping_sub(random(one)))
        .collect();
    assert_eq!(differences.len(), 999);
}

fn fixed_id() -> RequestId {
    "from-the-source".parse().unwrap()
}

#[tokio::test]
async fn id_of_layer_source_is_used_everywhere() {
    let log = watch();
    let handler = async |id: RequestId| no_item(id.as_str());
    let layer = ErrorLayer::new().request_ids(fixed_id);
    let response = get(app_with(handler, layer.clone()), "/a").await;
    response.check(404, "item_not_exists");
    assert_eq!(response.id(), "from-the-source");
    assert_eq!(response.message(), "item `from-the-source` does not exist");
    let events = log.events();
    assert_eq!(events[0].field("request_id"), Some("from-the-source"));
    let fine = get(app_with(async || "fine", layer.clone()), "/a").await;
    assert_eq!(fine.id(), "from-the-source");
    get(app_with(async || http::StatusCode::GONE, layer), "/a")
        .await
        .check(410, "gone");
}

#[tokio::test]
async fn trusted_id_takes_precedence_over_source() {
    let layer = || ErrorLayer::new().request_ids(fixed_id).trust_inbound(true);
    let app = || app_with(async || no_item("pen"), layer());
    let response = ask(app(), &[b"from-the-proxy"]).await;
    assert_eq!(response.id(), "from-the-proxy");
    let response = ask(app(), &[b"not valid"]).await;
    assert_eq!(response.id(), "from-the-source");
}

#[tokio::test]
async fn extractor_returns_id_of_request() {
    let response = get(app(async |id: RequestId| id.to_string()), "/a").await;
    assert_eq!(response.text(), response.id());
}

#[tokio::test]
async fn extractor_without_layer_is_server_error() {
    let log = watch();
    let handler = async |id: RequestId| id.to_string();
    let router = Router::new().route("/a", axum::routing::get(handler));
    let response = get(router, "/a").await;
    assert_eq!(response.status, 500);
    assert!(!log.events().is_empty());
}

#[test]
fn id_is_string_in_serde() {
    let id: RequestId = serde_json::from_str("\"a-1\"").unwrap();
    assert_eq!(id.as_str(), "a-1");
    assert_eq!(serde_json::to_string(&id).unwrap(), "\"a-1\"");
    let generated = RequestId::generate();
    let text = serde_json::to_string(&generated).unwrap();
    assert_eq!(serde_json::from_str::<RequestId>(&text).unwrap(), generated);
    assert_eq!(
        serde_json::from_reader::<_, RequestId>(text.as_bytes()).unwrap(),
        generated
    );
    let long = format!("\"{}\"", "x".repeat(129));
    for invalid in ["\"\"", "\"a b\"", "7", "null", "\"\\u202e\"", &long] {
        assert!(
            serde_json::from_str::<RequestId>(invalid).is_err(),
            "{invalid}"
        );
    }
}
