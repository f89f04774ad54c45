//! The list of all values of an enum of codes, built in const evaluation.

/// A list of `N` values.
///
/// The first value creates the array, because an enum without values cannot initialize it.
#[derive(Debug)]
pub struct CodeList<T, const N: usize> {
    values: Option<[T; N]>,
    len: usize,
}

impl<T: Copy, const N: usize> CodeList<T, N> {
    /// Returns a list without values.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "const evaluation calls it")]
    pub const fn new() -> Self {
        Self {
            values: None,
            len: 0,
        }
    }

    /// Adds a value.
    pub const fn push(&mut self, value: T) {
        match &mut self.values {
            None => self.values = Some([value; N]),
            Some(values) => values[self.len] = value,
        }
        self.len += 1;
    }

    /// Returns the values, in the order in which they were added.
    #[must_use]
    pub const fn as_slice(&self) -> &[T] {
        match &self.values {
            None => &[],
            Some(values) => values,
        }
    }
}

/// Returns the number of values of a list.
#[must_use]
pub const fn len<T>(list: &[T]) -> usize {
    list.len()
}
