//! The comparison of a lock file with a catalog, without access to files or the environment.

use std::collections::{BTreeMap, BTreeSet};

use super::change::Level;
use super::entry::Entry;
use super::file::{self, Lines, Problem};
use super::line::{Line, State};
use super::report::CodeReport;
use super::rules::{added, changes, removed, renamed};
use super::settings::{Mode, Settings};

/// The result of a check.
#[derive(Debug, Default, Eq, PartialEq)]
pub(crate) struct Outcome {
    /// The new contents of the file.
    pub(crate) write: Option<String>,
    pub(crate) failure: Option<String>,
    /// A message about changes that do not fail.
    pub(crate) notice: Option<String>,
}

impl Outcome {
    pub(crate) fn fail(message: impl Into<String>) -> Self {
        Self {
            failure: Some(message.into()),
            ..Self::default()
        }
    }
}

/// Compares a lock file with the entries of a catalog.
pub(crate) fn check(old: Option<&str>, entries: &[Entry], settings: Settings<'_>) -> Outcome {
    let Some(old) = old else {
        return create(entries, settings);
    };
    let (lines, problems) = file::read(old);
    let is_repaired =
        settings.blessed_level().is_some() && problems.iter().all(|problem| problem.is_repairable);
    if !problems.is_empty() && !is_repaired {
        return Outcome::fail(describe(&problems, settings));
    }
    let plan = Plan::new(&lines, entries, settings.version);
    if let Some(failure) = plan.failure(settings) {
        return Outcome {
            notice: plan.notice(settings),
            ..Outcome::fail(failure)
        };
    }
    let new = file::write(plan.lines.values());
    // Git may convert line breaks, so a file with only CRLF instead of LF is unchanged.
    let is_changed = new != old.replace("\r\n", "\n");
    let write = settings.blessed_level().and(is_changed.then_some(new));
    let notice = match write {
        Some(_) => Some(format!("{}: updated\n", settings.name)),
        None => plan.notice(settings),
    };
    Outcome {
        write,
        failure: None,
        notice,
    }
}

fn create(entries: &[Entry], settings: Settings<'_>) -> Outcome {
    let Settings {
        name,
        version,
        mode,
        ..
    } = settings;
    if mode == Mode::Compare {
        let command = settings.command_with("");
        return Outcome::fail(format!(
            "{name}: the file does not exist: run {command}, and commit the file"
        ));
    }
    let lines = entries.iter().map(|entry| entry.line(None, version));
    let lines: Lines = lines.map(|line| (line.code.clone(), line)).collect();
    Outcome {
        write: Some(file::write(lines.values())),
        failure: None,
        notice: Some(format!("{name}: created: commit the file\n")),
    }
}

/// Describes the problems of a file, and the command that repairs all of them.
fn describe(problems: &[Problem], settings: Settings<'_>) -> String {
    let lines = problems.iter().map(|problem| {
        let Problem {
            number, message, ..
        } = problem;
        format!("{}:{number}: {message}", settings.name)
    });
    let mut lines: Vec<_> = lines.collect();
    if problems.iter().all(|problem| problem.is_repairable) {
        let command = settings.command(Level::Note);
        lines.push(format!("repair the file with {command}"));
    }
    lines.join("\n")
}

/// The new lines of a file, and the reports of the changes.
struct Plan {
    lines: Lines,
    reports: Vec<CodeReport>,
    /// The lines of codes that other crates added.
    external: Vec<String>,
}

impl Plan {
    fn new(old: &Lines, entries: &[Entry], version: &str) -> Self {
        let mut plan = Self {
            lines: old.clone(),
            reports: Vec::new(),
            external: Vec::new(),
        };
        let renames = renames(old, entries);
        let targets: BTreeSet<&str> = renames.values().copied().collect();
        for entry in entries {
            let line = old.get(&entry.code);
            let is_new = line.is_none() && !targets.contains(entry.code.as_str());
            plan.declare(entry, line, version, is_new);
        }
        let declared: BTreeSet<&str> = entries.iter().map(|entry| entry.code.as_str()).collect();
        for line in old.values().filter(|line| line.declaration().is_some()) {
            if !declared.contains(line.code.as_str()) {
                plan.retire(line, renames.get(line.code.as_str()).copied(), version);
            }
        }
        plan.reports.sort_by(|one, other| one.code.cmp(&other.code));
        plan.external.sort();
        plan
    }

    /// Adds the line of a declared code.
    fn declare(&mut self, entry: &Entry, old: Option<&Line>, version: &str, is_new: bool) {
        let line = entry.line(old, version);
        if is_new && entry.is_external {
            self.external.push(line.to_string());
        } else if is_new {
            self.reports
                .push(CodeReport::new(&line.code, None, &line, vec![added()]));
        } else if let Some(old) = old {
            let changes = changes(old, &line);
            if !changes.is_empty() {
                self.reports
                    .push(CodeReport::new(&line.code, Some(old), &line, changes));
            }
        }
        self.lines.insert(line.code.clone(), line);
    }

    /// Retires a code that is no longer declared.
    fn retire(&mut self, old: &Line, to: Option<&str>, version: &str) {
        let line = Line {
            state: State::Retired {
                version: version.to_owned(),
                instead: to.map(str::to_owned),
            },
            ..old.clone()
        };
        let (new, changes) = match to.and_then(|to| self.lines.get(to)) {
            Some(target) => (target, renamed(old, target)),
            None => (&line, vec![removed(&old.code)]),
        };
        self.reports
            .push(CodeReport::new(&old.code, Some(old), new, changes));
        self.lines.insert(line.code.clone(), line);
    }

    /// Returns the command that accepts all changes, except those that only an edit resolves.
    fn command(&self, settings: Settings<'_>) -> String {
        let changes = self.reports.iter().flat_map(|report| &report.changes);
        let levels = changes.map(|change| change.level);
        let accepted = levels.filter(|level| *level < Level::Never);
        settings.command(accepted.max().unwrap_or(Level::Note))
    }

    /// Returns the message if the mode does not accept a change. It contains all changes, because none
    /// of them is written.
    fn failure(&self, settings: Settings<'_>) -> Option<String> {
        let (accepted, command) = (settings.blessed_level(), self.command(settings));
        let mut levels = self.reports.iter().map(CodeReport::level);
        if levels.all(|level| Some(level) <= accepted) {
            return None;
        }
        let reports = self.reports.iter();
        let reports: Vec<String> = reports.map(|report| report.describe(&command)).collect();
        let count = match reports.len() {
            1 => "1 code changed".to_owned(),
            count => format!("{count} codes changed"),
        };
        Some(format!(
            "{}: {count}\n{}",
            settings.name,
            reports.join("\n")
        ))
    }

    /// Returns the message about codes that other crates added.
    fn notice(&self, settings: Settings<'_>) -> Option<String> {
        if self.external.is_empty() {
            return None;
        }
        let (name, command) = (settings.name, self.command(settings));
        let mut notice =
            format!("{name}: other crates added codes: {command} adds them to the file\n");
        for line in &self.external {
            notice.push_str(&format!("+ {line}\n"));
        }
        Some(notice)
    }
}

/// Returns the renamed codes, with their new ones: one variant had another code before.
///
/// Each variant must occur once in the file, and once in the catalog. Otherwise the pair would be a
/// guess: the file has old names of variants, or several types have one name.
fn renames<'a>(old: &'a Lines, entries: &'a [Entry]) -> BTreeMap<&'a str, &'a str> {
    let old_codes = old
        .values()
        .filter_map(|line| Some((line.declaration()?.by.as_str(), line.code.as_str())));
    let new_codes = entries
        .iter()
        .map(|entry| (entry.declaration.by.as_str(), entry.code.as_str()));
    let declared: BTreeSet<&str> = new_codes.clone().map(|(_, code)| code).collect();
    let (old_codes, new_codes) = (unique(old_codes), unique(new_codes));
    let pairs = old_codes
        .into_iter()
        .filter_map(|(by, code)| Some((code?, (*new_codes.get(by)?)?)));
    pairs
        .filter(|(from, to)| !declared.contains(from) && !old.contains_key(*to))
        .collect()
}

/// Returns the code of each variant, or `None` if several codes have the same variant.
fn unique<'a>(
    codes: impl Iterator<Item = (&'a str, &'a str)>,
) -> BTreeMap<&'a str, Option<&'a str>> {
    let mut unique = BTreeMap::new();
    for (by, code) in codes {
        let entry = unique.entry(by).or_insert(Some(code));
        if *entry != Some(code) {
            *entry = None;
        }
    }
    unique
}
