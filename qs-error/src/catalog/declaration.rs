//! The declaration of a code in the source.

use super::{CodeInfo, row};

impl CodeInfo {
    /// Returns the type that declares the code, as `module::path::Type`.
    ///
    /// ```
    /// use qs_error::{HttpCode, QsError};
    ///
    /// assert_eq!(HttpCode::NotFound.info().declared_by(), "qs_error::http_code::HttpCode");
    /// ```
    #[must_use]
    pub const fn declared_by(&self) -> &'static str {
        self.row.extras.declared_by
    }

    /// Returns the type whose variant lists the code, as `module::path::Type`. It declares the code, or
    /// inherits it.
    ///
    /// ```
    /// use qs_error::{ErrorCatalog, ErrorCode, QsError};
    ///
    /// #[derive(Debug, QsError)]
    /// #[qs(code = ErrorCode::BucketNotExists)]
    /// struct NoBucket;
    ///
    /// let info = NoBucket::find("bucket_not_exists").unwrap();
    /// assert_eq!(info.declared_by(), "qs_error::code::ErrorCode");
    /// assert!(info.listed_by().ends_with("::NoBucket"));
    /// # let _ = NoBucket;
    /// ```
    #[must_use]
    pub const fn listed_by(&self) -> &'static str {
        self.row.extras.listed_by
    }

    /// Returns the name of the variant that declares the code, or `None` for a struct.
    ///
    /// ```
    /// use qs_error::{HttpCode, QsError};
    ///
    /// assert_eq!(HttpCode::NotFound.info().variant(), Some("NotFound"));
    /// ```
    #[must_use]
    pub const fn variant(&self) -> Option<&'static str> {
        row::non_empty(row::without_raw(self.row.variant))
    }
}
