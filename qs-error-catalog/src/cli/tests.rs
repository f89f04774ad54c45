//! The checks of a catalog.

use std::any::type_name;
use std::fs;

use clap::{CommandFactory, Parser};
use qs_error::{ErrorCatalog, ErrorCode, QsError};

use super::{Catalog, Program, Section};
use crate::lock::{Lock, Mode};

#[derive(Debug, QsError)]
enum Error {
    /// Described.
    ///
    /// # Cause
    ///
    /// A cause.
    #[qs(code = "described", status = 404)]
    Described,
    #[qs(code = "bare", status = 404)]
    Bare,
}

#[derive(Debug, QsError)]
#[expect(dead_code, reason = "only the catalog is used")]
enum Service {
    #[qs(code = "closed", status = 503)]
    Closed,
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

const CLOSED: &str = "# qs-error lock 1. Update: QS_ERROR_BLESS=1 cargo test
closed 503 since 0.1.0 by Service::Closed action retry
";

#[test]
fn arguments_are_consistent() {
    Program::command().debug_assert();
    assert!(Program::try_parse_from(["errors", "coverage"]).is_err());
    assert!(Program::try_parse_from(["errors", "coverage", "--"]).is_err());
    assert!(
        Program::try_parse_from(["errors", "coverage", "--", "cargo", "test", "--", "--list"])
            .is_ok()
    );
    assert!(Program::try_parse_from(["errors", "export"]).is_ok());
}

#[test]
fn missing_sections_are_listed() {
    let all = [
        Section::Description,
        Section::Cause,
        Section::Remedy,
        Section::Example,
    ];
    let catalog = Catalog::of::<Error>().require(&all);
    assert_eq!(
        catalog.missing_sections().collect::<Vec<_>>(),
        [
            "`described`: missing sections: remedy, example",
            "`bare`: missing sections: description, cause, remedy, example",
        ]
    );
    let catalog = Catalog::of::<ErrorCode>().require(&[Section::Cause, Section::Remedy]);
    assert_eq!(catalog.missing_sections().count(), 0);
    assert_eq!(Catalog::of::<Error>().missing_sections().count(), 0);
}

#[test]
fn missing_lock_is_message() {
    let message = Catalog::of::<Error>().compare_lock().expect("a message");
    assert!(
        message.starts_with("no lock file: add one with"),
        "{message}"
    );
}

#[test]
fn code_of_other_crate_is_only_printed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("errors.lock");
    fs::write(&path, CLOSED).expect("a writable file");
    let message = Catalog::of::<Service>()
        .lock(&path)
        .compare_lock()
        .expect("a message");
    assert!(message.contains("\n+ bad_digest 400 since"), "{message}");
    let end = format!(": {} codes checked\n", ErrorCode::CATALOG.len() + 1);
    assert!(message.ends_with(&end), "{message}");
    assert_eq!(fs::read_to_string(&path).expect("a file"), CLOSED);
}

/// `check` agrees with `lock!` for several types: it only prints the codes of other crates.
#[test]
fn check_agrees_with_lock_of_types() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("errors.lock");
    let lock = Lock {
        codes: qs_error::catalog![Service, Error],
        types: &[type_name::<Service>(), type_name::<Error>()],
        path: &path,
        folder: None,
        version: Some("0.1.0"),
    };
    let created = lock.compare(Mode::Create).expect("an outcome").write;
    let file = created.expect("a file");
    let own = file
        .lines()
        .filter(|line| !line.contains(" by ErrorCode::"));
    let own: String = own.map(|line| format!("{line}\n")).collect();
    fs::write(&path, own).expect("a writable file");
    let outcome = lock.compare(Mode::Compare).expect("an outcome");
    assert_eq!(outcome.failure, None);
    let notice = outcome.notice.expect("a notice");
    let catalog = super::catalog![Service, &'static Error].lock(&path);
    let message = catalog.compare_lock().expect("a message");
    let count = ErrorCode::CATALOG.len() + 1 + Error::CATALOG.len();
    let end = format!("{}: {count} codes checked\n", path.display());
    assert_eq!(message.lines().count(), notice.lines().count() + 1);
    assert!(message.ends_with(&end), "{message}");
    // Without `Error`, its codes are removed.
    let failure = Catalog::of::<Service>().lock(&path).compare_lock();
    assert!(failure.is_err_and(|failure| failure.contains("`bare`: the code was removed")));
}

#[test]
fn catalog_of_types_has_inherited_code_once() {
    let catalog = super::catalog![Service, ErrorCode];
    assert_eq!(catalog.codes.len(), ErrorCode::CATALOG.len() + 1);
    assert_eq!(catalog.types.len(), 2);
}

#[test]
fn path_of_missing_lock_is_complete() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("errors.lock");
    let failure = Catalog::of::<Error>().lock(&path).compare_lock();
    let start = format!("{}: the file does not exist: run `", path.display());
    assert!(failure.is_err_and(|failure| failure.starts_with(&start)));
}

#[test]
fn list_has_first_paragraph_as_line() {
    #[derive(Debug, QsError)]
    enum Described {
        /// The disk of the bucket
        ///   is full,
        /// so nothing can be stored.
        ///
        /// Another paragraph.
        #[qs(code = "disk_full", status = 507)]
        Full,
    }
    let expected = "disk_full  507  contact_support  The disk of the bucket is full, so nothing can be stored.\n";
    assert_eq!(super::command::list(Described::CATALOG), expected);
}
