//! Responses of frameworks and of handlers that do not use qs-error, panics, and inner errors.

use super::{Case, Expected, derived, failure};
use crate::client::Protocol;

const JSON: &[(&str, &str)] = &[("content-type", "application/json")];

/// 100 bytes, more than `BODY_LIMIT`.
const OVERSIZE: &str = concat!(
    "11111111111111111111111111111111111111111111111111",
    "11111111111111111111111111111111111111111111111111"
);

const fn post(name: &'static str, body: &'static str, status: u16, code: &'static str) -> Case {
    Case {
        method: "POST",
        headers: JSON,
        body,
        ..failure(name, "/orders", status, code)
    }
}

/// The headers of a string.
const PLAIN: &[(&str, &str)] = &[("content-type", "text/plain; charset=utf-8")];

const fn fine(name: &'static str, path: &'static str, body: &'static str) -> Case {
    Case {
        expected: Expected::Forwarded(body),
        also: PLAIN,
        ..failure(name, path, 200, "")
    }
}

pub(super) const CASES: &[Case] = &[
    fine("success_http1", "/fine", "fine"),
    Case {
        protocol: Protocol::Http2,
        ..fine("success_http2", "/fine", "fine")
    },
    failure("no_route_http1", "/nowhere", 404, "not_found"),
    Case {
        protocol: Protocol::Http2,
        ..failure("no_route_http2", "/nowhere", 404, "not_found")
    },
    Case {
        method: "DELETE",
        also: &[("allow", "")],
        ..failure("wrong_method", "/fine", 405, "method_not_allowed")
    },
    fine("valid_path", "/numbers/7", "7"),
    failure("bad_path", "/numbers/x", 400, "bad_request"),
    Case {
        expected: Expected::Forwarded("7"),
        also: PLAIN,
        ..post("valid_json", "7", 200, "")
    },
    post("bad_json", "nope", 400, "bad_request"),
    Case {
        protocol: Protocol::Http2,
        ..post("bad_json_http2", "nope", 400, "bad_request")
    },
    Case {
        headers: &[("content-type", "text/plain")],
        ..post("wrong_type", "1", 415, "unsupported_media_type")
    },
    post("oversize_body", OVERSIZE, 413, "content_too_large"),
    failure("page_empty", "/pages/empty", 410, "gone"),
    derived(
        "page_message",
        "/pages/text",
        409,
        "conflict",
        r#"{"code":"conflict","message":"the price changed","request_id":"{id}"}"#,
    ),
    Case {
        expected: Expected::Forwarded(r#"{"own":true}"#),
        also: &[("content-type", "application/json")],
        ..failure("page_with_json", "/pages/typed", 422, "")
    },
    Case {
        also: &[("content-range", "bytes */42")],
        ..failure(
            "page_416_content_range",
            "/pages/range",
            416,
            "range_not_satisfiable",
        )
    },
    Case {
        also: &[("www-authenticate", "Basic realm=\"shop\"")],
        ..failure("page_401_challenge", "/pages/login", 401, "unauthorized")
    },
    Case {
        also: &[("retry-after", "Fri, 31 Dec 2027 23:59:59 GMT")],
        ..derived(
            "page_retry_after_date",
            "/pages/slow",
            429,
            "too_many_requests",
            r#"{"code":"too_many_requests","message":"slow down","request_id":"{id}"}"#,
        )
    },
    failure("panic_http1", "/panics/now", 500, "internal_server_error"),
    Case {
        protocol: Protocol::Http2,
        ..failure("panic_http2", "/panics/later", 500, "internal_server_error")
    },
    failure("inner_error_http1", "/inner", 500, "internal_server_error"),
    Case {
        protocol: Protocol::Http2,
        ..failure("inner_error_http2", "/inner", 500, "internal_server_error")
    },
];
