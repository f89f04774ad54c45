//! `transparent`: the inner error provides all parts.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use qs_error::{CodeInfo, ErrorCode, ErrorResponse, QsError};

use crate::support::{check_body, check_headers, codes, render, sources};

#[derive(Debug, QsError)]
#[qs(url = "https://example.com/#{code}")]
enum Inner {
    #[qs(
        code = "inner",
        status = 429,
        message = "slow {limit}",
        display = "slow down, {limit}",
        log = off
    )]
    Slow {
        #[qs(member)]
        limit: u8,
        #[qs(header = "x-tenant")]
        tenant: &'static str,
        #[qs(retry_after)]
        wait: u8,
        source: std::fmt::Error,
    },
}

fn slow() -> Inner {
    Inner::Slow {
        limit: 5,
        tenant: "t",
        wait: 3,
        source: std::fmt::Error,
    }
}

#[derive(Debug, QsError)]
#[qs(url = "https://outer.example/{code}", challenge = "Outer")]
enum Outer {
    #[qs(transparent)]
    Tuple(Inner),
    #[qs(transparent)]
    Named {
        #[qs(from)]
        error: Box<Inner>,
    },
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
    #[qs(code = "own", status = 404)]
    Own,
}

#[derive(Debug, QsError)]
#[qs(transparent)]
struct Newtype(#[qs(from)] Inner);

#[derive(Debug, QsError)]
#[qs(transparent)]
struct Counted {
    inner: Arc<Newtype>,
}

#[track_caller]
fn check(error: &dyn QsError) {
    let body = r#"{"code":"inner","message":"slow 5","request_id":"$id","url":"https://example.com/#inner","limit":5}"#;
    check_body(error, body);
    check_headers(error, &[("x-tenant", "t"), ("retry-after", "3")]);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3)));
    assert_eq!(error.to_string(), "slow down, 5");
    assert_eq!(sources(error), [std::fmt::Error.to_string()]);
    assert_eq!(error.info(), slow().info());
}

#[test]
fn all_parts_are_from_inner_error() {
    check(&slow());
    check(&Outer::Tuple(slow()));
    check(&Outer::from(Box::new(slow())));
    check(&Newtype(slow()));
    check(&Counted {
        inner: Arc::new(Newtype(slow())),
    });
    check(&ErrorResponse::from(Outer::Tuple(slow())));
}

#[test]
fn outer_challenge_is_not_sent_for_inner_error() {
    let error = Outer::from(ErrorCode::SignatureNotMatched);
    check_headers(&error, &[("www-authenticate", "QS")]);
}

#[test]
fn inner_catalog_is_part_of_outer_catalog() {
    let all = codes::<Outer>();
    assert_eq!(all[..3], ["own", "inner", "invalid_access_key_id"]);
    assert_eq!(all.len(), 42);
    assert_eq!(codes::<Newtype>(), ["inner"]);
    assert_eq!(codes::<Counted>(), ["inner"]);
    assert_eq!(render(&Outer::Own).status, 404);
}

/// A manual impl. Its message differs from its catalog entry.
#[derive(Debug)]
struct ByHand;

static BY_HAND: &CodeInfo = &<Inner as qs_error::ErrorCatalog>::CATALOG[0];

impl std::fmt::Display for ByHand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("by hand")
    }
}

impl std::error::Error for ByHand {}

impl QsError for ByHand {
    fn info(&self) -> &'static CodeInfo {
        BY_HAND
    }

    fn message(&self) -> Cow<'_, str> {
        "from the method".into()
    }

    fn url(&self) -> Option<Cow<'_, str>> {
        None
    }
}

impl qs_error::ErrorCatalog for ByHand {
    const CATALOG: &'static [CodeInfo] = <Inner as qs_error::ErrorCatalog>::CATALOG;
}

#[derive(Debug, QsError)]
enum AroundByHand {
    #[qs(transparent)]
    ByHand(ByHand),
    #[qs(transparent)]
    Derived(Inner),
}

#[test]
fn manual_error_is_transparent() {
    let body = r#"{"code":"inner","message":"from the method","request_id":"$id"}"#;
    check_body(&ByHand, body);
    check_body(&AroundByHand::ByHand(ByHand), body);
    check(&AroundByHand::Derived(slow()));
    assert_eq!(codes::<AroundByHand>(), ["inner"]);
}
