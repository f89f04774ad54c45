//! From a `transparent` field to the error that its variant speaks for.
#![allow(missing_docs, reason = "for expansions alone")]

use crate::code::ErrorCode;
use crate::error::QsError;

/// A field that is an error of ours, or that was reported because it is none: the expansion around
/// it must compile all the same.
pub trait Inner<const IS_QS_ERROR: bool> {
    type Error: QsError + ?Sized;

    fn get(&self) -> &Self::Error;
}

impl<T: QsError> Inner<true> for T {
    type Error = T;

    fn get(&self) -> &T {
        self
    }
}

/// Never to run: the build has failed.
impl<T> Inner<false> for T {
    type Error = ErrorCode;

    fn get(&self) -> &ErrorCode {
        &ErrorCode::InternalError
    }
}
