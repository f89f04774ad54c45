//! `external_display`: Display and Error are implemented manually, or by a derive without `#[error]`.

use std::error::Error;
use std::fmt;
use std::io;

use displaydoc::Display;
use qs_error::{ErrorCode, QsError};
use snafu::Snafu;

use crate::support::{Failing, check_message, render, sources};

#[derive(Debug, QsError)]
#[qs(external_display)]
enum ByHand {
    #[qs(code = "by_hand", status = 404)]
    Plain,
    #[qs(code = "by_hand_5xx", status = 503)]
    Server,
    #[qs(code = "by_hand_exposed", status = 503, expose)]
    Exposed,
    #[qs(code = "by_hand_source", status = 400)]
    Source(#[qs(from)] io::Error),
    #[qs(code = "by_hand_marked", status = 400)]
    Marked(#[qs(source)] fmt::Error),
    #[qs(code = "by_hand_worded", status = 404, message = "worded {0}")]
    Worded(u8),
    #[qs(code = ErrorCode::InternalError)]
    InheritedServer,
}

impl fmt::Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "by hand: {self:?}")
    }
}

impl Error for ByHand {}

#[test]
fn manual_display_is_message_of_sourceless_4xx() {
    check_message(&ByHand::Plain, "by hand: Plain");
    check_message(&ByHand::Server, "Service Unavailable");
    check_message(&ByHand::Exposed, "by hand: Exposed");
    check_message(&ByHand::Worded(3), "worded 3");
    check_message(&ByHand::Marked(fmt::Error), "Bad Request");
    assert_eq!(ByHand::Worded(3).to_string(), "by hand: Worded(3)");
}

#[test]
fn from_is_still_generated() {
    let error = ByHand::from(io::Error::other("/srv/secret"));
    check_message(&error, "Bad Request");
    assert!(error.source().is_none(), "Error is the user's");
}

#[test]
fn external_display_of_inherited_5xx_is_not_sent() {
    let message = ByHand::InheritedServer.message().into_owned();
    assert!(!message.contains("by hand"), "{message}");
}

/// The whole type.
#[derive(Debug, Display, QsError)]
#[qs(external_display)]
enum ByDoc {
    /// no bucket `{0}`
    #[qs(code = "by_doc", status = 404)]
    Bucket(String),
    /// disk {0}
    #[qs(code = "by_doc_5xx", status = 500)]
    Disk(u8),
}

impl Error for ByDoc {}

#[test]
fn displaydoc_supplies_display() {
    check_message(&ByDoc::Bucket("x".to_owned()), "no bucket `x`");
    check_message(&ByDoc::Disk(1), "Internal Server Error");
    assert_eq!(ByDoc::Disk(1).to_string(), "disk 1");
}

#[derive(Debug, Snafu, QsError)]
#[qs(external_display)]
enum BySnafu {
    #[snafu(display("no bucket `{name}`"))]
    #[qs(code = "by_snafu", status = 404)]
    Bucket { name: String },
    #[snafu(display("reading: {source}"))]
    #[qs(code = "by_snafu_source", status = 400)]
    Read { source: io::Error },
}

#[test]
fn snafu_supplies_display_and_error() {
    let error = BucketSnafu { name: "x" }.build();
    check_message(&error, "no bucket `x`");
    let error = BySnafu::Read {
        source: io::Error::other("/srv/secret"),
    };
    check_message(&error, "Bad Request");
    assert_eq!(sources(&error), ["/srv/secret"]);
}

#[derive(Debug, thiserror::Error, QsError)]
#[qs(external_display)]
enum Precedes {
    #[error("a number: {0}")]
    #[qs(code = "precedes_from", status = 400)]
    Number(#[from] std::num::ParseIntError),
    #[error("exposed: {0}")]
    #[qs(code = "precedes_message", status = 400, message = "shown: {0}")]
    Shown(#[source] fmt::Error),
}

#[test]
fn external_display_precedes_thiserror() {
    let number = "x".parse::<u8>().map_err(Precedes::from);
    check_message(&number.expect_err("no number"), "Bad Request");
    let shown = Precedes::Shown(fmt::Error);
    check_message(&shown, &format!("shown: {}", fmt::Error));
    assert!(shown.source().is_some(), "Error is thiserror's");
}

#[derive(Debug, QsError)]
#[qs(external_display)]
enum Nothing {}

impl fmt::Display for Nothing {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl Error for Nothing {}

#[test]
fn empty_enum_accepts_external_display() {
    crate::support::needs::<Nothing>();
}

#[derive(Debug, QsError)]
#[qs(external_display, code = "fails", status = 404)]
struct Fails;

impl fmt::Display for Fails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{Failing}")
    }
}

impl Error for Fails {}

#[test]
fn failing_external_display_sends_phrase() {
    check_message(&Fails, "Not Found");
    assert_eq!(render(&Fails).status, 404);
}

#[derive(Debug, QsError)]
#[qs(external_display)]
enum Around {
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

impl fmt::Display for Around {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("around")
    }
}

impl Error for Around {}

#[test]
fn transparent_field_sends_inner_message() {
    let error = Around::from(ErrorCode::InvalidJson);
    check_message(&error, &ErrorCode::InvalidJson.message());
    assert_eq!(error.to_string(), "around");
}
