//! The levels of log events.

/// The level of the log event of an error.
///
/// Without `log = …`, a 5xx status has the level [`Error`](Self::Error) and a 4xx status the level
/// [`Debug`](Self::Debug).
///
/// ```
/// use qs_error::catalog::LogLevel;
/// use qs_error::{ErrorCode, QsError};
///
/// #[derive(Debug, QsError)]
/// #[qs(code = "quota_used_up", status = 403, log = info)]
/// struct Quota;
///
/// assert_eq!(Quota.info().log_level(), LogLevel::Info);
/// assert_eq!(ErrorCode::InternalError.info().log_level(), LogLevel::Error);
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum LogLevel {
    /// An error that needs attention.
    Error,
    /// An error that may need attention.
    Warn,
    /// An event of normal operation.
    Info,
    /// An event for debugging.
    Debug,
    /// No event.
    Off,
}
