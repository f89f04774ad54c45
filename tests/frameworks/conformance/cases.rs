//! Requests, and the responses that every server sends.

use crate::client::Protocol;
use crate::running::Layer;

pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) layer: Layer,
    pub(crate) protocol: Protocol,
    /// HEAD is compared with GET.
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) headers: &'static [(&'static str, &'static str)],
    pub(crate) ids: Ids,
    pub(crate) body: &'static str,
    pub(crate) status: u16,
    pub(crate) code: &'static str,
    pub(crate) format: Format,
    pub(crate) expected: Expected,
    /// Other headers of the response. An empty value is any value.
    pub(crate) also: &'static [(&'static str, &'static str)],
    /// A string that the log contains, and that is not sent.
    pub(crate) secret: Option<&'static str>,
}

/// The ids that the client sends.
#[derive(Clone, Copy)]
pub(crate) enum Ids {
    /// A valid id, which the server accepts.
    Accepted,
    /// Headers with values that the server replaces.
    Replaced(&'static [&'static [u8]]),
    /// The id of this value, which the server accepts.
    Value(&'static str),
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Format {
    Json,
    Problem,
    Envelope,
}

/// The body of the response.
#[derive(Clone, Copy)]
pub(crate) enum Expected {
    /// These bytes, with `{id}` for the id. The whole response is equal to axum's.
    Document(&'static str),
    /// A response equal to axum's, whose body is at least this long.
    Long(usize),
    /// The documented members. The message is the framework's.
    Shape,
    /// A response that qs-error forwards, with these bytes.
    Forwarded(&'static str),
}

pub(crate) const PROBLEM: &[(&str, &str)] = &[("accept", "application/problem+json")];
const JSON: &[(&str, &str)] = &[("content-type", "application/json")];

/// A framework's own failure.
const fn failure(name: &'static str, path: &'static str, status: u16, code: &'static str) -> Case {
    Case {
        name,
        layer: Layer::Problem,
        protocol: Protocol::Http1,
        method: "GET",
        path,
        headers: &[],
        ids: Ids::Accepted,
        body: "",
        status,
        code,
        format: Format::Json,
        expected: Expected::Shape,
        also: &[],
        secret: None,
    }
}

/// An error of a handler.
const fn derived(
    name: &'static str,
    path: &'static str,
    status: u16,
    code: &'static str,
    document: &'static str,
) -> Case {
    Case {
        expected: Expected::Document(document),
        ..failure(name, path, status, code)
    }
}

const fn post(name: &'static str, body: &'static str, status: u16, code: &'static str) -> Case {
    Case {
        method: "POST",
        headers: JSON,
        body,
        ..failure(name, "/orders", status, code)
    }
}

const NO_PEN: &str = r#"{"code":"item_not_exists","message":"item `pen` does not exist","request_id":"{id}","url":"https://docs.example.com/errors#item_not_exists"}"#;

pub(crate) const CASES: &[Case] = &[
    Case {
        expected: Expected::Forwarded("fine"),
        ..failure("success", "/fine", 200, "")
    },
    derived(
        "derived_static",
        "/errors/sold",
        410,
        "item_sold",
        r#"{"code":"item_sold","message":"the last item was sold","request_id":"{id}","url":"https://docs.example.com/errors#item_sold"}"#,
    ),
    derived(
        "derived_interpolated",
        "/errors/pen",
        404,
        "item_not_exists",
        NO_PEN,
    ),
    Case {
        also: &[("retry-after", "2")],
        ..derived(
            "derived_member",
            "/errors/throttled",
            429,
            "tenant_throttled",
            r#"{"code":"tenant_throttled","message":"tenant 7 is over its limit of 5 requests","request_id":"{id}","url":"https://docs.example.com/errors#tenant_throttled","limit":5}"#,
        )
    },
    Case {
        secret: Some("canary-7f3a-source"),
        ..derived(
            "canary_source",
            "/errors/source",
            500,
            "disk_failed",
            r#"{"code":"disk_failed","message":"Internal Server Error","request_id":"{id}","url":"https://docs.example.com/errors#disk_failed"}"#,
        )
    },
    failure("no_route", "/nowhere", 404, "not_found"),
    Case {
        method: "DELETE",
        also: &[("allow", "")],
        ..failure("wrong_method", "/fine", 405, "method_not_allowed")
    },
    post("bad_json", "nope", 400, "bad_request"),
    Case {
        headers: &[("content-type", "text/plain")],
        ..post("wrong_type", "1", 415, "unsupported_media_type")
    },
    post("oversize_body", OVERSIZE, 413, "content_too_large"),
    failure("bad_path", "/numbers/x", 400, "bad_request"),
    Case {
        secret: Some("canary-7f3a-now"),
        ..failure("panic_now", "/panics/now", 500, "internal_server_error")
    },
    Case {
        secret: Some("canary-7f3a-inner"),
        ..failure("inner_error", "/inner", 500, "internal_server_error")
    },
    Case {
        method: "HEAD",
        ..derived(
            "head_derived_http1",
            "/errors/pen",
            404,
            "item_not_exists",
            NO_PEN,
        )
    },
    Case {
        method: "HEAD",
        protocol: Protocol::Http2,
        ..derived(
            "head_derived_http2",
            "/errors/pen",
            404,
            "item_not_exists",
            NO_PEN,
        )
    },
    Case {
        ids: Ids::Replaced(&[]),
        ..failure("id_absent", "/nowhere", 404, "not_found")
    },
    Case {
        ids: Ids::Replaced(&[b"\xff"]),
        ..failure("id_of_invalid_utf8", "/nowhere", 404, "not_found")
    },
    Case {
        headers: PROBLEM,
        format: Format::Problem,
        ..derived(
            "problem_derived",
            "/errors/pen",
            404,
            "item_not_exists",
            r#"{"title":"The item in the request does not exist.","status":404,"detail":"item `pen` does not exist","code":"item_not_exists","request_id":"{id}","type":"https://docs.example.com/errors#item_not_exists"}"#,
        )
    },
    Case {
        headers: PROBLEM,
        format: Format::Problem,
        ..failure("problem_no_route", "/nowhere", 404, "not_found")
    },
    Case {
        layer: Layer::Envelope,
        format: Format::Envelope,
        ..derived(
            "envelope_derived",
            "/errors/pen",
            404,
            "item_not_exists",
            r#"{"error":{"code":"item_not_exists","message":"item `pen` does not exist","request_id":"{id}","url":"https://docs.example.com/errors#item_not_exists"}}"#,
        )
    },
    Case {
        layer: Layer::Envelope,
        format: Format::Envelope,
        ..failure("envelope_no_route", "/nowhere", 404, "not_found")
    },
    Case {
        layer: Layer::None,
        ids: Ids::Replaced(&[]),
        ..derived(
            "bare_derived",
            "/errors/pen",
            404,
            "item_not_exists",
            NO_PEN,
        )
    },
];

const OVERSIZE: &str = "1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111";
