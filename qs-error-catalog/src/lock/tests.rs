//! Tests without files and environment. `tests/lock.rs` runs the macro.

mod catalogs;
mod challenges;
mod files;
mod lines;
mod modes;
mod mutations;
mod renames;
mod rules;

use std::ffi::OsStr;

use super::change::Level;
use super::check::{Outcome, check};
use super::entry::{Deprecation, Entry};
use super::file::HEADER;
use super::line::{Line, State};
use super::settings::{Mode, Settings};

const BLESS: Mode = Mode::Bless(Level::Warn);
const BLESS_BREAKING: Mode = Mode::Bless(Level::Break);

fn settings(mode: Mode) -> Settings<'static> {
    Settings {
        name: "errors.lock",
        version: "0.4.0",
        mode,
        is_ci: false,
    }
}

fn run(file: &str, entries: &[Entry], mode: Mode) -> Outcome {
    check(Some(file), entries, settings(mode))
}

/// Returns a file with the lines.
fn lock_file(lines: &[&str]) -> String {
    let lines: Vec<String> = lines.iter().map(|line| format!("{line}\n")).collect();
    format!("{HEADER}\n{}", lines.concat())
}

/// Returns the declaration with this line and without a key `since`.
fn entry(line: &str) -> Entry {
    let line = Line::parse(line).unwrap_or_else(|error| panic!("{line}: {error}"));
    let State::Declared(declaration) = line.state else {
        panic!("{} is retired", line.code);
    };
    Entry {
        code: line.code,
        status: line.status,
        since: None,
        deprecation: line
            .deprecated
            .map_or(Deprecation::None, Deprecation::Since),
        declaration,
        is_external: false,
    }
}

fn entries(lines: &[&str]) -> Vec<Entry> {
    lines.iter().map(|line| entry(line)).collect()
}

/// Returns the lines of a failure after its first line.
fn report(outcome: &Outcome) -> Vec<String> {
    let failure = outcome.failure.as_deref().expect("a failure");
    failure.lines().skip(1).map(str::to_owned).collect()
}

fn mode(blessing: &str, ci: &str) -> Result<Mode, String> {
    super::mode(OsStr::new(blessing), super::is_on(OsStr::new(ci)))
}
