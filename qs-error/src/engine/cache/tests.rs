use std::rc::Rc;
use std::sync::Arc;

use http::HeaderName;

use super::{CodeCache, SharedParts};
use crate::code::ErrorCode;
use crate::engine::config::ResponseConfig;
use crate::error::QsError;

fn configs() -> [Arc<ResponseConfig>; 3] {
    let default = ResponseConfig::default();
    let renamed = ResponseConfig {
        request_id_header: HeaderName::from_static("x-id"),
        error_code_header: HeaderName::from_static("x-code"),
        docs_url: None,
    };
    let linked = ResponseConfig {
        docs_url: Some("https://docs.example.com/{code}?\"{code}\"".into()),
        ..ResponseConfig::default()
    };
    [default, renamed, linked].map(Arc::new)
}

#[test]
fn cached_parts_equal_plain_parts() {
    for config in &configs() {
        for code in ErrorCode::ALL {
            let info = code.info();
            let first = SharedParts::of(info, config);
            let cached = SharedParts::of(info, config);
            assert!(Rc::ptr_eq(&first, &cached));
            assert_eq!(*cached, SharedParts::new(info, info.code(), config));
        }
    }
}

#[test]
fn equal_key_returns_same_value() {
    thread_local! {
        static CACHE: CodeCache<usize> = const { CodeCache::new() };
    }
    let [config, other, _] = configs();
    let info = ErrorCode::InvalidRange.info();
    let first = CodeCache::get(&CACHE, info, &config, || 1);
    let again = CodeCache::get(&CACHE, info, &config, || 2);
    assert!(Rc::ptr_eq(&first, &again));
    assert_eq!(*CodeCache::get(&CACHE, info, &other, || 3), 3);
    // The configuration has changed in between, so the slot was replaced.
    assert_eq!(*CodeCache::get(&CACHE, info, &config, || 4), 4);
}

#[test]
fn renderer_headers_take_precedence() {
    let [_, renamed, _] = configs();
    let parts = SharedParts::new(ErrorCode::InvalidRange.info(), "invalid_range", &renamed);
    assert_eq!(parts.headers["x-code"], "invalid_range");
    assert_eq!(parts.headers["x-id"], "");
    assert_eq!(parts.headers["content-type"], "application/json");
    assert_eq!(parts.headers["cache-control"], "no-store");
    assert_eq!(parts.headers.len(), 5);
}
