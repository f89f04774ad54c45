//! The compiler output that README.md shows, compared with the expected output of `ui`.

mod cases;

use std::collections::BTreeSet;

use crate::files;
use crate::markdown::lines;
use crate::report::{assert_none, violation};

const README: &str = "README.md";

/// The crate of the programs in README.
const CRATE: &str = "shop::";

#[test]
fn shown_output_is_output_of_ui() {
    let outputs: Vec<Output> = ["tests/compile_fail", "tests/versions"]
        .into_iter()
        .flat_map(files::descendants)
        .filter(|path| path.ends_with(".stderr"))
        .map(|path| output(&files::read(&path)))
        .collect();
    assert_none(&output_violations(README, &files::read(README), &outputs));
}

/// The distinct lines of one file of expected output.
type Output = BTreeSet<String>;

fn output(text: &str) -> Output {
    text.lines().map(plain_line).collect()
}

/// Returns the line without indentation, and without the path of a place.
fn plain_line(line: &str) -> String {
    let line = line.trim();
    match line
        .strip_prefix("--> ")
        .and_then(|place| place.split_once(':'))
    {
        Some((_, position)) => format!("--> {position}"),
        None => line.to_owned(),
    }
}

/// One diagnostic in a document: its first line, and the lines that follow.
struct Shown {
    number: usize,
    lines: Vec<String>,
}

/// Returns the diagnostics in the fences of a document.
fn shown_diagnostics(document: &str) -> Vec<Shown> {
    let mut diagnostics: Vec<Shown> = Vec::new();
    let mut is_open = false;
    for line in lines(document) {
        let starts = ["error: ", "error[", "note: "];
        if line.in_fence && starts.iter().any(|start| line.text.starts_with(start)) {
            is_open = true;
            diagnostics.push(Shown {
                number: line.number,
                lines: Vec::new(),
            });
        }
        is_open &= line.in_fence && !line.text.is_empty();
        if let (true, Some(shown)) = (is_open, diagnostics.last_mut()) {
            shown
                .lines
                .push(plain_line(&line.text.replace(CRATE, "$CRATE::")));
        }
    }
    diagnostics
}

fn output_violations(path: &str, document: &str, outputs: &[Output]) -> Vec<String> {
    let diagnostics = shown_diagnostics(document);
    if diagnostics.is_empty() {
        return vec![violation(path, "```text", "shows no compiler output")];
    }
    let is_real = |shown: &Shown| {
        let mut outputs = outputs.iter();
        outputs.any(|output| shown.lines.iter().all(|line| output.contains(line)))
    };
    let invented = diagnostics.iter().filter(|shown| !is_real(shown));
    invented
        .map(|shown| {
            let place = format!("{path}:{}", shown.number);
            violation(place, &shown.lines[0], "no case of ui has this output")
        })
        .collect()
}
