//! The report of a code that changed: at most three lines.

use super::change::{Change, Level};
use super::line::Line;

/// The changes of one code.
#[derive(Clone, Debug)]
pub(crate) struct CodeReport {
    /// The code, or the old code of a rename.
    pub(crate) code: String,
    /// The line in the file.
    pub(crate) old: Option<String>,
    /// The line that a blessing writes.
    pub(crate) new: String,
    pub(crate) changes: Vec<Change>,
}

impl CodeReport {
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

    /// Returns the lines of the report, with the command that accepts all changes of the file, or the
    /// edit that resolves this one.
    pub(crate) fn describe(&self, command: &str) -> String {
        let old = self.old.iter().map(|old| format!("- {old}\n"));
        let changes = self.changes.iter().map(|change| format!("{change}; "));
        let edit = self.changes.iter().find_map(|change| change.edit.clone());
        let fix = edit.unwrap_or_else(|| format!("accept with {command}"));
        format!(
            "{}+ {}\n{}: `{}`: {}{fix}",
            old.collect::<String>(),
            self.new,
            self.level().as_str(),
            self.code,
            changes.collect::<String>()
        )
    }
}
