//! Expansions cause no warnings: deprecated items, missing docs, unused qualifications.
#![deny(
    warnings,
    deprecated,
    missing_docs,
    unused_qualifications,
    unreachable_patterns
)]
#![deny(clippy::pedantic, clippy::nursery)]

use qs_error::QsError;

/// A type with deprecated parts.
#[derive(Debug, QsError)]
#[non_exhaustive]
pub enum Aging {
    /// Deprecated.
    #[deprecated(note = "use `New`")]
    #[qs(code = "old", status = 410, message = "old {0}")]
    Old(#[qs(member = "old")] u8),
    /// Has a deprecated field.
    #[qs(code = "fields", status = 410, message = "{old} {new}")]
    #[non_exhaustive]
    Fields {
        /// Deprecated.
        #[deprecated]
        #[qs(header = "x-old")]
        old: u8,
        /// Not deprecated.
        new: u8,
    },
    /// Inherits the code of a deprecated variant.
    #[qs(code = Self::Old)]
    New,
}

/// A field-less type with deprecated parts.
#[derive(Clone, Copy, Debug, Eq, PartialEq, QsError)]
pub enum Codes {
    /// Deprecated.
    #[deprecated]
    #[qs(code = "old_code", status = 410)]
    Old,
    /// Not deprecated.
    #[qs(code = "new_code", status = 410)]
    New,
}

#[test]
fn deprecated_parts_cause_no_warning() {
    assert_eq!(Aging::New.code(), "old");
    assert!("old_code".parse::<Codes>().is_ok());
    assert_eq!("new_code".parse(), Ok(Codes::New));
    let error = Aging::make(1);
    assert_eq!(error.message(), "1 2");
}

impl Aging {
    const fn make(old: u8) -> Self {
        Self::Fields { old, new: 2 }
    }
}

/// A deprecated type.
#[deprecated]
#[derive(Debug, QsError)]
#[qs(code = "old_type", status = 410, message = "{size}", header("x-old" = OLD_HEADER))]
pub struct OldType {
    /// A field.
    #[qs(member)]
    size: u8,
}

/// A deprecated constant.
#[deprecated]
const OLD_HEADER: &str = "old";

/// Inherits the code of a deprecated variant of another type.
#[derive(Debug, QsError)]
pub enum Heir {
    /// The inheriting variant.
    #[qs(code = Aging::Old)]
    OfOld,
}

#[test]
#[expect(deprecated, reason = "it is what is tested")]
fn deprecated_types_cause_no_warning() {
    let error = OldType { size: 1 };
    assert_eq!(crate::support::render(&error).header("x-old"), Some("old"));
    assert_eq!(Heir::OfOld.code(), "old");
}
