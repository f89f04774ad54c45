//! From a code to its row: a hash table that the compiler fills in.
//!
//! Its numbers are positions of rows. A search looks at few slots on average, since at least half of
//! them are free.

use qs_error_spec::hash::hash;

use super::CodeInfo;
use super::collision::equal;

/// A slot that is free.
const FREE: u16 = u16::MAX;

/// How large a table over that many rows is: a power of two, at least half of it free.
#[must_use]
pub const fn slots(rows: usize) -> usize {
    (rows * 2 + 1).next_power_of_two()
}

/// The slot where a search begins, by the upper bits, which depend on all of the code.
pub(super) const fn home(hash: u64, slots: usize) -> usize {
    ((hash as u128 * slots as u128) >> 64) as usize
}

/// Fills in a table over rows, the first of each code.
#[must_use]
pub const fn index<const SLOTS: usize>(rows: &[CodeInfo]) -> [u16; SLOTS] {
    let mut slots = [FREE; SLOTS];
    let mut at = 0;
    while at < rows.len() && at < FREE as usize {
        let row = rows[at].row;
        let mut slot = home(row.hash, SLOTS);
        // A row without a status has a mistake, which has been reported.
        let mut is_looking = row.status != 0;
        while is_looking {
            if slots[slot] == FREE {
                slots[slot] = at as u16;
                is_looking = false;
            } else {
                let other = rows[slots[slot] as usize].row;
                is_looking = other.hash != row.hash || !equal(other.code, row.code);
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        at += 1;
    }
    slots
}

/// Which row has that code; where no row can be, if none has.
#[must_use]
pub fn position(index: &[u16], rows: &[CodeInfo], code: &str) -> u16 {
    let mut slot = home(hash(code), index.len());
    // The end of it is a free slot, whose number no row has.
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
