//! `display_code`: Display prints the code, and messages are unaffected.

use std::error::Error as _;
use std::fmt::{self, Debug};

use qs_error::body::ErrorBody;
use qs_error::{ErrorCode, ErrorExt as _, ErrorResponse, QsError, respond};

use crate::support::{Failing, check_message, codes, sources};

#[derive(Debug, QsError)]
#[qs(display_code)]
enum Upload {
    #[qs(
        code = "part_missing",
        status = 404,
        message = "part {part} is missing"
    )]
    PartMissing { part: u32 },
    #[qs(code = "part_late", status = 410)]
    PartLate,
    #[qs(code = Self::PartMissing, message = "no parts")]
    NoParts,
    #[qs(code = ErrorCode::InvalidRange, message = "the range is not in {0}")]
    Range(&'static str),
    #[qs(code = "disk_failed", status = 500)]
    Disk { source: std::io::Error },
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
    #[qs(transparent)]
    Quota(#[qs(from)] Box<Quota>),
}

/// An inner error whose Display is its message.
#[derive(Debug, QsError)]
#[qs(code = "quota_used_up", status = 403, message = "all {0} are in use")]
struct Quota(u32);

#[derive(Debug, QsError)]
#[qs(
    display_code,
    code = "gone_for_good",
    status = 410,
    message = "{0} is gone"
)]
struct Gone(&'static str);

#[derive(Debug, QsError)]
#[qs(display_code, transparent)]
struct Wrapper(Quota);

/// A wrapper without the key prints the Display of the inner error.
#[derive(Debug, QsError)]
#[qs(transparent)]
struct Plain(Gone);

#[track_caller]
fn check(error: &dyn QsError, code: &str, message: &str) {
    assert_eq!(error.to_string(), code);
    assert_eq!(error.code(), code);
    check_message(error, message);
}

#[test]
fn variant_prints_code() {
    let missing = Upload::PartMissing { part: 3 };
    check(&missing, "part_missing", "part 3 is missing");
    check(&Upload::PartLate, "part_late", "Gone");
    check(&Upload::NoParts, "part_missing", "no parts");
    let range = Upload::Range("a/b");
    check(&range, "invalid_range", "the range is not in a/b");
    assert_eq!(codes::<Upload>().len(), 44);
}

#[test]
fn struct_prints_code() {
    check(&Gone("a"), "gone_for_good", "a is gone");
    check(&Plain(Gone("b")), "gone_for_good", "b is gone");
}

#[test]
fn transparent_variant_prints_inner_code() {
    let standard = Upload::from(ErrorCode::BadDigest);
    check(&standard, "bad_digest", &ErrorCode::BadDigest.message());
    let quota = Upload::from(Box::new(Quota(5)));
    check(&quota, "quota_used_up", "all 5 are in use");
    check(&Wrapper(Quota(6)), "quota_used_up", "all 6 are in use");
    assert_eq!(Quota(7).to_string(), "all 7 are in use");
}

#[test]
fn width_pads_code() {
    let late = Upload::PartLate;
    assert_eq!(format!("[{late:12}]"), "[part_late   ]");
    assert_eq!(format!("[{late:>12}]"), "[   part_late]");
    assert_eq!(format!("[{late:-^13.4}]"), "[----part-----]");
    let quota = Upload::from(Box::new(Quota(5)));
    assert_eq!(format!("[{quota:>15}]"), "[  quota_used_up]");
    let (gone, wrapper) = (Gone("a"), Wrapper(Quota(6)));
    assert_eq!(format!("[{gone:>15}]"), "[  gone_for_good]");
    assert_eq!(format!("[{wrapper:<15}]"), "[quota_used_up  ]");
}

#[test]
fn source_is_unaffected() {
    let source = std::io::Error::other("full");
    let disk = Upload::Disk { source };
    check(&disk, "disk_failed", "Internal Server Error");
    assert_eq!(sources(&disk), ["full"]);
    assert!(Upload::PartLate.source().is_none());
}

#[test]
fn owned_error_prints_code() {
    let error = ErrorResponse::from(Upload::PartMissing { part: 3 });
    check(&error, "part_missing", "part 3 is missing");
    let error = ErrorCode::BadDigest.with_message("no digest");
    assert_eq!(error.to_string(), "no digest");
    assert_eq!(sources(&error), ["bad_digest"]);
}

/// A client that prints the code and the message of a body.
fn explain<C>(error: &dyn QsError, parse: impl Fn(&str) -> C) -> String
where
    C: fmt::Display,
{
    let body: ErrorBody = serde_json::from_slice(respond(error).body()).expect("a body");
    let code = parse(body.code());
    format!("{code}: {}", body.message().unwrap_or_default())
}

#[test]
fn client_prints_standard_message_once() {
    let parse = |code: &str| code.parse::<ErrorCode>().expect("a standard code");
    assert_eq!(
        explain(&ErrorCode::BucketNotExists, parse),
        "bucket_not_exists: the bucket does not exist"
    );
}

#[derive(Debug, PartialEq, QsError)]
#[qs(display_code)]
enum Own {
    #[qs(
        code = "no_such_page",
        status = 404,
        message = "the page does not exist"
    )]
    NoSuchPage,
    #[qs(code = "page_locked", status = 423)]
    PageLocked,
}

#[test]
fn client_prints_own_message_once() {
    let parse = |code: &str| code.parse::<Own>().expect("an own code");
    let printed = explain(&Own::NoSuchPage, parse);
    assert_eq!(printed, "no_such_page: the page does not exist");
    assert_eq!(explain(&Own::PageLocked, parse), "page_locked: Locked");
    assert_eq!(Own::PageLocked.to_string().parse(), Ok(Own::PageLocked));
}

#[test]
fn transparent_message_is_printed_once() {
    for (error, printed) in [
        (
            Upload::from(ErrorCode::BucketNotExists),
            "bucket_not_exists: the bucket does not exist",
        ),
        (
            Upload::from(Box::new(Quota(5))),
            "quota_used_up: all 5 are in use",
        ),
    ] {
        assert_eq!(format!("{error}: {}", error.message()), printed);
    }
}

#[test]
fn failing_message_does_not_change_display() {
    #[derive(Debug, QsError)]
    #[qs(display_code, code = "fails", status = 404, message = "{0}")]
    struct Fails(Failing);
    check(&Fails(Failing), "fails", "Not Found");
}

#[derive(Debug, QsError)]
#[qs(display_code)]
enum Nested<T> {
    #[qs(code = "value", status = 404, message = "{0}")]
    Value(T),
    #[qs(transparent)]
    Inner(Box<Self>),
}

#[test]
fn recursive_type_prints_innermost_code() {
    let nested = Nested::Inner(Box::new(Nested::Inner(Box::new(Nested::Value(7)))));
    check(&nested, "value", "7");
    assert_eq!(format!("{nested:>7}"), "  value");
}
