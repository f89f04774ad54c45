//! What a user's mistakes look like: one file for each, under the topic that it is about.
//!
//! `TRYBUILD=overwrite cargo test -p qs-error-tests --test ui` writes the expected output anew; read
//! it like prose before you commit it. The wording around our messages is rustc's, so the files
//! hold for the toolchain that `rust-version` names.

use std::fs;
use std::path::Path;

#[test]
fn mistakes() {
    let cases = trybuild::TestCases::new();
    for topic in topics() {
        assert!(has_cases(&topic), "no cases in {topic}");
        cases.compile_fail(format!("{topic}/*.rs"));
    }
}

fn topics() -> Vec<String> {
    let entries = fs::read_dir("compile_fail").expect("the folder of topics");
    let paths = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir());
    let topics: Vec<String> = paths.map(|path| path.display().to_string()).collect();
    assert!(!topics.is_empty(), "no topics");
    topics
}

fn has_cases(topic: &str) -> bool {
    let mut entries = fs::read_dir(Path::new(topic)).expect("a topic");
    entries.any(|entry| {
        entry
            .expect("an entry")
            .path()
            .extension()
            .is_some_and(|extension| extension == "rs")
    })
}
