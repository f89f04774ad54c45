//! Lock file, coverage and documents of the error codes that `qs-error` declares.

#[cfg(feature = "clap")]
pub mod cli;
pub mod coverage;
pub mod json;
mod lock;

/// The items that [`lock!`] uses.
#[doc(hidden)]
pub mod __private {
    pub use qs_error;

    pub use crate::lock::{Lock, assert_locked};
}
