//! The message of a collision, written in const evaluation.

use super::{CodeInfo, Collision, equal};

/// A message of at most 2 KiB, because const evaluation cannot allocate.
pub(super) struct Message {
    bytes: [u8; 2048],
    len: usize,
}

impl Message {
    /// Creates the message of a check in the module `here`.
    pub(super) const fn new(collision: &Collision, here: &str) -> Self {
        let mut message = Self {
            bytes: [0; 2048],
            len: 0,
        };
        let mut at = 0;
        while at < collision.first.len()
            && let Some((one, other)) = collision.first[at]
        {
            message.push(if at > 0 { "; " } else { "" });
            message.push_collision(one, other, here);
            at += 1;
        }
        if collision.count > collision.first.len() {
            message.push("; and there are more");
        }
        message
    }

    pub(super) const fn as_str(&self) -> &str {
        let (message, _) = self.bytes.split_at(self.len);
        match core::str::from_utf8(message) {
            Ok(message) => message,
            // The message is too long, and its last character is incomplete.
            Err(_) => "",
        }
    }

    const fn push(&mut self, text: &str) {
        let text = text.as_bytes();
        let mut byte = 0;
        while byte < text.len() {
            self.push_byte(text[byte]);
            byte += 1;
        }
    }

    const fn push_byte(&mut self, byte: u8) {
        if self.len < self.bytes.len() {
            self.bytes[self.len] = byte;
            self.len += 1;
        }
    }

    const fn push_collision(&mut self, one: CodeInfo, other: CodeInfo, here: &str) {
        let has_statuses = one.row.status != other.row.status;
        let has_lines = equal(one.declared_by(), other.declared_by());
        self.push("code `");
        self.push(one.code());
        self.push("` is declared by both ");
        self.push_type(one, has_statuses, has_lines);
        self.push(" and ");
        self.push_type(other, has_statuses, has_lines);
        self.push(": rename one");
        self.push_inheritance(one, other, here);
    }

    /// Writes the type that declares a row, with the status if `has_status`, and with the line if
    /// `has_line`.
    const fn push_type(&mut self, info: CodeInfo, has_status: bool, has_line: bool) {
        self.push("`");
        self.push(info.declared_by());
        self.push("`");
        if has_status {
            self.push(" (status ");
            self.push_number(info.row.status as u32);
        }
        if has_line {
            self.push(if has_status { ", " } else { " (" });
            self.push("declared at line ");
            self.push_number(info.row.extras.line());
        }
        if has_status || has_line {
            self.push(")");
        }
    }

    /// Writes the decimal digits of a number.
    const fn push_number(&mut self, number: u32) {
        if number >= 10 {
            self.push_number(number / 10);
        }
        self.push_byte(b'0' + (number % 10) as u8);
    }

    /// Writes the path from which one of the types can inherit the code. Only a type of this crate
    /// can be edited, and only the row of a variant has a path.
    const fn push_inheritance(&mut self, one: CodeInfo, other: CodeInfo, here: &str) {
        let can_inherit = is_of_crate(one, here) && !other.row.variant.is_empty();
        let can_be_inherited = is_of_crate(other, here) && !one.row.variant.is_empty();
        let named = if can_inherit { other } else { one };
        if can_inherit || can_be_inherited {
            self.push(", or inherit the code with `code = ");
            self.push(last_segment(named.declared_by()));
            self.push("::");
            self.push(named.row.variant);
            self.push("`");
        }
    }
}

/// Returns whether the crate of the module declares the row.
const fn is_of_crate(info: CodeInfo, module: &str) -> bool {
    let (path, module) = (info.declared_by().as_bytes(), module.as_bytes());
    let mut at = 0;
    while at < path.len() && at < module.len() && path[at] == module[at] && path[at] != b':' {
        at += 1;
    }
    at < path.len() && path[at] == b':' && (at == module.len() || module[at] == b':')
}

/// Returns the name of a type without the path of its module.
const fn last_segment(path: &str) -> &str {
    let bytes = path.as_bytes();
    let mut start = bytes.len();
    while start > 0 && bytes[start - 1] != b':' {
        start -= 1;
    }
    match core::str::from_utf8(bytes.split_at(start).1) {
        Ok(name) => name,
        Err(_) => path,
    }
}
