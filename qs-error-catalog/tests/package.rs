//! A package that renames both crates: its tests and its command line, with the real cargo.
#![cfg(feature = "clap")]
#![expect(clippy::expect_used, reason = "helpers of tests may panic")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

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
}
"#;

const PROGRAM: &str = r#"
fn main() -> std::process::ExitCode {
    catalog::cli::Catalog::of::<coffee_shop::CoffeeError>()
        .lock("errors.lock")
        .except("till_locked", "requires a till")
        .main()
}
"#;

const FIRST: &str = r#"
#[test]
fn codes_are_locked() {
    catalog::lock!(coffee_shop::CoffeeError, "errors.lock");
    catalog::lock!([coffee_shop::CoffeeError], "errors.lock");
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
till_locked 500 since 1.2.3 by CoffeeError::Locked action contact_support
";

struct Package {
    folder: PathBuf,
}

impl Package {
    fn new() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("coffee-shop");
        let package = Self { folder };
        let crates = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .expect("a workspace");
        let path = |name: &str| format!("path = {:?}", crates.join(name));
        let manifest = format!(
            "[package]\nname = \"coffee-shop\"\nversion = \"1.2.3\"\nedition = \"2024\"\n\
             [workspace]\n[dependencies]\n\
             errors = {{ package = \"qs-error\", {} }}\n\
             catalog = {{ package = \"qs-error-catalog\", features = [\"clap\"], {} }}\n\
             [profile.dev]\ndebug = false\n",
            path("qs-error"),
            path("qs-error-catalog")
        );
        package.write("Cargo.toml", &manifest);
        package.write("src/lib.rs", LIB);
        package.write("src/bin/errors.rs", PROGRAM);
        package.write("tests/first.rs", FIRST);
        package.write("tests/second.rs", SECOND);
        // The versions that the workspace uses, so that no others are downloaded.
        let _ = fs::copy(crates.join("Cargo.lock"), package.folder.join("Cargo.lock"));
        let _ = fs::remove_file(package.folder.join("errors.lock"));
        package
    }

    fn write(&self, path: &str, contents: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, contents).expect("a writable file");
    }

    /// Runs the command line of the package.
    fn errors(&self, arguments: &[&str]) -> Output {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .args(["run", "--quiet", "--bin", "errors", "--"])
            .args(arguments);
        cargo
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"));
        cargo
            .env_remove("CI")
            .env_remove("QS_ERROR_BLESS")
            .env_remove("QS_ERROR_COVERAGE");
        cargo.output().expect("cargo runs")
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

    /// Checks coverage with a test runner.
    fn assert_coverage(&self, tests: &[&str]) {
        self.write("tests/second.rs", SECOND);
        let complete = "tests provoke 2 of 3 codes, 1 is an exception";
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
    let package = Package::new();
    package.assert_coverage(&["cargo", "test", "--quiet"]);
    let lock = fs::read_to_string(package.folder.join("errors.lock")).expect("a lock file");
    assert_eq!(lock, LOCK);
    let output = package.errors(&["check"]);
    assert!(output.status.success());
    assert_eq!(output.stdout, b"errors.lock: 3 codes checked\n");

    let nextest = Command::new(env!("CARGO"))
        .args(["nextest", "--version"])
        .output();
    if nextest.is_ok_and(|output| output.status.success()) {
        package.assert_coverage(&["cargo", "nextest", "run"]);
    } else {
        println!("skipped: cargo-nextest is not installed");
    }
}
