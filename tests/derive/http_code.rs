//! The neutral list: `HttpCode`.

use std::collections::{BTreeSet, HashSet};

use http::StatusCode;
use qs_error::{CodeInfo, ErrorCatalog, ErrorCode, ErrorCodes, HttpCode, QsError, catalog};

use crate::support::{check_body, check_headers, check_message};

#[test]
fn code_without_url_renders_reason_phrase() {
    check_body(
        &HttpCode::HttpVersionNotSupported,
        r#"{"code":"http_version_not_supported","message":"HTTP Version Not Supported","request_id":"$id"}"#,
    );
    for code in HttpCode::ALL {
        check_headers(code, &[]);
        assert_eq!(code.info().url(), None);
    }
}

#[test]
fn supplied_headers_are_declared_without_value() {
    for info in HttpCode::CATALOG {
        let expected = match info.status().as_u16() {
            401 => vec![("www-authenticate", None)],
            405 => vec![("allow", None)],
            407 => vec![("proxy-authenticate", None)],
            426 => vec![("upgrade", None)],
            _ => vec![],
        };
        assert_eq!(info.headers().collect::<Vec<_>>(), expected, "{info:?}");
    }
}

#[test]
fn temporary_statuses_are_retryable() {
    let retryable = HttpCode::CATALOG.iter().filter(|info| info.is_retryable());
    let statuses: Vec<u16> = retryable.map(|info| info.status().as_u16()).collect();
    assert_eq!(statuses, [408, 425, 429, 502, 503, 504]);
}

#[test]
fn every_code_round_trips_as_string() {
    for code in HttpCode::ALL {
        let text: &str = code.as_ref();
        assert_eq!(text, code.as_str());
        assert_eq!(text.parse(), Ok(*code));
        let json = serde_json::to_string(code).expect("JSON");
        assert_eq!(json, format!("\"{text}\""));
        assert_eq!(serde_json::from_str::<HttpCode>(&json).ok(), Some(*code));
    }
    assert!("client_error".parse::<HttpCode>().is_err());
    assert!(serde_json::from_str::<HttpCode>("\"Not Found\"").is_err());
    assert_eq!(
        <HttpCode as ErrorCodes>::from_code("gone"),
        Some(HttpCode::Gone)
    );
}

#[test]
fn both_lists_are_ordered_and_hashed() {
    fn check<T: ErrorCodes + Copy + Ord + std::hash::Hash + AsRef<str>>() {
        let ordered: BTreeSet<T> = T::ALL.iter().rev().copied().collect();
        assert!(ordered.iter().zip(T::ALL).all(|(one, other)| one == other));
        assert_eq!(T::ALL.iter().collect::<HashSet<_>>().len(), T::ALL.len());
        assert!(T::ALL.iter().all(|code| code.as_ref() == code.as_str()));
    }
    check::<HttpCode>();
    check::<ErrorCode>();
}

#[test]
fn registered_status_has_code() {
    let teapot = HttpCode::from_status(StatusCode::IM_A_TEAPOT);
    assert_eq!(teapot, None);
    assert_eq!(HttpCode::from_status(StatusCode::CREATED), None);
    let too_large = HttpCode::from_status(StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(too_large, Some(HttpCode::ContentTooLarge));
}

#[derive(Debug, QsError)]
enum Own {
    #[qs(code = "not_found", status = 404, message = "own")]
    NotFound,
    #[qs(code = "own", status = 409)]
    Own,
}

#[derive(Debug, QsError)]
enum Whole {
    #[qs(transparent)]
    Http(#[qs(from)] HttpCode),
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
    #[qs(transparent)]
    Own(#[qs(from)] Own),
    #[qs(code = "gone", status = 410, message = "whole")]
    Gone,
}

const COMBINED: [&[CodeInfo]; 4] = [
    Whole::CATALOG,
    catalog![ErrorCode, HttpCode, Own, Whole],
    catalog![HttpCode, Own, Whole, ErrorCode],
    catalog![Whole, Own, HttpCode],
];

fn entry(catalog: &'static [CodeInfo], code: &str) -> &'static CodeInfo {
    let found: Vec<_> = catalog.iter().filter(|info| info.code() == code).collect();
    assert_eq!(found.len(), 1, "{code}");
    found[0]
}

#[test]
fn combined_catalog_has_entry_of_other_type() {
    for catalog in COMBINED {
        assert_eq!(entry(catalog, "not_found"), Own::NotFound.info());
        assert_eq!(entry(catalog, "gone"), Whole::Gone.info());
        let standard = ErrorCode::ServiceUnavailable.info();
        assert_eq!(entry(catalog, "service_unavailable"), standard);
        assert_eq!(entry(catalog, "conflict"), HttpCode::Conflict.info());
        // Three codes of both lists, two of the types here.
        assert_eq!(catalog.len(), HttpCode::ALL.len() + 40 - 3 + 1);
    }
}

#[test]
fn find_returns_entry_of_other_type() {
    assert_eq!(Whole::find("not_found"), Some(Own::NotFound.info()));
    assert_eq!(Whole::find("gone"), Some(Whole::Gone.info()));
    assert_eq!(Whole::find("locked"), Some(HttpCode::Locked.info()));
    for info in Whole::CATALOG {
        assert_eq!(Whole::find(info.code()), Some(info));
    }
}

#[test]
fn catalog_macro_combines_both_lists_and_type() {
    const ALL: &[CodeInfo] = catalog![ErrorCode, HttpCode, Own];
    let standard = ErrorCode::MethodNotAllowed.info();
    assert_eq!(entry(ALL, "method_not_allowed"), standard);
    assert_eq!(entry(ALL, "not_found").message(), Some("own"));
    assert_eq!(ALL.len(), HttpCode::ALL.len() + 40 - 3 + 1);
}

#[test]
fn replaced_http_code_keeps_own_entry() {
    let error = Whole::from(HttpCode::NotFound);
    check_message(&error, "Not Found");
    assert_eq!(error.info(), HttpCode::NotFound.info());
}
