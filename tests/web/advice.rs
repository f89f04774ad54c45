//! `ErrorLayer::advice`: the advice that a response has for its client.

use std::time::Duration;

use axum::Router;
use axum::routing::get as on_get;
use http::StatusCode;
use qs_error::format::{Envelope, Problem};
use qs_error::{ErrorExt as _, ErrorLayer, QsError};
use serde_json::{Value, json};

use crate::exchange::{app_with, get};

#[derive(Clone, Debug, QsError)]
enum Error {
    /// The tenant sends too much.
    ///
    /// # Remedy
    ///
    /// Send
    /// less.
    ///
    /// Much less.
    #[qs(code = "throttled", status = 429, message = "{limit}", params)]
    Throttled {
        limit: u8,
        #[qs(retry_after)]
        after: Duration,
        #[qs(member)]
        tenant: u8,
    },
    /// # Remedy
    /// Contact the help desk.
    #[qs(code = "broken", status = 500)]
    Broken,
    #[qs(code = "bare", status = 404, action = none)]
    Bare,
    #[doc = concat!("# Remedy\n", include_str!("advice.rs"))]
    #[qs(code = "long", status = 400)]
    Long,
}

const THROTTLED: Error = Error::Throttled {
    limit: 5,
    after: Duration::from_millis(1200),
    tenant: 7,
};

async fn body(layer: ErrorLayer, error: Error) -> Value {
    get(app_with(async move || error, layer), "/a").await.json()
}

#[tokio::test]
async fn advice_follows_params() {
    let layer = ErrorLayer::new().advice(true);
    let response = get(app_with(async || THROTTLED, layer), "/a").await;
    let end = r#","params":{"limit":5},"action":"retry","retry_after":2,"remedy":"Send less.","tenant":7}"#;
    assert!(response.text().ends_with(end), "{}", response.text());
}

#[tokio::test]
async fn absent_parts_are_left_out() {
    let layer = || ErrorLayer::new().advice(true);
    let bare = body(layer(), Error::Bare).await;
    assert_eq!(bare["action"], "none");
    assert_eq!((bare.get("retry_after"), bare.get("remedy")), (None, None));
    let broken = body(layer(), Error::Broken).await;
    assert_eq!(broken["action"], "contact_support");
    assert_eq!(broken["remedy"], "Contact the help desk.");
}

#[tokio::test]
async fn advice_is_in_every_format() {
    let problem = body(ErrorLayer::new().advice(true).format(Problem), THROTTLED).await;
    let nested = body(
        ErrorLayer::new().advice(true).format(Envelope("e")),
        THROTTLED,
    )
    .await;
    for document in [&problem, &nested["e"]] {
        assert_eq!(document["action"], "retry");
        assert_eq!(document["retry_after"], 2);
        assert_eq!(document["remedy"], "Send less.");
    }
}

#[tokio::test]
async fn layer_without_advice_sends_none() {
    for layer in [
        ErrorLayer::new(),
        ErrorLayer::new().advice(true).advice(false),
    ] {
        let document = body(layer, THROTTLED).await;
        assert_eq!(document["params"], json!({"limit": 5}));
        for name in ["action", "retry_after", "remedy"] {
            assert_eq!(document.get(name), None);
        }
    }
}

#[tokio::test]
async fn rewritten_response_has_action_of_status() {
    let layer = || ErrorLayer::new().advice(true);
    let routes = Router::new().route("/a", on_get(async || StatusCode::SERVICE_UNAVAILABLE));
    let missing = get(routes.clone().layer(layer()), "/no").await;
    assert_eq!(missing.json()["action"], "fix_request");
    let unavailable = get(routes.layer(layer()), "/a").await;
    assert_eq!(unavailable.json()["action"], "retry");
}

#[tokio::test]
async fn long_remedy_is_cut() {
    let document = body(ErrorLayer::new().advice(true), Error::Long).await;
    let remedy = document["remedy"].as_str().unwrap();
    assert!((1..=300).contains(&remedy.len()), "{remedy}");
}

#[tokio::test]
async fn own_delay_of_response_is_advice() {
    let handler = async || Error::Bare.with_retry_after(Duration::from_secs(9));
    let layer = ErrorLayer::new().advice(true);
    let response = get(app_with(handler, layer), "/a").await;
    assert_eq!(response.json()["retry_after"], 9);
    assert_eq!(response.header("retry-after"), "9");
}
