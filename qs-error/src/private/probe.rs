//! What a type can do, asked of a type whose abilities the asker does not know.
//!
//! An inherent constant is found where its bounds hold, else that of the trait beside it. So an
//! expansion can ask first, and a type that cannot do what it needs gets one complaint, in our
//! words, instead of one for each use.
#![allow(missing_docs, reason = "for expansions alone")]

use std::error::Error;
use std::marker::PhantomData;
use std::ops::Deref;

use crate::catalog::ErrorCatalog;
use crate::error::QsError;
use crate::private::source::ErrorObject;

#[derive(Debug)]
pub struct Probe<T: ?Sized>(PhantomData<T>);

/// What the type of a transparent field can do.
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
