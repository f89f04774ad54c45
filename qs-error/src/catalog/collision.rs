//! Merging of catalogs in const evaluation, with a check for codes that two types declare. A row of
//! another type replaces a row of the neutral type with the same code and status. Rows of one code
//! that one type declares become one row, their union.
//!
//! The compiler interprets this code and validates each constant, including every string that it
//! refers to. So a hash table of the rows makes the check linear, strings are compared only if
//! their hashes are equal, and the tables contain only numbers.

mod message;

use self::message::Message;
use super::build_error::fail;
use super::index::home;
use super::row::Row;
use super::union::has_equal_lists;
use super::{BROKEN, CodeInfo};

/// Several catalogs. The first one has the type's own rows.
pub(super) type Parts<const P: usize> = [&'static [CodeInfo]; P];

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

/// The plan of a merged catalog.
#[derive(Debug)]
pub struct MergePlan<const ROWS: usize, const CHECKS: usize> {
    /// For each row: [`EXCLUDED`], [`INCLUDED`] or [`UNION`]. The merged catalog has one row of
    /// each code.
    pub(super) states: [u8; ROWS],
    /// For each row: one plus the position of the next row in its union, or zero.
    pub(super) next: [u32; ROWS],
    /// The number of rows in the merged catalog.
    pub count: usize,
    /// The number of unions among these rows.
    pub unions: usize,
    /// The number of headers, members and params of all rows in unions.
    pub lists: [usize; 3],
    /// The collisions of each inherited row, then of each catalog after the first one.
    pub collisions: [Collision; CHECKS],
}

/// The merged catalog does not have the row.
const EXCLUDED: u8 = 0;
/// The merged catalog has the row.
const INCLUDED: u8 = 1;
/// The merged catalog has a union whose first row is this row.
pub(super) const UNION: u8 = 2;

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

/// The position of a row.
#[derive(Clone, Copy)]
struct Place {
    /// The catalog of the row.
    part: usize,
    /// The position in this catalog.
    number: usize,
    /// The position in all catalogs, one after the other.
    at: usize,
    /// The position of the last row in its union.
    last: usize,
}

/// Compares the rows of several catalogs.
///
/// `inherited` has the positions of the own rows that inherit their codes. The derive has compared
/// the other own rows. `neutral_row` is any row of the neutral type, and represents the type. A row
/// of another type with the same code and status replaces a row of the neutral type.
#[must_use]
pub const fn plan_merge<
    const SLOTS: usize,
    const ROWS: usize,
    const CHECKS: usize,
    const P: usize,
>(
    inherited: &[u16],
    parts: Parts<P>,
    neutral_row: CodeInfo,
) -> MergePlan<ROWS, CHECKS> {
    let mut slots = [None; SLOTS];
    let mut plan = MergePlan::NEW;
    let (mut part, mut at) = (0, 0);
    while part < P {
        let (mut rows, mut number) = (parts[part], 0);
        while let [info, rest @ ..] = rows {
            let place = Place {
                part,
                number,
                at,
                last: at,
            };
            (rows, number, at) = (rest, number + 1, at + 1);
            // A row without a status has an error that the derive has reported.
            if info.row.status == 0 {
                continue;
            }
            let slot = find_slot(&slots, &parts, info.row);
            let Some(earlier) = slots[slot] else {
                slots[slot] = Some(place);
                plan.states[place.at] = INCLUDED;
                plan.count += 1;
                continue;
            };
            let other = parts[earlier.part][earlier.number];
            if is_same(other, *info) {
                slots[slot] = Some(plan.add_to_union(earlier, other.row, place, info.row));
                continue;
            }
            if collides(other, *info, neutral_row) {
                record(&mut plan.collisions, inherited, parts, part, (other, *info));
            }
            if is_same(other, neutral_row) {
                slots[slot] = Some(place);
                plan.replace(earlier, place);
            }
        }
        part += 1;
    }
    plan
}

impl<const ROWS: usize, const CHECKS: usize> MergePlan<ROWS, CHECKS> {
    const NEW: Self = Self {
        states: [EXCLUDED; ROWS],
        next: [0; ROWS],
        count: 0,
        unions: 0,
        lists: [0; 3],
        collisions: [Collision::NONE; CHECKS],
    };

    /// Adds a row to the union of an earlier row, unless the lists of both are equal. Returns the
    /// updated place of the earlier row.
    const fn add_to_union(
        &mut self,
        earlier: Place,
        first: &Row,
        later: Place,
        row: &Row,
    ) -> Place {
        if has_equal_lists(first.extras, row.extras) {
            return earlier;
        }
        if self.states[earlier.at] == INCLUDED {
            self.states[earlier.at] = UNION;
            self.unions += 1;
            self.reserve(first);
        }
        self.reserve(row);
        self.next[earlier.last] = later.at as u32 + 1;
        Place {
            last: later.at,
            ..earlier
        }
    }

    /// Adds the lengths of a row's lists.
    const fn reserve(&mut self, row: &Row) {
        self.lists[0] += row.extras.headers.len();
        self.lists[1] += row.extras.members.len();
        self.lists[2] += row.extras.params.len();
    }

    /// Includes a later row instead of an earlier one.
    const fn replace(&mut self, earlier: Place, later: Place) {
        if self.states[earlier.at] == UNION {
            self.unions -= 1;
        }
        self.states[earlier.at] = EXCLUDED;
        self.states[later.at] = INCLUDED;
    }
}

/// Returns the slot of an earlier row with the same code, else a free slot.
const fn find_slot(slots: &[Option<Place>], parts: &[&[CodeInfo]], row: &Row) -> usize {
    let mut slot = home(row.hash, slots.len());
    while let Some(earlier) = slots[slot] {
        let other = parts[earlier.part][earlier.number].row;
        if other.hash == row.hash && equal(other.code, row.code) {
            break;
        }
        slot = (slot + 1) & (slots.len() - 1);
    }
    slot
}

/// Returns whether two rows of one code collide: neither is neutral, or their statuses differ.
const fn collides(one: CodeInfo, other: CodeInfo, neutral_row: CodeInfo) -> bool {
    let has_neutral = is_same(one, neutral_row) || is_same(other, neutral_row);
    !has_neutral || one.row.status != other.row.status
}

/// Returns the rows of the merged catalog, in order. `unions` has the rows of unions.
///
/// Copies adjacent rows together, because each write moves all later entries in the compiler's
/// table of references.
#[must_use]
pub const fn apply_merge<
    const ROWS: usize,
    const CHECKS: usize,
    const COUNT: usize,
    const P: usize,
>(
    plan: &MergePlan<ROWS, CHECKS>,
    parts: Parts<P>,
    mut unions: &'static [Row],
) -> [CodeInfo; COUNT] {
    let mut all = [BROKEN; COUNT];
    let (mut count, mut at, mut part) = (0, 0, 0);
    while part < P {
        let mut rows = parts[part];
        let end = at + rows.len();
        while at < end {
            let start = at;
            while at < end && plan.states[at] == INCLUDED {
                at += 1;
            }
            let (run, rest) = rows.split_at(at - start);
            let (_, room) = all.split_at_mut(count);
            room.split_at_mut(run.len()).0.copy_from_slice(run);
            count += run.len();
            // The run ends at a union, or at a row whose code another row has.
            if let [_, rest @ ..] = rest {
                if plan.states[at] == UNION
                    && let [union, rest @ ..] = unions
                {
                    all[count] = CodeInfo::new(union);
                    count += 1;
                    unions = rest;
                }
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

/// Returns whether one type declares both catalog entries. Entries of one code are then the same
/// declaration, which two catalogs can contain.
const fn is_same(one: CodeInfo, other: CodeInfo) -> bool {
    one.row.extras.is_of_same_type(other.row.extras)
}

/// Fails the build if a check has collisions. `here` is the module of the check.
#[track_caller]
pub const fn assert_no_collision(collisions: Collisions, check: usize, here: &str) {
    let collision = &collisions[check];
    if collision.count > 0 {
        fail(Message::new(collision, here).as_str());
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
