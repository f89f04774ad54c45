use expect_test::expect_file;

use super::types::TYPES;
use super::{items, tokens};

#[test]
fn expansion_matches_snapshot() {
    for (name, source) in TYPES {
        let expansion = items(crate::derive(tokens(source)));
        expect_file![format!("snapshots/{name}.rs")].assert_eq(&prettyplease::unparse(&expansion));
    }
}

#[test]
fn expansion_of_type_with_error_has_impls() {
    let source =
        r#"enum E { #[qs(code = "a", statsu = 404)] A, #[qs(code = "b", status = 409)] B }"#;
    let expansion = items(crate::derive(tokens(source)));
    expect_file!["snapshots/unknown_key.rs"].assert_eq(&prettyplease::unparse(&expansion));
}
