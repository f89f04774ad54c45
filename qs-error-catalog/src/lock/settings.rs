//! The settings of a check, and the commands in its messages.

use super::change::Level;

/// The changes that a check accepts and writes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Mode {
    /// Writes nothing.
    Compare,
    /// Writes a missing file.
    Create,
    /// Writes changes up to the level.
    Bless(Level),
}

/// The mode of a check, and the names and the environment for its messages.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settings<'a> {
    /// The name of the file, for messages.
    pub(crate) name: &'a str,
    /// The version of the package that checks the file.
    pub(crate) version: &'a str,
    pub(crate) mode: Mode,
    /// Whether `CI` prevents writing, so that commands must remove it.
    pub(crate) is_ci: bool,
}

impl Settings<'_> {
    pub(super) fn blessed_level(self) -> Option<Level> {
        match self.mode {
            Mode::Bless(level) => Some(level),
            Mode::Compare | Mode::Create => None,
        }
    }

    /// Returns the command that accepts changes up to a level.
    pub(super) fn command(self, level: Level) -> String {
        self.command_with(match level {
            Level::Note | Level::Warn => "QS_ERROR_BLESS=1 ",
            Level::Break | Level::Never => "QS_ERROR_BLESS=breaking ",
        })
    }

    /// Returns the command that runs the tests with a variable, and without `CI`, which prevents
    /// writing.
    pub(super) fn command_with(self, variable: &str) -> String {
        let without_ci = if self.is_ci { "env -u CI " } else { "" };
        format!("`{without_ci}{variable}cargo test`")
    }
}
