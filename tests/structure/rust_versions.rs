//! The features in README's table, with the Rust version that the dependencies of each one require.

use std::collections::BTreeMap;
use std::process::Command;

use serde_json::Value;

use crate::files;
use crate::markdown::section;
use crate::report::{assert_none, violation};

const README: &str = "README.md";

/// Major and minor version.
type RustVersion = (u64, u64);

#[test]
fn feature_table_has_each_feature_and_version() {
    let metadata = metadata();
    let versions = rust_versions(&metadata);
    let table = table(&files::read(README));
    let mut features = features(&metadata);
    features.push("none".to_owned());
    let mut violations: Vec<String> = features
        .iter()
        .filter_map(|feature| version_violation(feature, table.get(feature)?, &versions))
        .collect();
    let missing = features.iter().filter(|name| !table.contains_key(*name));
    violations.extend(missing.map(|name| violation(README, name, "missing feature")));
    let unknown = table.keys().filter(|name| !features.contains(name));
    violations.extend(unknown.map(|name| violation(README, name, "unknown feature")));
    assert_none(&violations);
}

fn version_violation(
    feature: &str,
    listed: &str,
    versions: &BTreeMap<String, RustVersion>,
) -> Option<String> {
    let packages = packages(feature);
    let required = packages
        .iter()
        .filter_map(|name| versions.get(name))
        .max()?;
    let required = format!("{}.{}", required.0, required.1);
    (listed != required).then(|| {
        violation(
            README,
            feature,
            format!("lists Rust {listed}: expected {required}"),
        )
    })
}

/// Returns the last cell of each row of the section Features, by the first cell.
fn table(readme: &str) -> BTreeMap<String, String> {
    let lines = section(readme, "## Features").expect("a section Features");
    let rows = lines.iter().filter_map(|line| line.text.strip_prefix("| "));
    let cells = rows.map(|row| row.trim_end_matches(" |").split(" | "));
    cells
        .filter_map(|mut cells| Some((cells.next()?.replace('`', ""), cells.last()?.to_owned())))
        .filter(|(name, _)| name != "feature" && !name.starts_with('-'))
        .collect()
}

fn cargo(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments).current_dir(files::root());
    let output = command.output().expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn metadata() -> Value {
    let json = cargo(&["metadata", "--format-version", "1", "--all-features"]);
    serde_json::from_str(&json).expect("JSON")
}

/// Returns the features of the facade.
fn features(metadata: &Value) -> Vec<String> {
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let mut facade = packages.filter(|package| package["name"] == "qs-error");
    let features = facade
        .next()
        .and_then(|facade| facade["features"].as_object());
    let names = features.into_iter().flatten().map(|(name, _)| name.clone());
    names.filter(|name| name != "default").collect()
}

/// Returns the `rust-version` of each package, by `name vX.Y.Z`.
fn rust_versions(metadata: &Value) -> BTreeMap<String, RustVersion> {
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let versions = packages.filter_map(|package| {
        let name = package["name"].as_str()?;
        let version = package["version"].as_str()?;
        let mut numbers = package["rust_version"].as_str()?.split('.');
        let mut number = || numbers.next()?.parse().ok();
        Some((format!("{name} v{version}"), (number()?, number()?)))
    });
    versions.collect()
}

/// Returns the packages that a build of the facade with one feature has, as `name vX.Y.Z`.
fn packages(feature: &str) -> Vec<String> {
    let mut arguments = vec!["tree", "-p", "qs-error", "-e", "normal", "--prefix", "none"];
    if feature != "none" {
        arguments.extend(["--features", feature]);
    }
    let tree = cargo(&arguments);
    let names = tree.lines().map(|line| {
        let words: Vec<&str> = line.split(' ').take(2).collect();
        words.join(" ")
    });
    names.collect()
}
