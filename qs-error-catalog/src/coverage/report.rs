//! The report of the codes that no test provoked.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;
use std::{fmt, fs, io};

use qs_error::CodeInfo;

/// The codes that tests must provoke, and the exceptions.
#[derive(Clone, Debug)]
pub(crate) struct Coverage {
    catalog: &'static [CodeInfo],
    /// The reasons of the exceptions, by the code.
    exceptions: BTreeMap<String, String>,
}

/// The codes that no test provoked, and the exceptions that are not valid. Display prints one line for
/// each code.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Report {
    declared: usize,
    excepted: usize,
    has_records: bool,
    missing: Vec<&'static str>,
    provoked: Vec<(String, String)>,
    unknown: Vec<String>,
    /// The recorded codes that are not in the catalog.
    undeclared: BTreeSet<String>,
}

impl Coverage {
    /// Returns the codes of a catalog, without exceptions.
    pub(crate) fn of(catalog: &'static [CodeInfo]) -> Self {
        Self {
            catalog,
            exceptions: BTreeMap::new(),
        }
    }

    /// Adds a code that no test has to provoke, with the reason. If a test provokes it, the report is
    /// not complete, so that exceptions stay correct.
    pub(crate) fn except(mut self, code: impl Into<String>, reason: impl Into<String>) -> Self {
        self.exceptions.insert(code.into(), reason.into());
        self
    }

    /// Compares the codes with the records in a folder.
    ///
    /// Fails if the folder or a record is not readable. The message contains its path.
    pub(crate) fn report(&self, folder: &Path) -> io::Result<Report> {
        Ok(self.compare(&read(folder)?))
    }

    fn compare(&self, recorded: &HashSet<String>) -> Report {
        let codes: HashSet<&str> = self.catalog.iter().map(CodeInfo::code).collect();
        let is_excepted = |code: &str| self.exceptions.contains_key(code);
        let missing = self.catalog.iter().map(CodeInfo::code);
        let missing = missing.filter(|code| !recorded.contains(*code) && !is_excepted(code));
        let (declared, unknown): (Vec<_>, Vec<_>) = self
            .exceptions
            .iter()
            .partition(|(code, _)| codes.contains(code.as_str()));
        let provoked = declared.iter().filter(|(code, _)| recorded.contains(*code));
        let undeclared = recorded.iter();
        let undeclared =
            undeclared.filter(|code| !code.is_empty() && !codes.contains(code.as_str()));
        Report {
            declared: self.catalog.len(),
            excepted: declared.len(),
            has_records: !recorded.is_empty(),
            missing: missing.collect(),
            provoked: provoked
                .map(|(code, reason)| ((*code).clone(), (*reason).clone()))
                .collect(),
            unknown: unknown.into_iter().map(|(code, _)| code.clone()).collect(),
            undeclared: undeclared.cloned().collect(),
        }
    }
}

/// Returns the codes in all records of a folder.
fn read(folder: &Path) -> io::Result<HashSet<String>> {
    let mut codes = HashSet::new();
    let in_folder = |error| describe(folder.display(), &error);
    for entry in fs::read_dir(folder).map_err(in_folder)? {
        let path = entry.map_err(in_folder)?.path();
        let record = fs::read(&path).map_err(|error| describe(path.display(), &error))?;
        // A process that ended during a write has an incomplete last line.
        let lines = record.split_inclusive(|byte| *byte == b'\n');
        let lines = lines.filter_map(|line| line.strip_suffix(b"\n"));
        codes.extend(lines.map(|code| String::from_utf8_lossy(code).into_owned()));
    }
    Ok(codes)
}

/// Adds the path or the command to an error.
pub(super) fn describe(subject: impl fmt::Display, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{subject}: {error}"))
}

impl Report {
    /// Returns whether every code is provoked or an exception, and each exception is valid.
    pub(crate) fn is_complete(&self) -> bool {
        self.missing.is_empty() && self.provoked.is_empty() && self.unknown.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for code in &self.missing {
            writeln!(f, "`{code}`: no test provokes the code")?;
        }
        for (code, reason) in &self.provoked {
            writeln!(
                f,
                "`{code}`: a test provokes the code: remove the exception ({reason})"
            )?;
        }
        for code in &self.unknown {
            writeln!(f, "`{code}`: unknown code: remove the exception")?;
        }
        if !self.has_records && !self.missing.is_empty() {
            writeln!(
                f,
                "no process recorded a code: no test sent a request through a layer with `coverage::observe`"
            )?;
        }
        if !self.undeclared.is_empty() {
            // A record can contain a code of another service, with any characters.
            let codes: Vec<String> = self
                .undeclared
                .iter()
                .map(|code| code.escape_debug().to_string())
                .collect();
            writeln!(
                f,
                "codes that are not in the catalog were sent: {}",
                codes.join(", ")
            )?;
        }
        let Self {
            declared, excepted, ..
        } = self;
        let provoked =
            (declared + self.provoked.len()).saturating_sub(excepted + self.missing.len());
        let exceptions = match excepted {
            1 => "1 is an exception".to_owned(),
            _ => format!("{excepted} are exceptions"),
        };
        writeln!(
            f,
            "tests provoke {provoked} of {declared} codes, {exceptions}"
        )
    }
}

#[cfg(test)]
mod tests;
