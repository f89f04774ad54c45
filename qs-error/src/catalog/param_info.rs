//! The params of a code, as constant data.

use super::collision::equal;

/// A field that the errors of a code send in `params`, because their message contains it.
///
/// ```
/// use qs_error::{ErrorCatalog, QsError};
///
/// #[derive(Debug, QsError)]
/// #[qs(params)]
/// enum Error {
///     #[qs(code = "limit_reached", status = 403, message = "{used} of {limit} used")]
///     Limit { used: u32, limit: u32 },
///     #[qs(code = Self::Limit, message = "more than {limit} requested")]
///     Request { limit: u32 },
/// }
///
/// let [used, limit] = Error::find("limit_reached").unwrap().params() else { unreachable!() };
/// assert_eq!((used.name(), used.is_optional()), ("used", true));
/// assert_eq!((limit.name(), limit.is_optional()), ("limit", false));
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ParamInfo {
    pub(super) name: &'static str,
    pub(super) is_optional: bool,
}

impl ParamInfo {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            is_optional: false,
        }
    }

    /// Returns the description of a field that not every variant of a code sends.
    pub(super) const fn optional(self) -> Self {
        Self {
            is_optional: true,
            ..self
        }
    }

    /// Merges the descriptions of one field in two variants of a code.
    pub(super) const fn merge(self, other: Self) -> Self {
        Self {
            name: self.name,
            is_optional: self.is_optional || other.is_optional,
        }
    }

    pub(super) const fn is_equal(self, other: Self) -> bool {
        self.is_optional == other.is_optional && equal(self.name, other.name)
    }

    /// Returns the name of the field, or `arg0` for the first field of a tuple.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Returns whether `params` may be without the field, because not every variant of the code
    /// sends it.
    #[must_use]
    pub const fn is_optional(&self) -> bool {
        self.is_optional
    }
}
