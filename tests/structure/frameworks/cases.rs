//! The framework checks on small lists.

use std::collections::BTreeSet;

use crate::frameworks::{differences, file_names, missing_features, strings_of};

fn names(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn list_is_read_from_constant() {
    let text = "const A: &str = \"a\"; pub const FRAMEWORKS: &[&str] = &[\"axum\", \"warp\"];";
    let tokens = text.parse().expect("valid tokens");
    assert_eq!(strings_of(&tokens), ["axum", "warp"]);
}

#[test]
fn middleware_belongs_to_its_framework() {
    let paths = ["x/actix_web.rs", "x/actix_web_middleware.rs", "x/axum.rs"].map(str::to_owned);
    assert_eq!(file_names(&paths), names(&["actix_web", "axum"]));
}

#[test]
fn differences_are_reported() {
    let violations = differences(&names(&["axum", "warp"]), &names(&["axum", "poem"]));
    assert_eq!(
        violations,
        [
            "qs-error-spec/src: `warp`: no file in qs-error/src/frameworks",
            "qs-error/src/frameworks: `poem`: not in FRAMEWORKS of qs-error-spec/src",
        ]
    );
}

#[test]
fn missing_feature_is_reported() {
    let manifest = "[package]\nkeywords = [\"actix-web\"]\n[features]\naxum = [\"dep:axum-core\"]\n\
                    [dependencies]\nactix-web = { optional = true }\n";
    let violations = missing_features("Cargo.toml", manifest, &names(&["actix_web", "axum"]));
    assert_eq!(violations, ["Cargo.toml: `actix-web`: missing feature"]);
}

#[test]
fn enabled_feature_passes() {
    let manifest = "[dev-dependencies]\nqs-error = { features = [\n    \"actix-web\",\n] }";
    let violations = missing_features("Cargo.toml", manifest, &names(&["actix_web"]));
    assert_eq!(violations, Vec::<String>::new());
}
