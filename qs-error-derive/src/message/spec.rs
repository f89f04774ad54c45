//! The part of a placeholder behind the colon: `fill align sign # 0 width . precision type`.

use crate::similar::list;

const TRAITS: &[(&str, &str)] = &[
    ("", "Display"),
    ("?", "Debug"),
    ("x?", "Debug"),
    ("X?", "Debug"),
    ("x", "LowerHex"),
    ("X", "UpperHex"),
    ("o", "Octal"),
    ("b", "Binary"),
    ("e", "LowerExp"),
    ("E", "UpperExp"),
    ("p", "Pointer"),
];

/// A piece of a spec: as it stands, or a width or precision that a field gives.
pub(super) enum Count<'a> {
    Text(&'a str),
    Field(&'a str),
    Star,
}

/// Splits behind a placeholder, whose fill character may be the brace that ends others.
pub(super) fn split_at_brace(open: &str) -> Option<(&str, &str)> {
    let (before, rest) = open.split_once('}')?;
    match rest.split_once('}') {
        Some((spec, behind)) if before.ends_with(':') && spec.starts_with(['<', '^', '>']) => {
            let end = open.len() - behind.len() - 1;
            Some((open.get(..end)?, behind))
        }
        _ => Some((before, rest)),
    }
}

/// The trait of `core::fmt` behind the type letters of a spec.
pub(super) fn formatting_trait(spec: &str) -> Result<&'static str, String> {
    let letters = type_of(after_fill(spec));
    let known = TRAITS.iter().find(|(name, _)| *name == letters);
    known.map(|(_, name)| *name).ok_or_else(|| {
        let names = TRAITS
            .iter()
            .map(|(name, _)| *name)
            .filter(|name| !name.is_empty());
        format!(
            "unknown format `{letters}`: expected one of {}, or nothing",
            list(names)
        )
    })
}

/// Splits a spec where fields stand in for numbers.
pub(super) fn pieces(spec: &str) -> Vec<Count<'_>> {
    let body = after_fill(spec);
    let (fill, _) = spec.split_at(spec.len() - body.len());
    let mut pieces = vec![Count::Text(fill)];
    let mut rest = body;
    while let Some((before, after)) = rest.split_once('$') {
        let name = name_at_end(before);
        let (text, _) = before.split_at(before.len() - name.len());
        pieces.extend([Count::Text(text), Count::Field(name)]);
        rest = after;
    }
    if let Some((before, after)) = rest.split_once(".*") {
        pieces.extend([Count::Text(before), Count::Star]);
        rest = after;
    }
    pieces.push(Count::Text(rest));
    pieces
}

/// Leaves out a fill character, which may be any, and the alignment behind it.
fn after_fill(spec: &str) -> &str {
    let mut chars = spec.chars();
    let (first, second) = (chars.next(), chars.next());
    match (first, second) {
        (Some(_), Some('<' | '^' | '>')) => chars.as_str(),
        _ => spec,
    }
}

fn type_of(body: &str) -> &str {
    let rest = body.rsplit_once('$').map_or(body, |(_, rest)| rest);
    let rest = rest.trim_start_matches(['<', '^', '>', '+', '-', '#']);
    rest.trim_start_matches(|letter: char| {
        letter.is_ascii_digit() || letter == '.' || letter == '*'
    })
}

fn name_at_end(text: &str) -> &str {
    let start = text
        .char_indices()
        .rev()
        .take_while(|(_, letter)| letter.is_alphanumeric() || *letter == '_')
        .last()
        .map_or(text.len(), |(at, _)| at);
    let name = text.get(start..).unwrap_or_default();
    // In `08$` and `0width$` the zero is a flag before the field.
    name.strip_prefix('0')
        .filter(|rest| !rest.is_empty())
        .unwrap_or(name)
}
