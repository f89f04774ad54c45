//! The direction checks on small files.

use crate::direction::cycles::cycles;
use crate::direction::{Facade, rank};
use crate::files::Source;

fn facade(files: &[(&str, &str)]) -> Facade {
    let sources = files.iter();
    let sources: Vec<Source> = sources
        .map(|(path, text)| Source::new(&format!("qs-error/src/{path}"), text))
        .collect();
    Facade::new(&sources)
}

/// Asserts that the only violation is at the line, names the path and contains the rule.
#[track_caller]
fn assert_violation(file: &str, text: &str, line: usize, path: &str, rule: &str) {
    let violations = facade(&[(file, text)]).violations();
    let start = format!("qs-error/src/{file}:{line}: `{path}`: ");
    let [violation] = violations.as_slice() else {
        panic!("expected one violation: {violations:#?}");
    };
    assert!(violation.starts_with(&start), "{violation}");
    assert!(violation.contains(rule), "{violation}");
}

#[track_caller]
fn assert_allowed(file: &str, text: &str) {
    assert_eq!(facade(&[(file, text)]).violations(), Vec::<String>::new());
}

const ORDER_RULE: &str = "`message` may not import `engine`";
const ROOT_RULE: &str = "not from the root";
const PRIVATE_RULE: &str = "only `lib.rs` and `private`";

#[test]
fn later_module_in_type_path_is_reported() {
    let text = "fn f(\n    id: &crate::engine::Context,\n) {}";
    assert_violation("message.rs", text, 2, "crate::engine::Context", ORDER_RULE);
}

#[test]
fn later_module_in_expression_is_reported() {
    let text = "fn f() { crate::engine::request::current(); }";
    assert_violation(
        "message.rs",
        text,
        1,
        "crate::engine::request::current",
        ORDER_RULE,
    );
}

#[test]
fn later_module_in_nested_group_is_reported() {
    let text = "use crate::{\n    catalog::{CodeInfo, Row},\n    engine::{self as e, *},\n};";
    let violations = facade(&[("message.rs", text)]).violations();
    assert_eq!(violations.len(), 2, "{violations:#?}");
    assert!(violations[0].starts_with("qs-error/src/message.rs:3: `crate::engine`"));
}

#[test]
fn later_module_in_macro_call_is_reported() {
    let text = "fn f() { log!(id = { crate::engine::id() }) }";
    assert_violation("message.rs", text, 1, "crate::engine::id", ORDER_RULE);
}

#[test]
fn later_module_in_macro_body_is_reported() {
    let text = "macro_rules! m { ($($x:tt)*) => { $(crate::engine::id!($x))* }; }";
    assert_violation("message.rs", text, 1, "crate::engine::id", ORDER_RULE);
}

#[test]
fn later_module_in_attribute_is_reported() {
    let text = "#[serde(with = crate::engine::with)]\nstruct S;";
    assert_violation("message.rs", text, 1, "crate::engine::with", ORDER_RULE);
}

#[test]
fn later_module_in_visibility_is_reported() {
    let text = "pub(in crate::engine) struct S;";
    assert_violation("message.rs", text, 1, "crate::engine", ORDER_RULE);
}

#[test]
fn later_module_by_super_is_reported() {
    let text = "use super::super::engine::Context;";
    assert_violation(
        "message/sink.rs",
        text,
        1,
        "crate::engine::Context",
        ORDER_RULE,
    );
}

#[test]
fn later_module_by_self_and_super_is_reported() {
    let text = "use self::super::engine::Context;";
    assert_violation("message.rs", text, 1, "crate::engine::Context", ORDER_RULE);
}

#[test]
fn later_module_by_super_of_inline_is_reported() {
    let text = "mod inner { use super::super::engine::Context; }";
    assert_violation("message.rs", text, 1, "crate::engine::Context", ORDER_RULE);
}

#[test]
fn renamed_import_is_reported() {
    let text = "use crate::engine as events;\nuse events::Context;";
    assert_violation("message.rs", text, 1, "crate::engine", ORDER_RULE);
}

#[test]
fn renamed_root_is_reported() {
    assert_violation("message.rs", "use crate as root;", 1, "crate", ROOT_RULE);
    assert_violation(
        "message.rs",
        "use crate::{self as root};",
        1,
        "crate",
        ROOT_RULE,
    );
    assert_violation("message.rs", "use super::*;", 1, "crate", ROOT_RULE);
}

#[test]
fn item_of_root_is_reported() {
    assert_violation(
        "layer.rs",
        "use crate::QsError;",
        1,
        "crate::QsError",
        ROOT_RULE,
    );
}

#[test]
fn module_named_by_macro_is_reported() {
    let text = "macro_rules! m { ($x:ident) => { crate::$x::f() }; }";
    assert_violation("layer.rs", text, 1, "crate", ROOT_RULE);
}

#[test]
fn private_outside_private_is_reported() {
    let text = "use crate::private::utf8;";
    assert_violation("layer.rs", text, 1, "crate::private::utf8", PRIVATE_RULE);
    let text = "use crate::__private::utf8;";
    assert_violation(
        "layer/tests.rs",
        text,
        1,
        "crate::__private::utf8",
        PRIVATE_RULE,
    );
}

#[test]
fn unknown_module_is_reported_once() {
    let files = [("extra.rs", ""), ("extra/part.rs", "")];
    let violations = facade(&files).violations();
    assert_eq!(violations.len(), 1, "{violations:#?}");
    assert!(violations[0].contains("`extra`: unknown module: add it to `ORDER`"));
}

#[test]
fn earlier_and_own_modules_are_allowed() {
    assert_allowed("members.rs", "use crate::{catalog::Row, message};");
    assert_allowed(
        "engine/event.rs",
        "use crate::engine::x; use super::y; use self::z::{a};",
    );
    assert_allowed(
        "engine.rs",
        "mod a { mod b { use super::super::x; } } pub(crate) struct S;",
    );
    assert_allowed(
        "error.rs",
        "#[derive(QsError)]\n#[qs(crate = crate)]\nenum E {}",
    );
}

#[test]
fn private_imports_everything() {
    assert_allowed(
        "private.rs",
        "pub use crate::frameworks::axum; pub use crate::catalog::Row;",
    );
}

#[test]
fn root_is_exempt() {
    assert_allowed("lib.rs", "pub mod __private { pub use crate::private::*; }");
}

#[test]
fn expansion_of_macro_is_exempt() {
    let text = "macro_rules! m { () => { $crate::__private::f(); $crate::engine::g() }; }";
    assert_allowed("catalog.rs", text);
}

#[test]
fn doc_comment_is_exempt() {
    assert_allowed(
        "catalog.rs",
        "//! See [`x`](crate::engine::x).\n/// crate::QsError\nfn f() {}",
    );
}

#[test]
fn exported_macro_belongs_to_its_module() {
    let text = "macro_rules! __axum { () => {}; }\npub use crate::__axum as implement;";
    assert_allowed("frameworks/axum.rs", text);
    let files = [
        ("message.rs", "use crate::__sse;"),
        ("engine.rs", "macro_rules! __sse {}"),
    ];
    assert!(facade(&files).violations()[0].contains(ORDER_RULE));
}

#[test]
fn test_code_is_exempt_from_order() {
    let import = "use crate::{QsError, engine::Context};";
    assert_allowed("message/tests.rs", import);
    assert_allowed(
        "message.rs",
        &format!("#[cfg(test)]\nmod tests {{ {import} }}"),
    );
    assert_allowed("message.rs", &format!("#[cfg(all(test, unix))]\n{import}"));
    assert_allowed("message.rs", &format!("#![cfg(test)]\n{import}"));
}

#[test]
fn code_after_test_item_is_checked() {
    let text = "#[cfg(test)]\nmod tests;\nuse crate::engine::Context;";
    assert_violation("message.rs", text, 3, "crate::engine::Context", ORDER_RULE);
    let text = "#[cfg(not(test))]\nuse crate::engine::Context;";
    assert_violation("message.rs", text, 2, "crate::engine::Context", ORDER_RULE);
}

#[test]
fn cycle_lists_each_import_of_it() {
    let files = [
        ("catalog.rs", "use crate::panic::P;"),
        ("panic.rs", "\nuse crate::log::L;"),
        ("log.rs", "use crate::catalog::C;"),
        ("error.rs", "use crate::catalog::C;"),
    ];
    let cycles = cycles(&facade(&files).imports);
    assert_eq!(cycles.len(), 3, "{cycles:#?}");
    let panic = "qs-error/src/panic.rs:2: `crate::log::L`: \
                 is part of the cycle panic → log → catalog → panic";
    assert!(cycles.contains(&panic.to_owned()), "{cycles:#?}");
}

#[test]
fn graph_without_cycle_passes() {
    let files = [
        ("panic.rs", "use crate::catalog::C;"),
        ("log.rs", "use crate::panic::P;"),
    ];
    assert_eq!(cycles(&facade(&files).imports), Vec::<String>::new());
}

#[test]
fn order_ranks_modules_from_left_to_right() {
    assert!(rank("catalog") < rank("request_id"));
    assert!(rank("log") < rank("message"));
    assert!(rank("layer") < rank("frameworks"));
    assert_eq!(rank("private"), None);
}
