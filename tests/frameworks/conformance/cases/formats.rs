//! Problem documents, the envelope, and servers without a layer.

use super::{Case, Format, Ids, NO_PEN, PROBLEM, derived, failure};
use crate::client::Protocol;
use crate::running::Layer;

const fn problem(case: Case) -> Case {
    Case {
        headers: PROBLEM,
        format: Format::Problem,
        ..case
    }
}

const fn envelope(case: Case) -> Case {
    Case {
        layer: Layer::Envelope,
        format: Format::Envelope,
        ..case
    }
}

const fn bare(case: Case) -> Case {
    Case {
        layer: Layer::None,
        ids: Ids::Replaced(&[]),
        ..case
    }
}

const PROBLEM_OF_PEN: &str = concat!(
    r#"{"title":"The item in the request does not exist.","status":404,"#,
    r#""detail":"item `pen` does not exist","code":"item_not_exists","request_id":"{id}","#,
    r#""type":"https://docs.example.com/errors#item_not_exists"}"#
);

pub(super) const CASES: &[Case] = &[
    problem(derived(
        "problem_derived",
        "/errors/pen",
        404,
        "item_not_exists",
        PROBLEM_OF_PEN,
    )),
    Case {
        protocol: Protocol::Http2,
        ..problem(derived(
            "problem_http2",
            "/errors/pen",
            404,
            "item_not_exists",
            PROBLEM_OF_PEN,
        ))
    },
    Case {
        also: &[("retry-after", "2")],
        ..problem(derived(
            "problem_member",
            "/errors/throttled",
            429,
            "tenant_throttled",
            r#"{"title":"Too Many Requests","status":429,"detail":"tenant 7 is over its limit of 5 requests","code":"tenant_throttled","request_id":"{id}","type":"https://docs.example.com/errors#tenant_throttled","limit":5}"#,
        ))
    },
    problem(derived(
        "problem_params",
        "/errors/locked",
        409,
        "order_locked",
        r#"{"title":"Conflict","status":409,"detail":"order o-1 is locked for 9 s","code":"order_locked","request_id":"{id}","type":"https://docs.example.com/errors#order_locked","params":{"order":"o-1","seconds":9}}"#,
    )),
    problem(failure("problem_no_route", "/nowhere", 404, "not_found")),
    problem(failure("problem_page", "/pages/text", 409, "conflict")),
    problem(failure(
        "problem_panic",
        "/panics/now",
        500,
        "internal_server_error",
    )),
    problem(failure(
        "problem_inner_error",
        "/inner",
        500,
        "internal_server_error",
    )),
    Case {
        headers: &[("accept", "application/problem+json;q=0.5, application/json")],
        ..derived(
            "problem_less_preferred",
            "/errors/pen",
            404,
            "item_not_exists",
            NO_PEN,
        )
    },
    Case {
        headers: &[("accept", "text/html, */*;q=0.8")],
        ..derived(
            "problem_browser",
            "/errors/pen",
            404,
            "item_not_exists",
            NO_PEN,
        )
    },
    Case {
        headers: &[
            ("accept", "application/json;q=0.1"),
            ("accept", "application/problem+json"),
        ],
        format: Format::Problem,
        ..derived(
            "problem_two_headers",
            "/errors/pen",
            404,
            "item_not_exists",
            PROBLEM_OF_PEN,
        )
    },
    envelope(derived(
        "envelope_derived",
        "/errors/pen",
        404,
        "item_not_exists",
        r#"{"error":{"code":"item_not_exists","message":"item `pen` does not exist","request_id":"{id}","url":"https://docs.example.com/errors#item_not_exists"}}"#,
    )),
    Case {
        also: &[("retry-after", "2")],
        ..envelope(derived(
            "envelope_member",
            "/errors/throttled",
            429,
            "tenant_throttled",
            r#"{"error":{"code":"tenant_throttled","message":"tenant 7 is over its limit of 5 requests","request_id":"{id}","url":"https://docs.example.com/errors#tenant_throttled","limit":5}}"#,
        ))
    },
    envelope(failure("envelope_no_route", "/nowhere", 404, "not_found")),
    envelope(failure(
        "envelope_panic",
        "/panics/now",
        500,
        "internal_server_error",
    )),
    bare(derived(
        "bare_derived",
        "/errors/pen",
        404,
        "item_not_exists",
        NO_PEN,
    )),
    bare(derived(
        "bare_owned",
        "/owned/unit",
        400,
        "invalid_argument",
        r#"{"code":"invalid_argument","message":"no such unit","request_id":"{id}","url":"http://docs.qingcloud.com/qingstor/api/error_code.html"}"#,
    )),
    Case {
        headers: PROBLEM,
        ..bare(derived(
            "bare_without_negotiation",
            "/errors/pen",
            404,
            "item_not_exists",
            NO_PEN,
        ))
    },
    Case {
        ids: Ids::Replaced(&[b"id-7"]),
        ..bare(derived(
            "bare_ignores_id",
            "/errors/pen",
            404,
            "item_not_exists",
            NO_PEN,
        ))
    },
];
