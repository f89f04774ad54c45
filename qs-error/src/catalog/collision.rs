//! Codes that two types declare, found while the compiler evaluates constants.
//!
//! A hash table over the rows keeps it linear: comparing each code with each is out of the
//! compiler's patience at some hundreds. Rows carry the hash of their code.

use super::CodeInfo;
use crate::assert::fail;

/// Several catalogs.
type Parts = &'static [&'static [CodeInfo]];

/// Two rows that declare one code differently.
type Clash = (&'static CodeInfo, &'static CodeInfo);

/// What a check found: the first clashes, and how many there are.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    first: [Option<Clash>; 4],
    count: usize,
}

/// What all checks of a type, or of a `catalog!`, found.
pub type Clashes = &'static [Found];

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

    /// Takes a row in, and notes if another one declares its code elsewhere.
    const fn check(&mut self, row: &'static CodeInfo, found: &mut Found) {
        match self.insert(row) {
            Some(other) if !is_same(other, row) => found.note((other, row)),
            _ => {}
        }
    }
}

impl Found {
    const NOTHING: Self = Self {
        first: [None; 4],
        count: 0,
    };

    const fn note(&mut self, clash: Clash) {
        if self.count < self.first.len() {
            self.first[self.count] = Some(clash);
        }
        self.count += 1;
    }
}

/// One declaration, which may be met on several ways.
const fn is_same(a: &CodeInfo, b: &CodeInfo) -> bool {
    let ((line, column), (other_line, other_column)) = (a.row().place, b.row().place);
    line == other_line && column == other_column && equal(a.declared_by(), b.declared_by())
}

/// What each inherited row, then each part, clashes with among those before it.
///
/// Rows that the type declares itself come first of all: the derive has compared them. Those that
/// share the code of another row say nothing new.
#[must_use]
pub const fn clashes<const SLOTS: usize, const N: usize>(
    own: &'static [CodeInfo],
    inherited: &[u16],
    shared: &[u16],
    parts: Parts,
) -> [Found; N] {
    let mut table = Table::<SLOTS>::new();
    let mut found = [Found::NOTHING; N];
    let (mut row, mut next, mut next_shared) = (0, 0, 0);
    while row < own.len() {
        if next < inherited.len() && inherited[next] as usize == row {
            next += 1;
        } else if next_shared < shared.len() && shared[next_shared] as usize == row {
            next_shared += 1;
        } else if !own[row].code().is_empty() {
            table.insert(&own[row]);
        }
        row += 1;
    }
    let mut check = 0;
    while check < N {
        if check < inherited.len() {
            table.check(&own[inherited[check] as usize], &mut found[check]);
        } else {
            check_part(
                &mut table,
                parts[check - inherited.len()],
                &mut found[check],
            );
        }
        check += 1;
    }
    found
}

const fn check_part<const SLOTS: usize>(
    table: &mut Table<SLOTS>,
    part: &'static [CodeInfo],
    found: &mut Found,
) {
    let mut row = 0;
    while row < part.len() {
        table.check(&part[row], found);
        row += 1;
    }
}

/// Every code once, in order, at the front of as much room as there are rows. The first row of a
/// code stays.
#[must_use]
pub const fn merge<const SLOTS: usize, const ROWS: usize>(
    parts: Parts,
) -> ([CodeInfo; ROWS], usize) {
    let mut table = Table::<SLOTS>::new();
    let mut all = [CodeInfo::new(super::Row::declared("", (0, 0))); ROWS];
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
    let Found { first, count } = &clashes[check];
    let mut text = Text::new();
    let mut clash = 0;
    while clash < first.len()
        && let Some((one, other)) = first[clash]
    {
        text.push(if clash > 0 { "; " } else { "" });
        text.push_clash(one, other);
        clash += 1;
    }
    if *count > first.len() {
        text.push("; and there are more");
    }
    if *count > 0 {
        fail(text.as_str());
    }
}

/// The words of a message, put together without an allocator.
struct Text {
    bytes: [u8; 2048],
    len: usize,
}

impl Text {
    const fn new() -> Self {
        Self {
            bytes: [0; 2048],
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

    const fn push_clash(&mut self, one: &CodeInfo, other: &CodeInfo) {
        self.push("code `");
        self.push(one.code());
        self.push("` is declared by both `");
        self.push(one.declared_by());
        self.push("` and `");
        self.push(other.declared_by());
        self.push("`: rename one");
        // A struct has no variant whose row could be taken.
        let named = if other.row().variant.is_empty() {
            one
        } else {
            other
        };
        if !named.row().variant.is_empty() {
            self.push(", or take the other's row with `code = ");
            self.push(last_segment(named.declared_by()));
            self.push("::");
            self.push(named.row().variant);
            self.push("`");
        }
    }

    const fn as_str(&self) -> &str {
        let (text, _) = self.bytes.split_at(self.len);
        match core::str::from_utf8(text) {
            Ok(text) => text,
            // A cut through a letter, which ends a message that is too long anyway.
            Err(_) => "",
        }
    }
}

/// The name of a type without the path of its module.
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

pub(super) const fn equal(a: &str, b: &str) -> bool {
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
