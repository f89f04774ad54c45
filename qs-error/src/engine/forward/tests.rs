use std::sync::Arc;

use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode};

use super::forward;
use crate::code::ErrorCode;
use crate::engine::config::{LayerConfig, ResponseConfig};
use crate::engine::decide::{Declaration, Forward};
use crate::engine::event::Rendered;
use crate::engine::request::RequestContext;
use crate::engine::scope::Scope;
use crate::error::QsError;

fn scope(response: ResponseConfig, is_outermost: bool) -> Scope {
    let config = Arc::new(LayerConfig {
        response: Arc::new(response),
        ..LayerConfig::default()
    });
    let id = "this".parse().unwrap();
    let request = RequestContext::new(id, &Request::new(()), &config);
    Scope {
        request: Arc::new(request),
        config,
        is_head: false,
        is_outermost,
    }
}

fn renamed() -> ResponseConfig {
    ResponseConfig {
        request_id_header: HeaderName::from_static("x-id"),
        error_code_header: HeaderName::from_static("x-code"),
        ..ResponseConfig::default()
    }
}

fn head(pairs: &[(&'static str, &'static str)]) -> Response<()> {
    let mut response = Response::new(());
    *response.status_mut() = StatusCode::RANGE_NOT_SATISFIABLE;
    for (name, value) in pairs {
        let name = HeaderName::from_static(name);
        response
            .headers_mut()
            .append(name, HeaderValue::from_static(value));
    }
    response
}

fn all<'h>(headers: &'h HeaderMap, name: &str) -> Vec<&'h str> {
    let values = headers.get_all(name).iter();
    values.map(|value| value.to_str().unwrap()).collect()
}

#[test]
fn id_is_added_unless_present() {
    let scope = scope(ResponseConfig::default(), true);
    for decision in [|| Forward::Success, || Forward::PassedThrough] {
        let mut added = head(&[]);
        assert!(!forward(&scope, &mut added, decision()));
        assert_eq!(all(added.headers(), "x-qs-request-id"), ["this"]);
        let mut own = head(&[("x-qs-request-id", "own")]);
        assert!(!forward(&scope, &mut own, decision()));
        assert_eq!(all(own.headers(), "x-qs-request-id"), ["own"]);
    }
}

#[test]
fn headers_of_upstream_are_renamed() {
    let scope = scope(renamed(), true);
    let cases: [(&[_], &str); 4] = [
        (&[("x-qs-request-id", "own")], "own"),
        (&[("x-id", "own")], "own"),
        (&[("x-qs-request-id", "not valid")], "this"),
        (&[], "this"),
    ];
    for (pairs, id) in cases {
        let mut head = head(pairs);
        let code = HeaderValue::from_static("gone");
        let decision = Forward::Declared(Declaration::Header(code));
        assert!(!forward(&scope, &mut head, decision));
        assert_eq!(all(head.headers(), "x-id"), [id], "{pairs:?}");
        assert_eq!(all(head.headers(), "x-code"), ["gone"]);
        assert!(!head.headers().contains_key("x-qs-request-id"));
        assert!(head.extensions().get::<Rendered>().is_none());
    }
}

#[test]
fn only_outermost_layer_inserts_rendered() {
    for is_outermost in [true, false] {
        let scope = scope(ResponseConfig::default(), is_outermost);
        let mut head = head(&[("x-qs-error-code", "invalid_range")]);
        let rendered = Rendered {
            info: ErrorCode::InvalidRange.info(),
            request_id: "earlier".parse().unwrap(),
        };
        let decision = Forward::Declared(Declaration::Extension(rendered.clone()));
        assert!(forward(&scope, &mut head, decision));
        assert_eq!(all(head.headers(), "x-qs-request-id"), ["earlier"]);
        let inserted = head.extensions().get::<Rendered>();
        assert_eq!(inserted, is_outermost.then_some(&rendered));
    }
}

#[test]
fn appended_value_overrides_default() {
    let scope = scope(ResponseConfig::default(), true);
    let mut head = head(&[
        ("cache-control", "no-store"),
        ("cache-control", "max-age=9"),
        ("x-content-type-options", "nosniff"),
    ]);
    let code = HeaderValue::from_static("gone");
    forward(
        &scope,
        &mut head,
        Forward::Declared(Declaration::Header(code)),
    );
    assert_eq!(all(head.headers(), "cache-control"), ["max-age=9"]);
    assert_eq!(all(head.headers(), "x-content-type-options"), ["nosniff"]);
}
