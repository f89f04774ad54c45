//! Every field of every kind of line, changed in every way.

mod generator;

use std::collections::BTreeMap;

use self::generator::{CODES, Mutation, contract, file, mutations};
use super::{BLESS, BLESS_BREAKING, run};
use crate::lock::change::Level;
use crate::lock::check::Outcome;
use crate::lock::entry::Entry;
use crate::lock::settings::Mode;

#[track_caller]
fn assert_caught(mutation: &Mutation) {
    let Mutation {
        name,
        entries,
        code,
        level,
    } = mutation;
    let outcome = run(&file(), entries, Mode::Create);
    assert_eq!(outcome.write, None, "{name}");
    let report = super::report(&outcome);
    assert!((2..=3).contains(&report.len()), "{name}: {report:#?}");
    let last = report.last().expect("a line");
    assert!(
        last.starts_with(&format!("{}: `{code}`: ", level.as_str())),
        "{name}: {last}"
    );
    let command = match level {
        Level::Never if name.ends_with(": since") => "set the key to `since = ",
        Level::Never => "replace its line by hand with the line after `+`",
        Level::Break => "QS_ERROR_BLESS=breaking cargo test",
        _ => "QS_ERROR_BLESS=1 cargo test",
    };
    assert!(last.contains(command), "{name}: {last}");
    let in_ci = run(&file(), entries, Mode::Compare);
    assert_eq!(
        (in_ci.write, in_ci.failure),
        (None, outcome.failure),
        "{name}"
    );
    for (mode, accepted) in [(BLESS, Level::Warn), (BLESS_BREAKING, Level::Break)] {
        assert_blessed(mutation, &run(&file(), entries, mode), *level <= accepted);
    }
}

#[track_caller]
fn assert_blessed(mutation: &Mutation, outcome: &Outcome, is_accepted: bool) {
    let Mutation { name, entries, .. } = mutation;
    assert_eq!(outcome.failure.is_none(), is_accepted, "{name}");
    assert_eq!(outcome.write.is_some(), is_accepted, "{name}");
    if let Some(new) = &outcome.write {
        let checked = run(new, entries, Mode::Compare);
        assert_eq!(checked, Outcome::default(), "{name}: {new}");
    }
}

#[test]
fn unchanged_contract_passes() {
    assert_eq!(run(&file(), &contract(), Mode::Compare), Outcome::default());
}

#[test]
fn each_mutation_is_caught_at_its_level() {
    let mutations = mutations();
    assert!(mutations.len() >= 200, "{}", mutations.len());
    let mut levels = BTreeMap::new();
    for mutation in &mutations {
        assert_caught(mutation);
        *levels.entry(mutation.level).or_insert(0) += 1;
    }
    assert_eq!(levels.len(), 4, "{levels:?}");
}

/// Each code of two mutations is reported at its level. One command accepts both.
#[test]
fn two_mutations_are_two_reports() {
    let mutations: Vec<_> = mutations()
        .into_iter()
        .filter(|mutation| mutation.entries.len() == CODES.len() && mutation.level != Level::Never)
        .collect();
    let pairs = mutations.iter().zip(mutations.iter().rev());
    let pairs: Vec<_> = pairs
        .filter(|(one, other)| one.code != other.code)
        .collect();
    assert!(pairs.len() >= 100, "{}", pairs.len());
    for (one, other) in pairs {
        let names = format!("{} and {}", one.name, other.name);
        let report = super::report(&run(&file(), &both(one, other), Mode::Create));
        assert_eq!(report.len(), 6, "{names}");
        let command = match one.level.max(other.level) {
            Level::Break => "; accept with `QS_ERROR_BLESS=breaking cargo test`",
            _ => "; accept with `QS_ERROR_BLESS=1 cargo test`",
        };
        for mutation in [one, other] {
            let start = format!("{}: `{}`: ", mutation.level.as_str(), mutation.code);
            let mut lines = report.iter();
            let is_reported = lines.any(|line| line.starts_with(&start) && line.ends_with(command));
            assert!(is_reported, "{names}: {report:#?}");
        }
    }
}

/// Returns the contract with two mutations of different codes.
fn both(one: &Mutation, other: &Mutation) -> Vec<Entry> {
    let at = contract()
        .iter()
        .position(|entry| entry.code == other.code)
        .expect("a code");
    let mut entries = one.entries.clone();
    entries[at] = other.entries[at].clone();
    entries
}
