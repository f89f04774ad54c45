//! `lock!` in tests of a package: this program runs its own tests with other variables.
#![expect(clippy::expect_used, reason = "helpers of tests may panic")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use qs_error::{ErrorCode, QsError};
use tempfile::TempDir;

#[derive(Debug, QsError)]
enum StorageError {
    #[qs(code = "bucket_not_empty", status = 409)]
    NotEmpty,
    #[qs(code = ErrorCode::BadDigest)]
    Digest,
}

#[derive(Debug, QsError)]
#[qs(code = "disk_full", status = 507, since = "0.0.1")]
struct DiskFull;

#[derive(Debug, QsError)]
enum Deprecated {
    #[deprecated(since = "0.0.2")]
    #[qs(code = "dated", status = 410)]
    Dated,
    #[deprecated]
    #[qs(code = "undated", status = 410)]
    Undated,
}

/// A type that has all codes of another crate.
#[derive(Debug, QsError)]
#[expect(dead_code, reason = "only the catalog is used")]
enum Service {
    #[qs(code = "service_closed", status = 503)]
    Closed,
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

const HEADER: &str = "# qs-error lock 1. Update: QS_ERROR_BLESS=1 cargo test\n";
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Returns the path in the variable that the parent process sets.
fn path() -> PathBuf {
    std::env::var_os("LOCK_FILE").expect("LOCK_FILE").into()
}

#[test]
#[ignore = "a child process runs it"]
fn one_type() {
    qs_error_catalog::lock!(StorageError, &path());
}

#[test]
#[ignore = "a child process runs it"]
fn several_types() {
    qs_error_catalog::lock!([StorageError, &'static DiskFull], &path(),);
}

#[test]
#[ignore = "a child process runs it"]
fn with_other_crate() {
    qs_error_catalog::lock!(Box<Service>, path().as_path());
}

#[test]
#[ignore = "a child process runs it"]
fn deprecated_codes() {
    qs_error_catalog::lock!(Deprecated, &path());
}

#[test]
#[ignore = "a child process runs it"]
fn same_file_again() {
    qs_error_catalog::lock!(StorageError, &path());
}

#[test]
fn path_is_relative_to_package() {
    qs_error_catalog::lock!(StorageError, "tests/storage.lock");
}

struct Child {
    folder: TempDir,
}

impl Child {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        Self { folder }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("errors.lock")
    }

    fn read(&self) -> String {
        fs::read_to_string(self.file()).expect("a lock file")
    }

    fn write(&self, lines: &str) {
        fs::write(self.file(), format!("{HEADER}{lines}")).expect("a writable file");
    }

    fn run(&self, tests: &[&str], variables: &[(&str, &str)]) -> Output {
        let program = std::env::current_exe().expect("a program");
        let mut command = Command::new(program);
        command.args(["--ignored", "--exact"]).args(tests);
        command
            .env_remove("CI")
            .env_remove("QS_ERROR_BLESS")
            .env("RUST_BACKTRACE", "0");
        command
            .env("LOCK_FILE", self.file())
            .envs(variables.iter().copied());
        command.output().expect("a child process")
    }

    /// Runs a test that passes. Returns the standard error.
    #[track_caller]
    fn pass(&self, test: &str, variables: &[(&str, &str)]) -> String {
        let output = self.run(&[test], variables);
        let stdout = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{stdout}");
        assert!(stdout.contains("1 passed"), "{stdout}");
        assert_eq!(files(self.folder.path()), ["errors.lock"]);
        String::from_utf8(output.stderr).expect("UTF-8")
    }

    /// Runs a test that fails and leaves the file unchanged. Returns its output.
    #[track_caller]
    fn fail(&self, test: &str, variables: &[(&str, &str)]) -> String {
        let before = fs::read(self.file()).ok();
        let output = self.run(&[test], variables);
        assert!(!output.status.success());
        assert_eq!(fs::read(self.file()).ok(), before);
        String::from_utf8(output.stdout).expect("UTF-8")
    }
}

fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let name = |entry: std::io::Result<fs::DirEntry>| entry.expect("an entry").file_name();
    entries
        .map(|entry| name(entry).to_string_lossy().into_owned())
        .collect()
}

fn storage() -> String {
    format!(
        "bad_digest 400 since {VERSION} by ErrorCode::BadDigest action fix_request\n\
         bucket_not_empty 409 since {VERSION} by StorageError::NotEmpty action fix_request\n"
    )
}

#[test]
fn missing_file_is_written() {
    let child = Child::new();
    let stderr = child.pass("one_type", &[]);
    assert!(stderr.contains("created"), "{stderr}");
    assert_eq!(child.read(), HEADER.to_owned() + &storage());
    assert_eq!(child.pass("one_type", &[]), "");
}

#[test]
fn missing_file_fails_in_ci() {
    let child = Child::new();
    for ci in ["1", "true", "yes"] {
        for blessing in ["", "1", "breaking"] {
            let stdout = child.fail("one_type", &[("CI", ci), ("QS_ERROR_BLESS", blessing)]);
            let expected = format!(
                "{}: the file does not exist: run `env -u CI cargo test`, and commit the file",
                child.file().display()
            );
            assert!(stdout.contains(&expected), "{stdout}");
        }
    }
    assert_eq!(files(child.folder.path()), [""; 0]);
    for ci in ["", "0", "false"] {
        child.pass("one_type", &[("CI", ci)]);
    }
}

#[test]
fn several_types_have_one_file() {
    let child = Child::new();
    child.pass("several_types", &[]);
    let disk_full = "disk_full 507 since 0.0.1 by DiskFull action contact_support\n";
    assert_eq!(child.read(), [HEADER, &storage(), disk_full].concat());
}

#[test]
fn change_fails_until_blessed() {
    let child = Child::new();
    let old = storage().replace("409", "410")
        + "old_code 404 since 0.0.1 by StorageError::Old action none\n";
    child.write(&old);
    let report = child.fail("one_type", &[]);
    for part in [
        "- bucket_not_empty 410 since",
        "+ bucket_not_empty 409 since",
        "break: `bucket_not_empty`: the status changed from 410 to 409",
        "+ old_code 404 since 0.0.1 retired ",
        "QS_ERROR_BLESS=breaking cargo test",
        "tests/lock.rs:",
    ] {
        assert!(report.contains(part), "{part}: {report}");
    }
    child.fail("one_type", &[("QS_ERROR_BLESS", "1")]);
    let in_ci = child.fail(
        "one_type",
        &[("QS_ERROR_BLESS", "breaking"), ("CI", "true")],
    );
    let command = "accept with `env -u CI QS_ERROR_BLESS=breaking cargo test`";
    assert!(in_ci.contains(command), "{in_ci}");
    child.pass("one_type", &[("QS_ERROR_BLESS", "breaking")]);
    let retired = format!("old_code 404 since 0.0.1 retired {VERSION}\n");
    assert_eq!(child.read(), [HEADER, &storage(), &retired].concat());
}

#[test]
fn other_value_of_blessing_is_error() {
    let child = Child::new();
    child.write(&storage());
    let stdout = child.fail("one_type", &[("QS_ERROR_BLESS", "yes")]);
    assert!(
        stdout.contains("invalid QS_ERROR_BLESS `yes`: expected `1` or `breaking`"),
        "{stdout}"
    );
}

#[test]
fn code_of_other_crate_is_printed() {
    let child = Child::new();
    let own = format!("service_closed 503 since {VERSION} by Service::Closed action retry\n");
    child.write(&own);
    let stderr = child.pass("with_other_crate", &[]);
    assert!(stderr.contains("+ bad_digest 400 since"), "{stderr}");
    assert_eq!(child.read(), HEADER.to_owned() + &own);
    child.pass("with_other_crate", &[("CI", "true")]);
    child.pass("with_other_crate", &[("QS_ERROR_BLESS", "1")]);
    assert!(child.read().contains("\nbad_digest 400 since"));
    // Its change and its removal fail.
    let grown = child.read();
    let changed = grown.replace("bad_digest 400", "bad_digest 422");
    for changed in [
        changed,
        grown + "zzz 404 since 0.0.1 by ErrorCode::Zzz action none\n",
    ] {
        fs::write(child.file(), changed).expect("a writable file");
        child.fail("with_other_crate", &[("QS_ERROR_BLESS", "1")]);
    }
}

#[test]
fn declared_version_of_deprecation_is_compared() {
    let child = Child::new();
    let line = |code, variant, version| {
        format!(
            "{code} 410 since 0.0.1 deprecated {version} by Deprecated::{variant} action fix_request\n"
        )
    };
    let lines = line("dated", "Dated", "0.0.2") + &line("undated", "Undated", "0.0.3");
    child.write(&lines);
    child.pass("deprecated_codes", &[("QS_ERROR_BLESS", "1")]);
    assert_eq!(child.read(), HEADER.to_owned() + &lines);
    child.write(&lines.replace("0.0.2", "0.0.9"));
    let report = child.fail("deprecated_codes", &[]);
    assert!(
        report.contains("note: `dated`: the code is deprecated since 0.0.2 instead of 0.0.9"),
        "{report}"
    );
}

#[test]
fn tests_write_file_at_same_time() {
    for _ in 0..10 {
        let child = Child::new();
        let output = child.run(&["one_type", "same_file_again", "--test-threads=2"], &[]);
        assert!(output.status.success());
        assert_eq!(child.read(), HEADER.to_owned() + &storage());
        assert_eq!(files(child.folder.path()), ["errors.lock"]);
    }
}

#[test]
fn file_with_invalid_bytes_is_error() {
    let child = Child::new();
    fs::write(child.file(), [HEADER.as_bytes(), b"a\n\xff"].concat()).expect("a writable file");
    let stdout = child.fail("one_type", &[("QS_ERROR_BLESS", "breaking")]);
    assert!(stdout.contains("line 3 is not UTF-8"), "{stdout}");
}
