//! Paths, functions and the module order in ARCHITECTURE.md, CONTRIBUTING.md and README.md.

mod cases;

use std::collections::BTreeSet;

use crate::direction::printed_order;
use crate::files::{self, Source};
use crate::functions::defined_names;
use crate::markdown::{Line, code_spans, lines, section};
use crate::report::{assert_none, violation};

const ARCHITECTURE: &str = "ARCHITECTURE.md";
const CONTRIBUTING: &str = "CONTRIBUTING.md";
const README: &str = "README.md";

/// A list of functions in the order of their calls, and the limit of files that it names.
struct Walk {
    heading: &'static str,
    files: usize,
}

const WALKS: &[Walk] = &[
    Walk {
        heading: "## Walk: from a message to the bytes",
        files: 28,
    },
    Walk {
        heading: "## Walk: from a panic to the client and the log",
        files: 17,
    },
];

const ORDER_HEADING: &str = "## Module order";

/// Sections of CONTRIBUTING.md that list the files to edit.
const FILE_LISTS: &[&str] = &[
    "### Add a key",
    "### Add a framework",
    "### Add a body member",
];

#[test]
fn walks_name_functions_that_exist() {
    let document = Document::read(ARCHITECTURE);
    let walks = WALKS
        .iter()
        .flat_map(|walk| walk_violations(&document, walk));
    assert_none(&walks.collect::<Vec<_>>());
}

#[test]
fn module_order_equals_table() {
    assert_none(&order_violations(
        &Document::read(ARCHITECTURE),
        &printed_order(),
    ));
}

#[test]
fn file_lists_name_files_that_exist() {
    let document = Document::read(CONTRIBUTING);
    let lists = FILE_LISTS
        .iter()
        .flat_map(|list| list_violations(&document, list));
    assert_none(&lists.collect::<Vec<_>>());
}

#[test]
fn named_paths_exist() {
    let documents = [ARCHITECTURE, CONTRIBUTING, README].map(Document::read);
    assert_none(
        &documents
            .iter()
            .flat_map(path_violations)
            .collect::<Vec<_>>(),
    );
}

#[test]
fn architecture_mentions_each_file_and_folder() {
    let document = Document::read(ARCHITECTURE);
    for folder in ["qs-error/src", "qs-error-catalog/src"] {
        assert_none(&map_violations(&document, &map_entries(folder)));
    }
}

struct Document {
    path: String,
    text: String,
}

impl Document {
    fn read(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            text: files::read(path),
        }
    }

    fn place(&self, line: usize) -> String {
        format!("{}:{line}", self.path)
    }

    /// Returns the lines of a section, or a violation if the section is missing.
    fn section(&self, heading: &str) -> Result<Vec<Line<'_>>, Vec<String>> {
        let section = section(&self.text, heading);
        section.ok_or_else(|| vec![violation(&self.path, heading, "missing section")])
    }
}

fn walk_violations(document: &Document, walk: &Walk) -> Vec<String> {
    let section = match document.section(walk.heading) {
        Ok(section) => section,
        Err(missing) => return missing,
    };
    let steps: Vec<Line<'_>> = section.into_iter().filter(is_item).collect();
    let mut violations: Vec<String> = steps
        .iter()
        .filter_map(|step| step_violation(document, step))
        .collect();
    let files: BTreeSet<&str> = steps
        .iter()
        .filter_map(|step| Some(step_parts(step)?.0))
        .collect();
    if !(1..=walk.files).contains(&files.len()) {
        let rule = format!("names {} files: expected 1 to {}", files.len(), walk.files);
        violations.push(violation(&document.path, walk.heading, rule));
    }
    violations
}

fn is_item(line: &Line<'_>) -> bool {
    !line.in_fence && line.text.starts_with("- ")
}

fn step_violation(document: &Document, step: &Line<'_>) -> Option<String> {
    let place = document.place(step.number);
    let Some((path, function)) = step_parts(step) else {
        let rule = "invalid step: expected - `path/to/file.rs`: `function` — description";
        return Some(violation(place, step.text, rule));
    };
    if !files::root().join(path).is_file() {
        return Some(violation(place, path, "the file does not exist"));
    }
    let source = Source::new(path, &files::read(path));
    let name = simple_name(function);
    let is_defined = defined_names(&source.tokens)
        .iter()
        .any(|defined| defined == name);
    (!is_defined).then(|| violation(place, function, format!("not defined in {path}")))
}

/// Returns the file and the function of a step.
fn step_parts<'a>(step: &Line<'a>) -> Option<(&'a str, &'a str)> {
    let (path, rest) = step.text.strip_prefix("- `")?.split_once("`: `")?;
    let (function, _) = rest.split_once("` — ")?;
    path.ends_with(".rs").then_some((path, function))
}

/// Returns `name` of `Type::name`, `name()` or `name!`.
fn simple_name(function: &str) -> &str {
    let name = function.trim_end_matches("()").trim_end_matches('!');
    name.rsplit("::").next().unwrap_or(name)
}

fn order_violations(document: &Document, expected: &str) -> Vec<String> {
    let section = match document.section(ORDER_HEADING) {
        Ok(section) => section,
        Err(missing) => return missing,
    };
    let printed = printed_block(&section);
    if printed == expected {
        return Vec::new();
    }
    let rule = format!("expected the order of tests/structure/direction.rs: {expected}");
    vec![violation(&document.path, printed, rule)]
}

/// Joins the lines of the paragraph or fence that contains an arrow.
fn printed_block(section: &[Line<'_>]) -> String {
    let mut blocks = section.split(|line| line.text.trim().is_empty());
    let is_order = |block: &&[Line<'_>]| block.iter().any(|line| line.text.contains('←'));
    let block = blocks.find(is_order).unwrap_or_default();
    let words = block.iter().flat_map(|line| line.text.split_whitespace());
    words.collect::<Vec<_>>().join(" ").replace('`', "")
}

fn list_violations(document: &Document, heading: &str) -> Vec<String> {
    let section = match document.section(heading) {
        Ok(section) => section,
        Err(missing) => return missing,
    };
    let items: Vec<Line<'_>> = section.into_iter().filter(is_item).collect();
    if !code_spans(&items)
        .iter()
        .any(|(_, span)| is_repository_path(span))
    {
        return vec![violation(&document.path, heading, "lists no file")];
    }
    missing_paths(document, &items)
}

fn path_violations(document: &Document) -> Vec<String> {
    missing_paths(document, &lines(&document.text))
}

fn missing_paths(document: &Document, lines: &[Line<'_>]) -> Vec<String> {
    let spans = code_spans(lines).into_iter();
    let missing = spans.filter(|(_, span)| is_repository_path(span) && !exists(span));
    missing
        .map(|(line, span)| violation(document.place(line), span, "the path does not exist"))
        .collect()
}

/// Reports whether inline code has the form of a path from the root of the repository.
fn is_repository_path(span: &str) -> bool {
    let is_path_char = |c: char| c.is_ascii_alphanumeric() || "/._-<>*".contains(c);
    let Some((first, _)) = span.split_once('/') else {
        return false;
    };
    let has_path_end = [".rs", ".md", ".toml", "/"]
        .iter()
        .any(|end| span.ends_with(end));
    span.chars().all(is_path_char)
        && !first.is_empty()
        && (has_path_end || files::root().join(first).is_dir())
}

/// A placeholder, such as in `frameworks/<name>.rs`, requires the folder before it.
fn exists(path: &str) -> bool {
    let known = match path.find(['<', '*']) {
        Some(placeholder) => path[..placeholder]
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder),
        None => path,
    };
    files::root().join(known).exists()
}

/// Returns the files directly in the folder, and all its subfolders with a final `/`, except
/// folders that contain only tests.
fn map_entries(folder: &str) -> Vec<String> {
    let all = files::descendants(folder);
    let holds_code = |path: &String| {
        let mut files = all
            .iter()
            .filter(|file| file.starts_with(path) && *file != path);
        files.any(|file| !file.ends_with("/tests.rs") && !file.contains("/tests/"))
    };
    let entries = all
        .iter()
        .filter(|path| !path.ends_with('/') || holds_code(path));
    let names = entries.map(|path| {
        let name = path.strip_prefix(&format!("{folder}/"));
        name.unwrap_or(path).to_owned()
    });
    names
        .filter(|name| name.ends_with('/') || !name.contains('/'))
        .collect()
}

fn map_violations(document: &Document, entries: &[String]) -> Vec<String> {
    let missing = entries
        .iter()
        .filter(|entry| !mentions(&document.text, entry));
    missing
        .map(|entry| violation(&document.path, entry, "the file or folder is not mentioned"))
        .collect()
}

/// Reports whether the document contains the name, alone or after `src/`.
fn mentions(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].trim_end_matches("qs-error/src/");
        !before.ends_with(|c: char| c.is_alphanumeric() || "_-/.".contains(c))
    })
}
