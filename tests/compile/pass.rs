//! Surroundings in which the derive must compile and behave: each file is a program, built without
//! a warning and run in every edition from 2018, then held against every lint that there is.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use libtest_mimic::{Failed, Trial};

use crate::compiler::{NEIGHBOURS, Outcome, Run};
use crate::crates::Crates;
use crate::files::{directive, in_topics, read, title};

/// What the facade depends on without any feature.
const OF_FACADE: &[&str] = &[
    "bytes",
    "http",
    "http_body",
    "pin_project_lite",
    "qs_error_derive",
    "qs_error_spec",
    "serde_core",
    "serde_json",
    "uuid",
];

const EDITIONS: [&str; 3] = ["2018", "2021", "2024"];

/// Every group of lints, and what stands outside of the groups. `clippy::restriction` has them all,
/// those that fire on expansions among them.
const LINTS: &[&str] = &[
    "absolute-paths-not-starting-with-crate",
    "ambiguous-negative-literals",
    "clippy::all",
    "clippy::nursery",
    "clippy::pedantic",
    "clippy::restriction",
    "deprecated-safe",
    "elided-lifetimes-in-paths",
    "explicit-outlives-requirements",
    "future-incompatible",
    "impl-trait-redundant-captures",
    "keyword-idents",
    "let-underscore",
    "macro-use-extern-crate",
    "meta-variable-misuse",
    "missing-copy-implementations",
    "missing-debug-implementations",
    "missing-docs",
    "non-ascii-idents",
    "nonstandard-style",
    "redundant-imports",
    "redundant-lifetimes",
    "refining-impl-trait",
    "rust-2018-idioms",
    "single-use-lifetimes",
    "trivial-casts",
    "trivial-numeric-casts",
    "unit-bindings",
    "unnameable-types",
    "unreachable-pub",
    "unsafe-code",
    "unused",
    "unused-lifetimes",
    "unused-qualifications",
    "unused-results",
    "variant-size-differences",
];

pub(crate) fn all(crates: &Arc<Crates>) -> Vec<Trial> {
    let files = in_topics("compile_pass").into_iter();
    files.flat_map(|file| trials(&file, crates)).collect()
}

fn trials(file: &Path, crates: &Arc<Crates>) -> Vec<Trial> {
    let oldest = directive(&read(file), "edition")
        .unwrap_or("2018")
        .to_owned();
    let editions = EDITIONS.into_iter().filter(|edition| **edition >= *oldest);
    let behave = editions.map(|edition| {
        let (file, crates) = (file.to_owned(), Arc::clone(crates));
        let name = format!("{} in {edition}", title(&file));
        Trial::test(name, move || behaves(&file, &crates, edition))
    });
    let lints = {
        let (file, crates) = (file.to_owned(), Arc::clone(crates));
        Trial::test(format!("{} against lints", title(&file)), move || {
            gives_no_lint_a_reason(&file, &crates)
        })
    };
    behave.chain([lints]).collect()
}

/// Builds without a warning, and does what it says.
fn behaves(file: &Path, crates: &Crates, edition: &str) -> Result<(), Failed> {
    let run = Run::rustc(crates, file, edition).args(["-D", "warnings"]);
    let built = with_crates(run, file, crates, edition)?.program();
    succeeded(&built)?;
    let output = Command::new(&built.out).output()?;
    if output.status.success() {
        return Ok(());
    }
    Err(String::from_utf8_lossy(&output.stderr).into_owned().into())
}

/// The file itself may trip over lints, what the derive wrote may not.
fn gives_no_lint_a_reason(file: &Path, crates: &Crates) -> Result<(), Failed> {
    let lints = LINTS.iter().flat_map(|lint| ["--warn", *lint]);
    let run = Run::clippy(crates, file, "2024")
        .args(["--cap-lints", "warn"])
        .args(lints);
    let checked = with_crates(run, file, crates, "lints")?.check();
    let ours = checked
        .diagnostics
        .iter()
        .filter(|told| told.is_in_expansion_of("QsError"));
    let ours: Vec<String> = ours.map(ToString::to_string).collect();
    if ours.is_empty() {
        Ok(())
    } else {
        Err(ours.join("\n").into())
    }
}

/// What the first lines of the file ask for.
fn with_crates<'a>(
    run: Run<'a>,
    file: &Path,
    crates: &'a Crates,
    purpose: &str,
) -> Result<Run<'a>, Failed> {
    let text = read(file);
    let run = run.crates(NEIGHBOURS);
    let run = match directive(&text, "facade") {
        Some(name) => run.external(name, crates.get("qs_error")),
        None => run.crates(&["qs_error"]),
    };
    let run = match directive(&text, "auxiliary") {
        Some(name) => run.external(name, &auxiliary(name, file, crates, purpose)?),
        None => run,
    };
    Ok(match directive(&text, "second") {
        Some(name) => run.external(name, &second_facade(crates, purpose)?),
        None => run,
    })
}

/// A crate between the facade and the file.
fn auxiliary(name: &str, file: &Path, crates: &Crates, purpose: &str) -> Result<PathBuf, Failed> {
    let source = file
        .with_file_name("auxiliary")
        .join(name)
        .with_extension("rs");
    let run = Run::rustc(crates, &source, "2021").crates(NEIGHBOURS);
    library(run.crates(&["qs_error"]), name, purpose)
}

/// The facade once more, as another version of it would be.
fn second_facade(crates: &Crates, purpose: &str) -> Result<PathBuf, Failed> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../qs-error/src/lib.rs");
    let run = Run::rustc(crates, &source, "2024").crates(OF_FACADE);
    library(run, "qs_error", purpose)
}

/// Trials run at once, so each has libraries of its own.
fn library(run: Run<'_>, name: &str, purpose: &str) -> Result<PathBuf, Failed> {
    let metadata = format!("metadata={purpose}");
    let built = run.named(purpose).args(["-C", &metadata]).library(name);
    succeeded(&built)?;
    Ok(built.out)
}

fn succeeded(outcome: &Outcome) -> Result<(), Failed> {
    if outcome.success {
        return Ok(());
    }
    let told: Vec<String> = outcome
        .diagnostics
        .iter()
        .map(ToString::to_string)
        .collect();
    Err(told.join("\n").into())
}
