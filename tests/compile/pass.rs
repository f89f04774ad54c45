//! Programs that use the derive. Each one must compile without a warning and run without a panic in
//! every edition from 2018. In a second step, its expansions must not cause any lint.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use libtest_mimic::{Failed, Trial};

use crate::compiler::{NEIGHBOURS, Outcome, Run};
use crate::crates::Crates;
use crate::files::{directive, in_topics, read, title};

/// The dependencies of the facade without features.
const OF_FACADE: &[&str] = &[
    "bytes",
    "http",
    "http_body",
    "httpdate",
    "pin_project_lite",
    "qs_error_derive",
    "qs_error_spec",
    "serde_core",
    "serde_json",
    "uuid",
];

const EDITIONS: [&str; 3] = ["2018", "2021", "2024"];

/// Every group of lints, and the lints without a group. `clippy::restriction` includes lints that
/// fire on expansions.
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
    let runs_of_editions = editions.map(|edition| {
        let (file, crates) = (file.to_owned(), Arc::clone(crates));
        let name = format!("{} in {edition}", title(&file));
        Trial::test(name, move || runs(&file, &crates, edition))
    });
    let lints = {
        let (file, crates) = (file.to_owned(), Arc::clone(crates));
        Trial::test(format!("{} with lints", title(&file)), move || {
            causes_no_lint(&file, &crates)
        })
    };
    runs_of_editions.chain([lints]).collect()
}

/// Builds the program without a warning, and runs it.
fn runs(file: &Path, crates: &Crates, edition: &str) -> Result<(), Failed> {
    let run = Run::rustc(crates, file, edition).args(["-D", "warnings"]);
    let built = with_crates(run, file, crates, edition)?.program();
    succeeded(&built)?;
    let output = Command::new(&built.out).output()?;
    if output.status.success() {
        return Ok(());
    }
    Err(String::from_utf8_lossy(&output.stderr).into_owned().into())
}

/// Checks that no lint fires in an expansion of the derive. The file itself may cause lints.
fn causes_no_lint(file: &Path, crates: &Crates) -> Result<(), Failed> {
    let lints = LINTS.iter().flat_map(|lint| ["--warn", *lint]);
    let run = Run::clippy(crates, file, "2024")
        .args(["--cap-lints", "warn"])
        .args(lints);
    let checked = with_crates(run, file, crates, "lints")?.check();
    let caused = checked
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.is_in_expansion_of("QsError"));
    let caused: Vec<String> = caused.map(ToString::to_string).collect();
    if caused.is_empty() {
        Ok(())
    } else {
        Err(caused.join("\n").into())
    }
}

/// Adds the crates that the directives of the file require.
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

/// Builds a crate of the folder `auxiliary`, which the file depends on.
fn auxiliary(name: &str, file: &Path, crates: &Crates, purpose: &str) -> Result<PathBuf, Failed> {
    let source = file
        .with_file_name("auxiliary")
        .join(name)
        .with_extension("rs");
    let run = Run::rustc(crates, &source, "2021").crates(NEIGHBOURS);
    library(run.crates(&["qs_error"]), name, purpose)
}

/// Builds the facade again, as a second version.
fn second_facade(crates: &Crates, purpose: &str) -> Result<PathBuf, Failed> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../qs-error/src/lib.rs");
    let run = Run::rustc(crates, &source, "2024").crates(OF_FACADE);
    library(run, "qs_error", purpose)
}

/// Builds a library. Trials run in parallel, so each has its own libraries.
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
    let messages: Vec<String> = outcome
        .diagnostics
        .iter()
        .map(ToString::to_string)
        .collect();
    Err(messages.join("\n").into())
}
