//! Codes that two types declare, found while the compiler evaluates constants.
//!
//! A hash table over the rows keeps it linear: comparing each code with each is out of the
//! compiler's patience at some hundreds. Rows carry the hash of their code. The compiler interprets
//! this code step by step, and validates the value of each constant down to the last string behind
//! it: so there is one pass, without calls where codes differ, and its tables hold numbers.

use super::CodeInfo;
use super::index::home;
use crate::private::BROKEN;
use crate::private::assert::fail;

/// Several catalogs. The first are a type's own rows.
type Parts<const P: usize> = [&'static [CodeInfo]; P];

/// Two rows that declare one code differently.
type Pair = (CodeInfo, CodeInfo);

/// The collisions that one check found: the first four, and their number.
#[derive(Clone, Copy, Debug)]
pub struct Collision {
    first: [Option<Pair>; 4],
    count: usize,
}

/// What all checks of a type, or of a `catalog!`, found.
pub type Collisions = &'static [Collision];

/// How several catalogs become one.
#[derive(Debug)]
pub struct MergePlan<const ROWS: usize, const CHECKS: usize> {
    /// Of each row in turn, one if it is the first of its code, else zero.
    first: [u8; ROWS],
    /// How many of them are.
    pub count: usize,
    /// What each inherited row, then each part but the first, collisions with among those before it.
    pub found: [Collision; CHECKS],
}

/// How many rows there are, the same code in two of them or not.
#[must_use]
pub const fn total<const P: usize>(parts: Parts<P>) -> usize {
    let (mut rows, mut part) = (0, 0);
    while part < P {
        rows += parts[part].len();
        part += 1;
    }
    rows
}

/// How many checks there are.
#[must_use]
pub const fn checks<const P: usize>(inherited: &[u16], _: Parts<P>) -> usize {
    inherited.len() + P - 1
}

/// Puts catalogs together. Some of a type's own rows inherit their codes; the derive has compared
/// the others.
#[must_use]
pub const fn plan_merge<
    const SLOTS: usize,
    const ROWS: usize,
    const CHECKS: usize,
    const P: usize,
>(
    inherited: &[u16],
    parts: Parts<P>,
) -> MergePlan<ROWS, CHECKS> {
    // The part and the number of a row, which is counted from one; zero is a free slot.
    let mut slots = [(0, 0); SLOTS];
    let (mut first, mut at, mut count) = ([0; ROWS], 0, 0);
    let mut found = [Collision::NONE; CHECKS];
    let mut part = 0;
    while part < P {
        let (mut rows, mut number) = (parts[part], 0);
        while let [info, rest @ ..] = rows {
            (rows, number) = (rest, number + 1);
            let row = info.row;
            let mut slot = home(row.hash, SLOTS);
            // A row without a status has a mistake, which has been reported.
            let mut is_looking = row.status != 0;
            while is_looking {
                let (of_part, taken) = slots[slot];
                if taken == 0 {
                    slots[slot] = (part, number);
                    first[at] = 1;
                    count += 1;
                    is_looking = false;
                } else {
                    let other = parts[of_part][taken - 1];
                    if other.row.hash == row.hash && equal(other.row.code, row.code) {
                        if part == 0 {
                            record_own(&mut found, inherited, parts[0], (other, *info));
                        } else {
                            found[inherited.len() + part - 1].record((other, *info));
                        }
                        is_looking = false;
                    }
                    slot = (slot + 1) & (SLOTS - 1);
                }
            }
            at += 1;
        }
        part += 1;
    }
    MergePlan {
        first,
        count,
        found,
    }
}

/// Every code once, in order. Rows that stand together are copied at once: each write on its own
/// would move what the compiler keeps of all references behind it.
#[must_use]
pub const fn apply_merge<
    const ROWS: usize,
    const CHECKS: usize,
    const COUNT: usize,
    const P: usize,
>(
    how: &MergePlan<ROWS, CHECKS>,
    parts: Parts<P>,
) -> [CodeInfo; COUNT] {
    let mut all = [BROKEN; COUNT];
    let (mut count, mut at, mut part) = (0, 0, 0);
    while part < P {
        let mut rows = parts[part];
        let end = at + rows.len();
        while at < end {
            let start = at;
            while at < end && how.first[at] == 1 {
                at += 1;
            }
            let (run, rest) = rows.split_at(at - start);
            let (_, room) = all.split_at_mut(count);
            room.split_at_mut(run.len()).0.copy_from_slice(run);
            count += run.len();
            // What ended the run is a row to leave out.
            if let [_, rest @ ..] = rest {
                rows = rest;
                at += 1;
            }
        }
        part += 1;
    }
    all
}

/// Of two rows of one type, it is the one that inherits its code which brings in the clash.
const fn record_own(
    found: &mut [Collision],
    inherited: &[u16],
    own: &[CodeInfo],
    (one, other): (CodeInfo, CodeInfo),
) {
    let mut check = inherited.len();
    while check > 0 {
        check -= 1;
        let row = own[inherited[check] as usize];
        if is_same(row, other) && equal(row.row.code, other.row.code) {
            return found[check].record((one, other));
        }
        if is_same(row, one) && equal(row.row.code, other.row.code) {
            return found[check].record((other, one));
        }
    }
}

impl Collision {
    const NONE: Self = Self {
        first: [None; 4],
        count: 0,
    };

    /// Notes two rows of one code, if they are two.
    const fn record(&mut self, pair: Pair) {
        if is_same(pair.0, pair.1) {
            return;
        }
        if self.count < self.first.len() {
            self.first[self.count] = Some(pair);
        }
        self.count += 1;
    }
}

/// One declaration, which may be met on several ways.
const fn is_same(one: CodeInfo, other: CodeInfo) -> bool {
    one.row.extras.location == other.row.extras.location
        && equal(one.row.extras.declared_by, other.row.extras.declared_by)
}

/// Fails the build, in the module `here`, if that check found a clash.
#[track_caller]
pub const fn assert_no_collision(collisions: Collisions, check: usize, here: &str) {
    let Collision { first, count } = &collisions[check];
    let mut text = Text::new();
    let mut at = 0;
    while at < first.len()
        && let Some((one, other)) = first[at]
    {
        text.push(if at > 0 { "; " } else { "" });
        text.push_collision(one, other, here);
        at += 1;
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

    const fn push_collision(&mut self, one: CodeInfo, other: CodeInfo, here: &str) {
        self.push("code `");
        self.push(one.code());
        self.push("` is declared by both `");
        self.push(one.declared_by());
        self.push("` and `");
        self.push(other.declared_by());
        self.push("`: rename one");
        // A struct has no variant whose row could be taken, and a type of another crate is not to be
        // edited so that it takes one.
        let takes = is_of_crate(one, here) && !other.row.variant.is_empty();
        let gives = is_of_crate(other, here) && !one.row.variant.is_empty();
        let named = if takes { other } else { one };
        if takes || gives {
            self.push(", or take the other's row with `code = ");
            self.push(last_segment(named.declared_by()));
            self.push("::");
            self.push(named.row.variant);
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

/// Whether the crate of that module declares a row.
const fn is_of_crate(info: CodeInfo, module: &str) -> bool {
    let (path, module) = (info.declared_by().as_bytes(), module.as_bytes());
    let mut at = 0;
    while at < path.len() && at < module.len() && path[at] == module[at] && path[at] != b':' {
        at += 1;
    }
    at < path.len() && path[at] == b':' && (at == module.len() || module[at] == b':')
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
