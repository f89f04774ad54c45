//! Strings in JSON (RFC 8259, section 7).

use std::fmt;

/// Writes a JSON string with its quotes.
pub(crate) fn write_string(out: &mut Vec<u8>, value: &str) {
    out.push(b'"');
    write_escaped(out, value);
    out.push(b'"');
}

/// Writes the contents of a JSON string.
pub(crate) fn write_escaped(out: &mut Vec<u8>, text: &str) {
    if !text.bytes().any(is_escaped) {
        out.extend_from_slice(text.as_bytes());
    } else if let Ok(quoted) = serde_json::to_vec(text) {
        let inside = quoted.get(1..quoted.len().saturating_sub(1));
        out.extend_from_slice(inside.unwrap_or_default());
    }
}

fn is_escaped(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}

/// Writes formatted text as the contents of a JSON string.
pub(crate) struct Escaped<'a>(pub(crate) &'a mut Vec<u8>);

impl fmt::Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        write_escaped(self.0, text);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
