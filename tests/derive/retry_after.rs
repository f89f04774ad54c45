//! Retry-After: constant seconds, a field, rounding up.

use std::time::Duration;

use qs_error::{ErrorCatalog, QsError};

use crate::support::{check_headers, render};

#[derive(Debug, QsError)]
enum Waiting {
    #[qs(code = "constant", status = 429, retry_after = 30)]
    Constant,
    #[qs(code = "duration", status = 429)]
    Duration(#[qs(retry_after)] Duration),
    #[qs(code = "optional", status = 503, retry_after = 30)]
    Optional {
        #[qs(retry_after)]
        wait: Option<Duration>,
    },
    #[qs(code = "optional_alone", status = 503)]
    OptionalAlone(#[qs(retry_after)] Option<u8>),
    #[qs(code = "small", status = 503)]
    Small(#[qs(retry_after)] u8),
    #[qs(code = "middle", status = 503)]
    Middle(#[qs(retry_after)] u16),
    #[qs(code = "usual", status = 503)]
    Usual(#[qs(retry_after)] u32),
    #[qs(code = "large", status = 503)]
    Large(#[qs(retry_after)] u64),
    #[qs(code = "sized", status = 503)]
    Sized(#[qs(retry_after)] usize),
    #[qs(code = "printed", status = 503, message = "wait {0} s")]
    Printed(#[qs(retry_after)] u64),
    #[qs(code = "none", status = 503)]
    None,
    #[qs(code = "zero", status = 503, retry_after = 0)]
    Zero,
}

#[track_caller]
fn check(error: Waiting, header: Option<&str>) {
    assert_eq!(render(&error).header("retry-after"), header, "{error:?}");
}

#[test]
fn constant_is_sent() {
    check(Waiting::Constant, Some("30"));
    check(Waiting::Zero, Some("0"));
    check(Waiting::None, None);
    check_headers(&Waiting::Constant, &[("retry-after", "30")]);
}

#[test]
fn duration_is_rounded_up() {
    let cases = [
        (Duration::ZERO, "0"),
        (Duration::from_nanos(1), "1"),
        (Duration::from_millis(999), "1"),
        (Duration::from_secs(1), "1"),
        (Duration::new(1, 1), "2"),
        (Duration::from_millis(59_001), "60"),
        (Duration::MAX, "2147483647"),
    ];
    for (wait, header) in cases {
        check(Waiting::Duration(wait), Some(header));
        assert_eq!(Waiting::Duration(wait).retry_after(), Some(wait));
    }
}

#[test]
fn field_overrides_constant() {
    let wait = Some(Duration::from_secs(3));
    check(Waiting::Optional { wait }, Some("3"));
    check(Waiting::Optional { wait: None }, Some("30"));
    check(Waiting::OptionalAlone(Some(4)), Some("4"));
    check(Waiting::OptionalAlone(None), None);
}

#[test]
fn unsigned_seconds_of_every_size_are_accepted() {
    check(Waiting::Small(u8::MAX), Some("255"));
    check(Waiting::Middle(u16::MAX), Some("65535"));
    check(Waiting::Usual(u32::MAX), Some("2147483647"));
    check(Waiting::Large(u64::MAX), Some("2147483647"));
    check(Waiting::Sized(0), Some("0"));
}

#[test]
fn retry_after_field_is_sent_in_5xx_message() {
    assert_eq!(Waiting::Printed(9).message(), "wait 9 s");
    check(Waiting::Printed(9), Some("9"));
}

#[test]
fn trait_returns_constant_and_field() {
    assert_eq!(
        Waiting::Constant.retry_after(),
        Some(Duration::from_secs(30))
    );
    assert_eq!(
        Waiting::Small(2).retry_after(),
        Some(Duration::from_secs(2))
    );
    assert_eq!(Waiting::None.retry_after(), None);
}

#[test]
fn catalog_has_constant_only() {
    let wait = |code: &str| Waiting::find(code).expect("a row").retry_after();
    assert_eq!(wait("constant"), Some(Duration::from_secs(30)));
    assert_eq!(wait("optional"), Some(Duration::from_secs(30)));
    assert_eq!(wait("duration"), None);
    assert_eq!(wait("none"), None);
}
