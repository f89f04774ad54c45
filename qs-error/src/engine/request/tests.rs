use std::sync::Arc;

use http::{HeaderMap, HeaderValue, Method};

use super::{Rendering, RequestContext, current, request_id};
use crate::code::ErrorCode;
use crate::engine::config::LayerConfig;
use crate::error::QsError;
use crate::request_id::RequestId;

fn context() -> Arc<RequestContext> {
    let config = LayerConfig::default();
    let id = RequestId::generate();
    Arc::new(RequestContext::new(id, Method::GET, None, None, &config))
}

fn add(context: &RequestContext, code: ErrorCode) {
    let info = code.info();
    context.add_rendering(Rendering {
        info,
        code: info.code(),
        status: info.status(),
        chain: None,
    });
}

fn is_known(context: &RequestContext, code: ErrorCode) -> bool {
    context.rendering(code.as_str().as_bytes()).is_some()
}

#[test]
fn scopes_nest() {
    let (outer, inner) = (context(), context());
    let is_current = |expected: Option<&Arc<RequestContext>>| match (current(), expected) {
        (Some(current), Some(expected)) => Arc::ptr_eq(&current, expected),
        (None, None) => true,
        _ => false,
    };
    assert!(is_current(None));
    let guard = outer.enter();
    assert!(is_current(Some(&outer)));
    let inner_guard = inner.enter();
    assert!(is_current(Some(&inner)));
    drop(inner_guard);
    assert!(is_current(Some(&outer)));
    drop(guard);
    assert!(is_current(None));
    assert_eq!(Arc::strong_count(&outer), 1);
}

#[test]
fn last_four_renderings_are_known() {
    let context = context();
    let codes = &ErrorCode::ALL[..6];
    for (at, code) in codes.iter().enumerate() {
        add(&context, *code);
        for (other, earlier) in codes.iter().enumerate() {
            let expected = other <= at && at - other < 4;
            assert_eq!(is_known(&context, *earlier), expected, "{other} after {at}");
        }
    }
}

#[test]
fn latest_rendering_of_code_is_found() {
    let context = context();
    for status in [404, 410, 409] {
        let info = ErrorCode::InvalidRange.info();
        let status = http::StatusCode::from_u16(status).unwrap();
        context.add_rendering(Rendering {
            info,
            code: info.code(),
            status,
            chain: None,
        });
        let found = context.rendering(b"invalid_range").unwrap();
        assert_eq!(found.status, status);
    }
}

#[test]
fn id_is_inbound_or_from_function_or_generated() {
    fn fixed() -> RequestId {
        "fixed".parse().unwrap()
    }
    fn panicking() -> RequestId {
        panic!("no ids today")
    }
    let mut headers = HeaderMap::new();
    headers.insert("x-qs-request-id", HeaderValue::from_static("inbound"));
    let mut config = LayerConfig {
        trust_inbound: true,
        ..LayerConfig::default()
    };
    assert_eq!(request_id(&config, &headers).as_str(), "inbound");
    config.request_ids = Some(fixed);
    assert_eq!(request_id(&config, &headers).as_str(), "inbound");
    assert_eq!(request_id(&config, &HeaderMap::new()).as_str(), "fixed");
    config.trust_inbound = false;
    assert_eq!(request_id(&config, &headers).as_str(), "fixed");
    config.request_ids = Some(panicking);
    assert_eq!(request_id(&config, &headers).as_str().len(), 32);
    config.request_ids = None;
    assert_eq!(request_id(&config, &headers).as_str().len(), 32);
}
