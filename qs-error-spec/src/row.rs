//! Values that a variant has instead of the position of its row.

/// The variant is `transparent` and has no row.
pub const NO_ROW: u16 = u16::MAX;

/// The declaration of the variant has an error, which the derive has reported.
pub const BROKEN_ROW: u16 = u16::MAX - 1;

/// Returns whether a value is the position of a row.
///
/// ```
/// use qs_error_spec::row::{self, NO_ROW};
///
/// assert!(row::is_position(0));
/// assert!(!row::is_position(NO_ROW));
/// ```
#[must_use]
pub const fn is_position(value: u16) -> bool {
    value < BROKEN_ROW
}
