//! Files of the repository, named by their path from its root.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;

/// A Rust source file.
pub(crate) struct Source {
    /// The path from the root of the repository, such as `qs-error/src/lib.rs`.
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) tokens: TokenStream,
}

impl Source {
    pub(crate) fn new(path: &str, text: &str) -> Self {
        let tokens = text.parse();
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
            tokens: tokens.unwrap_or_else(|error| panic!("{path}: {error}")),
        }
    }

    pub(crate) fn place(&self, line: usize) -> String {
        format!("{}:{line}", self.path)
    }

    /// Reports whether the whole file is test code.
    pub(crate) fn is_test(&self) -> bool {
        let mut names = self.path.split('/').skip(1);
        names.any(|name| name == "tests" || name == "tests.rs")
    }
}

pub(crate) fn root() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package
        .parent()
        .expect("the package is a folder of the repository")
}

pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Returns every Rust file in the folder and its subfolders.
pub(crate) fn sources(folder: &str) -> Vec<Source> {
    let files = descendants(folder)
        .into_iter()
        .filter(|path| path.ends_with(".rs"));
    let sources: Vec<Source> = files.map(|path| Source::new(&path, &read(&path))).collect();
    assert!(!sources.is_empty(), "no Rust files in `{folder}`");
    sources
}

/// Returns every file and every folder below the folder, the folders with a final `/`.
pub(crate) fn descendants(folder: &str) -> Vec<String> {
    let mut all = Vec::new();
    for entry in entries(folder) {
        if root().join(&entry).is_dir() {
            all.push(format!("{entry}/"));
            all.extend(descendants(&entry));
        } else {
            all.push(entry);
        }
    }
    all
}

/// Returns the files and folders directly in the folder, sorted.
pub(crate) fn entries(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join(folder));
    let entries = entries.unwrap_or_else(|error| panic!("{folder}: {error}"));
    let mut paths: Vec<String> = entries
        .map(|entry| relative(&entry.expect("a readable entry").path()))
        .collect();
    paths.sort();
    paths
}

fn relative(path: &Path) -> String {
    let path: PathBuf = path
        .strip_prefix(root())
        .expect("a path in the repository")
        .into();
    path.to_string_lossy().replace('\\', "/")
}
