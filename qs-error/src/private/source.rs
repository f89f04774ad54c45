//! The conversion of a field to the trait object that [`Error::source`] returns.
#![allow(missing_docs, reason = "only expansions use it")]

use std::error::Error;
use std::fmt;
use std::ops::Deref;
use std::panic::UnwindSafe;

use crate::error::QsError;

const IS_ERROR: u8 = 0;
const POINTS_TO_ERROR: u8 = 1;
/// The type is not an error, which has been reported. The expansion has to compile.
pub(crate) const NO_SOURCE: u8 = 2;

/// Returns the kind of [`Source`] that a type is.
#[must_use]
pub const fn source_kind(is_error: bool, points_to_error: bool) -> u8 {
    match (is_error, points_to_error) {
        (true, _) => IS_ERROR,
        (false, true) => POINTS_TO_ERROR,
        (false, false) => NO_SOURCE,
    }
}

/// Returns the error of a type that depends on parameters and has the bound `Error`.
pub fn dyn_error<T: Error + 'static>(error: &T) -> &(dyn Error + 'static) {
    error
}

/// An error, or a pointer to one, such as `Box<dyn Error>`, which does not implement `Error`.
pub trait Source<const KIND: u8> {
    fn get(&self) -> &(dyn Error + 'static);
}

impl<T: Error + 'static> Source<IS_ERROR> for T {
    fn get(&self) -> &(dyn Error + 'static) {
        self
    }
}

impl<P: Deref> Source<POINTS_TO_ERROR> for P
where
    P::Target: ErrorObject,
{
    fn get(&self) -> &(dyn Error + 'static) {
        self.deref().object()
    }
}

impl<T> Source<NO_SOURCE> for T {
    fn get(&self) -> &(dyn Error + 'static) {
        &fmt::Error
    }
}

/// An error or a trait object of one. No function can accept both by `Error`.
pub trait ErrorObject {
    fn object(&self) -> &(dyn Error + 'static);
}

impl<T: Error + 'static> ErrorObject for T {
    fn object(&self) -> &(dyn Error + 'static) {
        self
    }
}

macro_rules! error_objects {
    ($($object:ty),*) => {$(
        impl ErrorObject for $object {
            fn object(&self) -> &(dyn Error + 'static) {
                self
            }
        }
    )*};
}

error_objects!(
    dyn Error,
    dyn Error + Send,
    dyn Error + Send + Sync,
    dyn Error + Send + Sync + UnwindSafe,
    dyn QsError,
    dyn QsError + Send,
    dyn QsError + Send + Sync
);
