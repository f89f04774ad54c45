//! Error types with an enum of their codes.

use std::sync::Arc;

use super::ErrorCodes;

/// An error type with an enum of its codes.
///
/// The derive implements it for an enum without fields, which is its own list of codes, and for a
/// type with `codes = Name`, whose list is the enum `Name`. A client that reads a code from a
/// response parses it as [`Codes`](Self::Codes).
///
/// ```
/// use qs_error::catalog::HasCodes;
/// use qs_error::{ErrorCode, ErrorCodes, QsError};
///
/// #[derive(Debug, QsError)]
/// #[qs(codes = UploadCode)]
/// enum UploadError {
///     #[qs(code = "part_missing", status = 404, message = "part {part} is missing")]
///     PartMissing { part: u32 },
///     #[qs(transparent)]
///     Standard(#[qs(from)] ErrorCode),
/// }
///
/// fn known<E: HasCodes>(code: &str) -> Option<E::Codes> {
///     E::Codes::from_code(code)
/// }
///
/// assert_eq!(known::<UploadError>("part_missing"), Some(UploadCode::PartMissing));
/// let standard = UploadCode::Standard(ErrorCode::InvalidRange);
/// assert_eq!(known::<UploadError>("invalid_range"), Some(standard));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no list of codes",
    label = "this type does not implement `HasCodes`",
    note = "`#[derive(QsError)]` implements `HasCodes` for an enum without fields, and for a type with the key `codes = Name`"
)]
pub trait HasCodes {
    /// The codes of the type.
    type Codes: ErrorCodes;
}

impl<T: HasCodes + ?Sized> HasCodes for &T {
    type Codes = T::Codes;
}

impl<T: HasCodes + ?Sized> HasCodes for Box<T> {
    type Codes = T::Codes;
}

impl<T: HasCodes + ?Sized> HasCodes for Arc<T> {
    type Codes = T::Codes;
}
