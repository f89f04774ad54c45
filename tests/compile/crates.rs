//! The libraries that a file may name, built by cargo.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

pub(crate) struct Crates {
    libraries: BTreeMap<String, PathBuf>,
    scratch: PathBuf,
}

impl Crates {
    /// Builds the libraries, unless they are up to date.
    pub(crate) fn build() -> Self {
        let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile");
        fs::create_dir_all(&scratch).expect("a folder for the output");
        let output = Command::new(env!("CARGO"))
            .args(["build", "--package", "qs-error-tests", "--test", "derive"])
            .args(["--message-format", "json"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .expect("cargo runs");
        let output_text = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{output_text}");
        let lines = String::from_utf8_lossy(&output.stdout);
        let mut built: Vec<_> = lines.lines().filter_map(library).collect();
        // The tests use the newest version of a crate.
        built.sort_by_key(|(_, version, _)| *version);
        let libraries = built.into_iter().map(|(name, _, path)| (name, path));
        Self {
            libraries: libraries.collect(),
            scratch,
        }
    }

    pub(crate) fn get(&self, name: &str) -> &Path {
        let library = self.libraries.get(name);
        library.unwrap_or_else(|| panic!("no crate `{name}` in {:?}", self.libraries.keys()))
    }

    /// Returns the folder with the dependencies of the libraries.
    pub(crate) fn folder(&self) -> &Path {
        let facade = self.get("qs_error");
        facade.parent().expect("a library is in a folder")
    }

    pub(crate) fn scratch(&self) -> &Path {
        &self.scratch
    }
}

type Version = [u64; 3];

/// Returns name, version and path, if the line describes a library.
fn library(line: &str) -> Option<(String, Version, PathBuf)> {
    let message: Value = serde_json::from_str(line).ok()?;
    let name = message["target"]["name"].as_str()?.replace('-', "_");
    let is_artifact = message["reason"] == "compiler-artifact";
    let files = message["filenames"].as_array()?.iter();
    let mut paths = files.filter_map(Value::as_str).map(PathBuf::from);
    let library = paths.find(|path| is_library(path));
    let version = version(message["package_id"].as_str()?);
    library
        .filter(|_| is_artifact)
        .map(|path| (name, version, path))
}

/// Returns the version at the end of a package id, `…#name@1.2.3` or `…#1.2.3`.
fn version(id: &str) -> Version {
    let text = id.rsplit(['#', '@']).next().unwrap_or_default();
    let mut numbers = text
        .split(['.', '-', '+'])
        .map(|part| part.parse().unwrap_or(0));
    std::array::from_fn(|_| numbers.next().unwrap_or(0))
}

fn is_library(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    matches!(extension, Some("rlib" | "so" | "dylib" | "dll"))
}
