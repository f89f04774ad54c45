//! The conversion of a field to the trait object that [`Error::source`] returns.
#![allow(missing_docs, reason = "only expansions use it")]

use std::error::Error;
use std::fmt;
use std::ops::Deref;

/// The kind of a type that is not an error. It has been reported, but the expansion must still
/// compile.
pub(crate) const NO_SOURCE: u8 = u8::MAX;

/// Returns the kind of [`Source`] that a type is: the number of pointers around the error.
/// `is_error` has the result for each number.
#[must_use]
pub const fn source_kind(is_error: [bool; 5]) -> u8 {
    let mut pointers = 0;
    while pointers < is_error.len() {
        if is_error[pointers] {
            return pointers as u8;
        }
        pointers += 1;
    }
    NO_SOURCE
}

/// Returns the error of a field whose type depends on parameters and has the bound `Error`.
pub fn dyn_error<T: Error + 'static>(error: &T) -> &(dyn Error + 'static) {
    error
}

/// An error inside a number of pointers, such as `Box<dyn Error>`, which does not implement
/// `Error`.
///
/// The expansion converts [`Self::Error`] to a trait object. Generic code cannot do so, because
/// [`Self::Error`] may be a sized type or a trait object.
pub trait Source<const POINTERS: u8> {
    type Error: ?Sized;

    fn get(&self) -> &Self::Error;
}

impl<T: Error + ?Sized> Source<0> for T {
    type Error = T;

    fn get(&self) -> &T {
        self
    }
}

macro_rules! pointers {
    ($($less:literal -> $pointers:literal)*) => {$(
        impl<P: Deref + ?Sized> Source<$pointers> for P
        where
            P::Target: Source<$less>,
        {
            type Error = <P::Target as Source<$less>>::Error;

            fn get(&self) -> &Self::Error {
                self.deref().get()
            }
        }
    )*};
}

pointers!(0 -> 1 1 -> 2 2 -> 3 3 -> 4);

impl<T: ?Sized> Source<NO_SOURCE> for T {
    type Error = fmt::Error;

    fn get(&self) -> &fmt::Error {
        &fmt::Error
    }
}
