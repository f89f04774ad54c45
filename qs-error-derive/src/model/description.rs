//! Doc comments.

use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// Returns the doc comment without the indentation that all of its lines have.
pub(super) fn description(attributes: &[Attribute]) -> Option<String> {
    let texts: Vec<String> = attributes.iter().filter_map(doc).collect();
    let lines = || texts.iter().flat_map(|text| text.split('\n'));
    // In a block comment, each line after the first can begin with a star.
    let is_block = texts.iter().any(|text| text.contains('\n'));
    let starred = is_block
        && lines()
            .skip(1)
            .all(|line| line.trim().is_empty() || line.trim_start().starts_with('*'));
    let bare = |line| match str::trim_start(line).strip_prefix('*') {
        Some(text) if starred => text,
        _ => line,
    };
    let indent = |line: &str| line.chars().take_while(|char| char.is_whitespace()).count();
    let margin = lines()
        .map(bare)
        .filter(|line| !line.trim().is_empty())
        .map(indent)
        .min()
        .unwrap_or(0);
    let lines = lines()
        .map(bare)
        .map(|line| without_margin(line, margin).trim_end());
    let text = lines
        .collect::<Vec<_>>()
        .join("\n")
        .trim_matches('\n')
        .to_owned();
    (!text.is_empty()).then_some(text)
}

fn without_margin(line: &str, margin: usize) -> &str {
    let start = line
        .char_indices()
        .nth(margin)
        .map_or(line.len(), |(at, _)| at);
    line.get(start..).unwrap_or_default()
}

fn doc(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(text),
                ..
            }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}
