use expect_test::expect_file;

use super::valid::VALID;
use super::{items, tokens};

#[test]
fn expansions_are_as_reviewed() {
    for (name, source) in VALID {
        let expansion = items(crate::derive(tokens(source)));
        expect_file![format!("snapshots/{name}.rs")].assert_eq(&prettyplease::unparse(&expansion));
    }
}

#[test]
fn a_mistake_leaves_the_impls_in_place() {
    let source =
        r#"enum E { #[qs(code = "a", statsu = 404)] A, #[qs(code = "b", status = 409)] B }"#;
    let expansion = items(crate::derive(tokens(source)));
    expect_file!["snapshots/mistake.rs"].assert_eq(&prettyplease::unparse(&expansion));
}
