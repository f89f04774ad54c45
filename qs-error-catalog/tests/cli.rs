//! The example `shop`, run as a program.
#![cfg(feature = "clap")]
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may panic"
)]

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use serde_json::Value;

/// The library that the example shows.
#[expect(dead_code, reason = "only the type is used")]
#[path = "../examples/shop.rs"]
mod shop;

#[test]
fn lock_file_of_example_is_current() {
    qs_error_catalog::lock!(shop::ShopError, "examples/errors.lock");
}

/// Builds the example. Returns the path of the program.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args([
            "build",
            "--quiet",
            "--example",
            "shop",
            "--features",
            "clap",
        ]);
        cargo.args(["--message-format", "json", "--manifest-path"]);
        cargo.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
        let output = cargo.stderr(Stdio::inherit()).output().expect("cargo runs");
        let messages = String::from_utf8(output.stdout).expect("UTF-8");
        let messages = messages
            .lines()
            .filter_map(|line| serde_json::from_str(line).ok());
        let mut paths =
            messages.filter_map(|message: Value| Some(message["executable"].as_str()?.into()));
        paths.next().expect("a program")
    })
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(program());
    command
        .args(arguments)
        .env("CARGO_MANIFEST_DIR", env!("CARGO_MANIFEST_DIR"));
    command.env("CARGO_PKG_VERSION", env!("CARGO_PKG_VERSION"));
    command
}

fn run(arguments: &[&str]) -> Output {
    command(arguments).output().expect("a program")
}

fn stdout(output: &Output) -> &str {
    str::from_utf8(&output.stdout).expect("UTF-8")
}

fn stderr(output: &Output) -> &str {
    str::from_utf8(&output.stderr).expect("UTF-8")
}

#[test]
fn list_has_aligned_columns() {
    let output = run(&["list"]);
    assert!(output.status.success());
    assert_eq!(
        stdout(&output),
        "bucket_not_exists  404  fix_request   The bucket named in the request does not exist.\n\
         tenant_throttled   429  retry         The tenant sends too many requests.\n\
         token_invalid      401  authenticate  The request has no valid token.\n"
    );
}

#[test]
fn closed_pipe_is_not_failure() {
    let mut child = command(&["export", "--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a program");
    drop(child.stdout.take());
    let mut stderr = String::new();
    let pipe = child.stderr.as_mut().expect("a pipe");
    pipe.read_to_string(&mut stderr).expect("UTF-8");
    assert!(child.wait().expect("a program").success());
    assert_eq!(stderr, "");
}

#[test]
fn check_compares_lock_file() {
    let output = run(&["check"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let lock = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/errors.lock");
    assert_eq!(stdout(&output), format!("{lock}: 3 codes checked\n"));
}

#[test]
fn check_never_writes() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("examples")).expect("a folder");
    for blessing in ["", "1", "breaking"] {
        let mut command = command(&["check"]);
        command
            .env("CARGO_MANIFEST_DIR", folder.path())
            .env("QS_ERROR_BLESS", blessing);
        let output = command.output().expect("a program");
        assert!(!output.status.success());
        assert!(stderr(&output).contains("examples/errors.lock: the file does not exist"));
        assert!(!folder.path().join("examples/errors.lock").exists());
    }
}

#[test]
fn path_without_cargo_is_relative_to_current() {
    let mut command = command(&["check"]);
    command
        .env_remove("CARGO_MANIFEST_DIR")
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    let output = command.output().expect("a program");
    assert!(output.status.success(), "{}", stderr(&output));
    let lock = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/errors.lock");
    assert_eq!(stdout(&output), format!("{lock}: 3 codes checked\n"));
}

#[test]
fn missing_file_without_cargo_has_hint() {
    let folder = tempfile::tempdir().expect("a folder");
    let current = folder.path().canonicalize().expect("a folder");
    let mut command = command(&["check"]);
    command
        .env_remove("CARGO_MANIFEST_DIR")
        .env_remove("CI")
        .current_dir(&current);
    let output = command.output().expect("a program");
    assert_eq!(output.status.code(), Some(1));
    let expected = format!(
        "{}: the file does not exist: run `cargo test`, and commit the file\n\
         the path is relative to the current folder: `cargo run` sets the folder of the package\n",
        current.join("examples/errors.lock").display()
    );
    assert_eq!(stderr(&output), expected);
}

#[test]
fn changed_code_fails_check() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("examples")).expect("a folder");
    let lock = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/errors.lock");
    let lock = std::fs::read_to_string(lock)
        .expect("a lock file")
        .replace("404", "410");
    std::fs::write(folder.path().join("examples/errors.lock"), lock).expect("a lock file");
    let mut command = command(&["check"]);
    let output = command
        .env("CARGO_MANIFEST_DIR", folder.path())
        .output()
        .expect("a program");
    assert!(!output.status.success());
    let report = stderr(&output);
    assert!(
        report.contains("break: `bucket_not_exists`: the status changed from 410 to 404"),
        "{report}"
    );
}

#[test]
fn export_is_json() {
    let output = run(&["export"]);
    assert!(output.status.success());
    assert_eq!(run(&["export", "--format", "json"]).stdout, output.stdout);
    let document: Value = serde_json::from_str(stdout(&output)).expect("JSON");
    assert_eq!(document["format"], 1);
    assert_eq!(document["codes"][1]["code"], "tenant_throttled");
}

#[test]
fn unknown_format_lists_formats() {
    let output = run(&["export", "--format", "pdf"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).contains("[possible values: json]"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn unknown_command_is_error() {
    assert_eq!(run(&["lst"]).status.code(), Some(2));
    let output = run(&["--help"]);
    assert!(output.status.success());
    for command in ["list", "check", "coverage", "export"] {
        assert!(stdout(&output).contains(command), "{}", stdout(&output));
    }
}

#[test]
fn program_without_command_runs_own_code() {
    let output = run(&["--port", "9000"]);
    assert_eq!(stdout(&output), "the shop would listen on port 9000\n");
}

mod coverage {
    use std::fs;

    use super::{command, run, stderr, stdout};

    /// A shell command that records codes.
    fn record(codes: &str) -> String {
        format!("for code in {codes}; do echo $code >> $QS_ERROR_COVERAGE/$$; done")
    }

    #[test]
    fn missing_code_fails() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().to_str().expect("UTF-8");
        let codes = record("bucket_not_exists other");
        let output = run(&["coverage", "--folder", path, "--", "sh", "-c", &codes]);
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(
            stdout(&output),
            "`tenant_throttled`: no test provokes the code\n\
             codes that are not in the catalog were sent: other\n\
             tests provoke 1 of 3 codes, 1 is an exception\n"
        );
    }

    #[test]
    fn provoked_exception_fails() {
        let folder = tempfile::tempdir().expect("a folder");
        let folder = folder.path().to_str().expect("UTF-8");
        let codes = record("bucket_not_exists tenant_throttled token_invalid");
        let output = run(&["coverage", "--folder", folder, "--", "sh", "-c", &codes]);
        assert_eq!(output.status.code(), Some(1));
        let expected = "`token_invalid`: a test provokes the code: remove the exception (the shop has no tokens yet)";
        assert!(stdout(&output).starts_with(expected), "{}", stdout(&output));
    }

    #[test]
    fn complete_run_passes() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().to_str().expect("UTF-8");
        // Old records are removed.
        fs::write(folder.path().join("4711"), "token_invalid\n").expect("a record");
        let codes = record("bucket_not_exists tenant_throttled");
        let output = run(&["coverage", "--folder", path, "--", "sh", "-c", &codes]);
        assert!(output.status.success(), "{}", stdout(&output));
        assert_eq!(
            stdout(&output),
            "tests provoke 2 of 3 codes, 1 is an exception\n"
        );
    }

    #[test]
    fn failed_command_determines_exit_code() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().to_str().expect("UTF-8");
        let codes = record("bucket_not_exists") + "; echo own output; exit 42";
        let output = run(&["coverage", "--folder", path, "--", "sh", "-c", &codes]);
        assert_eq!(output.status.code(), Some(42));
        assert!(
            stdout(&output).starts_with("own output\n`tenant_throttled`: "),
            "{}",
            stdout(&output)
        );
    }

    #[test]
    fn folder_with_other_files_is_error() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("12"), "").expect("a record");
        fs::write(folder.path().join("thesis.txt"), "").expect("a file");
        let path = folder.path().to_str().expect("UTF-8");
        let output = run(&["coverage", "--folder", path, "--", "true"]);
        assert_eq!(output.status.code(), Some(1));
        let expected = "the folder has other files, such as `thesis.txt`";
        assert!(stderr(&output).contains(expected), "{}", stderr(&output));
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 2);
    }

    #[test]
    fn unknown_program_is_error() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().to_str().expect("UTF-8");
        let output = run(&["coverage", "--folder", path, "--", "no-such-program"]);
        assert_eq!(output.status.code(), Some(1));
        assert!(
            stderr(&output).starts_with("no-such-program: "),
            "{}",
            stderr(&output)
        );
    }

    #[test]
    fn missing_observer_has_hint() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().to_str().expect("UTF-8");
        let output = run(&["coverage", "--folder", path, "--", "true"]);
        let hint = "no process recorded a code: no test sent a request through a layer with `coverage::observe`";
        assert!(stdout(&output).contains(hint), "{}", stdout(&output));
    }

    #[test]
    fn default_folder_is_below_target() {
        let print = "echo $QS_ERROR_COVERAGE";
        let mut command = command(&["coverage", "--", "sh", "-c", print]);
        let output = command
            .env_remove("CARGO_TARGET_DIR")
            .env("CARGO_PKG_NAME", env!("CARGO_PKG_NAME"))
            .output()
            .expect("a program");
        let folder = stdout(&output).lines().next().expect("a line");
        assert!(
            folder.ends_with("/qs-error-coverage/qs-error-catalog.shop"),
            "{folder}"
        );
        assert!(folder.starts_with('/'), "{folder}");
    }
}
