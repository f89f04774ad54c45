//! The accessors of a catalog entry.

use std::time::Duration;

use qs_error::catalog::LogLevel;
use qs_error::{CodeInfo, ErrorCatalog, QsError};

use crate::support::check_headers;

#[derive(Debug, QsError)]
#[qs(url = "https://example.com/{code}", challenge = "Bearer")]
enum Rows {
    /// The first line,
    /// and the second.
    ///
    /// A paragraph.
    #[qs(
        code = "full",
        status = 429,
        message = "{{slow}} {0}",
        header("x-literal" = "v"),
        header("x-elsewhere" = _),
        retry_after = 30,
        retryable,
        log = info
    )]
    Full(#[qs(header = "X-Field")] u8),
    #[qs(code = "bare", status = 500, url = "https://example.org/")]
    Bare,
    #[qs(code = "challenged", status = 401)]
    Challenged,
    #[doc = "One attribute."]
    #[qs(code = "by_attribute", status = 404)]
    ByAttribute,
    /** A block. */
    #[qs(code = "by_block", status = 404)]
    ByBlock,
}

/// Of a struct.
#[derive(Debug, QsError)]
#[qs(code = "of_struct", status = 404, retryable)]
struct OfStruct;

fn row(code: &str) -> &'static CodeInfo {
    Rows::find(code).expect("a row")
}

#[test]
fn full_entry_has_all_values() {
    let info = row("full");
    assert_eq!(info.code(), "full");
    assert_eq!(info.status(), http::StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(info.message(), Some("{{slow}} {0}"));
    let description = "The first line,\nand the second.\n\nA paragraph.";
    assert_eq!(info.description(), Some(description));
    assert_eq!(info.url(), Some("https://example.com/full"));
    assert!(info.is_retryable());
    assert_eq!(info.retry_after(), Some(Duration::from_secs(30)));
    assert_eq!(info.log_level(), LogLevel::Info);
    assert!(info.declared_by().ends_with("code_info::Rows"));
    let headers: Vec<_> = info.headers().collect();
    let expected = [
        ("x-literal", Some("v")),
        ("x-elsewhere", None),
        ("x-field", None),
    ];
    assert_eq!(headers, expected);
}

#[test]
fn bare_entry_has_defaults() {
    let info = row("bare");
    assert_eq!(info.message(), None);
    assert_eq!(info.description(), None);
    assert_eq!(info.url(), Some("https://example.org/"));
    assert!(!info.is_retryable());
    assert_eq!(info.retry_after(), None);
    assert_eq!(info.log_level(), LogLevel::Error);
    assert_eq!(info.headers().count(), 0);
}

#[test]
fn headers_of_401_include_challenge() {
    let headers: Vec<_> = row("challenged").headers().collect();
    assert_eq!(headers, [("www-authenticate", Some("Bearer"))]);
    assert_eq!(row("challenged").log_level(), LogLevel::Debug);
}

#[test]
fn supplied_challenge_has_no_value() {
    #[derive(Debug, QsError)]
    #[qs(challenge = _)]
    enum Supplied {
        #[qs(code = "by_handler", status = 401)]
        ByHandler,
        #[qs(code = "by_field", status = 401)]
        ByField(#[qs(header = "WWW-Authenticate")] &'static str),
        #[qs(code = Rows::Challenged, challenge = _)]
        Inherited,
        #[qs(code = "forbidden", status = 403)]
        Forbidden,
    }
    let headers = |error: Supplied| error.info().headers().collect::<Vec<_>>();
    let supplied = [("www-authenticate", None)];
    assert_eq!(headers(Supplied::ByHandler), supplied);
    assert_eq!(headers(Supplied::ByField("Bearer")), supplied);
    assert_eq!(headers(Supplied::Inherited), supplied);
    assert_eq!(headers(Supplied::Forbidden), []);
    check_headers(&Supplied::ByHandler, &[]);
    check_headers(
        &Supplied::ByField("Bearer"),
        &[("www-authenticate", "Bearer")],
    );
}

#[test]
fn doc_comment_of_any_form_is_description() {
    assert_eq!(row("by_attribute").description(), Some("One attribute."));
    assert_eq!(row("by_block").description(), Some("A block."));
    let info = OfStruct.info();
    assert_eq!(info.description(), Some("Of a struct."));
    assert!(info.is_retryable());
}

#[test]
fn error_refers_to_its_entry() {
    let all = [
        Rows::Full(1),
        Rows::Bare,
        Rows::Challenged,
        Rows::ByAttribute,
        Rows::ByBlock,
    ];
    for (error, info) in all.iter().zip(Rows::CATALOG) {
        assert_eq!(error.info(), info);
        assert_eq!(error.code(), info.code());
        assert_eq!(error.status(), info.status());
    }
}

#[test]
fn entry_is_constant() {
    const INFO: CodeInfo = Rows::CATALOG[0];
    const CODE: &str = INFO.code();
    const STATUS: u16 = INFO.status().as_u16();
    const RETRYABLE: bool = INFO.is_retryable();
    const TEXTS: [Option<&str>; 3] = [INFO.message(), INFO.description(), INFO.url()];
    assert_eq!((CODE, STATUS, RETRYABLE), ("full", 429, true));
    assert!(TEXTS.iter().all(Option::is_some));
}

#[derive(Debug, QsError)]
enum Names {
    #[qs(code = "plain", status = 404)]
    Plain,
    #[qs(code = "raw", status = 404)]
    r#Raw,
    #[expect(non_camel_case_types, reason = "a keyword")]
    #[qs(code = "keyword", status = 404)]
    r#type,
    #[qs(code = Self::Plain)]
    Shared,
    #[qs(code = Rows::Bare)]
    Inherited,
    #[qs(code = "too_many_requests", status = 429)]
    R,
}

#[test]
fn variant_declares_code() {
    let cases = [
        (Names::Plain, "Plain"),
        (Names::Raw, "Raw"),
        (Names::r#type, "type"),
        (Names::Shared, "Plain"),
        (Names::Inherited, "Bare"),
        (Names::R, "R"),
    ];
    for (error, variant) in cases {
        assert_eq!(error.info().variant(), Some(variant), "{error:?}");
    }
    assert_eq!(OfStruct.info().variant(), None);
    const NAME: Option<&str> = Rows::CATALOG[0].variant();
    assert_eq!(NAME, Some("Full"));
}
