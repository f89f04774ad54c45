//! The diagnostic for a `QsError` without Display or Error.

use std::error::Error;

/// The errors: a supertrait of [`QsError`](super::QsError) with a diagnostic.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not implement `Display` and `std::error::Error`: for `#[error(…)]`, derive `thiserror::Error` beside `QsError`; for `external_display`, implement both",
    label = "`Display` or `std::error::Error` is missing"
)]
pub trait DisplayAndError: Error {}

impl<T: Error + ?Sized> DisplayAndError for T {}

/// Never applies. Because there are two candidates, rustc reports that no impl applies, in the words
/// above. It would report the bounds of a single candidate instead.
impl<T: ?Sized> DisplayAndError for T
where
    for<'a> Nothing: Unimplemented,
    T: DisplayAndError,
{
}

#[derive(Debug)]
pub struct Nothing;

pub trait Unimplemented {}
