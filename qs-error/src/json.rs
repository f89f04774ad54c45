//! Strings in JSON (RFC 8259, section 7).

use std::fmt;

use serde_core::Serialize;

/// Writes a JSON string with its quotes.
pub(crate) fn write_string(out: &mut Vec<u8>, value: &str) {
    out.push(b'"');
    write_escaped(out, value);
    out.push(b'"');
}

/// Writes a member whose value is a string. The name needs no escape.
pub(crate) fn write_member(out: &mut Vec<u8>, name: &str, value: &str) {
    write_name(out, name);
    write_string(out, value);
}

/// Writes a member. The value serializes without an error.
pub(crate) fn write_value(out: &mut Vec<u8>, name: &str, value: &impl Serialize) {
    if let Ok(value) = serde_json::to_vec(value) {
        write_name(out, name);
        out.extend_from_slice(&value);
    }
}

/// Writes a member whose value is a string, up to the first quote of the value.
pub(crate) fn open_string(out: &mut Vec<u8>, name: &str) {
    write_name(out, name);
    out.push(b'"');
}

/// Writes the name of a member, which needs no escape. A comma precedes it unless it is the first.
pub(crate) fn write_name(out: &mut Vec<u8>, name: &str) {
    let start: &[u8] = if out.ends_with(b"{") { b"\"" } else { b",\"" };
    out.extend_from_slice(start);
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b"\":");
}

/// Writes the contents of a JSON string.
pub(crate) fn write_escaped(out: &mut Vec<u8>, value: &str) {
    // The compiler vectorizes `fold`, because it does not stop early as `any` does.
    let has_escaped = value.bytes().map(is_escaped).fold(false, |a, b| a | b);
    if !has_escaped {
        out.extend_from_slice(value.as_bytes());
    } else if let Ok(quoted) = serde_json::to_vec(value) {
        let inside = quoted.get(1..quoted.len().saturating_sub(1));
        out.extend_from_slice(inside.unwrap_or_default());
    }
}

fn is_escaped(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}

/// A writer of formatted output as the contents of a JSON string.
pub(crate) struct Escaped<'a>(pub(crate) &'a mut Vec<u8>);

impl fmt::Write for Escaped<'_> {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        write_escaped(self.0, part);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
