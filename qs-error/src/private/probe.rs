//! The abilities of a type, such as whether it implements a trait.
//!
//! If the bounds of an inherent constant are met, it takes precedence over a trait's constant of
//! the same name. So an expansion can report a type without a required trait once, instead of at
//! each use.
#![allow(missing_docs, reason = "only expansions use it")]

use std::marker::PhantomData;

use crate::catalog::ErrorCatalog;
use crate::catalog::row::RowExtras;
use crate::error::QsError;
use crate::private::source::Source;

#[derive(Debug)]
pub struct Probe<T: ?Sized>(PhantomData<T>);

/// The abilities of the type of a transparent field.
#[derive(Clone, Copy, Debug)]
pub struct Abilities {
    pub is_qs_error: bool,
    /// The kind of [`FieldCatalog`](crate::private::FieldCatalog).
    pub catalog: u8,
}

impl<T: ErrorCatalog + ?Sized> Probe<T> {
    pub const __QS_OWNER: Option<Option<&'static RowExtras>> = Some(T::OWNER);
}

pub trait NoCatalog {
    const __QS_OWNER: Option<Option<&'static RowExtras>> = None;
}

impl<T: ?Sized> NoCatalog for Probe<T> {}

impl<T: QsError + ?Sized> Probe<T> {
    pub const __QS_IS_QS_ERROR: bool = true;
}

pub trait NoQsError {
    const __QS_IS_QS_ERROR: bool = false;
}

impl<T: ?Sized> NoQsError for Probe<T> {}

macro_rules! sources {
    ($($pointers:literal $name:ident)*) => {
        $(impl<T: Source<$pointers>> Probe<T> {
            pub const $name: bool = true;
        })*

        pub trait NoSource {
            $(const $name: bool = false;)*
        }
    };
}

// One constant for each number of pointers around an error.
sources! {
    0 __QS_IS_ERROR
    1 __QS_POINTS_TO_ERROR
    2 __QS_POINTS_TWICE
    3 __QS_POINTS_THRICE
    4 __QS_POINTS_FOUR_TIMES
}

impl<T: ?Sized> NoSource for Probe<T> {}
