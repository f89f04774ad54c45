//! The abilities of a type, such as whether it implements a trait.
//!
//! If the bounds of an inherent constant hold, it takes precedence over a trait's constant of the same
//! name. So an expansion can report a type without a required trait once, instead of at each use.
#![allow(missing_docs, reason = "only expansions use it")]

use std::error::Error;
use std::marker::PhantomData;
use std::ops::Deref;

use crate::catalog::ErrorCatalog;
use crate::error::QsError;
use crate::private::source::ErrorObject;

#[derive(Debug)]
pub struct Probe<T: ?Sized>(PhantomData<T>);

/// The abilities of the type of a transparent field.
#[derive(Clone, Copy, Debug)]
pub struct Abilities {
    pub is_qs_error: bool,
    pub has_catalog: bool,
}

impl<T: ErrorCatalog + ?Sized> Probe<T> {
    pub const __QS_HAS_CATALOG: bool = true;
}

pub trait NoCatalog {
    const __QS_HAS_CATALOG: bool = false;
}

impl<T: ?Sized> NoCatalog for Probe<T> {}

impl<T: QsError + ?Sized> Probe<T> {
    pub const __QS_IS_QS_ERROR: bool = true;
}

pub trait NoQsError {
    const __QS_IS_QS_ERROR: bool = false;
}

impl<T: ?Sized> NoQsError for Probe<T> {}

impl<T: Error> Probe<T> {
    pub const __QS_IS_ERROR: bool = true;
}

pub trait NotAnError {
    const __QS_IS_ERROR: bool = false;
}

impl<T: ?Sized> NotAnError for Probe<T> {}

impl<P: Deref> Probe<P>
where
    P::Target: ErrorObject,
{
    pub const __QS_POINTS_TO_ERROR: bool = true;
}

pub trait NoPointer {
    const __QS_POINTS_TO_ERROR: bool = false;
}

impl<T: ?Sized> NoPointer for Probe<T> {}
