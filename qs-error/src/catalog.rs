//! Catalogs: the codes of a type as constant data.

mod action;
mod build_error;
pub(crate) mod code_list;
pub(crate) mod code_string;
pub(crate) mod collision;
mod declaration;
pub(crate) mod docs;
mod error_catalog;
mod error_codes;
mod has_codes;
pub(crate) mod index;
mod lifecycle;
mod log_level;
mod member_info;
mod param_info;
pub(crate) mod row;
pub(crate) mod union;
mod unknown_code;
pub(crate) mod variant_index;

use std::fmt;
use std::time::Duration;

use http::StatusCode;
use qs_error_spec::status;

use self::row::{DeclaredMessage, Row, RowExtras};

pub use self::action::Action;
pub(crate) use self::build_error::fail;
pub use self::error_catalog::ErrorCatalog;
pub use self::error_codes::ErrorCodes;
pub use self::has_codes::HasCodes;
pub use self::log_level::LogLevel;
pub use self::member_info::{MemberInfo, MemberKind};
pub use self::param_info::ParamInfo;
pub use self::unknown_code::UnknownCode;
pub use qs_error_spec::section::Section;
pub use qs_error_spec::status::GrpcCode;

/// The entry of a declaration with an error, which the derive has reported.
pub(crate) const BROKEN: CodeInfo = CodeInfo::new(&Row::BROKEN);

/// A catalog entry: the declaration of one code.
///
/// If several variants share a code, the entry in a catalog is their union. It has the headers,
/// members and params of all variants. A member or param is optional unless every variant has it. A
/// header has a constant value only if every variant sends it with this value. The other data are
/// from the first variant.
///
/// ```
/// use qs_error::{ErrorCatalog, ErrorCode};
///
/// let info = ErrorCode::find("bucket_not_exists").unwrap();
/// assert_eq!(info.status(), 404);
/// assert!(!info.is_retryable());
/// ```
#[derive(Clone, Copy, Eq, PartialEq)]
pub struct CodeInfo {
    row: &'static Row,
}

impl CodeInfo {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(row: &'static Row) -> Self {
        Self { row }
    }

    /// Returns the address of the row, which identifies the entry within the process.
    pub(crate) fn address(&self) -> usize {
        std::ptr::from_ref(self.row).addr()
    }

    /// Returns the code on the wire.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.row.code
    }

    /// Returns the status of every response with this code.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        match StatusCode::from_u16(self.row.status) {
            Ok(status) => status,
            // The derive accepts 400..=599 only.
            Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Returns the public message as declared, including placeholders. The result is `None` if no
    /// message is declared.
    ///
    /// ```
    /// use qs_error::QsError;
    ///
    /// #[derive(Debug, QsError)]
    /// #[qs(code = "disk_full", status = 507, display = "disk {0} is full", message = "no space left")]
    /// struct DiskFull(u8);
    ///
    /// #[derive(Debug, QsError)]
    /// #[qs(code = "bucket_not_found", status = 404, message = "bucket `{0}` does not exist")]
    /// struct NoBucket(&'static str);
    ///
    /// assert_eq!(DiskFull(7).info().message(), Some("no space left"));
    /// assert_eq!(NoBucket("photos").info().message(), Some("bucket `{0}` does not exist"));
    /// ```
    #[must_use]
    pub const fn message(&self) -> Option<&'static str> {
        match self.row.message {
            DeclaredMessage::Absent => None,
            DeclaredMessage::Constant(message)
            | DeclaredMessage::Escaped(message, _)
            | DeclaredMessage::Format(message) => Some(message),
        }
    }

    /// Returns the help link, with the code filled in.
    #[must_use]
    pub const fn url(&self) -> Option<&'static str> {
        row::non_empty(self.row.url)
    }

    /// Returns the extension members, in order of declaration.
    #[must_use]
    pub const fn members(&self) -> &'static [MemberInfo] {
        self.row.extras.members
    }

    /// Returns the fields that are sent as `params`, in their order in the message.
    #[must_use]
    pub const fn params(&self) -> &'static [ParamInfo] {
        self.row.extras.params
    }

    /// Returns whether the same request may succeed later: whether the action is [`Action::Retry`].
    ///
    /// ```
    /// use qs_error::{HttpCode, QsError};
    ///
    /// assert!(HttpCode::TooManyRequests.info().is_retryable());
    /// assert!(!HttpCode::Conflict.info().is_retryable());
    /// ```
    #[must_use]
    pub const fn is_retryable(&self) -> bool {
        matches!(self.action(), Action::Retry)
    }

    /// Returns the action of a client: the declared action, else the default of the status.
    ///
    /// ```
    /// use qs_error::catalog::Action;
    /// use qs_error::{HttpCode, QsError};
    ///
    /// assert_eq!(HttpCode::Unauthorized.info().action(), Action::Authenticate);
    /// ```
    #[must_use]
    pub const fn action(&self) -> Action {
        match self.row.extras.action {
            Some(action) => action,
            None => Action::of_status(self.row.status),
        }
    }

    /// Returns the constant delay before a retry: the `Retry-After` header (RFC 9110, section
    /// 10.2.3). It is `None` if variants with the code have different delays.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use qs_error::QsError;
    ///
    /// #[derive(Debug, QsError)]
    /// #[qs(code = "tenant_throttled", status = 429, retry_after = 30)]
    /// struct Throttled;
    ///
    /// assert_eq!(Throttled.info().retry_after(), Some(Duration::from_secs(30)));
    /// ```
    #[must_use]
    pub const fn retry_after(&self) -> Option<Duration> {
        match self.row.extras.retry_after {
            Some(seconds) => Some(Duration::from_secs(seconds)),
            None => None,
        }
    }

    /// Returns whether `Retry-After` differs between errors with the code. Either a field supplies it,
    /// or variants with the code have different values.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use qs_error::{ErrorCatalog, QsError};
    ///
    /// #[derive(Debug, QsError)]
    /// #[qs(code = "tenant_throttled", status = 429)]
    /// struct Throttled {
    ///     #[qs(retry_after)]
    ///     wait: Duration,
    /// }
    ///
    /// let info = Throttled::find("tenant_throttled").unwrap();
    /// assert_eq!((info.retry_after(), info.has_variable_retry_after()), (None, true));
    /// # let _ = Throttled { wait: Duration::ZERO }.wait;
    /// ```
    #[must_use]
    pub const fn has_variable_retry_after(&self) -> bool {
        self.row.extras.has_variable_retry_after
    }

    /// Returns the level of the log event: the declared one, else the default of the status.
    ///
    /// ```
    /// use qs_error::catalog::LogLevel;
    /// use qs_error::{HttpCode, QsError};
    ///
    /// assert_eq!(HttpCode::BadGateway.info().log_level(), LogLevel::Error);
    /// assert_eq!(HttpCode::NotFound.info().log_level(), LogLevel::Debug);
    /// ```
    #[must_use]
    pub const fn log_level(&self) -> LogLevel {
        match self.row.extras.log {
            Some(level) => level,
            None if self.row.status >= 500 => LogLevel::Error,
            None => LogLevel::Debug,
        }
    }

    /// Returns the gRPC code: the declared one, else the default of the status.
    ///
    /// ```
    /// use qs_error::catalog::GrpcCode;
    /// use qs_error::{ErrorCode, QsError};
    ///
    /// let code = ErrorCode::BucketNotExists.info().grpc_code();
    /// assert_eq!((code, code.number()), (GrpcCode::NotFound, 5));
    /// ```
    #[must_use]
    pub const fn grpc_code(&self) -> GrpcCode {
        match self.row.extras.grpc {
            Some(code) => code,
            None => status::grpc(self.row.status),
        }
    }

    /// Returns the name and the constant value of each response header, including the challenge of
    /// a 401.
    ///
    /// The value is `None` if a field or a handler sets it, or if variants of the code differ.
    ///
    /// ```
    /// use qs_error::{HttpCode, QsError};
    ///
    /// let headers: Vec<_> = HttpCode::Unauthorized.info().headers().collect();
    /// assert_eq!(headers, [("www-authenticate", None)]);
    /// ```
    pub fn headers(&self) -> impl Iterator<Item = (&'static str, Option<&'static str>)> + use<> {
        let RowExtras {
            headers, challenge, ..
        } = self.row.extras;
        let has_own = row::has_name(headers, "www-authenticate");
        let challenge = (self.row.status == 401 && !has_own)
            .then(|| ("www-authenticate", row::non_empty(challenge)));
        headers
            .iter()
            .map(|header| (header.name, header.value))
            .chain(challenge)
    }

    /// Returns the message of a response without a more specific one: the constant message, else
    /// the reason phrase of the status.
    pub(crate) const fn default_message(&self) -> &'static str {
        match self.row.message {
            DeclaredMessage::Constant(message) | DeclaredMessage::Escaped(_, message) => message,
            DeclaredMessage::Absent | DeclaredMessage::Format(_) => status::phrase(self.row.status),
        }
    }
}

impl fmt::Debug for CodeInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CodeInfo")
            .field("code", &self.code())
            .field("status", &self.row.status)
            .field("message", &self.message())
            .finish_non_exhaustive()
    }
}

/// Merges the catalogs of several types into a constant `&'static [CodeInfo]`.
///
/// Each code appears once. Two types that declare the same code are a compile error. If several
/// types inherit a code from one declaration, the catalog has one entry for it, their union. An
/// entry of another type replaces an entry of [`HttpCode`](crate::HttpCode) with the same code and
/// status.
///
/// ```
/// use qs_error::{CodeInfo, ErrorCode, QsError, catalog};
///
/// #[derive(Debug, QsError)]
/// #[qs(code = "tenant_throttled", status = 429)]
/// struct Throttled;
///
/// const ALL: &[CodeInfo] = catalog![ErrorCode, Throttled];
/// assert_eq!(ALL.len(), 41);
/// ```
///
/// ```compile_fail
/// use qs_error::{CodeInfo, ErrorCode, QsError, catalog};
///
/// #[derive(Debug, QsError)]
/// #[qs(code = "bucket_not_exists", status = 404)]
/// struct NoBucket;
///
/// // error: code `bucket_not_exists` is declared by both `qs_error::code::ErrorCode` and `my_crate::NoBucket`
/// const ALL: &[CodeInfo] = catalog![ErrorCode, NoBucket];
/// ```
#[macro_export]
macro_rules! catalog {
    ($($ty:ty),* $(,)?) => {{
        use $crate::__private as __qs_private;
        $crate::__private::plan_merge!([], [&[] $(, <$ty as $crate::ErrorCatalog>::CATALOG)*]);
        $crate::__private::assert_no_collisions! { $([$ty])* }
        const __QS_CATALOG: &'static [$crate::CodeInfo] =
            $crate::__private::apply_merge!([&[] $(, <$ty as $crate::ErrorCatalog>::CATALOG)*]);
        __QS_CATALOG
    }};
}

#[cfg(test)]
mod tests;
