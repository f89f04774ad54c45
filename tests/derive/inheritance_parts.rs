//! `code = Type::Variant`: the parts that are inherited.

use std::time::Duration;

use qs_error::QsError;
use qs_error::catalog::LogLevel;

use crate::support::{check_headers, check_message, render};

const LINK: &str = "<https://example.com>";

#[derive(Debug, QsError)]
#[qs(challenge = "Bearer")]
enum Origin {
    /// The inherited description.
    #[qs(
        code = "everything",
        status = 503,
        message = "the {{origin}}",
        header("x-literal" = "one"),
        header("x-constant" = LINK),
        retry_after = 9,
        retryable,
        log = warn
    )]
    Everything,
    /// Has a field.
    #[qs(code = "placeholders", status = 404, message = "no {0}")]
    Placeholders(#[qs(header = "x-field")] u8),
    #[qs(code = "challenged", status = 401)]
    Challenged,
    #[qs(code = "own_challenge", status = 401, challenge = "Basic")]
    OwnChallenge,
    #[qs(code = "allow", status = 405, header("allow" = "GET"))]
    Allow,
    #[qs(code = "shown", status = 404, display = "for the log")]
    Shown,
    #[qs(code = "waits", status = 429)]
    Waits(#[qs(retry_after)] u8),
}

#[derive(Debug, QsError)]
enum Bare {
    #[qs(code = Origin::Everything)]
    Everything,
    #[qs(code = Origin::Placeholders)]
    Placeholders,
    #[qs(code = Origin::Challenged)]
    Challenged,
    #[qs(code = Origin::OwnChallenge)]
    OwnChallenge,
    #[qs(code = Origin::Allow)]
    Allow,
    #[qs(code = Origin::Shown)]
    Shown,
    #[qs(code = Origin::Waits)]
    Waits,
}

#[test]
fn constant_parts_are_inherited() {
    let error = Bare::Everything;
    check_message(&error, "the {origin}");
    assert_eq!(error.to_string(), "the {origin}");
    let info = error.info();
    assert_eq!(info.message(), Some("the {{origin}}"));
    assert_eq!(info.description(), Some("The inherited description."));
    assert_eq!(info.retry_after(), Some(Duration::from_secs(9)));
    assert!(info.is_retryable());
    assert_eq!(info.log_level(), LogLevel::Warn);
    check_headers(
        &error,
        &[
            ("x-literal", "one"),
            ("x-constant", LINK),
            ("retry-after", "9"),
        ],
    );
}

#[test]
fn message_with_placeholders_is_not_inherited() {
    check_message(&Bare::Placeholders, "Not Found");
    assert_eq!(Bare::Placeholders.to_string(), "Not Found");
    assert_eq!(Bare::Placeholders.info().message(), None);
}

#[test]
fn header_of_field_is_inherited_without_value() {
    let headers: Vec<_> = Bare::Placeholders.info().headers().collect();
    assert_eq!(headers, [("x-field", None)]);
    check_headers(&Bare::Placeholders, &[]);
    check_headers(&Bare::Waits, &[]);
}

#[test]
fn challenge_and_required_header_are_inherited() {
    check_headers(&Bare::Challenged, &[("www-authenticate", "Bearer")]);
    check_headers(&Bare::OwnChallenge, &[("www-authenticate", "Basic")]);
    check_headers(&Bare::Allow, &[("allow", "GET")]);
}

#[test]
fn display_is_not_inherited() {
    assert_eq!(Bare::Shown.to_string(), "Not Found");
}

#[derive(Debug, QsError)]
#[qs(challenge = "Digest")]
enum Own {
    /// Own description.
    #[qs(
        code = Origin::Everything,
        message = "own",
        header("X-Literal" = "two"),
        header("x-more" = "three"),
        retry_after = 1,
        log = off
    )]
    Everything,
    #[qs(code = Origin::Placeholders, message = "{name} is missing")]
    Placeholders {
        name: &'static str,
        #[qs(header = "x-field")]
        value: u8,
    },
    #[qs(code = Origin::Challenged)]
    OfType,
    #[qs(code = Origin::Challenged, challenge = "Custom")]
    OfVariant,
    #[qs(code = Origin::Challenged, challenge = _)]
    Elsewhere,
    #[qs(code = Origin::Waits)]
    Waits {
        #[qs(retry_after)]
        wait: Option<u16>,
    },
    #[qs(code = Origin::Everything)]
    Wait(#[qs(retry_after)] u8),
    #[qs(code = Origin::Everything, display = "disk {0}")]
    Display(u8),
    #[qs(code = Origin::Allow)]
    Allow(#[qs(header = "allow")] &'static str),
}

#[test]
fn keys_of_variant_override_inherited_parts() {
    let error = Own::Everything;
    check_message(&error, "own");
    let info = error.info();
    assert_eq!(info.description(), Some("Own description."));
    assert_eq!(info.log_level(), LogLevel::Off);
    assert!(info.is_retryable());
    check_headers(
        &error,
        &[
            ("x-literal", "two"),
            ("x-more", "three"),
            ("x-constant", LINK),
            ("retry-after", "1"),
        ],
    );
}

#[test]
fn fields_of_variant_override_inherited_parts() {
    let error = Own::Placeholders {
        name: "n",
        value: 4,
    };
    check_message(&error, "n is missing");
    check_headers(&error, &[("x-field", "4")]);
    check_headers(&Own::Waits { wait: Some(2) }, &[("retry-after", "2")]);
    check_headers(&Own::Waits { wait: None }, &[]);
    check_headers(&Own::Allow("PUT"), &[("allow", "PUT")]);
    assert_eq!(render(&Own::Wait(3)).header("retry-after"), Some("3"));
}

#[test]
fn own_challenge_overrides_inherited_one() {
    check_headers(&Own::OfType, &[("www-authenticate", "Digest")]);
    check_headers(&Own::OfVariant, &[("www-authenticate", "Custom")]);
    check_headers(&Own::Elsewhere, &[]);
}

#[test]
fn display_with_inherited_message_is_logged() {
    let error = Own::Display(3);
    assert_eq!(error.to_string(), "disk 3");
    check_message(&error, "the {origin}");
}
