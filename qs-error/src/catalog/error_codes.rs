//! Enums whose values are codes.

/// An enum whose values are codes.
///
/// The derive implements it for an enum without fields, and for the enum that `codes = Name`
/// generates.
///
/// ```
/// use qs_error::{ErrorCodes, QsError};
///
/// #[derive(Clone, Copy, Debug, PartialEq, QsError)]
/// enum QuotaCode {
///     #[qs(code = "quota_exceeded", status = 403)]
///     Exceeded,
///     #[qs(code = "quota_unknown", status = 404)]
///     Unknown,
/// }
///
/// assert_eq!(QuotaCode::ALL, [QuotaCode::Exceeded, QuotaCode::Unknown]);
/// assert_eq!(QuotaCode::Exceeded.as_str(), "quota_exceeded");
/// assert_eq!(QuotaCode::from_code("quota_unknown"), Some(QuotaCode::Unknown));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an enum of error codes",
    label = "this type does not implement `ErrorCodes`",
    note = "`#[derive(QsError)]` implements `ErrorCodes` for an enum whose variants have no fields, and for the enum that the key `codes = Name` generates"
)]
pub trait ErrorCodes: Sized + 'static {
    /// Every value, in order of declaration.
    const ALL: &'static [Self];

    /// Returns the code on the wire.
    #[must_use]
    fn as_str(&self) -> &'static str;

    /// Returns the first variant that has the code.
    ///
    /// ```
    /// use qs_error::{ErrorCode, ErrorCodes};
    ///
    /// assert_eq!(ErrorCode::from_code("bad_digest"), Some(ErrorCode::BadDigest));
    /// assert_eq!(ErrorCode::from_code("unknown"), None);
    /// ```
    #[must_use]
    fn from_code(code: &str) -> Option<Self>;
}
