//! The crate `qs-error-catalog` uses only the public API of the facade, which does not depend on it.

use crate::files::{self, Source};
use crate::report::{assert_none, violation};
use crate::tokens::{is_ident, is_path_separator, line, visit};

const FOLDER: &str = "qs-error-catalog/src";

#[test]
fn catalog_crate_uses_public_api() {
    let sources = files::sources(FOLDER);
    assert_none(&sources.iter().flat_map(violations).collect::<Vec<_>>());
}

#[test]
fn facade_is_independent_of_catalog_crate() {
    for package in ["qs-error", "qs-error-derive", "qs-error-spec"] {
        let manifest = files::read(&format!("{package}/Cargo.toml"));
        assert!(!manifest.contains("qs-error-catalog"), "{package}");
    }
}

#[test]
fn private_path_is_reported() {
    let count = |text: &str| violations(&Source::new("qs-error-catalog/src/a.rs", text)).len();
    assert_eq!(count("use qs_error::__private::Row;"), 1);
    assert_eq!(count("use qs_error::{CodeInfo, __private as p};"), 1);
    assert_eq!(
        count("macro_rules! m { () => { $crate::__private::qs_error::__private::Row } }"),
        1
    );
    assert_eq!(
        count("macro_rules! m { () => { $crate::__private::qs_error::catalog![] } }"),
        0
    );
    assert_eq!(count("pub mod __private { pub use qs_error; }"), 0);
}

/// Reports the module `__private` after `qs_error::`, also in braces.
fn violations(source: &Source) -> Vec<String> {
    let mut violations = Vec::new();
    visit(&source.tokens, &mut |_, tokens| {
        if is_ident(tokens.first(), "qs_error") && is_path_separator(&tokens[1..]) {
            let path = tokens[1..].iter().take_while(|token| !is_end(token));
            let path: Vec<String> = path.map(ToString::to_string).collect();
            if path.concat().contains("__private") {
                let rule = "use only the public API of the facade";
                violations.push(violation(source.place(line(&tokens[0])), "__private", rule));
            }
        }
    });
    violations
}

/// Returns whether the token ends a path.
fn is_end(token: &proc_macro2::TokenTree) -> bool {
    matches!(token, proc_macro2::TokenTree::Punct(sign) if sign.as_char() != ':')
}
