//! The standard list equals the document, QingStor's list of error codes.
//!
//! `standard_list.tsv` has the codes and statuses of the document.

use std::collections::{BTreeMap, BTreeSet};

use qs_error::{ErrorCatalog, ErrorCode, QsError};

use crate::support::check_message;

const DOCUMENT: &str = include_str!("standard_list.tsv");

fn documented() -> Vec<(&'static str, u16)> {
    let pair = |line: &'static str| {
        let (code, status) = line.split_once('\t').expect("a tab");
        (code, status.parse().expect("a status"))
    };
    DOCUMENT.lines().map(pair).collect()
}

fn declared() -> Vec<(&'static str, u16)> {
    ErrorCode::CATALOG
        .iter()
        .map(|info| (info.code(), info.status().as_u16()))
        .collect()
}

#[test]
fn declared_codes_equal_documented_ones() {
    let documented: BTreeSet<_> = documented().into_iter().collect();
    let declared: BTreeSet<_> = declared().into_iter().collect();
    let missing: Vec<_> = documented.difference(&declared).collect();
    let surplus: Vec<_> = declared.difference(&documented).collect();
    assert!(missing.is_empty(), "missing: {missing:?}");
    assert!(surplus.is_empty(), "surplus: {surplus:?}");
    assert_eq!(documented.len(), 40);
}

#[test]
fn order_equals_document() {
    let all: Vec<(&str, u16)> = ErrorCode::ALL
        .iter()
        .map(|code| (code.as_str(), code.status().as_u16()))
        .collect();
    assert_eq!(all, documented());
    assert_eq!(declared(), documented());
}

#[test]
fn each_status_has_as_many_codes_as_documented() {
    let mut counts = BTreeMap::new();
    for (_, status) in declared() {
        *counts.entry(status).or_insert(0) += 1;
    }
    let expected = [
        (400, 19),
        (401, 2),
        (402, 1),
        (403, 6),
        (404, 2),
        (405, 1),
        (409, 3),
        (412, 1),
        (416, 1),
        (429, 1),
        (500, 1),
        (503, 2),
    ];
    assert_eq!(counts, BTreeMap::from(expected));
}

#[test]
fn every_code_has_sections_message_and_url() {
    for info in ErrorCode::CATALOG {
        let code = info.code();
        let texts = [info.description(), info.cause(), info.remedy()];
        for text in texts.into_iter().chain([info.message()]) {
            let text = text.unwrap_or_default();
            assert!(!text.is_empty() && text.is_ascii(), "{code}: {text:?}");
            assert!(!text.contains("# "), "{code}: {text:?}");
        }
        for text in texts.into_iter().flatten() {
            assert!(text.ends_with('.') && text.len() <= 300, "{code}: {text:?}");
        }
        assert!(
            !info.message().unwrap_or_default().contains(['{', '}']),
            "{code}"
        );
        let url = info.url().unwrap_or_default();
        assert_eq!(
            url, "http://docs.qingcloud.com/qingstor/api/error_code.html",
            "{code}"
        );
    }
}

#[test]
fn temporary_errors_are_retryable() {
    let retryable: Vec<&str> = ErrorCode::CATALOG
        .iter()
        .filter(|info| info.is_retryable())
        .map(|info| info.code())
        .collect();
    let expected = [
        "lease_not_ready",
        "max_requests_exceeded",
        "fetch_throttled",
        "internal_error",
        "service_unavailable",
        "upstream_failed",
    ];
    assert_eq!(retryable, expected);
}

#[test]
fn headers_of_401_and_405_are_declared() {
    for info in ErrorCode::CATALOG {
        let headers: Vec<_> = info.headers().collect();
        match info.status().as_u16() {
            401 => assert_eq!(headers, [("www-authenticate", Some("QS"))]),
            405 => assert_eq!(headers, [("allow", None)]),
            _ => assert_eq!(headers, []),
        }
    }
}

#[test]
fn variant_name_follows_code() {
    for code in ErrorCode::ALL {
        let variant = format!("{code:?}").to_lowercase();
        assert_eq!(variant, code.as_str().replace('_', ""));
    }
}

#[test]
fn documented_oddities_are_preserved() {
    let odd = [
        ErrorCode::AccessDenied,
        ErrorCode::UploadNotExists,
        ErrorCode::MaxRequestsExceeded,
    ];
    assert!(odd.iter().all(|code| code.status() == 400));
    assert!("bad_request".parse::<ErrorCode>().is_err());
}

#[test]
fn display_round_trips() {
    for code in ErrorCode::ALL {
        assert_eq!(code.to_string(), code.as_str());
        assert_eq!(code.to_string().parse(), Ok(*code));
    }
    assert_eq!(ErrorCode::ALL.len(), 40);
}

#[test]
fn display_pads_like_str() {
    for code in ErrorCode::ALL {
        let text = code.as_str();
        assert_eq!(format!("{code:>30}"), format!("{text:>30}"));
        assert_eq!(format!("{code:*^9.5}"), format!("{text:*^9.5}"));
    }
    assert_eq!(format!("[{:12}]", ErrorCode::BadDigest), "[bad_digest  ]");
}

#[test]
fn message_differs_from_display() {
    for code in ErrorCode::ALL {
        let declared = code.info().message().expect("a message");
        check_message(code, declared);
        assert_ne!(code.to_string(), declared);
    }
}
