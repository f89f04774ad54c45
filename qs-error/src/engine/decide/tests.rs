use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Extensions, HeaderMap, HeaderName, HeaderValue, Method, Request, StatusCode};
use http_body::{Body, Frame, SizeHint};

use super::{Decision, Declaration, Forward, Head, PassThrough, decide, is_empty};
use crate::code::ErrorCode;
use crate::engine::config::{LayerConfig, ResponseConfig};
use crate::engine::event::Rendered;
use crate::engine::request::{Rendering, RequestContext};
use crate::error::QsError;

const ID: &str = "this-request";

fn request(method: Method, config: ResponseConfig) -> RequestContext {
    let config = LayerConfig {
        response: Arc::new(config),
        ..LayerConfig::default()
    };
    let mut http = Request::new(());
    *http.method_mut() = method;
    let request = RequestContext::new(ID.parse().unwrap(), &http, &config);
    let info = ErrorCode::InvalidRange.info();
    request.add_rendering(Rendering {
        info,
        code: info.code(),
        status: info.status(),
        chain: None,
    });
    request
}

fn renamed() -> ResponseConfig {
    ResponseConfig {
        request_id_header: HeaderName::from_static("x-id"),
        error_code_header: HeaderName::from_static("x-code"),
        ..ResponseConfig::default()
    }
}

/// A test case: the head of a response, and the decisions with and without a body.
struct Case {
    name: &'static str,
    status: u16,
    headers: &'static [(&'static str, &'static str)],
    extension: Extension,
    with_body: &'static str,
    without_body: &'static str,
}

#[derive(Clone, Copy)]
enum Extension {
    None,
    PassThrough,
    Rendered,
}

const ID_HEADER: (&str, &str) = ("x-qs-request-id", ID);
const CODE: (&str, &str) = ("x-qs-error-code", "invalid_range");
const JSON: (&str, &str) = ("content-type", "application/json");
const PLAIN: (&str, &str) = ("content-type", "text/plain; charset=utf-8");

#[rustfmt::skip]
const CASES: &[Case] = &[
    case("informational", 101, &[], "success", "success"),
    case("success", 200, &[PLAIN], "success", "success"),
    case("redirect", 304, &[], "success", "success"),
    case("below errors", 399, &[PLAIN], "success", "success"),
    case("above errors", 600, &[PLAIN], "success", "success"),
    case("last status", 999, &[], "success", "success"),
    case("grpc", 500, &[("content-type", "application/grpc")], "passed", "passed"),
    case("grpc variant", 404, &[("content-type", "Application/gRPC-web+proto")], "passed", "passed"),
    case("rendered for request", 416, &[ID_HEADER, CODE, JSON], "request", "request"),
    case("rendered for request, other type", 416, &[ID_HEADER, CODE, PLAIN], "request", "request"),
    case("rendered for request, other status", 410, &[ID_HEADER, CODE], "request", "request"),
    case("other id", 416, &[("x-qs-request-id", "other"), CODE, JSON], "header", "header"),
    case("no id", 416, &[CODE, JSON], "header", "header"),
    case("two ids", 416, &[ID_HEADER, ("x-qs-request-id", "other"), CODE, JSON], "request", "request"),
    case("other code", 404, &[ID_HEADER, ("x-qs-error-code", "E12:a.b-c"), JSON], "header", "header"),
    case("code and parameters", 404, &[CODE, ("content-type", "application/json; charset=utf-8")], "header", "header"),
    case("other id first", 416, &[("x-qs-request-id", "other"), ID_HEADER, CODE, JSON], "header", "header"),
    case("two codes", 416, &[ID_HEADER, CODE, ("x-qs-error-code", "other"), JSON], "request", "request"),
    case("two codes without id", 416, &[CODE, ("x-qs-error-code", "other"), JSON], "passed", "rewritten"),
    case("empty type", 500, &[("content-type", "")], "rewritten", "rewritten"),
    case("invalid code", 404, &[("x-qs-error-code", "not a code"), JSON], "passed", "rewritten"),
    case("empty code", 404, &[("x-qs-error-code", ""), JSON], "passed", "rewritten"),
    case("code with plain type", 404, &[CODE, PLAIN], "rewritten", "rewritten"),
    case("code of problem", 404, &[CODE, ("content-type", "application/problem+json")], "passed", "rewritten"),
    case("plain", 404, &[PLAIN], "rewritten", "rewritten"),
    case("upper-case type", 404, &[("content-type", "TEXT/PLAIN")], "rewritten", "rewritten"),
    case("encoded body", 500, &[PLAIN, ("content-encoding", "gzip")], "rewritten", "rewritten"),
    case("first status", 400, &[], "rewritten", "rewritten"),
    case("no type", 503, &[], "rewritten", "rewritten"),
    case("unregistered status", 599, &[], "rewritten", "rewritten"),
    case("json", 409, &[JSON], "passed", "rewritten"),
    case("html", 500, &[("content-type", "text/html")], "passed", "rewritten"),
    case("octets", 404, &[("content-type", "application/octet-stream")], "passed", "rewritten"),
    case("event stream", 500, &[("content-type", "text/event-stream")], "passed", "rewritten"),
    case("longer type", 404, &[("content-type", "text/plain2")], "passed", "rewritten"),
    Case { extension: Extension::PassThrough, ..case("pass-through", 404, &[PLAIN], "passed", "passed") },
    Case { extension: Extension::PassThrough, ..case("pass-through success", 200, &[], "success", "success") },
    Case { extension: Extension::PassThrough, ..case("pass-through and rendered", 416, &[ID_HEADER, CODE], "passed", "passed") },
    Case { extension: Extension::Rendered, ..case("rendered extension", 404, &[PLAIN], "extension", "extension") },
    Case { extension: Extension::Rendered, ..case("rendered extension and id", 416, &[ID_HEADER, CODE], "request", "request") },
];

const fn case(
    name: &'static str,
    status: u16,
    headers: &'static [(&'static str, &'static str)],
    with_body: &'static str,
    without_body: &'static str,
) -> Case {
    Case {
        name,
        status,
        headers,
        extension: Extension::None,
        with_body,
        without_body,
    }
}

fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        let name = HeaderName::from_static(name);
        headers.append(name, HeaderValue::from_static(value));
    }
    headers
}

fn extensions(extension: Extension) -> Extensions {
    let mut extensions = Extensions::new();
    match extension {
        Extension::None => {}
        Extension::PassThrough => drop(extensions.insert(PassThrough)),
        Extension::Rendered => drop(extensions.insert(Rendered {
            info: ErrorCode::InvalidRange.info(),
            request_id: "other".parse().unwrap(),
        })),
    }
    extensions
}

fn name(decision: &Decision) -> &'static str {
    match decision {
        Decision::Rewrite { .. } => "rewritten",
        Decision::Forward(Forward::Success) => "success",
        Decision::Forward(Forward::PassedThrough) => "passed",
        Decision::Forward(Forward::Declared(Declaration::Request(_))) => "request",
        Decision::Forward(Forward::Declared(Declaration::Extension(_))) => "extension",
        Decision::Forward(Forward::Declared(Declaration::Header(_))) => "header",
    }
}

#[test]
fn decision_is_equal_for_get_and_head() {
    for case in CASES {
        for method in [Method::GET, Method::HEAD, Method::POST] {
            let request = request(method.clone(), ResponseConfig::default());
            for (is_empty, expected) in [(false, case.with_body), (true, case.without_body)] {
                let head = Head {
                    status: StatusCode::from_u16(case.status).unwrap(),
                    headers: &headers(case.headers),
                    extensions: &extensions(case.extension),
                };
                let decision = decide(head, &request, || is_empty);
                assert_eq!(
                    name(&decision),
                    expected,
                    "{method} {}, empty: {is_empty}",
                    case.name
                );
            }
        }
    }
}

#[test]
fn header_names_are_from_layer_or_default() {
    let cases: [(&[_], _); 6] = [
        (&[("x-id", ID), ("x-code", "invalid_range")], "request"),
        (&[("x-code", "invalid_range"), JSON], "header"),
        (&[CODE, JSON], "header"),
        (&[ID_HEADER, CODE, JSON], "header"),
        (&[CODE, ("x-code", "invalid_range"), JSON], "passed"),
        (&[("x-other", "invalid_range"), JSON], "passed"),
    ];
    let request = request(Method::GET, renamed());
    for (pairs, expected) in cases {
        let head = Head {
            status: StatusCode::RANGE_NOT_SATISFIABLE,
            headers: &headers(pairs),
            extensions: &Extensions::new(),
        };
        assert_eq!(
            name(&decide(head, &request, || false)),
            expected,
            "{pairs:?}"
        );
    }
}

/// A body with a fixed size hint and end.
struct Reported {
    is_end_stream: bool,
    size: Option<u64>,
}

impl Body for Reported {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Pending
    }

    fn is_end_stream(&self) -> bool {
        self.is_end_stream
    }

    fn size_hint(&self) -> SizeHint {
        self.size.map(SizeHint::with_exact).unwrap_or_default()
    }
}

#[test]
fn emptiness_depends_on_method() {
    let octets = ("content-type", "application/octet-stream");
    let zero = ("content-length", "0");
    let seven = ("content-length", "7");
    let cases: [(&[_], bool, Option<u64>, bool, bool); 11] = [
        (&[], true, None, true, false),
        (&[], false, Some(0), true, false),
        (&[], false, None, false, false),
        (&[], false, Some(7), false, false),
        (&[zero], false, Some(0), true, true),
        (&[zero], false, None, false, true),
        (
            &[("content-length", "84"), PLAIN],
            true,
            Some(0),
            true,
            false,
        ),
        (&[octets], true, Some(0), true, true),
        (&[octets], true, None, true, false),
        (&[octets, seven], false, Some(7), false, false),
        (&[octets, seven], true, Some(0), true, false),
    ];
    for (pairs, is_end_stream, size, on_get, on_head) in cases {
        let headers = headers(pairs);
        let body = Reported {
            is_end_stream,
            size,
        };
        let empty = |is_head| is_empty(is_head, &headers, &body);
        assert_eq!(empty(false), on_get, "{pairs:?} {size:?}");
        assert_eq!(empty(true), on_head, "{pairs:?} {size:?}");
    }
}
