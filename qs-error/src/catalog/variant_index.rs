//! From the name of a variant to its row, for the types that take codes from others.

use qs_error_spec::row::BROKEN_ROW;

use super::CodeInfo;

/// The rows of a type, and where the row of each variant is.
#[derive(Clone, Copy, Debug)]
pub struct VariantIndex {
    /// The rows.
    pub rows: &'static [CodeInfo],
    /// For each variant the hash of its name, in eight bytes, and the position of its row, in two; in
    /// the order of the hashes.
    pub positions: &'static [u8],
}

/// How many bytes a variant takes.
const ENTRY: usize = 10;

impl VariantIndex {
    /// Those of a type that has none.
    pub const NONE: Self = Self {
        rows: &[],
        positions: &[],
    };

    /// Where the row of that variant is. One that is not there has been reported.
    #[must_use]
    pub const fn position(&self, name: u64) -> u16 {
        let (entries, _) = self.positions.as_chunks::<ENTRY>();
        let (mut start, mut end) = (0, entries.len());
        while start < end {
            let middle = start + (end - start) / 2;
            let [a, b, c, d, e, f, g, h, at @ ..] = entries[middle];
            let found = u64::from_be_bytes([a, b, c, d, e, f, g, h]);
            if found == name {
                return u16::from_be_bytes(at);
            }
            if found < name {
                start = middle + 1;
            } else {
                end = middle;
            }
        }
        BROKEN_ROW
    }
}
