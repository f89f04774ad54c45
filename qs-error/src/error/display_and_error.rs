//! The diagnostic for a `QsError` that does not implement `Display` or `Error`.

use std::error::Error;

/// An alias of [`Error`] with its own diagnostic. It is a supertrait of
/// [`QsError`](super::QsError).
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not implement `Display` and `std::error::Error`: for `#[error(…)]`, derive `thiserror::Error` as well; for `external_display`, implement both",
    label = "`Display` or `std::error::Error` is missing"
)]
pub trait DisplayAndError: Error {}

impl<T: Error + ?Sized> DisplayAndError for T {}

/// Never applies. With two candidates, rustc reports the diagnostic above. With one candidate, it
/// would report the bounds of that candidate instead.
impl<T: ?Sized> DisplayAndError for T
where
    for<'a> Nothing: Unimplemented,
    T: DisplayAndError,
{
}

#[derive(Debug)]
pub struct Nothing;

pub trait Unimplemented {}
