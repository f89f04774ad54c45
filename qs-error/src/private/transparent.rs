//! From a `transparent` field to the error that its variant speaks for, and to its codes.
#![allow(missing_docs, reason = "for expansions alone")]

use std::convert::Infallible;

use crate::catalog::ErrorCatalog;
use crate::code::ErrorCode;
use crate::error::QsError;

/// A field that is an error of ours, or that was reported because it is none: the expansion around
/// it must compile all the same.
pub trait TransparentField<const IS_QS_ERROR: bool> {
    type Error: QsError + ?Sized;

    fn get(&self) -> &Self::Error;
}

impl<T: QsError> TransparentField<true> for T {
    type Error = T;

    fn get(&self) -> &T {
        self
    }
}

/// Never to run: the build has failed.
impl<T> TransparentField<false> for T {
    type Error = ErrorCode;

    fn get(&self) -> &ErrorCode {
        &ErrorCode::InternalError
    }
}

/// A type whose codes are part of another's catalog, or of which it was reported that nobody knows
/// them. It gives a type rather than a constant: the compiler validates constants once more.
pub trait FieldCatalog<const HAS_CATALOG: bool> {
    type Catalog: ErrorCatalog + ?Sized;
}

impl<T: ErrorCatalog + ?Sized> FieldCatalog<true> for T {
    type Catalog = T;
}

impl<T: ?Sized> FieldCatalog<false> for T {
    type Catalog = Infallible;
}
