//! Source files in topic folders, and the directives in their first lines.

use std::fs;
use std::path::{Path, PathBuf};

/// Returns every `topic/name.rs` of the folder, sorted.
pub(crate) fn in_topics(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let topics = entries(&folder).into_iter().filter(|path| path.is_dir());
    let files: Vec<PathBuf> = topics.flat_map(|topic| sources(&topic)).collect();
    assert!(!files.is_empty(), "no files in {}", folder.display());
    files
}

fn sources(topic: &Path) -> Vec<PathBuf> {
    let is_source = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "rs");
    let sources: Vec<PathBuf> = entries(topic).into_iter().filter(is_source).collect();
    assert!(!sources.is_empty(), "no files in {}", topic.display());
    sources
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    paths
}

/// Returns `topic/name`.
pub(crate) fn title(file: &Path) -> String {
    let stem = file.with_extension("");
    let names: Vec<_> = stem
        .iter()
        .rev()
        .take(2)
        .map(|name| name.to_string_lossy())
        .collect();
    names.into_iter().rev().collect::<Vec<_>>().join("/")
}

pub(crate) fn read(file: &Path) -> String {
    fs::read_to_string(file).expect("a source file")
}

/// Returns the value of `//@ key: value`.
pub(crate) fn directive<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let lines = text.lines().filter_map(|line| line.strip_prefix("//@ "));
    let mut pairs = lines.filter_map(|line| line.split_once(':'));
    pairs
        .find(|(name, _)| *name == key)
        .map(|(_, value)| value.trim())
}
