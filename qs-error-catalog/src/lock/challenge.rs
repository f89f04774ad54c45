//! The schemes of a challenge, such as `Basic` and `Bearer` of `Bearer realm="a", Basic realm="b"`.

use std::collections::BTreeSet;
use std::fmt;

use super::word::{is_scheme, is_token_char};

/// Schemes, each one once. Upper and lower case of schemes are equal (RFC 9110, section 11.1).
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Schemes(BTreeSet<String>);

impl Schemes {
    /// Returns the schemes of a challenge. The result is empty if it is not a challenge.
    pub(super) fn of(challenge: &str) -> Self {
        let mut schemes = Self::default();
        for part in parts(challenge) {
            schemes.add(scheme(part).unwrap_or_default());
        }
        schemes
    }

    /// Adds a scheme. Returns whether it is valid and new.
    pub(super) fn add(&mut self, scheme: &str) -> bool {
        is_scheme(scheme) && !self.contains(scheme) && self.0.insert(scheme.to_owned())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the schemes that others do not contain.
    pub(super) fn without<'a>(&'a self, others: &'a Self) -> impl Iterator<Item = &'a str> {
        let schemes = self.0.iter().map(String::as_str);
        schemes.filter(|scheme| !others.contains(scheme))
    }

    fn contains(&self, scheme: &str) -> bool {
        self.0
            .iter()
            .any(|other| other.eq_ignore_ascii_case(scheme))
    }
}

/// Writes the schemes as in a line, sorted and with commas.
impl fmt::Display for Schemes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let schemes: Vec<&str> = self.0.iter().map(String::as_str).collect();
        f.write_str(&schemes.join(","))
    }
}

/// Splits a challenge at commas that are not in a quoted string.
fn parts(challenge: &str) -> impl Iterator<Item = &str> {
    let (mut is_quoted, mut is_escaped) = (false, false);
    challenge.split(move |c| {
        let was_escaped = is_escaped;
        is_escaped = is_quoted && c == '\\' && !was_escaped;
        is_quoted ^= c == '"' && !was_escaped;
        c == ',' && !is_quoted
    })
}

/// Returns the scheme at the start of a part, unless the part is a parameter such as `realm="shop"`.
fn scheme(part: &str) -> Option<&str> {
    let part = part.trim();
    let end = part.find(|c| !is_token_char(c)).unwrap_or(part.len());
    let (word, rest) = part.split_at(end);
    let is_parameter = rest.trim_start().starts_with('=');
    let is_word = rest.is_empty() || rest.starts_with(' ');
    Some(word).filter(|_| is_word && !is_parameter)
}
