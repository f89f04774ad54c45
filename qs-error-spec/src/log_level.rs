//! The levels of log events.

use crate::text::equal;

/// A log level.
///
/// ```
/// use qs_error_spec::log_level::LOG_LEVELS;
///
/// let names: Vec<&str> = LOG_LEVELS.iter().map(|level| level.name).collect();
/// assert_eq!(names, ["error", "warn", "info", "debug", "off"]);
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct LogLevel {
    /// The word that `log = …` accepts.
    pub name: &'static str,
    /// The variant of the facade's `LogLevel`.
    pub variant: &'static str,
}

/// Every level, from the most to the least severe.
pub const LOG_LEVELS: &[LogLevel] = &[
    level("error", "Error"),
    level("warn", "Warn"),
    level("info", "Info"),
    level("debug", "Debug"),
    level("off", "Off"),
];

const fn level(name: &'static str, variant: &'static str) -> LogLevel {
    LogLevel { name, variant }
}

/// Returns the level of this name.
///
/// ```
/// use qs_error_spec::log_level;
///
/// assert_eq!(log_level::find("warn").map(|level| level.variant), Some("Warn"));
/// assert_eq!(log_level::find("trace"), None);
/// ```
#[must_use]
pub const fn find(name: &str) -> Option<&'static LogLevel> {
    let mut at = 0;
    while at < LOG_LEVELS.len() {
        if equal(LOG_LEVELS[at].name, name) {
            return Some(&LOG_LEVELS[at]);
        }
        at += 1;
    }
    None
}
