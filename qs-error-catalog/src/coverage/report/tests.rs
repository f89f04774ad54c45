//! Reports of records in a folder.

use std::fs;

use qs_error::{ErrorCatalog, ErrorCode, QsError};
use tempfile::TempDir;

use super::Coverage;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "one", status = 404)]
    One,
    #[qs(code = "two", status = 404)]
    Two,
    #[qs(code = "three", status = 404)]
    Three,
}

fn folder(records: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (process, codes) in records {
        fs::write(folder.path().join(process), codes).expect("a record");
    }
    folder
}

#[test]
fn records_of_all_processes_are_combined() {
    let folder = folder(&[("1", "one\n"), ("22", "three\nother\none\n")]);
    let report = Coverage::of(Error::CATALOG)
        .report(folder.path())
        .expect("a report");
    assert_eq!(report.missing, ["two"]);
    assert!(!report.is_complete());
    assert_eq!(
        report.to_string(),
        "`two`: no test provokes the code\n\
         codes that are not in the catalog were sent: other\n\
         tests provoke 2 of 3 codes, 0 are exceptions\n"
    );
}

/// Failures of frameworks, such as `not_found`, are usually not in the catalog.
#[test]
fn undeclared_codes_are_listed_without_failure() {
    let records = "one\ntwo\nthree\n\nnot_found\nbrand_new\n\u{1b}[2J\n";
    let folder = folder(&[("1", records), ("2", "not_found\n")]);
    let report = Coverage::of(Error::CATALOG)
        .report(folder.path())
        .expect("a report");
    assert!(report.is_complete());
    assert_eq!(
        report.to_string(),
        "codes that are not in the catalog were sent: \\u{1b}[2J, brand_new, not_found\n\
         tests provoke 3 of 3 codes, 0 are exceptions\n"
    );
}

#[test]
fn exceptions_are_checked() {
    let folder = folder(&[("1", "one\nthree\n")]);
    let coverage = Coverage::of(Error::CATALOG).except("two", "requires a disk");
    let report = coverage.report(folder.path()).expect("a report");
    assert!(report.is_complete());
    let coverage = coverage.except("one", "old reason").except("four", "typo");
    let report = coverage.report(folder.path()).expect("a report");
    assert!(!report.is_complete());
    assert_eq!(
        report.to_string(),
        "`one`: a test provokes the code: remove the exception (old reason)\n\
         `four`: unknown code: remove the exception\n\
         tests provoke 2 of 3 codes, 2 are exceptions\n"
    );
}

#[test]
fn incomplete_line_is_ignored() {
    let folder = folder(&[("1", "one\nthree"), ("2", "\u{fffd}\n\n")]);
    let report = Coverage::of(Error::CATALOG)
        .report(folder.path())
        .expect("a report");
    assert_eq!(report.missing, ["two", "three"]);
}

/// 4,000 codes and 4,000 records are compared.
#[test]
fn large_catalog_is_compared() {
    let catalog = ErrorCode::CATALOG.repeat(100).leak();
    let records: String = (0..4000).map(|at| format!("code_{at}\n")).collect();
    let folder = folder(&[("1", &records)]);
    let mut coverage = Coverage::of(catalog);
    for at in 0..4000 {
        coverage = coverage.except(format!("code_{at}"), "unknown");
    }
    let report = coverage.report(folder.path()).expect("a report");
    assert_eq!(report.missing.len(), 4000);
    assert_eq!(report.to_string().lines().count(), 8002);
}

#[test]
fn error_has_path() {
    let coverage = Coverage::of(Error::CATALOG);
    let missing = coverage
        .report("no/such/folder".as_ref())
        .expect_err("an error");
    assert!(
        missing.to_string().starts_with("no/such/folder: "),
        "{missing}"
    );
    let folder = folder(&[]);
    let record = folder.path().join("17");
    fs::create_dir(&record).expect("a folder");
    let unreadable = coverage.report(folder.path()).expect_err("an error");
    let start = format!("{}: ", record.display());
    assert!(unreadable.to_string().starts_with(&start), "{unreadable}");
}

#[test]
fn one_exception_is_singular() {
    let folder = folder(&[("1", "one\nthree\n")]);
    let coverage = Coverage::of(Error::CATALOG).except("two", "requires a disk");
    let report = coverage.report(folder.path()).expect("a report");
    let expected = "tests provoke 2 of 3 codes, 1 is an exception\n";
    assert_eq!(report.to_string(), expected);
}
