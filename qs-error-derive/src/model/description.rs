//! Doc comments.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

use super::{Code, Input, Row};
use crate::attr::flatten_none_groups;

/// A doc comment that is not empty.
pub(crate) enum Description {
    Literal(String),
    /// A doc comment with a macro call, which only the compiler expands.
    Joined(Vec<DocPart>),
}

pub(crate) enum DocPart {
    /// Lines without indentation and trailing white space.
    Literal(String),
    /// A macro call: `include_str!("…")`.
    Computed(TokenStream),
}

impl Description {
    pub(super) fn new(attributes: &[Attribute]) -> Option<Self> {
        let mut parts = Vec::new();
        for part in attributes.iter().filter_map(doc) {
            match (parts.last_mut(), part) {
                (Some(DocPart::Literal(text)), DocPart::Literal(next)) => {
                    text.push('\n');
                    text.push_str(&next);
                }
                (_, part) => parts.push(part),
            }
        }
        match parts.as_slice() {
            [] => None,
            [DocPart::Literal(text)] => {
                let text = text.trim_matches('\n');
                (!text.is_empty()).then(|| Self::Literal(text.to_owned()))
            }
            _ => Some(Self::Joined(parts)),
        }
    }
}

impl Row {
    /// Returns whether a macro call is part of the doc comment.
    pub(crate) fn has_joined_docs(&self) -> bool {
        matches!(self.description, Some(Description::Joined(_)))
    }
}

impl Input<'_> {
    /// Returns the doc comment that a row has or inherits, or `None` if only the compiler can read
    /// it.
    pub(crate) fn known_docs<'r>(&'r self, row: &'r Row) -> Option<&'r str> {
        let mut row = row;
        // A longer chain than the number of variants is a cycle.
        for _ in &self.variants {
            match (&row.description, &row.code) {
                (Some(Description::Literal(text)), _) => return Some(text),
                (Some(Description::Joined(_)), _) => return None,
                (None, Code::Declared { .. }) => return Some(""),
                (None, Code::Same(code_path)) => row = self.row_named(&code_path.variant)?,
                (None, Code::Inherited(_) | Code::Unknown) => return None,
            }
        }
        None
    }
}

fn doc(attribute: &Attribute) -> Option<DocPart> {
    match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => part(&pair.value),
        _ => None,
    }
}

/// Returns the part for a value that rustc accepts. rustc reports other values.
fn part(value: &Expr) -> Option<DocPart> {
    match value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(DocPart::Literal(without_indent(&text.value()))),
        Expr::Macro(call) => Some(DocPart::Computed(flatten_none_groups(
            call.to_token_stream(),
        ))),
        Expr::Group(group) => part(&group.expr),
        _ => None,
    }
}

/// Removes the first space of a line, and the stars and the indentation of a block comment.
fn without_indent(text: &str) -> String {
    if !text.contains('\n') {
        return text.strip_prefix(' ').unwrap_or(text).trim_end().to_owned();
    }
    // In a block comment, each line after the first can start with a star.
    let starred = text
        .lines()
        .skip(1)
        .all(|line| line.trim().is_empty() || line.trim_start().starts_with('*'));
    let bare = |line| match str::trim_start(line).strip_prefix('*') {
        Some(text) if starred => text,
        _ => line,
    };
    let indents = text
        .split('\n')
        .map(bare)
        .filter(|line| !line.trim().is_empty())
        .map(indent);
    let margin = indents.min().unwrap_or(0).max(1);
    let lines = text
        .split('\n')
        .map(bare)
        .map(|line| without_margin(line, margin).trim_end());
    lines.collect::<Vec<_>>().join("\n")
}

/// Returns the number of white space characters at the start of a line.
fn indent(line: &str) -> usize {
    line.chars().take_while(|char| char.is_whitespace()).count()
}

/// Removes at most `margin` characters of white space.
fn without_margin(line: &str, margin: usize) -> &str {
    let margin = margin.min(indent(line));
    let start = line
        .char_indices()
        .nth(margin)
        .map_or(line.len(), |(at, _)| at);
    line.get(start..).unwrap_or_default()
}
