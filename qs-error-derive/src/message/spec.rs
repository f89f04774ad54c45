//! The part of a placeholder after the colon:
//! `[[fill]align][sign]['#']['0'][width]['.' precision][type]`.

use crate::words::list;

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

/// A parsed format spec.
pub(super) struct Spec<'a> {
    pub(super) pieces: Vec<Piece<'a>>,
    /// The trait of `core::fmt`.
    pub(super) with: &'static str,
}

/// A part of a format spec: a string, or a field as the width or the precision.
pub(super) enum Piece<'a> {
    Literal(&'a str),
    Field(&'a str),
}

/// Splits after a placeholder. The fill character can be a closing brace.
pub(super) fn split_at_brace(open: &str) -> Option<(&str, &str)> {
    let (before, rest) = open.split_once('}')?;
    match rest.split_once('}') {
        Some((spec, after)) if before.ends_with(':') && spec.starts_with(['<', '^', '>']) => {
            let end = open.len() - after.len() - 1;
            Some((open.get(..end)?, after))
        }
        _ => Some((before, rest)),
    }
}

impl<'a> Spec<'a> {
    pub(super) fn parse(spec: &'a str) -> Result<Self, String> {
        let mut reader = Reader {
            spec,
            at: after_fill(spec),
            cut: 0,
            pieces: Vec::new(),
        };
        reader.skip(&["+", "-"]);
        reader.skip(&["#"]);
        if !reader.rest().starts_with("0$") {
            reader.skip(&["0"]);
        }
        reader.count();
        if reader.skip(&["."]) {
            if reader.rest().starts_with('*') {
                return Err("precision `.*` without a field: write `.name$`".to_owned());
            }
            reader.count();
        }
        let with = formatting_trait(reader.rest())?;
        let (_, rest) = spec.split_at(reader.cut);
        reader.pieces.push(Piece::Literal(rest));
        Ok(Self {
            pieces: reader.pieces,
            with,
        })
    }
}

struct Reader<'a> {
    spec: &'a str,
    at: usize,
    /// The start of the part that is not in a piece.
    cut: usize,
    pieces: Vec<Piece<'a>>,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.spec.get(self.at..).unwrap_or_default()
    }

    fn skip(&mut self, any: &[&str]) -> bool {
        let found = any.iter().find(|text| self.rest().starts_with(**text));
        self.at += found.map_or(0, |text| text.len());
        found.is_some()
    }

    /// Parses a number, or a field followed by `$`. Another word is the format type.
    fn count(&mut self) {
        let rest = self.rest();
        let is_word = |char: char| char.is_alphanumeric() || char == '_';
        let end = rest.find(|char| !is_word(char)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        if after.starts_with('$') && !word.is_empty() {
            let text = self.spec.get(self.cut..self.at).unwrap_or_default();
            self.pieces
                .extend([Piece::Literal(text), Piece::Field(word)]);
            self.at += word.len() + 1;
            self.cut = self.at;
        } else {
            let digits = rest.trim_start_matches(|char: char| char.is_ascii_digit());
            self.at += rest.len() - digits.len();
        }
    }
}

/// Returns the length of the alignment and of the fill character before it.
fn after_fill(spec: &str) -> usize {
    let mut chars = spec.chars();
    let is_align = |char| matches!(char, Some('<' | '^' | '>'));
    match (chars.next(), chars.next()) {
        (Some(fill), second) if is_align(second) => fill.len_utf8() + 1,
        (first, _) if is_align(first) => 1,
        _ => 0,
    }
}

fn formatting_trait(chars: &str) -> Result<&'static str, String> {
    let known = TRAITS.iter().find(|(name, _)| *name == chars);
    known.map(|(_, name)| *name).ok_or_else(|| {
        let names = TRAITS.iter().map(|(name, _)| *name);
        let names = list(names.filter(|name| !name.is_empty()));
        format!("unknown format `{chars}`: expected one of {names}, or nothing")
    })
}
