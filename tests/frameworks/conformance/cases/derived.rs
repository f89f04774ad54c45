//! Errors of handlers, whose responses are equal to axum's.

use super::{Case, NO_PEN, derived};
use crate::client::Protocol;

/// Returns the document of an error with the reason phrase or a constant message.
macro_rules! document {
    ($code:literal, $message:literal $(, $more:literal)?) => {
        concat!(
            r#"{"code":""#, $code, r#"","message":""#, $message, r#"","request_id":"{id}","#,
            r#""url":"https://docs.example.com/errors#"#, $code, r#"""#, $($more,)? "}"
        )
    };
}

/// Returns the document of `item_not_exists`.
macro_rules! no_item {
    ($($item:literal)*) => {
        concat!(
            r#"{"code":"item_not_exists","message":"item `"#,
            $($item,)*
            r#"` does not exist","request_id":"{id}","#,
            r#""url":"https://docs.example.com/errors#item_not_exists"}"#
        )
    };
}

const fn no_item(name: &'static str, path: &'static str, document: &'static str) -> Case {
    derived(name, path, 404, "item_not_exists", document)
}

const HUGE: Case = no_item("derived_64_kib", "/errors/huge", no_item!("{huge}"));

pub(super) const CASES: &[Case] = &[
    derived(
        "derived_without_message",
        "/errors/closed",
        403,
        "shop_closed",
        document!("shop_closed", "Forbidden"),
    ),
    derived(
        "derived_static",
        "/errors/sold",
        410,
        "item_sold",
        document!("item_sold", "the last item was sold"),
    ),
    no_item("derived_interpolated", "/errors/pen", NO_PEN),
    Case {
        protocol: Protocol::Http2,
        ..no_item("derived_http2", "/errors/pen", NO_PEN)
    },
    no_item(
        "derived_quotes",
        "/errors/quotes",
        no_item!(r#"\"quoted\" 'single' `ticks`"#),
    ),
    no_item(
        "derived_backslashes",
        "/errors/backslashes",
        no_item!(r"C:\\new\\table\\u0041"),
    ),
    no_item(
        "derived_control_chars",
        "/errors/control",
        no_item!(r"\u0000\u0001\b\t\n\f\r\u001b[31m" "\u{7f}\u{85}"),
    ),
    no_item(
        "derived_non_ascii",
        "/errors/unicode",
        no_item!("漢字 é 🛒 \u{2028}\u{2029}\u{202e}\u{feff}"),
    ),
    HUGE,
    Case {
        name: "derived_64_kib_http2",
        protocol: Protocol::Http2,
        ..HUGE
    },
    Case {
        also: &[("retry-after", "2")],
        ..derived(
            "derived_member",
            "/errors/throttled",
            429,
            "tenant_throttled",
            document!(
                "tenant_throttled",
                "tenant 7 is over its limit of 5 requests",
                r#","limit":5"#
            ),
        )
    },
    Case {
        also: &[("retry-after", "0")],
        ..derived(
            "derived_optional_member",
            "/errors/throttled_plan",
            429,
            "tenant_throttled",
            document!(
                "tenant_throttled",
                "tenant 7 is over its limit of 5 requests",
                r#","limit":5,"plan name":"a \"small\" plan""#
            ),
        )
    },
    derived(
        "derived_params",
        "/errors/locked",
        409,
        "order_locked",
        document!(
            "order_locked",
            "order o-1 is locked for 9 s",
            r#","params":{"order":"o-1","seconds":9}"#
        ),
    ),
    Case {
        also: &[("www-authenticate", "Bearer realm=\"shop\"")],
        ..derived(
            "derived_401_challenge",
            "/errors/login",
            401,
            "login_required",
            document!("login_required", "Unauthorized"),
        )
    },
    Case {
        also: &[("proxy-authenticate", "Basic")],
        ..derived(
            "derived_407_challenge",
            "/errors/proxy_login",
            407,
            "proxy_login_required",
            document!("proxy_login_required", "Proxy Authentication Required"),
        )
    },
    Case {
        also: &[("allow", "GET, HEAD")],
        ..derived(
            "derived_405_allow",
            "/errors/fixed",
            405,
            "order_fixed",
            document!("order_fixed", "Method Not Allowed"),
        )
    },
    Case {
        also: &[("content-range", "bytes */42")],
        ..derived(
            "derived_416_content_range",
            "/errors/range",
            416,
            "range_outside",
            document!("range_outside", "Range Not Satisfiable"),
        )
    },
    Case {
        also: &[("upgrade", "HTTP/2.0")],
        ..derived(
            "derived_426_upgrade",
            "/errors/upgrade",
            426,
            "upgrade_required",
            document!("upgrade_required", "Upgrade Required"),
        )
    },
    Case {
        also: &[("retry-after", "30")],
        ..derived(
            "derived_retry_after_seconds",
            "/errors/counted",
            503,
            "stock_counted",
            document!("stock_counted", "Service Unavailable"),
        )
    },
    Case {
        also: &[("retry-after", "Fri, 31 Dec 2027 23:59:59 GMT")],
        ..derived(
            "derived_retry_after_date",
            "/errors/moves",
            503,
            "shop_moves",
            document!("shop_moves", "Service Unavailable"),
        )
    },
    Case {
        also: &[("cache-control", "max-age=60")],
        ..derived(
            "derived_cache_control",
            "/errors/cached",
            409,
            "price_list_cached",
            document!("price_list_cached", "Conflict"),
        )
    },
    derived(
        "derived_transparent",
        "/errors/standard",
        404,
        "bucket_not_exists",
        r#"{"code":"bucket_not_exists","message":"the bucket does not exist","request_id":"{id}","url":"http://docs.qingcloud.com/qingstor/api/error_code.html"}"#,
    ),
    derived(
        "owned_message",
        "/owned/unit",
        400,
        "invalid_argument",
        r#"{"code":"invalid_argument","message":"no such unit","request_id":"{id}","url":"http://docs.qingcloud.com/qingstor/api/error_code.html"}"#,
    ),
    Case {
        also: &[("set-cookie", "cart=; Max-Age=0")],
        ..derived(
            "owned_header_and_member",
            "/owned/header",
            400,
            "access_denied",
            r#"{"code":"access_denied","message":"the request is rejected","request_id":"{id}","url":"http://docs.qingcloud.com/qingstor/api/error_code.html","cart":7}"#,
        )
    },
];
