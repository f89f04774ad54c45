//! The examples of the facade: their length, and the command in their first comment.

use crate::files::{self, Source};
use crate::report::{assert_none, violation};

const FOLDER: &str = "qs-error/examples";

/// The packages that build examples.
const PACKAGES: [&str; 2] = ["qs-error", "qs-error-frameworks"];

#[test]
fn examples_are_short_and_have_command() {
    let sources = files::sources(FOLDER);
    assert_none(&sources.iter().flat_map(violations).collect::<Vec<_>>());
}

#[test]
fn example_without_command_is_reported() {
    let text = |name: &str, lines: usize| {
        let command = format!("//! `cargo run -p qs-error --example {name}`\n");
        command + &"\n".repeat(lines - 1)
    };
    let count = |text: &str| violations(&Source::new("qs-error/examples/a.rs", text)).len();
    assert_eq!(count(&text("a", 30)), 0);
    assert_eq!(count(&text("a", 80)), 0);
    assert_eq!(count(&text("a", 29)), 1);
    assert_eq!(count(&text("a", 81)), 1);
    assert_eq!(count(&text("ab", 30)), 1);
    assert_eq!(count(&format!("\n{}", text("a", 30))), 1);
}

fn violations(source: &Source) -> Vec<String> {
    let mut violations = Vec::new();
    let lines = source.text.lines().count();
    if !(30..=80).contains(&lines) {
        let rule = format!("{lines} lines: expected 30 to 80");
        violations.push(violation(&source.path, "lines", rule));
    }
    let name = name(source);
    let commands = PACKAGES.map(|package| format!("cargo run -p {package} --example {name}"));
    if !commands.iter().any(|command| has_command(source, command)) {
        let rule = "missing in the first comment";
        violations.push(violation(&source.path, &commands[0], rule));
    }
    violations
}

fn name(source: &Source) -> &str {
    let path = source.path.trim_end_matches(".rs");
    path.rsplit('/').next().unwrap_or(path)
}

/// Returns whether the first comment contains the command, with or without more arguments.
fn has_command(source: &Source, command: &str) -> bool {
    let comment = source
        .text
        .lines()
        .take_while(|line| line.starts_with("//!"));
    let mut rest = comment.filter_map(|line| line.split_once(command));
    rest.any(|(_, rest)| rest.starts_with([' ', '`']))
}
