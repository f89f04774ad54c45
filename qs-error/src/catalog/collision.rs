//! Codes that two types declare, found while the compiler evaluates constants.
//!
//! A hash table over the rows keeps it linear: comparing each code with each is out of the
//! compiler's patience at some hundreds. Rows carry the hash of their code.

use super::CodeInfo;
use crate::assert::fail;

/// Several catalogs.
type Parts = &'static [&'static [CodeInfo]];

/// For each check, the two rows that declare one code differently.
pub type Clashes = &'static [Option<(&'static CodeInfo, &'static CodeInfo)>];

/// How many rows there are, the same code in two of them or not.
#[must_use]
pub const fn total(parts: Parts) -> usize {
    let (mut rows, mut part) = (0, 0);
    while part < parts.len() {
        rows += parts[part].len();
        part += 1;
    }
    rows
}

/// How large a table over that many rows is: a power of two, at least half of it free.
#[must_use]
pub const fn slots(rows: usize) -> usize {
    (rows * 2 + 1).next_power_of_two()
}

struct Table<const SLOTS: usize> {
    rows: [Option<&'static CodeInfo>; SLOTS],
}

impl<const SLOTS: usize> Table<SLOTS> {
    const fn new() -> Self {
        Self {
            rows: [None; SLOTS],
        }
    }

    /// The row that has this one's code already, or nothing and the row is in.
    const fn insert(&mut self, row: &'static CodeInfo) -> Option<&'static CodeInfo> {
        let mut slot = row.row().hash as usize & (SLOTS - 1);
        while let Some(other) = self.rows[slot] {
            if other.row().hash == row.row().hash && equal(other.code(), row.code()) {
                return Some(other);
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        self.rows[slot] = Some(row);
        None
    }

    /// The row that declares this one's code as well, elsewhere.
    const fn clash(
        &mut self,
        row: &'static CodeInfo,
    ) -> Option<(&'static CodeInfo, &'static CodeInfo)> {
        match self.insert(row) {
            Some(other) if !equal(other.declared_by(), row.declared_by()) => Some((other, row)),
            _ => None,
        }
    }
}

/// The first clash of each inherited row, then of each part, with what stands before it.
///
/// Rows that the type declares itself come first of all: the derive has compared them.
#[must_use]
pub const fn clashes<const SLOTS: usize, const N: usize>(
    own: &'static [CodeInfo],
    inherited: &[u16],
    parts: Parts,
) -> [Option<(&'static CodeInfo, &'static CodeInfo)>; N] {
    let mut table = Table::<SLOTS>::new();
    let mut found = [None; N];
    let (mut row, mut next) = (0, 0);
    while row < own.len() {
        if next < inherited.len() && inherited[next] as usize == row {
            next += 1;
        } else if !own[row].code().is_empty() {
            table.insert(&own[row]);
        }
        row += 1;
    }
    let mut check = 0;
    while check < N {
        found[check] = if check < inherited.len() {
            table.clash(&own[inherited[check] as usize])
        } else {
            first_clash(&mut table, parts[check - inherited.len()])
        };
        check += 1;
    }
    found
}

const fn first_clash<const SLOTS: usize>(
    table: &mut Table<SLOTS>,
    part: &'static [CodeInfo],
) -> Option<(&'static CodeInfo, &'static CodeInfo)> {
    let mut first = None;
    let mut row = 0;
    while row < part.len() {
        let clash = table.clash(&part[row]);
        if first.is_none() {
            first = clash;
        }
        row += 1;
    }
    first
}

/// Every code once, in order, at the front of as much room as there are rows. The first row of a
/// code stays.
#[must_use]
pub const fn merge<const SLOTS: usize, const ROWS: usize>(
    parts: Parts,
) -> ([CodeInfo; ROWS], usize) {
    let mut table = Table::<SLOTS>::new();
    let mut all = [CodeInfo::new(super::Row::declared("")); ROWS];
    let (mut count, mut part) = (0, 0);
    while part < parts.len() {
        let mut row = 0;
        while row < parts[part].len() {
            let info = &parts[part][row];
            if !info.code().is_empty() && table.insert(info).is_none() {
                all[count] = *info;
                count += 1;
            }
            row += 1;
        }
        part += 1;
    }
    (all, count)
}

/// Fails the build if that check found a clash.
#[track_caller]
pub const fn refuse(clashes: Clashes, check: usize) {
    if let Some((first, second)) = clashes[check] {
        let mut text = Text::new();
        text.push("code `");
        text.push(first.code());
        text.push("` is declared by both `");
        text.push(first.declared_by());
        text.push("` and `");
        text.push(second.declared_by());
        text.push("`: rename one, or let one take the other's row with `code = Type::Variant`");
        fail(text.as_str());
    }
}

/// Fails the build at the first clash of all.
#[track_caller]
pub const fn refuse_all(clashes: Clashes) {
    let mut check = 0;
    while check < clashes.len() {
        refuse(clashes, check);
        check += 1;
    }
}

/// The words of a message, put together without an allocator.
struct Text {
    bytes: [u8; 1024],
    len: usize,
}

impl Text {
    const fn new() -> Self {
        Self {
            bytes: [0; 1024],
            len: 0,
        }
    }

    const fn push(&mut self, text: &str) {
        let text = text.as_bytes();
        let mut byte = 0;
        while byte < text.len() && self.len < self.bytes.len() {
            self.bytes[self.len] = text[byte];
            self.len += 1;
            byte += 1;
        }
    }

    const fn as_str(&self) -> &str {
        let (text, _) = self.bytes.split_at(self.len);
        match core::str::from_utf8(text) {
            Ok(text) => text,
            Err(_) => "one code is declared by two types",
        }
    }
}

const fn equal(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut byte = 0;
    while byte < a.len() {
        if a[byte] != b[byte] {
            return false;
        }
        byte += 1;
    }
    true
}
