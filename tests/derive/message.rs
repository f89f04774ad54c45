//! The public message: format-string syntax over the fields of a variant.

use std::num::NonZeroU8;

use qs_error::QsError;

use crate::support::{Failing, check_body, check_message, render};

#[derive(Debug, QsError)]
enum Format {
    #[qs(code = "named", status = 400, message = "`{name}` of {kind}")]
    Named { kind: &'static str, name: String },
    #[qs(code = "indexed", status = 400, message = "{1} {0} {1}")]
    Indexed(u8, &'static str),
    #[qs(code = "escapes", status = 400, message = "{{{0}}} {{}} }}{{")]
    Escapes(u8),
    #[qs(code = "constant_escapes", status = 400, message = "a {{b}} c")]
    ConstantEscapes,
    #[qs(code = "quoted", status = 400, message = "hi \"you\"\n\t\\ \u{1f980}")]
    Quoted,
    #[qs(code = "raw_string", status = 400, message = r#"hi "{0}""#)]
    RawString(u8),
    #[qs(code = "spaces", status = 400, message = "{a:>4 }|{b }")]
    Spaces { a: u8, b: u8 },
    #[qs(code = "raw_names", status = 400, message = "{type} {match:?}")]
    RawNames { r#type: u8, r#match: &'static str },
    #[qs(code = "empty", status = 400, message = "")]
    Empty,
}

#[test]
fn fields_are_printed_by_name_and_by_index() {
    let error = Format::Named {
        kind: "bucket",
        name: "photos".to_owned(),
    };
    check_message(&error, "`photos` of bucket");
    check_message(&Format::Indexed(3, "x"), "x 3 x");
    let error = Format::RawNames {
        r#type: 1,
        r#match: "m",
    };
    check_message(&error, "1 \"m\"");
}

#[test]
fn braces_are_escaped_as_in_format_string() {
    check_message(&Format::Escapes(7), "{7} {} }{");
    check_message(&Format::ConstantEscapes, "a {b} c");
    assert_eq!(Format::ConstantEscapes.to_string(), "a {b} c");
}

#[test]
fn any_string_literal_is_accepted() {
    check_message(&Format::Quoted, "hi \"you\"\n\t\\ 🦀");
    check_message(&Format::RawString(1), "hi \"1\"");
    check_message(&Format::Empty, "");
}

#[test]
fn white_space_in_placeholder_is_accepted() {
    let (a, b) = (1, 2);
    let expected = format!("{a:>4 }|{b }");
    check_message(&Format::Spaces { a, b }, &expected);
}

#[derive(Debug, QsError)]
enum Spec {
    #[qs(
        code = "width",
        status = 400,
        message = "{0:5}|{0:<5}|{0:^5}|{0:>5}|{0:05}"
    )]
    Width(i32),
    #[qs(
        code = "fill",
        status = 400,
        message = "{0:*^5}|{0:é>3}|{0:$<3}|{0:#>3}|{0:-<4}"
    )]
    Fill(i32),
    #[qs(
        code = "radix",
        status = 400,
        message = "{0:x}|{0:X}|{0:#x}|{0:#010b}|{0:o}|{0:+}|{0:e}|{0:E}"
    )]
    Radix(u8),
    #[qs(
        code = "debug",
        status = 400,
        message = "{0:?}|{0:#?}|{1:x?}|{1:X?}|{1:#04x?}"
    )]
    Debug(&'static str, u8),
    #[qs(code = "precision", status = 400, message = "{0:.2}|{0:8.3}|{1:.2}")]
    Precision(f64, &'static str),
}

#[test]
fn format_specs_equal_std() {
    let n = -42;
    check_message(
        &Spec::Width(n),
        &format!("{n:5}|{n:<5}|{n:^5}|{n:>5}|{n:05}"),
    );
    let expected = format!("{n:*^5}|{n:é>3}|{n:$<3}|{n:#>3}|{n:-<4}");
    check_message(&Spec::Fill(n), &expected);
    let n = 171_u8;
    let expected = format!("{n:x}|{n:X}|{n:#x}|{n:#010b}|{n:o}|{n:+}|{n:e}|{n:E}");
    check_message(&Spec::Radix(n), &expected);
    let s = "a\"b";
    let expected = format!("{s:?}|{s:#?}|{n:x?}|{n:X?}|{n:#04x?}");
    check_message(&Spec::Debug(s, n), &expected);
    let f = 1.234_56;
    let expected = format!("{f:.2}|{f:8.3}|{s:.2}");
    check_message(&Spec::Precision(f, s), &expected);
}

#[derive(Debug, QsError)]
enum Counts {
    #[qs(code = "named", status = 400, message = "{a:>w$}|{a:0w$}|{a:#0w$x}")]
    Named { a: u8, w: usize },
    #[qs(code = "precise", status = 400, message = "{a:w$.p$}|{a:.p$}")]
    Precise { a: f64, w: usize, p: usize },
    #[qs(code = "indexed", status = 400, message = "{0:>1$}|{0:01$}|{2:.1$}")]
    Indexed(u8, usize, f64),
}

#[test]
fn field_sets_width_or_precision() {
    let (a, w) = (171, 6);
    check_message(
        &Counts::Named { a, w },
        &format!("{a:>w$}|{a:0w$}|{a:#0w$x}"),
    );
    let (a, p) = (1.234_56, 2);
    check_message(&Counts::Precise { a, w, p }, &format!("{a:w$.p$}|{a:.p$}"));
    let (x, y, z) = (1, 4, 2.5);
    let expected = format!("{0:>1$}|{0:01$}|{2:.1$}", x, y, z);
    check_message(&Counts::Indexed(x, y, z), &expected);
}

#[derive(Debug, QsError)]
enum Unusual {
    #[qs(code = "nested", status = 400, message = "{0}")]
    Nested(NonZeroU8),
    #[qs(code = "failing", status = 422, message = "it is {0}")]
    Failing(Failing),
    #[qs(code = "failing_late", status = 422, message = "{1} and {0}")]
    FailingLate(Failing, &'static str),
    #[qs(code = "unicode", status = 400, message = "{größe} 大小")]
    Unicode { größe: u8 },
}

#[test]
fn fields_of_any_name_and_type_are_printed() {
    check_message(&Unusual::Nested(NonZeroU8::MIN), "1");
    check_message(&Unusual::Unicode { größe: 3 }, "3 大小");
}

#[test]
fn failing_display_sends_phrase() {
    check_body(
        &Unusual::Failing(Failing),
        r#"{"code":"failing","message":"Unprocessable Content","request_id":"$id"}"#,
    );
    check_message(
        &Unusual::FailingLate(Failing, "early"),
        "Unprocessable Content",
    );
    assert_eq!(render(&Unusual::Failing(Failing)).status, 422);
}
