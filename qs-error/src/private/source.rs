//! From a field to the trait object that [`Error::source`] gives.
#![allow(missing_docs, reason = "for expansions alone")]

use std::error::Error;
use std::fmt;
use std::ops::Deref;
use std::panic::UnwindSafe;

use crate::error::QsError;

const IS_ERROR: u8 = 0;
const POINTS_TO_ERROR: u8 = 1;
/// Reported already; the expansion must compile all the same.
pub(crate) const NO_SOURCE: u8 = 2;

/// Which [`Source`] a type is.
#[must_use]
pub const fn source_kind(is_error: bool, points_to_error: bool) -> u8 {
    match (is_error, points_to_error) {
        (true, _) => IS_ERROR,
        (false, true) => POINTS_TO_ERROR,
        (false, false) => NO_SOURCE,
    }
}

/// A type whose parameters decide what it is, but which is bound to be an error.
pub fn dyn_error<T: Error + 'static>(error: &T) -> &(dyn Error + 'static) {
    error
}

/// An error, or what points to one, as `Box<dyn Error>` does, which is none itself.
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

/// An error or an error object, which no function can take as the same.
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
