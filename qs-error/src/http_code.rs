//! The phrase and the code of each registered status: a frozen table by RFC 9110 and the IANA
//! registry of 2026-11. Answers carry these strings, so they never follow a library's update.

use http::StatusCode;

use crate::catalog::{CodeInfo, Row, RowExtras};

static ROWS: [Row; 200] = rows();

static MORE: RowExtras = RowExtras::declared("http::StatusCode", (0, 0));

static INFOS: [CodeInfo; 200] = infos();

/// The row of an answer that says no more than its status; none if that is no error.
pub(crate) fn info(status: StatusCode) -> Option<&'static CodeInfo> {
    INFOS.get(usize::from(status.as_u16()).checked_sub(400)?)
}

const fn infos() -> [CodeInfo; 200] {
    let mut infos = [CodeInfo::new(&ROWS[0]); 200];
    let mut at = 0;
    while at < infos.len() {
        infos[at] = CodeInfo::new(&ROWS[at]);
        at += 1;
    }
    infos
}

const fn rows() -> [Row; 200] {
    let mut rows = [Row::BROKEN; 200];
    let mut status = 400;
    while status < 600 {
        rows[status as usize - 400] = Row {
            code: code(status),
            status,
            extras: &MORE,
            ..Row::BROKEN
        };
        status += 1;
    }
    rows
}

macro_rules! statuses {
    ($($status:literal $code:literal $phrase:literal;)*) => {
        /// The reason phrase of a status.
        pub(crate) const fn phrase(status: u16) -> &'static str {
            match status {
                $($status => $phrase,)*
                500.. => "Server Error",
                _ => "Client Error",
            }
        }

                const fn code(status: u16) -> &'static str {
            match status {
                $($status => $code,)*
                500.. => "server_error",
                _ => "client_error",
            }
        }
    };
}

statuses! {
    400 "bad_request" "Bad Request";
    401 "unauthorized" "Unauthorized";
    402 "payment_required" "Payment Required";
    403 "forbidden" "Forbidden";
    404 "not_found" "Not Found";
    405 "method_not_allowed" "Method Not Allowed";
    406 "not_acceptable" "Not Acceptable";
    407 "proxy_authentication_required" "Proxy Authentication Required";
    408 "request_timeout" "Request Timeout";
    409 "conflict" "Conflict";
    410 "gone" "Gone";
    411 "length_required" "Length Required";
    412 "precondition_failed" "Precondition Failed";
    413 "content_too_large" "Content Too Large";
    414 "uri_too_long" "URI Too Long";
    415 "unsupported_media_type" "Unsupported Media Type";
    416 "range_not_satisfiable" "Range Not Satisfiable";
    417 "expectation_failed" "Expectation Failed";
    421 "misdirected_request" "Misdirected Request";
    422 "unprocessable_content" "Unprocessable Content";
    423 "locked" "Locked";
    424 "failed_dependency" "Failed Dependency";
    425 "too_early" "Too Early";
    426 "upgrade_required" "Upgrade Required";
    428 "precondition_required" "Precondition Required";
    429 "too_many_requests" "Too Many Requests";
    431 "request_header_fields_too_large" "Request Header Fields Too Large";
    451 "unavailable_for_legal_reasons" "Unavailable For Legal Reasons";
    500 "internal_server_error" "Internal Server Error";
    501 "not_implemented" "Not Implemented";
    502 "bad_gateway" "Bad Gateway";
    503 "service_unavailable" "Service Unavailable";
    504 "gateway_timeout" "Gateway Timeout";
    505 "http_version_not_supported" "HTTP Version Not Supported";
    506 "variant_also_negotiates" "Variant Also Negotiates";
    507 "insufficient_storage" "Insufficient Storage";
    508 "loop_detected" "Loop Detected";
    510 "not_extended" "Not Extended";
    511 "network_authentication_required" "Network Authentication Required";
}
