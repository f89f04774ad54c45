use std::rc::Rc;
use std::sync::Arc;

use http::{HeaderName, StatusCode};

use super::{CodeCache, SharedParts};
use crate::code::ErrorCode;
use crate::engine::config::ResponseConfig;
use crate::error::QsError;
use crate::formats::{Envelope, Problem};
use crate::response::ErrorValues;

fn configs() -> [Arc<ResponseConfig>; 3] {
    let mut default = ResponseConfig::default();
    default.formats.add_offer(Problem);
    default.formats.add_offer(Envelope("error"));
    let renamed = ResponseConfig {
        request_id_header: HeaderName::from_static("x-id"),
        error_code_header: HeaderName::from_static("x-code"),
        ..ResponseConfig::default()
    };
    let linked = ResponseConfig {
        docs_url: Some("https://docs.example.com/{code}?\"{code}\"".into()),
        ..ResponseConfig::default()
    };
    [default, renamed, linked].map(Arc::new)
}

fn values(code: &ErrorCode) -> ErrorValues<'_> {
    ErrorValues::of(code, &mut Vec::new())
}

#[test]
fn cached_parts_equal_plain_parts() {
    for config in &configs() {
        for code in ErrorCode::ALL {
            for format in [0, 1, 2] {
                let values = values(code);
                let first = SharedParts::of(&values, config, format);
                let cached = SharedParts::of(&values, config, format);
                assert!(Rc::ptr_eq(&first, &cached));
                let plain = SharedParts::new(&values, config, format);
                assert_eq!(cached.headers, plain.headers);
                assert_eq!(cached.document, plain.document);
                assert_eq!(cached.docs_url, plain.docs_url);
            }
        }
    }
}

#[test]
fn other_code_or_status_is_not_cached() {
    let [config, ..] = configs();
    let cached = SharedParts::of(&values(&ErrorCode::InvalidRange), &config, 0);
    let mut others = [(); 2].map(|()| values(&ErrorCode::InvalidRange));
    others[0].code = "other";
    others[1].status = StatusCode::GONE;
    for other in others {
        assert!(!Rc::ptr_eq(&cached, &SharedParts::of(&other, &config, 0)));
        let again = SharedParts::of(&values(&ErrorCode::InvalidRange), &config, 0);
        assert!(Rc::ptr_eq(&cached, &again));
    }
}

#[test]
fn equal_key_returns_same_value() {
    thread_local! {
        static CACHE: CodeCache<usize> = const { CodeCache::new() };
    }
    let [config, other, _] = configs();
    let info = ErrorCode::InvalidRange.info();
    let first = CodeCache::get(&CACHE, info, &config, 0, || 1);
    let again = CodeCache::get(&CACHE, info, &config, 0, || 2);
    assert!(Rc::ptr_eq(&first, &again));
    assert_eq!(*CodeCache::get(&CACHE, info, &config, 1, || 5), 5);
    assert_eq!(*CodeCache::get(&CACHE, info, &other, 0, || 3), 3);
    // The other configuration has replaced the value in the slot.
    assert_eq!(*CodeCache::get(&CACHE, info, &config, 0, || 4), 4);
}

#[test]
fn renderer_headers_take_precedence() {
    let [_, renamed, _] = configs();
    let parts = SharedParts::new(&values(&ErrorCode::InvalidRange), &renamed, 0);
    assert_eq!(parts.headers["x-code"], "invalid_range");
    assert_eq!(parts.headers["x-id"], "");
    assert_eq!(parts.headers["content-type"], "application/json");
    assert_eq!(parts.headers["cache-control"], "no-store");
    assert_eq!(parts.headers.len(), 5);
}
