//! The error of a `transparent` field, and the codes of the error.
#![allow(missing_docs, reason = "only expansions use it")]

use std::convert::Infallible;

use crate::catalog::ErrorCatalog;
use crate::catalog::row::RowExtras;
use crate::code::ErrorCode;
use crate::error::QsError;

/// A field that is a `QsError`, or that was reported because it is not. The expansion must compile
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

/// The kind of a type without a catalog, which has been reported.
pub(crate) const NO_CATALOG: u8 = 0;
const OTHER_CATALOG: u8 = 1;
/// The kind of the type that declares the field. Its catalog would contain itself.
const OWN_CATALOG: u8 = 2;

/// Returns the kind of [`FieldCatalog`] that a field has in the type `owner`. `of_field` is the
/// `OWNER` of its catalog, if it has one.
#[must_use]
pub const fn catalog_kind(of_field: Option<Option<&RowExtras>>, owner: &RowExtras) -> u8 {
    match of_field {
        None => NO_CATALOG,
        Some(Some(of_field)) if of_field.is_of_same_type(owner) => OWN_CATALOG,
        Some(_) => OTHER_CATALOG,
    }
}

/// A type whose catalog becomes part of another one, or a type without a catalog.
///
/// The trait has an associated type instead of a constant, because the compiler would validate the
/// constant again.
pub trait FieldCatalog<const KIND: u8> {
    type Catalog: ErrorCatalog + ?Sized;
}

impl<T: ErrorCatalog + ?Sized> FieldCatalog<OTHER_CATALOG> for T {
    type Catalog = T;
}

impl<T: ?Sized> FieldCatalog<OWN_CATALOG> for T {
    type Catalog = Infallible;
}

impl<T: ?Sized> FieldCatalog<NO_CATALOG> for T {
    type Catalog = Infallible;
}
