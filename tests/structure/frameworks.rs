//! The lists of frameworks must agree: the list of the spec crate, the files and the features.

mod cases;

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};

use crate::files;
use crate::report::{assert_none, violation};
use crate::tokens::{is_ident, is_punct, list, visit};

const FOLDER: &str = "qs-error/src/frameworks";
const SPEC: &str = "qs-error-spec/src";
/// The constant of the spec crate with the names.
const LIST: &str = "FRAMEWORKS";

/// The file that frameworks with their own request types share.
const SHARED: &str = "request";

/// The facade declares the features, and the tests of the frameworks enable them.
const MANIFESTS: &[&str] = &["qs-error/Cargo.toml", "tests/frameworks/Cargo.toml"];

#[test]
fn framework_files_equal_list_of_spec() {
    assert_none(&differences(
        &listed_names(),
        &file_names(&files::entries(FOLDER)),
    ));
}

#[test]
fn frameworks_have_features() {
    let names = file_names(&files::entries(FOLDER));
    let manifests = MANIFESTS.iter().map(|path| (*path, files::read(path)));
    let violations = manifests.flat_map(|(path, text)| missing_features(path, &text, &names));
    assert_none(&violations.collect::<Vec<_>>());
}

fn listed_names() -> BTreeSet<String> {
    let sources = files::sources(SPEC).into_iter();
    let names: BTreeSet<String> = sources
        .flat_map(|source| strings_of(&source.tokens))
        .collect();
    assert!(!names.is_empty(), "no list `{LIST}` in `{SPEC}`");
    names
}

/// Returns the strings of the constant, if the tokens declare it.
fn strings_of(tokens: &TokenStream) -> Vec<String> {
    let mut names = Vec::new();
    visit(tokens, &mut |_, tokens| {
        if is_ident(tokens.first(), "const") && is_ident(tokens.get(1), LIST) {
            let end = tokens.iter().position(|token| is_punct(Some(token), ';'));
            names.extend(strings(&tokens[..end.unwrap_or(tokens.len())]));
        }
    });
    names
}

fn strings(tokens: &[TokenTree]) -> Vec<String> {
    let strings = tokens.iter().flat_map(|token| match token {
        TokenTree::Group(group) => strings(&list(group.stream())),
        TokenTree::Literal(literal) => string(&literal.to_string()).into_iter().collect(),
        _ => Vec::new(),
    });
    strings.collect()
}

fn string(literal: &str) -> Option<String> {
    let contents = literal.strip_prefix('"')?.strip_suffix('"')?;
    Some(contents.to_owned())
}

/// Returns the names of the frameworks. Their files are `name.rs` and, if needed,
/// `name_middleware.rs`.
fn file_names(paths: &[String]) -> BTreeSet<String> {
    let stems = paths.iter().filter_map(|path| path.strip_suffix(".rs"));
    let names = stems.filter_map(|stem| stem.rsplit('/').next());
    names
        .filter(|name| *name != SHARED)
        .map(|name| name.split("_middleware").next().unwrap_or(name).to_owned())
        .collect()
}

fn differences(listed: &BTreeSet<String>, files: &BTreeSet<String>) -> Vec<String> {
    let without_file = listed.difference(files);
    let unlisted = files.difference(listed);
    let without_file =
        without_file.map(|name| violation(SPEC, name, format!("no file in {FOLDER}")));
    let unlisted = unlisted.map(|name| violation(FOLDER, name, format!("not in {LIST} of {SPEC}")));
    without_file.chain(unlisted).collect()
}

/// Returns a violation for each feature that the manifest neither declares nor enables.
fn missing_features(manifest: &str, text: &str, names: &BTreeSet<String>) -> Vec<String> {
    let features = names.iter().map(|name| name.replace('_', "-"));
    features
        .filter(|feature| !has_feature(text, feature))
        .map(|feature| violation(manifest, feature, "missing feature"))
        .collect()
}

fn has_feature(manifest: &str, feature: &str) -> bool {
    let declaration = format!("\n{feature} = [");
    let dependency = manifest.split("\nqs-error = ").nth(1).unwrap_or_default();
    let enabled = dependency.split(']').next().unwrap_or_default();
    manifest.contains(&declaration) || enabled.contains(&format!("\"{feature}\""))
}
