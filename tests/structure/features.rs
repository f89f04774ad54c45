//! The files of the facade in which code may depend on a feature.

mod cases;

use proc_macro2::{TokenStream, TokenTree};

use crate::files::{self, Source};
use crate::report::{assert_none, violation};
use crate::tokens::{is_ident, is_punct, line, list};

/// Files that may depend on features anywhere.
const ANYWHERE: &[&str] = &[
    "qs-error/src/lib.rs",
    "qs-error/src/frameworks.rs",
    "qs-error/src/log.rs",
    "qs-error/src/client.rs",
];

const CONDITIONS: &[&str] = &["cfg", "cfg_attr", "cfg_select"];

const RULE: &str = "only lib.rs, frameworks.rs, log.rs, client.rs and the first line `#![cfg(…)]` of another \
                    file may depend on a feature";

#[test]
fn features_appear_only_where_allowed() {
    let sources = files::sources("qs-error/src");
    assert_none(&sources.iter().flat_map(violations).collect::<Vec<_>>());
}

fn violations(source: &Source) -> Vec<String> {
    if ANYWHERE.contains(&source.path.as_str()) {
        return Vec::new();
    }
    let is_whole_file = source.text.starts_with("#![cfg(");
    let conditions = feature_conditions(source.tokens.clone()).into_iter();
    conditions
        .filter(|(line, _)| !(is_whole_file && *line == 1))
        .map(|(line, condition)| violation(source.place(line), condition, RULE))
        .collect()
}

/// Returns each condition on a feature with its line. `doc(cfg(…))` is documentation.
fn feature_conditions(tokens: TokenStream) -> Vec<(usize, String)> {
    let tokens = list(tokens);
    let mut conditions = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        if let Some(condition) = condition(&tokens[at..]) {
            conditions.push((line(token), condition));
        }
        if let TokenTree::Group(group) = token
            && !is_documentation(&tokens[..at])
        {
            conditions.extend(feature_conditions(group.stream()));
        }
    }
    conditions
}

fn is_documentation(before: &[TokenTree]) -> bool {
    is_ident(before.last(), "doc")
}

/// Reads `cfg(…)`, `cfg!(…)` and the like if they name a feature.
fn condition(tokens: &[TokenTree]) -> Option<String> {
    let (name, rest) = tokens.split_first()?;
    let is_condition = CONDITIONS.iter().any(|known| is_ident(Some(name), known));
    let arguments = rest.iter().find(|token| !is_punct(Some(token), '!'))?;
    let TokenTree::Group(group) = arguments else {
        return None;
    };
    let names_feature = is_condition && names_feature(group.stream());
    names_feature.then(|| format!("{name}{arguments}"))
}

fn names_feature(condition: TokenStream) -> bool {
    let all = list(condition);
    let mut tokens = all.iter().enumerate();
    tokens.any(|(at, token)| match token {
        TokenTree::Group(group) => !is_documentation(&all[..at]) && names_feature(group.stream()),
        token => is_ident(Some(token), "feature") && is_punct(all.get(at + 1), '='),
    })
}
