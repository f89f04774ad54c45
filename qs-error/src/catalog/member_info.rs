//! The extension members of a code, as constant data.

use std::fmt;

use super::collision::equal;

/// An extension member that the errors of a code have: a field with the key `member`.
///
/// ```
/// use qs_error::catalog::MemberKind;
/// use qs_error::{ErrorCatalog, QsError};
///
/// #[derive(Debug, QsError)]
/// #[qs(code = "over_limit", status = 429)]
/// struct OverLimit {
///     #[qs(member)]
///     limit: u32,
///     #[qs(member)]
///     tenant: Option<String>,
/// }
///
/// let [limit, tenant] = OverLimit::find("over_limit").unwrap().members() else { unreachable!() };
/// assert_eq!((limit.name(), limit.kind(), limit.is_optional()), ("limit", MemberKind::Integer, false));
/// assert_eq!((tenant.name(), tenant.kind(), tenant.is_optional()), ("tenant", MemberKind::String, true));
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct MemberInfo {
    pub(super) name: &'static str,
    kind: MemberKind,
    is_optional: bool,
}

/// The kind of JSON value that a member has.
///
/// ```
/// use qs_error::catalog::MemberKind;
///
/// assert_eq!(MemberKind::Integer.to_string(), "integer");
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum MemberKind {
    /// A number without a fraction.
    Integer,
    /// A number.
    Number,
    /// A string.
    String,
    /// `true` or `false`.
    Boolean,
    /// An array.
    Array,
    /// Any value. It depends on the type of the field, which the catalog does not describe.
    Any,
}

impl MemberInfo {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(name: &'static str, kind: MemberKind, is_optional: bool) -> Self {
        Self {
            name,
            kind,
            is_optional,
        }
    }

    /// Returns the description of a member that not every variant of a code has.
    pub(super) const fn optional(self) -> Self {
        Self {
            is_optional: true,
            ..self
        }
    }

    /// Merges the descriptions of one member in two variants of a code.
    pub(super) const fn merge(self, other: Self) -> Self {
        let is_equal = self.kind as u8 == other.kind as u8;
        Self {
            name: self.name,
            kind: if is_equal { self.kind } else { MemberKind::Any },
            is_optional: self.is_optional || other.is_optional,
        }
    }

    pub(super) const fn is_equal(self, other: Self) -> bool {
        self.kind as u8 == other.kind as u8
            && self.is_optional == other.is_optional
            && equal(self.name, other.name)
    }

    /// Returns the name of the member.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the kind of the value.
    #[must_use]
    pub const fn kind(&self) -> MemberKind {
        self.kind
    }

    /// Returns whether a body may be without the member: the field is an `Option`, or not every
    /// variant of the code has the field.
    #[must_use]
    pub const fn is_optional(&self) -> bool {
        self.is_optional
    }
}

impl MemberKind {
    /// Returns the name of the kind in JSON Schema, or `any`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
            Self::Boolean => "boolean",
            Self::Array => "array",
            Self::Any => "any",
        }
    }
}

impl fmt::Display for MemberKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
