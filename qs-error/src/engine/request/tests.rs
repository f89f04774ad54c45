use std::sync::Arc;

use http::Request;

use super::{Rendering, RequestContext};
use crate::code::ErrorCode;
use crate::engine::config::LayerConfig;
use crate::error::QsError;
use crate::request_id::RequestId;

fn context() -> Arc<RequestContext> {
    let config = LayerConfig::default();
    let id = RequestId::generate();
    Arc::new(RequestContext::new(id, &Request::new(()), &config))
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
    let is_current =
        |expected: Option<&Arc<RequestContext>>| match (RequestContext::current(), expected) {
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
fn latest_rendering_of_code_is_returned() {
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
        let latest = context.rendering(b"invalid_range").unwrap();
        assert_eq!(latest.status, status);
    }
}
