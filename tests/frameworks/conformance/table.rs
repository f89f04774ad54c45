//! The trials, and the table of their outcomes.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};

use libtest_mimic::{Failed, Trial};
use tokio::runtime::Builder;

use crate::Differs;
use crate::load::LOADS;
use crate::running::Running;
use crate::scenarios::SCENARIOS;
use crate::{cases, check, load};

/// The outcome of a case for a server.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Outcome {
    Passed,
    Failed,
    /// Passed, with the status and the code of an entry of DIFFERS.
    Differs,
}

static OUTCOMES: Mutex<BTreeMap<(&str, &str), Outcome>> = Mutex::new(BTreeMap::new());

/// Returns a trial of a server for each case, each scenario and each load.
pub(crate) fn trials(server: &'static Running) -> Vec<Trial> {
    let cases = cases::all().map(|case| {
        let differs = server.differs.iter().find(|other| other.case == case.name);
        let run = move || block_on(check::run(server, case, differs));
        let is_ignored = reason_to_skip(server, case.name).is_some();
        trial(server, case.name, differs, run).with_ignored_flag(is_ignored)
    });
    let scenarios = SCENARIOS.iter().map(|scenario| {
        let run = move || block_on((scenario.run)(server));
        trial(server, scenario.name, None, run)
    });
    let loads = LOADS.iter().map(|load| {
        let run = move || block_on(load::run(server, load));
        trial(server, load.name, None, run).with_ignored_flag(load.is_ignored)
    });
    cases.chain(scenarios).chain(loads).collect()
}

/// Checks that every case of the lists of a server exists.
pub(crate) fn check_lists(server: &Running) {
    let listed = server.differs.iter().map(|differs| differs.case);
    let listed = listed.chain(server.skips.iter().map(|(case, _)| *case));
    let is_unknown = |case: &&str| !cases::all().any(|other| other.name == *case);
    let unknown: Vec<_> = listed.filter(is_unknown).collect();
    let name = server.name;
    assert!(unknown.is_empty(), "{name}: unknown cases {unknown:?}");
}

fn names() -> impl Iterator<Item = &'static str> {
    let cases = cases::all().map(|case| case.name);
    let scenarios = SCENARIOS.iter().map(|scenario| scenario.name);
    cases
        .chain(scenarios)
        .chain(LOADS.iter().map(|load| load.name))
}

fn trial(
    server: &'static Running,
    case: &'static str,
    differs: Option<&'static Differs>,
    run: impl FnOnce() -> Result<(), String> + Send + 'static,
) -> Trial {
    let test = move || {
        record(server, case, Outcome::Failed);
        run().map_err(Failed::from)?;
        let outcome = differs.map_or(Outcome::Passed, |_| Outcome::Differs);
        record(server, case, outcome);
        Ok(())
    };
    Trial::test(format!("{}::{case}", server.name), test)
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(future)
}

fn reason_to_skip(server: &Running, case: &str) -> Option<&'static str> {
    let mut skips = server.skips.iter();
    Some(skips.find(|(name, _)| *name == case)?.1)
}

fn record(server: &Running, case: &'static str, outcome: Outcome) {
    let mut outcomes = OUTCOMES.lock().unwrap_or_else(PoisonError::into_inner);
    outcomes.insert((server.name, case), outcome);
}

/// Lines after the table.
static NOTES: Mutex<String> = Mutex::new(String::new());

/// Adds a line after the table.
pub(crate) fn note(line: &str) {
    let mut notes = NOTES.lock().unwrap_or_else(PoisonError::into_inner);
    notes.push_str(line);
    notes.push('\n');
}

/// Prints cases × servers, the reasons for differences, and the sums.
pub(crate) fn print(servers: &[Running]) -> String {
    let outcomes = OUTCOMES.lock().unwrap_or_else(PoisonError::into_inner);
    let cell = |server: &Running, case: &str| {
        let outcome = outcomes.get(&(server.name, case));
        match outcome {
            Some(Outcome::Passed) => "passed",
            Some(Outcome::Failed) => "FAILED",
            Some(Outcome::Differs) => "differs",
            None if reason_to_skip(server, case).is_some() => "skipped",
            None => "-",
        }
    };
    let mut out = line("case", servers.iter().map(|server| server.name.to_owned()));
    for case in names() {
        out += &line(
            case,
            servers.iter().map(|server| cell(server, case).to_owned()),
        );
    }
    for outcome in ["passed", "FAILED", "differs", "skipped"] {
        let count = |server| names().filter(|case| cell(server, case) == outcome).count();
        out += &line(
            outcome,
            servers.iter().map(|server| count(server).to_string()),
        );
    }
    out += "\n";
    for server in servers {
        print_reasons(server, &mut out);
    }
    out += &NOTES.lock().unwrap_or_else(PoisonError::into_inner);
    out
}

fn line(name: &str, cells: impl Iterator<Item = String>) -> String {
    let mut line = format!("{name:<30}");
    for cell in cells {
        let _ = write!(line, " {cell:<9}");
    }
    line.trim_end().to_owned() + "\n"
}

fn print_reasons(server: &Running, out: &mut String) {
    for differs in server.differs {
        let Differs {
            case,
            status,
            code,
            why,
            ..
        } = differs;
        let _ = writeln!(
            out,
            "{} differs in {case} ({status} {code}): {why}",
            server.name
        );
    }
    for (case, why) in server.skips {
        let _ = writeln!(out, "{} skips {case}: {why}", server.name);
    }
}
