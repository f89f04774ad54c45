//! The versions of a code.

use super::CodeInfo;
use super::row::non_empty;

impl CodeInfo {
    /// Returns the version that introduced the code.
    ///
    /// ```
    /// use qs_error::QsError;
    ///
    /// #[derive(Debug, QsError)]
    /// #[qs(code = "index_is_building", status = 409, since = "0.2.0")]
    /// struct IndexIsBuilding;
    ///
    /// assert_eq!(IndexIsBuilding.info().since(), Some("0.2.0"));
    /// ```
    #[must_use]
    pub const fn since(&self) -> Option<&'static str> {
        non_empty(self.row.extras.since)
    }

    /// Returns whether the code is deprecated: whether the variant that declares it has
    /// `#[deprecated]`.
    #[must_use]
    pub const fn is_deprecated(&self) -> bool {
        self.row.extras.deprecated.is_some()
    }

    /// Returns the version that deprecated the code. Without `since` in `#[deprecated]`, it is the
    /// version of the crate that declares the code.
    ///
    /// ```
    /// use qs_error::{ErrorCatalog, QsError};
    ///
    /// #[derive(Debug, QsError)]
    /// enum QuotaError {
    ///     #[deprecated(since = "0.3.0", note = "use `Exceeded`")]
    ///     #[qs(code = "quota_used_up", status = 403, instead = "quota_exceeded")]
    ///     UsedUp,
    ///     #[qs(code = "quota_exceeded", status = 403, since = "0.3.0")]
    ///     Exceeded,
    /// }
    ///
    /// let info = QuotaError::find("quota_used_up").unwrap();
    /// assert!(info.is_deprecated());
    /// assert_eq!(info.deprecated_since(), Some("0.3.0"));
    /// assert_eq!(info.instead(), Some("quota_exceeded"));
    /// ```
    #[must_use]
    pub const fn deprecated_since(&self) -> Option<&'static str> {
        match self.row.extras.deprecated {
            Some(since) => non_empty(since),
            None => None,
        }
    }

    /// Returns the code that replaces this deprecated one.
    #[must_use]
    pub const fn instead(&self) -> Option<&'static str> {
        non_empty(self.row.extras.instead)
    }
}
