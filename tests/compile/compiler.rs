//! Runs the compiler on single files, and returns its diagnostics. A run lasts a tenth of a second.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::crates::Crates;
use crate::diagnostic::{self, Diagnostic};

/// Other crates that a file may name.
pub(crate) const NEIGHBOURS: &[&str] = &[
    "axum",
    "derive_more",
    "displaydoc",
    "http",
    "serde",
    "serde_json",
    "snafu",
    "thiserror",
];

/// A run of the compiler: the file, the options, and the crates that the file may name.
pub(crate) struct Run<'a> {
    command: Command,
    crates: &'a Crates,
    out: PathBuf,
}

/// The result of a run.
pub(crate) struct Outcome {
    pub(crate) success: bool,
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// The path of the program or library, if the run generates one.
    pub(crate) out: PathBuf,
}

impl<'a> Run<'a> {
    pub(crate) fn rustc(crates: &'a Crates, file: &Path, edition: &str) -> Self {
        Self::of("rustc", crates, file, edition)
    }

    /// Prepares a run of clippy.
    pub(crate) fn clippy(crates: &'a Crates, file: &Path, edition: &str) -> Self {
        Self::of("clippy-driver", crates, file, edition)
    }

    fn of(program: &str, crates: &'a Crates, file: &Path, edition: &str) -> Self {
        let mut command = Command::new(program);
        command
            .arg(file)
            .args(["--edition", edition, "--error-format", "json"])
            .args(["-C", "debuginfo=0"])
            .arg("-L")
            .arg(format!("dependency={}", crates.folder().display()))
            // Flags of the project do not apply to single files.
            .env_remove("RUSTFLAGS")
            .env("CLIPPY_CONF_DIR", crates.scratch());
        let out = crates.scratch().join(format!("{}-{edition}", flat(file)));
        Self {
            command,
            crates,
            out,
        }
    }

    /// Adds the purpose to the name of the output, so that runs on one file do not overwrite it.
    pub(crate) fn named(mut self, purpose: &str) -> Self {
        self.out = self.out.with_added_extension(purpose);
        self
    }

    pub(crate) fn args<I: AsRef<std::ffi::OsStr>>(
        mut self,
        args: impl IntoIterator<Item = I>,
    ) -> Self {
        self.command.args(args);
        self
    }

    /// Allows the file to use a library by this name.
    pub(crate) fn external(mut self, name: &str, library: &Path) -> Self {
        let pair = format!("{name}={}", library.display());
        self.command.arg("--extern").arg(pair);
        self
    }

    /// Allows the file to use these crates.
    pub(crate) fn crates(self, names: &[&str]) -> Self {
        let crates = self.crates;
        names
            .iter()
            .fold(self, |run, name| run.external(name, crates.get(name)))
    }

    /// Checks the file without code generation.
    pub(crate) fn check(self) -> Outcome {
        let run = self.args(["--emit", "metadata"]);
        run.finish("rmeta")
    }

    pub(crate) fn program(self) -> Outcome {
        self.finish("program")
    }

    pub(crate) fn library(mut self, name: &str) -> Outcome {
        let file = self.out.file_name().unwrap_or_default().to_owned();
        self.out.set_file_name(format!("lib{}", file.display()));
        let run = self.args(["--crate-type", "rlib", "--crate-name", name]);
        run.finish("rlib")
    }

    fn finish(mut self, extension: &str) -> Outcome {
        let out = match extension {
            "program" => self.out,
            _ => self.out.with_added_extension(extension),
        };
        let output = self.command.arg("-o").arg(&out).output();
        let output = output.expect("the compiler is on the path");
        let text = String::from_utf8_lossy(&output.stderr);
        Outcome {
            success: output.status.success(),
            diagnostics: diagnostic::parse(&text),
            out,
        }
    }
}

/// Joins the last three components of the path into one name.
fn flat(file: &Path) -> String {
    let stem = file.with_extension("");
    let names = stem.iter().rev().take(3).map(|name| name.to_string_lossy());
    names.collect::<Vec<_>>().join("-")
}
