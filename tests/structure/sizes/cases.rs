//! The size and panic checks on small files.

use crate::files::Source;
use crate::functions::functions;
use crate::sizes::{long_items, panics};

fn lines(count: usize) -> String {
    "let x = 1;\n".repeat(count)
}

fn function_of(count: usize) -> String {
    format!(
        "fn f()\nwhere\n    T: X<{{ N }}>,\n{{\n{}}}\n",
        lines(count - 5)
    )
}

#[track_caller]
fn assert_long(path: &str, text: &str, expected: &[&str]) {
    let violations = long_items(&Source::new(path, text));
    assert_eq!(violations, expected);
}

#[track_caller]
fn assert_panics(text: &str, lines: &[usize]) {
    let violations = panics(&Source::new("qs-error/src/engine.rs", text));
    assert_eq!(violations.len(), lines.len(), "{violations:#?}");
    for (violation, line) in violations.iter().zip(lines) {
        let start = format!("qs-error/src/engine.rs:{line}: ");
        assert!(violation.starts_with(&start), "{violation}");
    }
}

#[test]
fn long_file_is_reported() {
    let message = "qs-error/src/error.rs: `error.rs`: 351 lines: expected at most 350";
    assert_long("qs-error/src/error.rs", &"\n".repeat(350), &[]);
    assert_long("qs-error/src/error.rs", &"\n".repeat(351), &[message]);
    assert_long("qs-error/src/code.rs", &"\n".repeat(351), &[]);
}

#[test]
fn long_framework_is_reported() {
    let path = "qs-error/src/frameworks/axum.rs";
    let message = format!("{path}: `axum.rs`: 121 lines: expected at most 120");
    assert_long(path, &"\n".repeat(120), &[]);
    assert_long(path, &"\n".repeat(121), &[&message]);
}

#[test]
fn long_function_is_reported() {
    let message = "qs-error/src/error.rs:2: `f`: 61 lines: expected at most 60";
    assert_long(
        "qs-error/src/error.rs",
        &format!("\n{}", function_of(60)),
        &[],
    );
    assert_long(
        "qs-error/src/error.rs",
        &format!("\n{}", function_of(61)),
        &[message],
    );
}

#[test]
fn expand_functions_may_have_80_lines() {
    let path = "qs-error-derive/src/expand/rows.rs";
    let message = format!("{path}:1: `f`: 81 lines: expected at most 80");
    assert_long(path, &function_of(80), &[]);
    assert_long(path, &function_of(81), &[&message]);
}

#[test]
fn long_function_in_macro_is_reported() {
    let text = format!(
        "macro_rules! m {{ ($name:ident) => {{ fn $name() {{\n{}}} }} }}",
        lines(60)
    );
    let message = "qs-error/src/error.rs:1: `$name`: 62 lines: expected at most 60";
    assert_long("qs-error/src/error.rs", &text, &[message]);
}

#[test]
fn functions_without_body_are_skipped() {
    let text =
        "trait T { fn f(); fn g() -> fn() { h } }\nmacro_rules! m { ($fn:ident $x:ty) => {} }";
    let source = Source::new("qs-error/src/error.rs", text);
    let functions = functions(&source.tokens).into_iter();
    let names: Vec<String> = functions.map(|function| function.name).collect();
    assert_eq!(names, ["g"]);
}

#[test]
fn panics_are_reported() {
    assert_panics(
        "fn f() {\n x.unwrap();\n x\n .expect(\"x\");\n panic!(); }",
        &[2, 4, 5],
    );
    assert_panics("fn f() { todo!() }\nfn g() { unreachable!() }", &[1, 2]);
    assert_panics("macro_rules! m { () => { x.unwrap() } }", &[1]);
}

#[test]
fn panics_in_tests_are_allowed() {
    assert_panics(
        "#[cfg(test)]\nmod tests { fn f() { x.unwrap(); panic!() } }",
        &[],
    );
}

#[test]
fn similar_names_are_allowed() {
    assert_panics(
        "#[expect(dead_code)]\nfn f() { x.unwrap_or(panic::x); catch_panic!() }",
        &[],
    );
    assert_panics("/// x.unwrap()\nfn f() { \".unwrap()\" }", &[]);
}

#[test]
fn panic_in_listed_function_is_allowed() {
    let text = "const fn fail() -> ! { panic!() }\nfn other() { panic!() }";
    let violations = panics(&Source::new("qs-error/src/catalog/build_error.rs", text));
    assert_eq!(violations.len(), 1, "{violations:#?}");
    assert!(violations[0].starts_with("qs-error/src/catalog/build_error.rs:2: "));
}
