//! Former bugs, one test each.

use std::error::Error as _;
use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, HeaderValue};
use qs_error::body::Members;
use qs_error::{CodeInfo, ErrorCatalog, ErrorCode, ErrorResponse, QsError, respond};
use serde::{Serialize, Serializer};

use crate::support::{Failing, check_body, check_headers, check_message};

#[derive(Debug, QsError)]
#[expect(
    non_camel_case_types,
    reason = "raw names are keywords, which are lower case"
)]
enum Raw {
    #[qs(code = "raw", status = 404)]
    r#type,
    #[qs(code = Self::r#type)]
    r#match,
}

#[derive(Debug, QsError)]
enum FromRaw {
    #[qs(code = Raw::r#type)]
    A,
}

#[test]
fn raw_variant_names_are_accepted() {
    assert_eq!(Raw::r#match.code(), "raw");
    assert_eq!(FromRaw::A.code(), "raw");
    assert!(matches!("raw".parse(), Ok(Raw::r#type)));
}

#[derive(Debug)]
struct Collected;

impl Serialize for Collected {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&Failing)
    }
}

#[derive(Debug, QsError)]
#[qs(code = "collected", status = 400)]
struct WithCollected {
    #[qs(member)]
    broken: Collected,
    #[qs(member)]
    kept: u8,
}

#[test]
fn member_with_failing_display_is_left_out() {
    let error = WithCollected {
        broken: Collected,
        kept: 1,
    };
    assert!(respond(&error).body().ends_with(br#","kept":1}"#));
    let error = ErrorResponse::from(ErrorCode::BadDigest).with_member("m", &Collected);
    assert!(!respond(&error).body().ends_with(br#""m":}"#));
}

#[test]
fn debug_works_with_failing_display() {
    #[derive(Debug, QsError)]
    #[qs(code = "failing", status = 400, message = "{0}")]
    struct Message(Failing);
    let text = format!("{:?}", ErrorResponse::from(Message(Failing)));
    assert!(text.contains("failing"), "{text}");
}

#[derive(Debug, QsError)]
enum Origin {
    #[qs(code = "read_only", status = 405, header("allow" = "GET"))]
    ReadOnly,
}

#[derive(Debug, QsError)]
#[qs(challenge = "Bearer")]
enum Heir {
    #[qs(code = Origin::ReadOnly, header("allow" = _))]
    Elsewhere,
    #[qs(code = Origin::ReadOnly)]
    Field(#[qs(header = "allow")] Option<&'static str>),
    #[qs(code = Origin::ReadOnly, header("allow" = "PUT"))]
    Own,
    #[qs(code = "digest", status = 401, header("www-authenticate" = "Digest"))]
    Digest,
}

#[test]
fn header_of_variant_overrides_inherited_one() {
    check_headers(&Heir::Elsewhere, &[]);
    check_headers(&Heir::Field(None), &[]);
    check_headers(&Heir::Own, &[("allow", "PUT")]);
    for row in Heir::CATALOG
        .iter()
        .chain(Heir::Own.info().headers().map(|_| Heir::Own.info()))
    {
        let names: Vec<_> = row.headers().map(|(name, _)| name).collect();
        assert!(names.len() <= 1, "{names:?}");
    }
    check_headers(&Heir::Digest, &[("www-authenticate", "Digest")]);
}

#[test]
fn member_replaces_member_of_equal_name() {
    #[derive(Debug, QsError)]
    #[qs(code = "limited", status = 400, message = "m")]
    struct Limited {
        #[qs(member)]
        limit: u8,
        #[qs(member)]
        other: u8,
    }
    let error = ErrorResponse::from(Limited { limit: 1, other: 2 });
    let error = error.with_member("limit", &3).with_member("limit", &4);
    assert!(
        respond(&error)
            .body()
            .ends_with(br#","other":2,"limit":4}"#)
    );
}

/// A manual impl with values that the derive rejects.
#[derive(Debug)]
struct ByHand;

impl fmt::Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("by hand")
    }
}

impl std::error::Error for ByHand {}

impl QsError for ByHand {
    fn info(&self) -> &'static CodeInfo {
        ErrorCode::CnameError.info()
    }

    fn write_headers(&self, headers: &mut HeaderMap) {
        headers.append("transfer-encoding", HeaderValue::from_static("chunked"));
        headers.append("connection", HeaderValue::from_static("close"));
    }

    fn write_members(&self, members: &mut Members<'_>) {
        members.add("code", &"other");
        members.add("twice", &1);
        members.add("twice", &2);
    }
}

#[test]
fn manual_impl_cannot_break_framing_or_body() {
    let response = respond(&ByHand);
    assert!(!response.headers().contains_key("transfer-encoding"));
    assert!(!response.headers().contains_key("connection"));
    assert!(response.body().ends_with(br#","twice":1}"#));
    let _: qs_error::body::ErrorBody = serde_json::from_slice(response.body()).unwrap();
}

#[derive(Debug, QsError)]
enum Constants {
    #[qs(code = "of_its_own", status = 405, header("allow" = Self::ALLOW))]
    OfItsOwn,
}

impl Constants {
    const ALLOW: &'static str = "GET";
}

#[test]
fn header_accepts_constant_of_type() {
    check_headers(&Constants::OfItsOwn, &[("allow", "GET")]);
}

#[derive(Debug, QsError)]
enum Formats {
    #[qs(code = "pointer", status = 400, message = "{0:p} {0:?}")]
    Pointer(*const u8),
    #[qs(code = "filled", status = 400, message = "{0:}>4} {{}}")]
    Filled(u8),
}

#[test]
fn formats_equal_format_macro() {
    let pointer = 16 as *const u8;
    check_message(
        &Formats::Pointer(pointer),
        &format!("{pointer:p} {pointer:?}"),
    );
    check_message(&Formats::Filled(7), "}}}7 {}");
}

#[derive(Debug, QsError)]
#[qs(external_display)]
enum Hiding {
    #[qs(code = "hiding", status = 400)]
    A(std::io::Error),
}

impl fmt::Display for Hiding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::A(cause) = self;
        write!(f, "failed: {cause}")
    }
}

impl std::error::Error for Hiding {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::A(cause) = self;
        Some(cause)
    }
}

#[derive(Debug, ::thiserror::Error, QsError)]
#[error(transparent)]
enum AllTransparent {
    #[qs(code = "io", status = 400)]
    Io(std::io::Error),
}

#[test]
fn external_display_with_source_is_not_sent() {
    let secret = || std::io::Error::other("secret");
    check_message(&Hiding::A(secret()), "Bad Request");
    check_message(&AllTransparent::Io(secret()), "Bad Request");
}

#[test]
fn shared_errors_of_any_type_are_errors() {
    let shared: Arc<dyn QsError> = Arc::new(ErrorCode::BadDigest);
    check_message(&shared, "the data received does not match Content-MD5");
    let reference: &dyn QsError = &ErrorCode::BadDigest;
    assert_eq!(respond(&reference).status(), 400);
}

#[test]
fn own_message_does_not_hide_error() {
    #[derive(Debug, QsError)]
    #[qs(code = "disk", status = 500, display = "disk {0} failed")]
    struct Disk(u8);
    let error = ErrorResponse::from(Disk(3)).with_message("try later");
    assert_eq!(error.source().unwrap().to_string(), "disk 3 failed");
    let body = respond(&error).body().clone();
    assert!(body.starts_with(br#"{"code":"disk","message":"try later""#));
}

/// One line.
///
///     indented
#[derive(Debug, QsError)]
#[qs(code = "described", status = 400)]
struct Described;

/**
 * In a block.
 *
 *   indented
 */
#[derive(Debug, QsError)]
#[qs(code = "in_a_block", status = 400)]
struct InABlock;

#[test]
fn description_keeps_indentation() {
    assert_eq!(
        Described.info().description(),
        Some("One line.\n\n    indented")
    );
    assert_eq!(
        InABlock.info().description(),
        Some("In a block.\n\n  indented")
    );
}

#[test]
fn code_in_body_is_string() {
    check_body(
        &Described,
        r#"{"code":"described","message":"Bad Request","request_id":"$id"}"#,
    );
}

mod own {
    #[derive(Debug)]
    pub struct Option<T>(pub T);
}

#[derive(Debug, QsError)]
enum Paths {
    #[qs(code = "first", status = 404)]
    First,
    #[qs(code = self::Paths::First)]
    Second,
    #[qs(code = <Self>::First)]
    Third,
    #[qs(code = "own_option", status = 400, message = "{0:?}")]
    Own(own::Option<u8>),
}

#[test]
fn paths_with_self_are_resolved() {
    assert_eq!(Paths::Second.code(), "first");
    assert_eq!(Paths::Third.code(), "first");
    check_message(&Paths::Own(own::Option(1)), "Option(1)");
}
