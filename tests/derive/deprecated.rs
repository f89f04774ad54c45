//! No warnings: deprecated items, missing docs, unused qualifications.
#![deny(
    warnings,
    deprecated,
    missing_docs,
    unused_qualifications,
    unreachable_patterns
)]
#![deny(clippy::pedantic, clippy::nursery)]

use qs_error::QsError;

/// A type with parts of yesterday.
#[derive(Debug, QsError)]
#[non_exhaustive]
pub enum Aging {
    /// Not to be used.
    #[deprecated(note = "use `New`")]
    #[qs(code = "old", status = 410, message = "old {0}")]
    Old(#[qs(member = "old")] u8),
    /// Has an old field.
    #[qs(code = "fields", status = 410, message = "{old} {new}")]
    #[non_exhaustive]
    Fields {
        /// Not to be used.
        #[deprecated]
        #[qs(header = "x-old")]
        old: u8,
        /// Of today.
        new: u8,
    },
    /// Takes the code of an old one.
    #[qs(code = Self::Old)]
    New,
}

/// A field-less type with parts of yesterday.
#[derive(Clone, Copy, Debug, Eq, PartialEq, QsError)]
pub enum Codes {
    /// Not to be used.
    #[deprecated]
    #[qs(code = "old_code", status = 410)]
    Old,
    /// Of today.
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

/// A type of yesterday.
#[deprecated]
#[derive(Debug, QsError)]
#[qs(code = "old_type", status = 410, message = "{size}", header("x-old" = OLD_HEADER))]
pub struct OldType {
    /// Its size.
    #[qs(member)]
    size: u8,
}

/// A constant of yesterday.
#[deprecated]
const OLD_HEADER: &str = "old";

/// Takes the code of an old variant of another type.
#[derive(Debug, QsError)]
pub enum Heir {
    /// The heir.
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
