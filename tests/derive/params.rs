//! The key `params`, which sends the fields of a message as data.

use std::fmt;

use qs_error::catalog::ParamInfo;
use qs_error::{ErrorCatalog as _, ErrorCode, ErrorExt as _, ErrorResponse, QsError, respond};

#[derive(Debug, QsError)]
#[qs(params)]
enum Store<'a> {
    #[qs(
        code = "no_bucket",
        status = 404,
        message = "bucket `{bucket}` does not exist"
    )]
    NoBucket { bucket: String },
    #[qs(
        code = "over_limit",
        status = 429,
        message = "{0} of {1} used, {0} in {2:?}"
    )]
    OverLimit(u64, &'a i8, Option<bool>),
    #[qs(
        code = "numbers",
        status = 400,
        message = "{a} {b} {c} {d} {e:>width$}"
    )]
    Numbers {
        a: f64,
        b: f32,
        c: bool,
        d: u64,
        e: i32,
        width: usize,
    },
    #[qs(code = "text", status = 400, message = "{name:?} {raw:#x} {type}")]
    Text {
        name: &'static str,
        raw: u8,
        r#type: char,
    },
    #[qs(code = "constant", status = 400, message = "no {{fields}}")]
    Constant { unused: u8 },
    #[qs(code = "hidden", status = 500, display = "disk {disk}")]
    Hidden { disk: u8 },
    #[qs(code = "shown", status = 500, message = "disk {disk}")]
    Shown {
        #[qs(expose)]
        disk: u8,
        #[qs(member)]
        size: u8,
    },
    #[qs(transparent)]
    Other(Other),
}

#[derive(Debug, QsError)]
enum Other {
    #[qs(code = "with", status = 400, message = "{0}", params)]
    With(u8),
    #[qs(code = "without", status = 400, message = "{0}")]
    Without(u8),
}

fn body(error: &dyn QsError) -> String {
    let response = respond(error);
    let body = str::from_utf8(response.body()).unwrap();
    let (_, rest) = body.split_at(body.find(r#","request_id":""#).unwrap() + 48);
    format!("{{{}", rest.trim_start_matches(','))
}

#[track_caller]
fn check(error: &dyn QsError, expected: &str) {
    assert_eq!(body(error), expected);
}

#[test]
fn shown_fields_are_sent() {
    let error = Store::NoBucket {
        bucket: "pho\"tos".to_owned(),
    };
    check(&error, r#"{"params":{"bucket":"pho\"tos"}}"#);
    check(
        &Store::OverLimit(7, &-3, Some(true)),
        r#"{"params":{"arg0":7,"arg1":-3,"arg2":"Some(true)"}}"#,
    );
}

#[test]
fn exact_numbers_and_bools_are_values() {
    let error = Store::Numbers {
        a: 0.5,
        b: 0.1,
        c: true,
        d: 1 << 53,
        e: -5,
        width: 4,
    };
    check(
        &error,
        r#"{"params":{"a":0.5,"b":0.1,"c":true,"d":9007199254740992,"e":-5}}"#,
    );
}

#[test]
fn other_numbers_are_strings() {
    let error = Store::Numbers {
        a: f64::NAN,
        b: f32::INFINITY,
        c: false,
        d: (1 << 53) + 1,
        e: i32::MIN,
        width: 0,
    };
    check(
        &error,
        r#"{"params":{"a":"NaN","b":"inf","c":false,"d":"9007199254740993","e":-2147483648}}"#,
    );
}

#[derive(Debug, QsError)]
#[qs(code = "referred", status = 400, message = "{0} {1} {2}", params)]
struct Referred<'a>(&'a &'a i32, &'a mut bool, &'a mut f64);

#[test]
fn referenced_numbers_are_values() {
    let (mut flag, mut number) = (true, 0.5);
    let error = Referred(&&-1, &mut flag, &mut number);
    let params = r#""params":{"arg0":-1,"arg1":true,"arg2":0.5}"#;
    check(&error, &format!("{{{params}}}"));
    number = f64::NAN;
    let error = Referred(&&-1, &mut flag, &mut number);
    let params = r#""params":{"arg0":-1,"arg1":true,"arg2":"NaN"}"#;
    check(&error, &format!("{{{params}}}"));
}

#[test]
fn other_types_are_strings_as_shown() {
    let error = Store::Text {
        name: "a",
        raw: 255,
        r#type: 'x',
    };
    check(
        &error,
        r#"{"params":{"name":"\"a\"","raw":255,"type":"x"}}"#,
    );
}

#[test]
fn message_without_fields_has_no_params() {
    check(&Store::Constant { unused: 1 }, "{}");
    check(&Store::Hidden { disk: 1 }, "{}");
}

#[test]
fn params_precede_extension_members() {
    check(
        &Store::Shown { disk: 7, size: 1 },
        r#"{"params":{"disk":7},"size":1}"#,
    );
}

#[test]
fn key_of_variant_counts_for_it_alone() {
    check(&Other::With(1), r#"{"params":{"arg0":1}}"#);
    check(&Other::Without(1), "{}");
    check(&Store::Other(Other::With(1)), r#"{"params":{"arg0":1}}"#);
    check(&Store::Other(Other::Without(1)), "{}");
}

#[test]
fn owned_copies_keep_params() {
    let error = ErrorResponse::from(Other::With(1)).with_member("m", &2);
    check(&error, r#"{"params":{"arg0":1},"m":2}"#);
    let number = -3;
    let snapshot = ErrorResponse::from(Store::OverLimit(7, &number, None));
    check(
        &snapshot,
        r#"{"params":{"arg0":7,"arg1":-3,"arg2":"None"}}"#,
    );
    check(&Box::new(Other::With(1)), r#"{"params":{"arg0":1}}"#);
}

#[test]
fn replaced_message_has_no_params() {
    check(&Other::With(1).with_message("other"), "{}");
}

#[test]
fn catalog_has_names_of_params() {
    let names = |code| {
        let params = Store::find(code).unwrap().params();
        params.iter().map(ParamInfo::name).collect::<Vec<_>>()
    };
    assert_eq!(names("no_bucket"), ["bucket"]);
    assert_eq!(names("over_limit"), ["arg0", "arg1", "arg2"]);
    assert_eq!(names("with"), ["arg0"]);
    assert_eq!(names("without"), [""; 0]);
    assert_eq!(names("hidden"), [""; 0]);
}

#[derive(Debug, QsError)]
enum Inheriting {
    #[qs(code = ErrorCode::InvalidArgument, message = "`{name}` is wrong", params)]
    Own { name: &'static str },
    #[qs(code = Self::Own, message = "`{limit}` is too large")]
    Shared { limit: u8 },
}

#[test]
fn inherited_code_has_own_params() {
    let error = Inheriting::Own { name: "a" };
    assert!(body(&error).ends_with(r#","params":{"name":"a"}}"#));
    assert!(!body(&Inheriting::Shared { limit: 1 }).contains("params"));
    assert_eq!(ErrorCode::InvalidArgument.info().params(), []);
}

/// A type whose Display panics.
#[derive(Debug)]
struct Panicking;

impl fmt::Display for Panicking {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("display")
    }
}

#[test]
fn panicking_display_omits_params_only() {
    #[derive(Debug, QsError)]
    #[qs(code = "a", status = 400, message = "{0}", params)]
    struct Error<T: fmt::Debug>(T, #[qs(member)] u8);
    check(&Error(Panicking, 1), r#"{"1":1}"#);
    check(&Error(7, 1), r#"{"params":{"arg0":"7"},"1":1}"#);
}
