//! One test for each line of the table of changes. `notes` has the changes that break no client.
//! `challenges` and `renames` have their own files.

mod notes;

use super::{BLESS, BLESS_BREAKING, entries, entry, lock_file, report, run};
use crate::lock::settings::Mode;

pub(super) const PLAIN: &str = "a 404 since 0.1.0 by E::A action fix_request";

/// Checks the report of a change from one line to another.
#[track_caller]
fn assert_report(old: &str, new: &str, level: &str, part: &str) {
    let outcome = run(&lock_file(&[old]), &entries(&[new]), Mode::Create);
    let report = report(&outcome);
    assert_eq!(report[..2], [format!("- {old}"), format!("+ {new}")]);
    assert_eq!(report.len(), 3);
    assert!(
        report[2].starts_with(&format!("{level}: `a`: ")),
        "{}",
        report[2]
    );
    assert!(report[2].contains(part), "{}", report[2]);
    let blessing = if level == "break" { "breaking" } else { "1" };
    let command = format!("accept with `QS_ERROR_BLESS={blessing} cargo test`");
    assert!(report[2].ends_with(&command), "{}", report[2]);
}

#[track_caller]
pub(super) fn assert_reports(level: &str, changes: &[(&str, &str, &str)]) {
    for (old, new, part) in changes {
        let line = |rest: &str| format!("{PLAIN}{rest}");
        assert_report(&line(old), &line(new), level, part);
    }
}

#[test]
fn removed_code_breaks_and_is_retired() {
    let file = lock_file(&[PLAIN]);
    let report = report(&run(&file, &[], Mode::Create));
    let retired = "a 404 since 0.1.0 retired 0.4.0";
    assert_eq!(report[..2], [format!("- {PLAIN}"), format!("+ {retired}")]);
    assert!(
        report[2].starts_with("break: `a`: the code was removed (breaks clients that handle `a`)")
    );
    assert!(run(&file, &[], BLESS).failure.is_some());
    assert_eq!(
        run(&file, &[], BLESS_BREAKING).write,
        Some(lock_file(&[retired]))
    );
    assert_eq!(run(&lock_file(&[retired]), &[], Mode::Create).failure, None);
}

#[test]
fn retired_code_is_never_declared_again() {
    let file = lock_file(&["a 404 since 0.1.0 retired 0.2.0"]);
    for mode in [Mode::Create, Mode::Compare, BLESS, BLESS_BREAKING] {
        let outcome = run(&file, &entries(&[PLAIN]), mode);
        assert_eq!(outcome.write, None);
        let report = report(&outcome);
        assert_eq!(report.len(), 3);
        assert!(report[2].starts_with("break: `a`: the retired code is declared again"));
        assert!(report[2].ends_with(
            "; to keep `since`, replace its line by hand with the line after `+`, else delete it"
        ));
    }
}

#[test]
fn changed_status_breaks() {
    let line = |status: &str| PLAIN.replace("404", status);
    assert_report(
        PLAIN,
        &line("410"),
        "break",
        "changed from 404 to 410 (breaks clients that compare",
    );
    assert_report(
        &line("500"),
        &line("503"),
        "break",
        "changed from 500 to 503 (breaks clients that compare",
    );
    assert_report(
        PLAIN,
        &line("500"),
        "break",
        "an error of the client became an error of the server",
    );
    assert_report(
        &line("500"),
        PLAIN,
        "break",
        "an error of the server became an error of the client",
    );
}

#[test]
fn action_from_retry_or_between_others_breaks() {
    let line = |action: &str| PLAIN.replace("fix_request", action);
    assert_report(
        &line("retry"),
        &line("none"),
        "break",
        "(breaks clients that wait on `a`)",
    );
    assert_report(
        &line("none"),
        &line("authenticate"),
        "break",
        "from none to authenticate",
    );
}

#[test]
fn action_to_retry_warns() {
    let new = PLAIN.replace("fix_request", "retry");
    assert_report(
        PLAIN,
        &new,
        "warn",
        "from fix_request to retry (concerns clients that do not repeat",
    );
}

#[test]
fn removed_header_breaks_or_warns() {
    assert_reports(
        "break",
        &[
            (
                " headers retry-after",
                "",
                "breaks clients that wait on `a`",
            ),
            (
                " headers retry-after?",
                "",
                "breaks clients that wait on `a`",
            ),
            (" headers allow", "", "breaks clients that read `allow`"),
            (
                " headers allow,x-a?",
                " headers x-a?",
                "the header `allow` was removed",
            ),
        ],
    );
    assert_reports(
        "warn",
        &[
            (
                " headers x-a?",
                "",
                "the header `x-a` was removed (concerns clients that read `x-a` of `a`)",
            ),
            (
                " headers www-authenticate?",
                "",
                "the header `www-authenticate` was removed",
            ),
        ],
    );
}

#[test]
fn changed_member_breaks() {
    assert_reports(
        "break",
        &[
            (
                " members m:any",
                "",
                "the member `m` was removed (breaks clients that read the member `m`)",
            ),
            (
                " members m:any",
                " members n:any",
                "the member `m` was renamed to `n`",
            ),
            (
                " members m:any",
                " members n:any?",
                "renamed to `n` and became optional",
            ),
            (
                " members m:any",
                " members n:string",
                "the member `m` was removed",
            ),
            (
                " members m:integer",
                " members m:number",
                "changed from integer to number",
            ),
            (
                " members m:any",
                " members m:any?",
                "the member `m` became optional",
            ),
        ],
    );
}

#[test]
fn changed_param_breaks() {
    assert_reports(
        "break",
        &[
            (" params p", "", "the param `p` was removed"),
            (" params p", " params q", "the param `p` was removed"),
            (" params p", " params p?", "the param `p` became optional"),
        ],
    );
}

#[test]
fn several_changes_are_one_report() {
    let new = PLAIN.replace("404", "410") + " params p";
    assert_report(
        PLAIN,
        &new,
        "break",
        "from 404 to 410 (breaks clients that compare the status); the param `p` was added",
    );
}

#[test]
fn other_since_is_never_accepted() {
    let mut declared = entry(PLAIN);
    declared.since = Some("0.2.0".to_owned());
    for mode in [Mode::Create, BLESS, BLESS_BREAKING] {
        let outcome = run(&lock_file(&[PLAIN]), &[declared.clone()], mode);
        assert_eq!(outcome.write, None);
        assert_eq!(
            report(&outcome)[2],
            "break: `a`: the key `since` is 0.2.0, but the file has 0.1.0 \
             (breaks clients that expect `a` since 0.1.0); set the key to `since = \"0.1.0\"`"
        );
    }
}
