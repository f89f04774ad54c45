//! The document checks on small strings.

use crate::documents::{
    Document, Walk, list_violations, map_violations, order_violations, path_violations,
    walk_violations,
};
use crate::markdown::section;

const WALK: Walk = Walk {
    heading: "## Walk",
    files: 2,
};

fn document(text: &str) -> Document {
    Document {
        path: "X.md".to_owned(),
        text: text.to_owned(),
    }
}

#[track_caller]
fn assert_walk(steps: &str, expected: &[&str]) {
    let text = format!("# X\n\n## Walk\n\n{steps}\n\n## Next\n\n- other\n");
    assert_eq!(walk_violations(&document(&text), &WALK), expected);
}

#[track_caller]
fn assert_paths(text: &str, expected: &[&str]) {
    let violations = path_violations(&document(text));
    let expected: Vec<String> = expected
        .iter()
        .map(|path| format!("X.md:1: `{path}`: the path does not exist"))
        .collect();
    assert_eq!(violations, expected);
}

#[test]
fn walk_of_defined_functions_passes() {
    let steps = "- `tests/structure/files.rs`: `read` — reads.\n  A second line.\n\
                 - `tests/structure/files.rs`: `Source::new` — parses.\n\
                 - `qs-error/src/frameworks.rs`: `__frameworks!` — calls.";
    assert_walk(steps, &[]);
}

#[test]
fn invalid_step_is_reported() {
    let steps = "- `tests/structure/files.rs`: `read` — reads.\n- `read` reads";
    let message = "X.md:6: `- `read` reads`: \
                   invalid step: expected - `path/to/file.rs`: `function` — description";
    assert_walk(steps, &[message]);
}

#[test]
fn undefined_function_is_reported() {
    let steps = "- `tests/structure/files.rs`: `raed` — reads.";
    assert_walk(
        steps,
        &["X.md:5: `raed`: not defined in tests/structure/files.rs"],
    );
}

#[test]
fn missing_file_of_step_is_reported() {
    let steps = "- `tests/structure/filse.rs`: `read` — reads.";
    assert_walk(
        steps,
        &["X.md:5: `tests/structure/filse.rs`: the file does not exist"],
    );
}

#[test]
fn walk_with_many_files_is_reported() {
    let steps = "- `tests/structure/files.rs`: `read` — a.\n\
                 - `tests/structure/tokens.rs`: `visit` — b.\n\
                 - `tests/structure/markdown.rs`: `section` — c.";
    assert_walk(steps, &["X.md: `## Walk`: names 3 files: expected 1 to 2"]);
    assert_walk("text", &["X.md: `## Walk`: names 0 files: expected 1 to 2"]);
}

#[test]
fn missing_section_is_reported() {
    let violations = walk_violations(&document("# Walk\n"), &WALK);
    assert_eq!(violations, ["X.md: `## Walk`: missing section"]);
}

#[test]
fn order_in_fence_or_paragraph_is_read() {
    for order in [
        "```text\na, b\n  ← c\n```\n",
        "\nText.\n\n`a, b` ←\n`c`\n\nText.\n",
    ] {
        let text = format!("## Module order\n{order}\n## Next\n");
        assert_eq!(
            order_violations(&document(&text), "a, b ← c"),
            Vec::<String>::new()
        );
    }
}

#[test]
fn different_order_is_reported() {
    let violations = order_violations(&document("## Module order\n\na ← c\n"), "a, b ← c");
    let message = "X.md: `a ← c`: expected the order of tests/structure/direction.rs: a, b ← c";
    assert_eq!(violations, [message]);
}

#[test]
fn list_without_files_is_reported() {
    let text = document("### Add\n\nSee `tests/structure/main.rs`.\n\n- a file\n");
    let violations = list_violations(&text, "### Add");
    assert_eq!(violations, ["X.md: `### Add`: lists no file"]);
}

#[test]
fn list_with_missing_file_is_reported() {
    let text = document("### Add\n- `tests/structure/main.rs`: a\n- `tests/none.rs`: b\n");
    let violations = list_violations(&text, "### Add");
    assert_eq!(
        violations,
        ["X.md:3: `tests/none.rs`: the path does not exist"]
    );
}

#[test]
fn missing_paths_are_reported() {
    assert_paths(
        "`none/a.rs`, `none/`, `tests/none`",
        &["none/a.rs", "none/", "tests/none"],
    );
    assert_paths("`none/<name>.rs`", &["none/<name>.rs"]);
}

#[test]
fn existing_paths_pass() {
    assert_paths(
        "`tests/structure`, `tests/Cargo.toml`, `tests/structure/`",
        &[],
    );
    assert_paths("`tests/structure/<topic>/*.rs`, `docs/`", &[]);
}

#[test]
fn other_code_is_not_a_path() {
    assert_paths(
        "`application/json`, `a / b`, `/photos/a`, `cargo test tests/x`, `crate::x`",
        &[],
    );
    assert_paths("```text\n`none/a.rs`\n```", &[]);
}

#[test]
fn map_without_entry_is_reported() {
    let text = document("`code.rs`, `qs-error/src/log.rs`, `private/http_code.rs`, engine/cache/");
    let entries = [
        "code.rs",
        "log.rs",
        "http_code.rs",
        "engine/",
        "engine/cache/",
        "engine.rs",
    ];
    let violations = map_violations(&text, &entries.map(str::to_owned));
    let rule = "the file or folder is not mentioned";
    assert_eq!(
        violations,
        [
            format!("X.md: `http_code.rs`: {rule}"),
            format!("X.md: `engine.rs`: {rule}"),
        ]
    );
}

#[test]
fn section_ends_at_heading_of_its_level() {
    let text = "## A\n### B\n```\n## C\n```\n#d\n## E\n";
    let lines = section(text, "## A").expect("the section exists");
    let text: Vec<&str> = lines.iter().map(|line| line.text).collect();
    assert_eq!(text, ["### B", "", "## C", "", "#d"]);
}
