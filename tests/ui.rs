//! The complete compiler output of `compile_fail`: one file for each case, in a folder for its topic.
//!
//! The folder `list` is not tested here, because its messages contain lists that grow with each key
//! and each framework; the carets in its files are tested by `compile`.
//!
//! `TRYBUILD=overwrite cargo test -p qs-error-tests --test ui` writes the expected output. Review it
//! before you commit it. Parts of it are rustc's, so it depends on the toolchain of
//! `rust-version` in `tests/Cargo.toml`.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn compile_fail_output_matches_stderr() {
    let cases = trybuild::TestCases::new();
    for topic in topics() {
        assert!(has_cases(&topic), "no cases in {}", topic.display());
        cases.compile_fail(topic.join("*.rs"));
    }
    cases.compile_fail("versions/*.rs");
}

fn topics() -> Vec<PathBuf> {
    let topics: Vec<PathBuf> = paths(Path::new("compile_fail"))
        .filter(|path| path.is_dir() && path.file_name() != Some(OsStr::new("list")))
        .collect();
    assert!(!topics.is_empty(), "no topics");
    topics
}

fn has_cases(topic: &Path) -> bool {
    paths(topic).any(|path| path.extension() == Some(OsStr::new("rs")))
}

fn paths(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    entries.map(|entry| entry.expect("an entry").path())
}
