//! Limits of files and functions in the published crates, and the absence of panics.

mod cases;

use proc_macro2::{Delimiter, TokenTree};

use crate::files::{self, Source};
use crate::functions::{Function, functions};
use crate::report::{assert_none, violation};
use crate::tokens::{group, is_ident, is_punct, line, visit, without_tests};

const CRATES: &[&str] = &[
    "qs-error/src",
    "qs-error-catalog/src",
    "qs-error-derive/src",
    "qs-error-spec/src",
];

const FILE_LINES: usize = 350;
const FRAMEWORK_LINES: usize = 120;
const FUNCTION_LINES: usize = 60;
const EXPAND_LINES: usize = 80;

/// Files that are lists of data.
const DATA: &[&str] = &[
    "qs-error-derive/src/tests/types.rs",
    "qs-error/src/code.rs",
    "qs-error/src/http_code.rs",
];

/// Expected output of tests, not code of the project.
const SNAPSHOTS: &str = "qs-error-derive/src/tests/snapshots/";

/// Functions that may panic: file, function, reason.
const PANICS: &[(&str, &str, &str)] = &[
    (
        "qs-error/src/catalog/build_error.rs",
        "fail",
        "called in const evaluation only: the panic is a compile error",
    ),
    (
        "qs-error-catalog/src/lock.rs",
        "assert_locked",
        "called in tests only: the panic fails the test",
    ),
];

#[test]
fn files_and_functions_are_short() {
    assert_none(&sources().iter().flat_map(long_items).collect::<Vec<_>>());
}

#[test]
fn production_code_does_not_panic() {
    assert_none(&sources().iter().flat_map(panics).collect::<Vec<_>>());
}

#[test]
fn listed_panics_exist() {
    let places: Vec<(String, String)> = sources().iter().flat_map(panic_places).collect();
    for (file, function, reason) in PANICS {
        let exists = places
            .iter()
            .any(|(path, name)| path == file && name == function);
        assert!(
            exists,
            "{file}: `{function}` does not panic; remove it from PANICS ({reason})"
        );
    }
}

fn sources() -> Vec<Source> {
    let crates = CRATES
        .iter()
        .filter(|folder| files::root().join(folder).is_dir());
    let sources = crates.flat_map(|folder| files::sources(folder));
    sources
        .filter(|source| !source.path.starts_with(SNAPSHOTS))
        .collect()
}

fn long_items(source: &Source) -> Vec<String> {
    let limit = file_limit(&source.path);
    let lines = source.text.lines().count();
    let file = (lines > limit).then(|| {
        let rule = format!("{lines} lines: expected at most {limit}");
        violation(&source.path, file_name(&source.path), rule)
    });
    let functions = functions(&source.tokens).into_iter();
    let functions = functions.filter_map(|function| long_function(source, &function));
    file.into_iter().chain(functions).collect()
}

fn long_function(source: &Source, function: &Function) -> Option<String> {
    let limit = function_limit(&source.path);
    let lines = function.lines();
    (lines > limit).then(|| {
        let rule = format!("{lines} lines: expected at most {limit}");
        violation(source.place(function.first_line), &function.name, rule)
    })
}

fn file_limit(path: &str) -> usize {
    if DATA.contains(&path) {
        usize::MAX
    } else if path.starts_with("qs-error/src/frameworks/") {
        FRAMEWORK_LINES
    } else {
        FILE_LINES
    }
}

fn function_limit(path: &str) -> usize {
    if path.starts_with("qs-error-derive/src/expand") {
        EXPAND_LINES
    } else {
        FUNCTION_LINES
    }
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn panics(source: &Source) -> Vec<String> {
    let rule = "may panic: return an error, or list the function in PANICS with a reason";
    let panics = panic_calls(source).into_iter();
    panics
        .filter(|call| !is_listed(&source.path, &call.function))
        .map(|call| violation(source.place(call.line), call.name, rule))
        .collect()
}

fn panic_places(source: &Source) -> Vec<(String, String)> {
    let panics = panic_calls(source).into_iter();
    panics
        .map(|call| (source.path.clone(), call.function))
        .collect()
}

fn is_listed(path: &str, function: &str) -> bool {
    let mut listed = PANICS.iter();
    listed.any(|(file, name, _)| *file == path && *name == function)
}

struct PanicCall {
    name: String,
    line: usize,
    /// The innermost function that contains it, or an empty string.
    function: String,
}

fn panic_calls(source: &Source) -> Vec<PanicCall> {
    if source.is_test() {
        return Vec::new();
    }
    let tokens = without_tests(source.tokens.clone());
    let functions = functions(&tokens);
    let mut calls = Vec::new();
    visit(&tokens, &mut |previous, tokens| {
        if is_panic(previous, tokens) {
            let line = line(&tokens[0]);
            calls.push(PanicCall {
                name: tokens[0].to_string(),
                line,
                function: function_at(&functions, line),
            });
        }
    });
    calls
}

fn is_panic(previous: Option<&TokenTree>, tokens: &[TokenTree]) -> bool {
    let is_named = |names: &[&str]| names.iter().any(|name| is_ident(tokens.first(), name));
    let is_macro = is_punct(tokens.get(1), '!');
    let is_method =
        is_punct(previous, '.') && group(tokens.get(1), Delimiter::Parenthesis).is_some();
    is_macro && is_named(&["panic", "todo", "unimplemented", "unreachable"])
        || is_method && is_named(&["unwrap", "expect"])
}

fn function_at(functions: &[Function], line: usize) -> String {
    let enclosing = functions
        .iter()
        .filter(|function| (function.first_line..=function.last_line).contains(&line));
    let innermost = enclosing.min_by_key(|function| function.lines());
    innermost
        .map(|function| function.name.clone())
        .unwrap_or_default()
}
