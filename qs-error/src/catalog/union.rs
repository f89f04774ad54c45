//! The union of rows that share a code: the headers, members and params of all rows.
//!
//! A row refers to its lists, and const evaluation cannot allocate. So one static contains the
//! lists of all unions, a second one the extras that refer to the lists, and a third one the rows.

use super::collision::{MergePlan, Parts, UNION, equal};
use super::row::{Header, Row, RowExtras};
use super::{CodeInfo, MemberInfo, MemberKind, ParamInfo};

/// The unions of a merged catalog: `U` rows, with lists of the lengths `H`, `M` and `P`.
#[derive(Debug)]
pub struct Unions<const U: usize, const H: usize, const M: usize, const P: usize> {
    /// The first row of each union.
    rows: [Row; U],
    /// The extras of each union, with the lists of the first row.
    extras: [RowExtras; U],
    headers: List<Header, H>,
    members: List<MemberInfo, M>,
    params: List<ParamInfo, P>,
    /// The ends of each union's lists.
    ends: [[usize; 3]; U],
}

/// The items of all unions, one union after the other.
#[derive(Debug)]
struct List<T, const N: usize> {
    items: [T; N],
    len: usize,
    /// The start of the last union.
    start: usize,
}

impl<T: Copy, const N: usize> List<T, N> {
    const fn new(unused: T) -> Self {
        Self {
            items: [unused; N],
            len: 0,
            start: 0,
        }
    }

    const fn push(&mut self, item: T) {
        self.items[self.len] = item;
        self.len += 1;
    }

    /// Ends the last union. Returns its end.
    const fn end(&mut self) -> usize {
        self.start = self.len;
        self.len
    }
}

/// Generates functions for lists of a type that has `is_equal`, `merge` and `optional`.
macro_rules! list_functions {
    ($add:ident, $has_equal:ident, $item:ty) => {
        /// Adds the items of a row to the last union. An item that not every row has is optional.
        const fn $add<const N: usize>(union: &mut List<$item, N>, items: &[$item], is_first: bool) {
            let (mut at, len) = (union.start, union.len);
            while at < len {
                let (item, mut other) = (union.items[at], 0);
                union.items[at] = item.optional();
                while other < items.len() {
                    if equal(item.name, items[other].name) {
                        union.items[at] = item.merge(items[other]);
                    }
                    other += 1;
                }
                at += 1;
            }
            let mut other = 0;
            while other < items.len() {
                let mut at = union.start;
                while at < len && !equal(union.items[at].name, items[other].name) {
                    at += 1;
                }
                if at == len {
                    let item = items[other];
                    union.push(if is_first { item } else { item.optional() });
                }
                other += 1;
            }
        }

        const fn $has_equal(one: &[$item], other: &[$item]) -> bool {
            let (mut at, mut is_equal) = (0, one.len() == other.len());
            while is_equal && at < one.len() {
                is_equal = one[at].is_equal(other[at]);
                at += 1;
            }
            is_equal
        }
    };
}

list_functions!(add_headers, has_equal_headers, Header);
list_functions!(add_members, has_equal_members, MemberInfo);
list_functions!(add_params, has_equal_params, ParamInfo);

/// Returns whether two rows have equal lists, so that their union has the same lists.
pub(super) const fn has_equal_lists(one: &RowExtras, other: &RowExtras) -> bool {
    has_equal_headers(one.headers, other.headers)
        && has_equal_members(one.members, other.members)
        && has_equal_params(one.params, other.params)
        && equal(one.challenge, other.challenge)
        && is_equal_delay(one.retry_after, other.retry_after)
        && one.has_variable_retry_after == other.has_variable_retry_after
}

const fn is_equal_delay(one: Option<u64>, other: Option<u64>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one == other,
        (None, None) => true,
        _ => false,
    }
}

/// Builds the unions of a plan.
#[must_use]
pub const fn build_unions<
    const ROWS: usize,
    const CHECKS: usize,
    const C: usize,
    const U: usize,
    const H: usize,
    const M: usize,
    const P: usize,
>(
    plan: &MergePlan<ROWS, CHECKS>,
    catalogs: Parts<C>,
) -> Unions<U, H, M, P> {
    let mut unions = Unions::new();
    let (mut first, mut number) = (0, 0);
    while number < U {
        if plan.states[first] == UNION {
            let mut next = first + 1;
            while next > 0 {
                let row = row_at(&catalogs, next - 1);
                unions.add(number, row, next == first + 1);
                next = plan.next[next - 1] as usize;
            }
            unions.end(number);
            number += 1;
        }
        first += 1;
    }
    unions
}

/// Returns the row at a position in all catalogs.
const fn row_at(catalogs: &[&'static [CodeInfo]], mut at: usize) -> &'static Row {
    let mut catalog = 0;
    while at >= catalogs[catalog].len() {
        at -= catalogs[catalog].len();
        catalog += 1;
    }
    catalogs[catalog][at].row
}

impl<const U: usize, const H: usize, const M: usize, const P: usize> Unions<U, H, M, P> {
    const fn new() -> Self {
        Self {
            rows: [Row::BROKEN; U],
            extras: [*Row::BROKEN.extras; U],
            headers: List::new(Header::NONE),
            members: List::new(MemberInfo::new("", MemberKind::Any, false)),
            params: List::new(ParamInfo::new("")),
            ends: [[0; 3]; U],
        }
    }

    /// Adds a row to a union.
    const fn add(&mut self, number: usize, row: &Row, is_first: bool) {
        let other = row.extras;
        add_headers(&mut self.headers, other.headers, is_first);
        add_members(&mut self.members, other.members, is_first);
        add_params(&mut self.params, other.params, is_first);
        if is_first {
            (self.rows[number], self.extras[number]) = (*row, *other);
        }
        let extras = &mut self.extras[number];
        if !equal(extras.challenge, other.challenge) {
            extras.challenge = "";
        }
        extras.has_variable_retry_after |= other.has_variable_retry_after;
        if !is_equal_delay(extras.retry_after, other.retry_after) {
            extras.retry_after = None;
            extras.has_variable_retry_after = true;
        }
    }

    /// Ends the lists of a union.
    const fn end(&mut self, number: usize) {
        self.ends[number] = [self.headers.end(), self.members.end(), self.params.end()];
    }
}

/// Returns the extras of each union, with its lists.
#[must_use]
pub const fn union_extras<const U: usize, const H: usize, const M: usize, const P: usize>(
    unions: &'static Unions<U, H, M, P>,
) -> [RowExtras; U] {
    let (mut all, mut start, mut at) = (unions.extras, [0; 3], 0);
    while at < U {
        let end = unions.ends[at];
        all[at].headers = range(&unions.headers.items, start[0], end[0]);
        all[at].members = range(&unions.members.items, start[1], end[1]);
        all[at].params = range(&unions.params.items, start[2], end[2]);
        (start, at) = (end, at + 1);
    }
    all
}

const fn range<T>(items: &'static [T], start: usize, end: usize) -> &'static [T] {
    items.split_at(end).0.split_at(start).1
}

/// Returns the row of each union, with its extras.
#[must_use]
pub const fn union_rows<const U: usize, const H: usize, const M: usize, const P: usize>(
    unions: &Unions<U, H, M, P>,
    extras: &'static [RowExtras; U],
) -> [Row; U] {
    let (mut all, mut at) = (unions.rows, 0);
    while at < U {
        all[at].extras = &extras[at];
        at += 1;
    }
    all
}
