//! Packages with the real cargo: one that renames both crates, with its tests and its command line, and
//! the package of README.
#![cfg(feature = "clap")]
#![expect(clippy::expect_used, reason = "helpers of tests may panic")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const MANIFEST: &str = r#"
[lib]
name = "cafe"
[dependencies]
errors = { package = "qs-error", path = "../qs-error/qs-error" }
catalog = { package = "qs-error-catalog", path = "../qs-error/qs-error-catalog", features = ["clap"] }
"#;

const LIB: &str = r#"
#[derive(Debug, errors::QsError)]
#[qs(crate = errors)]
pub enum CoffeeError {
    #[qs(code = "coffee_out", status = 503)]
    Out,
    #[qs(code = "cup_broken", status = 409)]
    Broken,
    #[qs(code = "till_locked", status = 500)]
    Locked,
    #[deprecated(since = "1.1.0")]
    #[qs(code = "decaf_out", status = 503)]
    Decaf,
}
"#;

const PROGRAM: &str = r#"
fn main() -> std::process::ExitCode {
    catalog::cli::catalog![cafe::CoffeeError]
        .lock("errors.lock")
        .except("decaf_out", "no test orders it")
        .except("till_locked", "requires a till")
        .main()
}
"#;

const FIRST: &str = r#"
#[test]
fn codes_are_locked() {
    catalog::lock!(cafe::CoffeeError, "errors.lock");
    catalog::lock!([cafe::CoffeeError], "errors.lock");
}

#[test]
fn coffee_is_out() {
    catalog::coverage::record("coffee_out");
}
"#;

const SECOND: &str = r#"
#[test]
fn cup_is_broken() {
    catalog::coverage::record("cup_broken");
}
"#;

const LOCK: &str = "# qs-error lock 1. Update: QS_ERROR_BLESS=1 cargo test
coffee_out 503 since 1.2.3 by CoffeeError::Out action retry
cup_broken 409 since 1.2.3 by CoffeeError::Broken action fix_request
decaf_out 503 since 1.2.3 deprecated 1.1.0 by CoffeeError::Decaf action retry
till_locked 500 since 1.2.3 by CoffeeError::Locked action contact_support
";

const README: &str = include_str!("../README.md");

struct Package {
    folder: PathBuf,
}

impl Package {
    /// Creates a package with a manifest. The repository is in the folder `../qs-error`.
    fn new(name: &str, manifest: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(folder.join("src"));
        let package = Self { folder };
        let crates = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .expect("a workspace");
        let repository = format!("\"{}/", crates.display());
        let manifest = format!(
            "[package]\nname = {name:?}\nversion = \"1.2.3\"\nedition = \"2024\"\n\
             [workspace]\n[profile.dev]\ndebug = false\n{}",
            manifest.replace("\"../qs-error/", &repository)
        );
        package.write("Cargo.toml", &manifest);
        // The versions that the workspace uses, so that no others are downloaded.
        let _ = fs::copy(crates.join("Cargo.lock"), package.folder.join("Cargo.lock"));
        let _ = fs::remove_file(package.folder.join("errors.lock"));
        package
    }

    /// Creates a package that renames both crates. The name of its library is not its own.
    fn coffee_shop() -> Self {
        let package = Self::new("coffee-shop", MANIFEST);
        package.write("src/lib.rs", LIB);
        package.write("src/bin/errors.rs", PROGRAM);
        package.write("tests/first.rs", FIRST);
        package.write("tests/second.rs", SECOND);
        package
    }

    fn write(&self, path: &str, contents: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, contents).expect("a writable file");
    }

    fn cargo(&self, arguments: &[&str]) -> Output {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"));
        cargo
            .env_remove("CI")
            .env_remove("QS_ERROR_BLESS")
            .env_remove("QS_ERROR_COVERAGE");
        cargo.output().expect("cargo runs")
    }

    /// Runs the command line of the package.
    fn errors(&self, arguments: &[&str]) -> Output {
        self.cargo(&[&["run", "--quiet", "--bin", "errors", "--"], arguments].concat())
    }

    /// Runs tests with the command `coverage`.
    fn cover(&self, tests: &[&str]) -> (Option<i32>, String) {
        let output = self.errors(&[&["coverage", "--"], tests].concat());
        let printed = [output.stdout, output.stderr].concat();
        (
            output.status.code(),
            String::from_utf8_lossy(&printed).into_owned(),
        )
    }

    /// Checks that another version of a deprecation is reported.
    fn assert_deprecation(&self) {
        self.write("errors.lock", &LOCK.replace("1.1.0", "1.0.0"));
        let output = self.errors(&["check"]);
        let report = String::from_utf8_lossy(&output.stderr);
        let expected = "the code is deprecated since 1.1.0 instead of 1.0.0";
        assert!(report.contains(expected), "{report}");
        self.write("errors.lock", LOCK);
    }

    /// Checks the report of README, without the exception of its program.
    fn assert_report_of_readme(&self) {
        let path = "src/bin/errors.rs";
        let program = fs::read_to_string(self.folder.join(path)).expect("a program");
        let exception = ".except(\"disk_full\", \"requires a full disk\")";
        assert!(program.contains(exception), "{program}");
        self.write(path, &program.replace(exception, ""));
        let report = README.split("```text\n").nth(2).expect("a report");
        let report = report.split("```").next().expect("a report");
        let (code, printed) = self.cover(&["cargo", "test", "--quiet"]);
        assert!(code == Some(1) && printed.contains(report), "{printed}");
    }

    /// Checks coverage with a test runner.
    fn assert_coverage(&self, tests: &[&str]) {
        self.write("tests/second.rs", SECOND);
        let complete = "tests provoke 2 of 4 codes, 2 are exceptions";
        let (code, printed) = self.cover(tests);
        assert!(code == Some(0) && printed.contains(complete), "{printed}");

        self.write(
            "tests/second.rs",
            &SECOND.replace("cup_broken", "till_locked"),
        );
        let (code, printed) = self.cover(tests);
        assert_eq!(code, Some(1), "{printed}");
        assert!(
            printed.contains("`cup_broken`: no test provokes the code"),
            "{printed}"
        );
        assert!(
            printed.contains("`till_locked`: a test provokes the code"),
            "{printed}"
        );

        let failing = SECOND.replace("    catalog", "    assert!(false);\n    catalog");
        self.write("tests/second.rs", &failing);
        let (code, printed) = self.cover(tests);
        assert!(code.is_some_and(|code| code > 1), "{code:?}: {printed}");
        assert!(
            printed.contains("`cup_broken`: no test provokes the code"),
            "{printed}"
        );
    }
}

#[test]
fn package_is_locked_covered_and_checked() {
    let package = Package::coffee_shop();
    package.assert_coverage(&["cargo", "test", "--quiet"]);
    let lock = fs::read_to_string(package.folder.join("errors.lock")).expect("a lock file");
    assert_eq!(lock, LOCK);
    let output = package.errors(&["check"]);
    assert!(output.status.success());
    let checked = format!(
        "{}: 4 codes checked\n",
        package.folder.join("errors.lock").display()
    );
    assert_eq!(String::from_utf8_lossy(&output.stdout), checked);
    package.assert_deprecation();

    let nextest = Command::new(env!("CARGO"))
        .args(["nextest", "--version"])
        .output();
    if nextest.is_ok_and(|output| output.status.success()) {
        package.assert_coverage(&["cargo", "nextest", "run"]);
    } else {
        println!("skipped: cargo-nextest is not installed");
    }
}

/// The blocks of README are a package: its dependencies, and files with their paths in the first line.
#[test]
fn package_of_readme_passes() {
    let manifest = README.split("```toml\n").nth(1).expect("a manifest");
    let manifest = manifest.split("```").next().expect("a manifest");
    let package = Package::new("shop", manifest);
    let blocks = README.split("```rust\n// ").skip(1);
    let files: Vec<_> = blocks
        .filter_map(|block| block.split("```").next()?.split_once('\n'))
        .collect();
    assert_eq!(files.len(), 3);
    for (path, contents) in files {
        package.write(path, contents);
    }
    let output = package.cargo(&["test", "--no-run"]);
    let printed = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{printed}");
    assert!(!printed.contains("warning"), "{printed}");

    let (code, printed) = package.cover(&["cargo", "test", "--quiet"]);
    let complete = "tests provoke 1 of 2 codes, 1 is an exception";
    assert!(code == Some(0) && printed.contains(complete), "{printed}");
    package.assert_report_of_readme();
}
