//! HEAD. Every response is compared with GET.

use super::{Case, Expected, Format, failure};
use crate::client::Protocol;

const fn head1(name: &'static str, path: &'static str, status: u16, code: &'static str) -> Case {
    Case {
        method: "HEAD",
        ..failure(name, path, status, code)
    }
}

const fn head2(name: &'static str, path: &'static str, status: u16, code: &'static str) -> Case {
    Case {
        protocol: Protocol::Http2,
        ..head1(name, path, status, code)
    }
}

const PLAIN: &[(&str, &str)] = &[("content-type", "text/plain; charset=utf-8")];

const RETRY: &[(&str, &str)] = &[("retry-after", "2")];

pub(super) const CASES: &[Case] = &[
    Case {
        expected: Expected::Forwarded(""),
        also: PLAIN,
        ..head1("head_success_http1", "/fine", 200, "")
    },
    Case {
        expected: Expected::Forwarded(""),
        also: PLAIN,
        ..head2("head_success_http2", "/fine", 200, "")
    },
    head1("head_derived_http1", "/errors/pen", 404, "item_not_exists"),
    head2("head_derived_http2", "/errors/pen", 404, "item_not_exists"),
    head1(
        "head_derived_64_kib_http1",
        "/errors/huge",
        404,
        "item_not_exists",
    ),
    head2(
        "head_derived_64_kib_http2",
        "/errors/huge",
        404,
        "item_not_exists",
    ),
    Case {
        also: RETRY,
        ..head1(
            "head_member_http1",
            "/errors/throttled",
            429,
            "tenant_throttled",
        )
    },
    Case {
        also: RETRY,
        ..head2(
            "head_member_http2",
            "/errors/throttled",
            429,
            "tenant_throttled",
        )
    },
    head1("head_no_route_http1", "/nowhere", 404, "not_found"),
    head2("head_no_route_http2", "/nowhere", 404, "not_found"),
    head1("head_page_http1", "/pages/text", 409, "conflict"),
    head2("head_page_http2", "/pages/text", 409, "conflict"),
    head1(
        "head_panic_http1",
        "/panics/later",
        500,
        "internal_server_error",
    ),
    head2(
        "head_panic_http2",
        "/panics/later",
        500,
        "internal_server_error",
    ),
    Case {
        headers: super::PROBLEM,
        format: Format::Problem,
        ..head1("head_problem", "/errors/pen", 404, "item_not_exists")
    },
];
