//! The checks of a catalog.

use std::fs;

use clap::{CommandFactory, Parser};
use qs_error::{ErrorCatalog, ErrorCode, QsError};

use super::{Catalog, Program, Section};

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
    assert!(Program::try_parse_from(["errors", "export"]).is_err());
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
    assert!(message.ends_with(": 41 codes checked\n"), "{message}");
    // Without a type, every code is reported.
    let failure = Catalog::new(Service::CATALOG).lock(&path).compare_lock();
    assert!(
        failure.is_err_and(|failure| failure.contains("note: `bad_digest`: the code was added"))
    );
    assert_eq!(fs::read_to_string(&path).expect("a file"), CLOSED);
}
