//! The error of a `transparent` field, and the codes of the error.
#![allow(missing_docs, reason = "only expansions use it")]

use std::convert::Infallible;

use crate::catalog::ErrorCatalog;
use crate::code::ErrorCode;
use crate::error::QsError;

/// A field that is a `QsError`, or that was reported because it is not. The expansion has to compile
/// in both cases.
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

/// Compiles but never runs, because the build has failed.
impl<T> TransparentField<false> for T {
    type Error = ErrorCode;

    fn get(&self) -> &ErrorCode {
        &ErrorCode::InternalError
    }
}

/// A type with a catalog, or that was reported because it has none.
///
/// It has an associated type instead of a constant, because the compiler would validate the constant
/// again.
pub trait FieldCatalog<const HAS_CATALOG: bool> {
    type Catalog: ErrorCatalog + ?Sized;
}

impl<T: ErrorCatalog + ?Sized> FieldCatalog<true> for T {
    type Catalog = T;
}

impl<T: ?Sized> FieldCatalog<false> for T {
    type Catalog = Infallible;
}
