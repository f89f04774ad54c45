//! [`ErrorCatalog`]: the codes of a type.

use super::row::RowExtras;
use super::{CodeInfo, index};

/// A type whose codes are constant data.
///
/// The derive implements it. The catalog includes the codes of `transparent` fields.
///
/// ```
/// use qs_error::{ErrorCatalog, ErrorCode, QsError};
///
/// #[derive(Debug, QsError)]
/// enum VendorError {
///     /// The tenant sent too much.
///     #[qs(code = "tenant_throttled", status = 429)]
///     Throttled,
///     #[qs(transparent)]
///     Standard(#[qs(from)] ErrorCode),
/// }
///
/// assert_eq!(VendorError::CATALOG.len(), 41);
/// assert_eq!(VendorError::find("tenant_throttled").unwrap().description(), Some("The tenant sent too much."));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no catalog of error codes",
    label = "this type has no catalog",
    note = "`#[derive(QsError)]` implements `ErrorCatalog`, unless the type of a `transparent` field contains a type parameter, because the codes of the parameter are unknown"
)]
pub trait ErrorCatalog {
    /// The catalog entries, one for each code: the type's own in order of declaration, then the
    /// entries of `transparent` fields.
    const CATALOG: &'static [CodeInfo];

    /// The hash table over the catalog. If it is empty, `find` compares every code.
    #[doc(hidden)]
    const INDEX: &'static [u16] = &[];

    /// The type that has this catalog. The derive sets it if the type has `transparent` fields,
    /// because they may contain the type itself.
    #[doc(hidden)]
    const OWNER: Option<&'static RowExtras> = None;

    /// Returns the catalog entry of a code.
    ///
    /// ```
    /// use qs_error::{ErrorCatalog, HttpCode};
    ///
    /// assert_eq!(HttpCode::find("not_found").unwrap().status(), 404);
    /// assert_eq!(HttpCode::find("unknown"), None);
    /// ```
    #[must_use]
    fn find(code: &str) -> Option<&'static CodeInfo> {
        if Self::INDEX.is_empty() {
            return Self::CATALOG.iter().find(|info| info.code() == code);
        }
        let at = index::position(Self::INDEX, Self::CATALOG, code);
        Self::CATALOG.get(usize::from(at))
    }
}

impl ErrorCatalog for std::convert::Infallible {
    const CATALOG: &'static [CodeInfo] = &[];
}

impl<T: ErrorCatalog + ?Sized> ErrorCatalog for &T {
    const CATALOG: &'static [CodeInfo] = T::CATALOG;
    const INDEX: &'static [u16] = T::INDEX;
    const OWNER: Option<&'static RowExtras> = T::OWNER;
}

impl<T: ErrorCatalog + ?Sized> ErrorCatalog for Box<T> {
    const CATALOG: &'static [CodeInfo] = T::CATALOG;
    const INDEX: &'static [u16] = T::INDEX;
    const OWNER: Option<&'static RowExtras> = T::OWNER;
}

impl<T: ErrorCatalog + ?Sized> ErrorCatalog for std::sync::Arc<T> {
    const CATALOG: &'static [CodeInfo] = T::CATALOG;
    const INDEX: &'static [u16] = T::INDEX;
    const OWNER: Option<&'static RowExtras> = T::OWNER;
}
