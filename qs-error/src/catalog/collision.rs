//! Merging of catalogs in const evaluation, with a check for codes that two types declare. The codes
//! of one neutral type yield to those of other types.
//!
//! The compiler interprets this code and validates each constant, down to the last string that it
//! refers to. So a hash table over the rows makes the check linear, there is one pass without calls
//! where codes differ, and the tables contain numbers only.

use super::build_error::fail;
use super::index::home;
use super::{BROKEN, CodeInfo};

/// Several catalogs. The first one has the type's own rows.
type Parts<const P: usize> = [&'static [CodeInfo]; P];

/// Two different rows of one code.
type Pair = (CodeInfo, CodeInfo);

/// The collisions of one check: the first four and the total number.
#[derive(Clone, Copy, Debug)]
pub struct Collision {
    first: [Option<Pair>; 4],
    count: usize,
}

/// The results of all checks of a type or of a `catalog!`.
pub type Collisions = &'static [Collision];

/// The plan by which several catalogs become one.
#[derive(Debug)]
pub struct MergePlan<const ROWS: usize, const CHECKS: usize> {
    /// For each row: one if it is in the merged catalog, which has one row of each code, else zero.
    kept: [u8; ROWS],
    /// The number of rows in the merged catalog.
    pub count: usize,
    /// The collisions of each inherited row, then of each catalog after the first one.
    pub collisions: [Collision; CHECKS],
}

/// Returns the number of rows of all catalogs.
#[must_use]
pub const fn total<const P: usize>(parts: Parts<P>) -> usize {
    let (mut rows, mut part) = (0, 0);
    while part < P {
        rows += parts[part].len();
        part += 1;
    }
    rows
}

/// Returns the number of checks: one for each inherited row and for each catalog after the first.
#[must_use]
pub const fn checks<const P: usize>(inherited: &[u16], _: Parts<P>) -> usize {
    inherited.len() + P - 1
}

/// Compares the rows of several catalogs.
///
/// `inherited` has the positions of the own rows that inherit their codes. The derive has compared
/// the other own rows. `neutral` is a row of the type whose codes yield: a row of another type with
/// the same code and status replaces them.
#[must_use]
pub const fn plan_merge<
    const SLOTS: usize,
    const ROWS: usize,
    const CHECKS: usize,
    const P: usize,
>(
    inherited: &[u16],
    parts: Parts<P>,
    neutral: CodeInfo,
) -> MergePlan<ROWS, CHECKS> {
    // The catalog and the number of a row. Numbers start at one, and zero is a free slot.
    let mut slots = [(0, 0); SLOTS];
    let (mut kept, mut at, mut count) = ([0; ROWS], 0, 0);
    let mut collisions = [Collision::NONE; CHECKS];
    let mut part = 0;
    while part < P {
        let (mut rows, mut number) = (parts[part], 0);
        while let [info, rest @ ..] = rows {
            (rows, number) = (rest, number + 1);
            let row = info.row;
            let mut slot = home(row.hash, SLOTS);
            // A row without a status has an error that the derive has reported.
            let mut is_searching = row.status != 0;
            while is_searching {
                let (of_part, taken) = slots[slot];
                if taken == 0 {
                    slots[slot] = (part, number);
                    kept[at] = 1;
                    count += 1;
                    is_searching = false;
                } else {
                    let other = parts[of_part][taken - 1];
                    if other.row.hash == row.hash && equal(other.row.code, row.code) {
                        is_searching = false;
                        let is_other = !is_same(other, *info);
                        if is_other && collides(other, *info, neutral) {
                            record(&mut collisions, inherited, parts, part, (other, *info));
                        }
                        if is_other && is_same(other, neutral) {
                            slots[slot] = (part, number);
                            kept[row_number(parts, of_part, taken)] = 0;
                            kept[at] = 1;
                        }
                    }
                    slot = (slot + 1) & (SLOTS - 1);
                }
            }
            at += 1;
        }
        part += 1;
    }
    MergePlan {
        kept,
        count,
        collisions,
    }
}

/// Returns whether no row of two types with the same code yields.
const fn collides(one: CodeInfo, other: CodeInfo, neutral: CodeInfo) -> bool {
    let has_neutral = is_same(one, neutral) || is_same(other, neutral);
    !has_neutral || one.row.status != other.row.status
}

/// Returns the position of a row among those of all catalogs, from its number in its catalog.
const fn row_number<const P: usize>(parts: Parts<P>, mut part: usize, number: usize) -> usize {
    let mut at = number - 1;
    while part > 0 {
        part -= 1;
        at += parts[part].len();
    }
    at
}

/// Returns the rows of the merged catalog, in order.
///
/// Copies adjacent rows together, because each single write moves the compiler's table of all
/// references after it.
#[must_use]
pub const fn apply_merge<
    const ROWS: usize,
    const CHECKS: usize,
    const COUNT: usize,
    const P: usize,
>(
    plan: &MergePlan<ROWS, CHECKS>,
    parts: Parts<P>,
) -> [CodeInfo; COUNT] {
    let mut all = [BROKEN; COUNT];
    let (mut count, mut at, mut part) = (0, 0, 0);
    while part < P {
        let mut rows = parts[part];
        let end = at + rows.len();
        while at < end {
            let start = at;
            while at < end && plan.kept[at] == 1 {
                at += 1;
            }
            let (run, rest) = rows.split_at(at - start);
            let (_, room) = all.split_at_mut(count);
            room.split_at_mut(run.len()).0.copy_from_slice(run);
            count += run.len();
            // The run ends at a row whose code another row has.
            if let [_, rest @ ..] = rest {
                rows = rest;
                at += 1;
            }
        }
        part += 1;
    }
    all
}

/// Records a collision of an earlier row with a row of `part`.
const fn record<const P: usize>(
    collisions: &mut [Collision],
    inherited: &[u16],
    parts: Parts<P>,
    part: usize,
    pair: Pair,
) {
    if part == 0 {
        record_own(collisions, inherited, parts[0], pair);
    } else {
        collisions[inherited.len() + part - 1].record(pair);
    }
}

/// Records a collision of two own rows at the row that inherits its code.
const fn record_own(
    collisions: &mut [Collision],
    inherited: &[u16],
    own: &[CodeInfo],
    (one, other): (CodeInfo, CodeInfo),
) {
    let mut check = inherited.len();
    while check > 0 {
        check -= 1;
        let row = own[inherited[check] as usize];
        if is_same(row, other) && equal(row.row.code, other.row.code) {
            return collisions[check].record((one, other));
        }
        if is_same(row, one) && equal(row.row.code, other.row.code) {
            return collisions[check].record((other, one));
        }
    }
}

impl Collision {
    const NONE: Self = Self {
        first: [None; 4],
        count: 0,
    };

    /// Records two rows of one code.
    const fn record(&mut self, pair: Pair) {
        if self.count < self.first.len() {
            self.first[self.count] = Some(pair);
        }
        self.count += 1;
    }
}

/// Returns whether one type declares two catalog entries. Entries of one code are then the same
/// declaration, which two catalogs can contain.
const fn is_same(one: CodeInfo, other: CodeInfo) -> bool {
    one.row.extras.location == other.row.extras.location
        && equal(one.row.extras.declared_by, other.row.extras.declared_by)
}

/// Fails the build if a check has collisions. `here` is the module of the check.
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

/// A message of at most 2 KiB, because const evaluation cannot allocate.
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
        // Only a type of this crate can be edited, and only a variant has a path to inherit from.
        let can_inherit = is_of_crate(one, here) && !other.row.variant.is_empty();
        let can_be_inherited = is_of_crate(other, here) && !one.row.variant.is_empty();
        let named = if can_inherit { other } else { one };
        if can_inherit || can_be_inherited {
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
            // The message is too long and cut inside a character.
            Err(_) => "",
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

/// Returns whether two strings are equal.
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
