//! The hash table of codes and the positions of their rows, built in const evaluation.

use qs_error_spec::hash::hash;

use super::CodeInfo;
use super::collision::equal;

/// An unused slot.
const FREE: u16 = u16::MAX;

/// Returns the size of a table for that many rows: a power of two, at least half of it unused.
#[must_use]
pub const fn slots(rows: usize) -> usize {
    (rows * 2 + 1).next_power_of_two()
}

/// Returns the slot at which the search for a hash starts.
///
/// The slot depends on the upper bits, because only the upper bits depend on the whole code.
pub(super) const fn home(hash: u64, slots: usize) -> usize {
    ((hash as u128 * slots as u128) >> 64) as usize
}

/// Builds the table of rows. If several rows have the same code, the table contains the first one.
#[must_use]
pub const fn index<const SLOTS: usize>(rows: &[CodeInfo]) -> [u16; SLOTS] {
    let mut slots = [FREE; SLOTS];
    let mut at = 0;
    while at < rows.len() && at < FREE as usize {
        let row = rows[at].row;
        let mut slot = home(row.hash, SLOTS);
        // A row without a status has an error that the derive has reported.
        let mut is_searching = row.status != 0;
        while is_searching {
            if slots[slot] == FREE {
                slots[slot] = at as u16;
                is_searching = false;
            } else {
                let other = rows[slots[slot] as usize].row;
                is_searching = other.hash != row.hash || !equal(other.code, row.code);
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        at += 1;
    }
    slots
}

/// Returns whether one of the rows has the code, in const evaluation.
#[must_use]
pub(crate) const fn contains(index: &[u16], rows: &[CodeInfo], code: &str) -> bool {
    let mut slot = home(hash(code), index.len());
    while index[slot] != FREE {
        if equal(rows[index[slot] as usize].row.code, code) {
            return true;
        }
        slot = (slot + 1) & (index.len() - 1);
    }
    false
}

/// Returns the position of the row of a code, or `u16::MAX`.
#[must_use]
pub fn position(index: &[u16], rows: &[CodeInfo], code: &str) -> u16 {
    let mut slot = home(hash(code), index.len());
    // `FREE` is not the position of a row, so a free slot ends the loop.
    while let Some(at) = index.get(slot)
        && let Some(info) = rows.get(usize::from(*at))
    {
        if info.row.code == code {
            return *at;
        }
        slot = (slot + 1) & (index.len() - 1);
    }
    FREE
}
