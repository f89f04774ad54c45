//! An index of variants by name, for types that inherit codes from another type.

use qs_error_spec::row::BROKEN_ROW;

use super::CodeInfo;

/// The rows of a type and the position of each variant's row. Inherited rows are left out.
#[derive(Clone, Copy, Debug)]
pub struct VariantIndex {
    /// The rows.
    pub rows: &'static [CodeInfo],
    /// One entry of ten bytes for each variant, in the order of the hashes: the hash of the
    /// variant's name in eight bytes, the position of its row in two. Numbers are big-endian.
    pub positions: &'static [u8],
}

/// The size of an entry in bytes.
const ENTRY: usize = 10;

impl VariantIndex {
    /// The index of a type without rows.
    pub const NONE: Self = Self {
        rows: &[],
        positions: &[],
    };

    /// Returns the position of a variant's row by the hash of the variant's name.
    ///
    /// Returns `BROKEN_ROW` for a variant that does not exist, because rustc reports it.
    #[must_use]
    pub const fn position(&self, name: u64) -> u16 {
        let (entries, _) = self.positions.as_chunks::<ENTRY>();
        let (mut start, mut end) = (0, entries.len());
        while start < end {
            let middle = start + (end - start) / 2;
            let [a, b, c, d, e, f, g, h, position @ ..] = entries[middle];
            let entry = u64::from_be_bytes([a, b, c, d, e, f, g, h]);
            if entry == name {
                return u16::from_be_bytes(position);
            }
            if entry < name {
                start = middle + 1;
            } else {
                end = middle;
            }
        }
        BROKEN_ROW
    }
}
