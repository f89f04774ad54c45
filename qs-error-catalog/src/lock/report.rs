//! The report of a code that changed: at most three lines.

use std::fmt;

use super::change::{Change, Level};
use super::line::Line;

/// The changes of one code.
#[derive(Clone, Debug)]
pub(crate) struct Report {
    /// The code, or the old code of a rename.
    pub(crate) code: String,
    /// The line in the file.
    pub(crate) old: Option<String>,
    /// The line that a blessing writes.
    pub(crate) new: String,
    pub(crate) changes: Vec<Change>,
}

impl Report {
    pub(crate) fn new(code: &str, old: Option<&Line>, new: &Line, changes: Vec<Change>) -> Self {
        Self {
            code: code.to_owned(),
            old: old.map(Line::to_string),
            new: new.to_string(),
            changes,
        }
    }

    /// Returns the highest level of the changes.
    pub(crate) fn level(&self) -> Level {
        let levels = self.changes.iter().map(|change| change.level);
        levels.max().unwrap_or(Level::Note)
    }

    /// Returns the command or the edit that accepts the changes.
    fn fix(&self) -> &'static str {
        let edit = self.changes.iter().find_map(|change| change.edit);
        edit.unwrap_or(match self.level() {
            Level::Note | Level::Warn => "accept with `QS_ERROR_BLESS=1 cargo test`",
            Level::Break | Level::Never => "accept with `QS_ERROR_BLESS=breaking cargo test`",
        })
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(old) = &self.old {
            writeln!(f, "- {old}")?;
        }
        writeln!(f, "+ {}", self.new)?;
        write!(f, "{}: `{}`: ", self.level().as_str(), self.code)?;
        for change in &self.changes {
            write!(f, "{change}; ")?;
        }
        f.write_str(self.fix())
    }
}
