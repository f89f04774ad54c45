//! The codes of a `transparent` field, in the enum that `codes = Name` generates.
#![allow(missing_docs, reason = "only expansions use it")]

use std::fmt::Debug;
use std::hash::Hash;

use crate::catalog::{ErrorCodes, HasCodes};
use crate::code::ErrorCode;
use crate::private::probe::Probe;

/// The kind of a type that does not implement `HasCodes`.
pub(super) const NO_CODES: u8 = 0;

/// The kind of a type whose codes cannot be compared and copied.
pub(super) const NO_COPY: u8 = 1;

const CODES: u8 = 2;

/// Returns the kind of a type's codes.
#[must_use]
pub const fn codes_kind(has_codes: bool, copies_codes: bool) -> u8 {
    match (has_codes, copies_codes) {
        (false, _) => NO_CODES,
        (true, false) => NO_COPY,
        (true, true) => CODES,
    }
}

/// Returns the codes that a variant can hold.
#[must_use]
pub const fn codes_in<T: ErrorCodes, C>(_: fn(T) -> C) -> &'static [T] {
    T::ALL
}

/// The codes of a type of this kind. A field without suitable codes has been reported, but the
/// generated enum must still compile.
pub trait FieldCodes<const KIND: u8> {
    type Codes;
}

impl<T: HasCodes + ?Sized> FieldCodes<CODES> for T {
    type Codes = T::Codes;
}

impl<T: ?Sized> FieldCodes<NO_CODES> for T {
    type Codes = ErrorCode;
}

impl<T: ?Sized> FieldCodes<NO_COPY> for T {
    type Codes = ErrorCode;
}

impl<T: HasCodes + ?Sized> Probe<T> {
    pub const __QS_HAS_CODES: bool = true;
}

pub trait NoCodes {
    const __QS_HAS_CODES: bool = false;
}

impl<T: ?Sized> NoCodes for Probe<T> {}

impl<T: HasCodes + ?Sized> Probe<T>
where
    T::Codes: Copy + Debug + Eq + Hash,
{
    pub const __QS_COPIES_CODES: bool = true;
}

pub trait NoCopy {
    const __QS_COPIES_CODES: bool = false;
}

impl<T: ?Sized> NoCopy for Probe<T> {}
