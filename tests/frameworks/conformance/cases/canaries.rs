//! Secrets, which only the log contains, and values that imitate log events.

use super::{Case, derived, failure};
use crate::client::Protocol;

const fn secret(
    name: &'static str,
    path: &'static str,
    code: &'static str,
    secret: &'static str,
) -> Case {
    Case {
        secret: Some(secret),
        ..failure(name, path, 500, code)
    }
}

const fn owned(name: &'static str, path: &'static str, value: &'static str) -> Case {
    Case {
        secret: Some(value),
        ..derived(
            name,
            path,
            500,
            "internal_error",
            r#"{"code":"internal_error","message":"an internal error occurred, retry later","request_id":"{id}","url":"http://docs.qingcloud.com/qingstor/api/error_code.html"}"#,
        )
    }
}

const FAILURE: &str = "internal_server_error";

const DISK_FAILED: &str = concat!(
    r#"{"code":"disk_failed","message":"Internal Server Error","request_id":"{id}","#,
    r#""url":"https://docs.example.com/errors#disk_failed"}"#
);

pub(super) const CASES: &[Case] = &[
    Case {
        secret: Some("canary-7f3a-source"),
        ..derived(
            "canary_source",
            "/errors/source",
            500,
            "disk_failed",
            DISK_FAILED,
        )
    },
    Case {
        secret: Some("canary-7f3a-display"),
        ..derived(
            "canary_display",
            "/errors/display",
            503,
            "ledger_failed",
            r#"{"code":"ledger_failed","message":"Service Unavailable","request_id":"{id}","url":"https://docs.example.com/errors#ledger_failed"}"#,
        )
    },
    Case {
        secret: Some("canary-7f3a-derived"),
        ..derived(
            "canary_owned",
            "/owned/derived",
            500,
            "disk_failed",
            DISK_FAILED,
        )
    },
    Case {
        secret: Some("canary-7f3a-external"),
        ..derived(
            "canary_external_display",
            "/owned/external",
            500,
            "external_failed",
            r#"{"code":"external_failed","message":"Internal Server Error","request_id":"{id}"}"#,
        )
    },
    owned("canary_debug", "/owned/debug", "canary-7f3a-debug"),
    owned(
        "canary_server_message",
        "/owned/server_message",
        "canary-7f3a-server_message",
    ),
    owned("canary_with_code", "/owned/code", "canary-7f3a-code"),
    secret("canary_panic", "/panics/now", FAILURE, "canary-7f3a-now"),
    secret(
        "canary_late_panic",
        "/panics/later",
        FAILURE,
        "canary-7f3a-later",
    ),
    secret("canary_inner_error", "/inner", FAILURE, "canary-7f3a-inner"),
    Case {
        status: 503,
        ..secret(
            "canary_page",
            "/pages/secret",
            "service_unavailable",
            "canary-7f3a-secret",
        )
    },
    Case {
        protocol: Protocol::Http2,
        ..secret(
            "canary_panic_http2",
            "/panics/now",
            FAILURE,
            "canary-7f3a-now",
        )
    },
    Case {
        secret: Some(concat!(
            r#" error="item `pen\" code=forged\\r\\n2026-01-01 ERROR qs_error: forged "#,
            r#"\\u{1b}[31m\\u{2028}\\u{202e}` does not exist""#
        )),
        ..derived(
            "log_injection",
            "/errors/injection",
            404,
            "item_not_exists",
            concat!(
                r#"{"code":"item_not_exists","message":"item `pen\" code=forged\r\n2026-01-01 ERROR qs_error: forged \u001b[31m"#,
                "\u{2028}\u{202e}",
                r#"` does not exist","request_id":"{id}","url":"https://docs.example.com/errors#item_not_exists"}"#
            ),
        )
    },
];
