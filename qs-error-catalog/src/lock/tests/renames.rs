//! Codes that one variant had and has.

use super::rules::PLAIN;
use super::{BLESS, BLESS_BREAKING, entries, entry, lock_file, report, run};
use crate::lock::settings::Mode;

#[test]
fn rename_is_reported_and_fills_instead() {
    let (file, new) = (lock_file(&[PLAIN]), PLAIN.replacen('a', "b", 1));
    let report = report(&run(&file, &entries(&[&new]), Mode::Create));
    let new = new.replace("0.1.0", "0.4.0");
    assert_eq!(report[..2], [format!("- {PLAIN}"), format!("+ {new}")]);
    assert!(
        report[2].starts_with("break: `a`: the code was renamed to `b`"),
        "{report:?}"
    );
    assert_eq!(report.len(), 3);
    let written = lock_file(&["a 404 since 0.1.0 retired 0.4.0 instead b", &new]);
    let blessed = run(&file, &entries(&[&new]), BLESS_BREAKING);
    assert_eq!(blessed.write, Some(written));
}

#[test]
fn ambiguous_rename_is_removal_and_addition() {
    let old = [PLAIN, &PLAIN.replacen('a', "b", 1)];
    let new = PLAIN.replacen('a', "c", 1);
    let report = report(&run(&lock_file(&old), &entries(&[&new]), Mode::Create));
    assert_eq!(
        report
            .iter()
            .filter(|line| line.contains("was removed"))
            .count(),
        2
    );
    assert_eq!(
        report
            .iter()
            .filter(|line| line.contains("was added"))
            .count(),
        1
    );
}

#[test]
fn other_changes_of_rename_are_listed() {
    let (file, new) = (lock_file(&[PLAIN]), PLAIN.replacen('a', "b", 1));
    let new = new.replace("404", "410") + " params p";
    let report = report(&run(&file, &entries(&[&new]), Mode::Create));
    assert_eq!(
        report[2],
        "break: `a`: the code was renamed to `b` (breaks clients that handle `a`); \
         the status changed from 404 to 410 (breaks clients that compare the status); \
         the param `p` was added (breaks no client); \
         accept with `QS_ERROR_BLESS=breaking cargo test`"
    );
    assert_eq!(report.len(), 3);
}

/// Returns whether the change from a file to the new lines is reported as a rename.
fn is_rename(old: &[&str], new: &[&str]) -> bool {
    let outcome = run(&lock_file(old), &entries(new), Mode::Create);
    let is_renamed = |line: &String| line.contains("was renamed");
    report(&outcome).iter().any(is_renamed)
}

#[test]
fn variant_of_several_codes_is_not_renamed() {
    let line = |code: &str, variant: &str| {
        format!("{code} 404 since 0.1.0 by E::{variant} action fix_request")
    };
    let (a, x) = (line("a", "A"), line("x", "X"));
    assert!(is_rename(&[&a, &x], &[&line("b", "A"), &x]));
    // The variants changed without a blessing, so `A` in the file is the name of two variants.
    let stale = line("x", "A");
    assert!(!is_rename(&[&a, &stale], &[&line("b", "A"), &x]));
    // `A` is now the variant of an old code, too.
    assert!(!is_rename(&[&a, &x], &[&line("b", "A"), &stale]));
    // Two codes are new.
    assert!(!is_rename(&[&a], &[&line("b", "A"), &line("c", "A")]));
    // The variant of the file is not in the catalog.
    assert!(!is_rename(&[&a], &[&line("b", "B")]));
}

#[test]
fn blessing_updates_variant_for_later_rename() {
    let moved = PLAIN.replace("E::A", "E::B");
    let file = run(&lock_file(&[PLAIN]), &entries(&[&moved]), BLESS).write;
    let file = file.expect("a new file");
    let new = moved.replacen('a', "b", 1);
    let report = report(&run(&file, &entries(&[&new]), Mode::Create));
    assert!(report[2].starts_with("break: `a`: the code was renamed to `b`"));
}

/// The line after `+` is the old line of the code, with its versions.
#[test]
fn line_after_plus_undoes_removal() {
    let deprecated =
        PLAIN.replace(" by", " deprecated 0.2.0 by") + " headers retry-after params p,q?";
    for old in [PLAIN, &deprecated] {
        let retired = run(&lock_file(&[old]), &[], BLESS_BREAKING).write;
        let retired = retired.expect("a new file");
        let report = report(&run(&retired, &entries(&[old]), Mode::Create));
        let plus = report[1].strip_prefix("+ ").expect("a new line");
        assert_eq!(plus, old);
        let edited = lock_file(&[plus]);
        assert_eq!(run(&edited, &entries(&[old]), Mode::Create).failure, None);
        // Without the words `retired …`, the line is incomplete.
        let short = retired.replace(" retired 0.4.0", "");
        let failure = run(&short, &entries(&[old]), Mode::Create).failure;
        assert!(failure.is_some_and(|failure| failure.contains("incomplete line: expected `by`")));
    }
}

#[test]
fn reverted_rename_keeps_since() {
    let new = PLAIN.replacen('a', "b", 1);
    let renamed = run(&lock_file(&[PLAIN]), &entries(&[&new]), BLESS_BREAKING).write;
    let renamed = renamed.expect("a new file");
    let retired = "a 404 since 0.1.0 retired 0.4.0 instead b";
    assert!(renamed.contains(retired), "{renamed}");
    let reverted = [entry(PLAIN)];
    let report = report(&run(&renamed, &reverted, Mode::Create));
    assert_eq!(report[1], format!("+ {PLAIN}"));
    assert!(
        report[5].starts_with("break: `b`: the code was removed"),
        "{report:?}"
    );
    let edited = renamed.replace(retired, PLAIN);
    let blessed = run(&edited, &reverted, BLESS_BREAKING).write;
    assert_eq!(
        blessed,
        Some(lock_file(&[PLAIN, "b 404 since 0.4.0 retired 0.4.0"]))
    );
}
