//! The feature checks on small files.

use crate::features::violations;
use crate::files::Source;

#[track_caller]
fn assert_lines(file: &str, text: &str, lines: &[usize]) {
    let source = Source::new(&format!("qs-error/src/{file}"), text);
    let violations = violations(&source);
    assert_eq!(violations.len(), lines.len(), "{violations:#?}");
    for (violation, line) in violations.iter().zip(lines) {
        let start = format!("qs-error/src/{file}:{line}: `cfg");
        assert!(violation.starts_with(&start), "{violation}");
    }
}

#[test]
fn attribute_is_reported() {
    assert_lines(
        "engine.rs",
        "\n#[cfg(feature = \"tower\")]\nmod event;",
        &[2],
    );
}

#[test]
fn nested_condition_is_reported() {
    assert_lines(
        "engine.rs",
        "#[cfg(all(unix, not(any(feature = \"a\"))))]\nmod e;",
        &[1],
    );
}

#[test]
fn cfg_attr_is_reported() {
    assert_lines(
        "engine.rs",
        "#[cfg_attr(not(feature = \"a\"), expect(dead_code))] struct S;",
        &[1],
    );
}

#[test]
fn macro_call_is_reported() {
    assert_lines(
        "engine.rs",
        "fn f() -> bool {\n    cfg!(feature = \"a\")\n}",
        &[2],
    );
    assert_lines(
        "engine.rs",
        "cfg_select! { feature = \"a\" => { mod a; } }",
        &[1],
    );
}

#[test]
fn macro_body_is_reported() {
    assert_lines(
        "engine.rs",
        "macro_rules! m { ($f:literal) => { #[cfg(feature = $f)] mod a; } }",
        &[1],
    );
}

#[test]
fn listed_file_is_allowed() {
    assert_lines("log.rs", "#[cfg(feature = \"tracing\")]\nfn f() {}", &[]);
}

#[test]
fn first_line_is_allowed() {
    assert_lines(
        "layer/tower.rs",
        "#![cfg(feature = \"tower\")]\n\nfn f() {}",
        &[],
    );
}

#[test]
fn other_condition_after_first_line_is_reported() {
    let text = "#![cfg(feature = \"tower\")]\n\n#[cfg(feature = \"axum\")]\nfn f() {}";
    assert_lines("layer/tower.rs", text, &[3]);
}

#[test]
fn condition_without_feature_is_allowed() {
    let text = "#[cfg(any(doctest, test))]\nfn f() {}\n\
                #[cfg_attr(docsrs, doc(cfg(feature = \"a\")))]\nfn g() { let feature = 1; }";
    assert_lines("engine.rs", text, &[]);
}
