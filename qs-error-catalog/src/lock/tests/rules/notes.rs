//! Changes that break no client.

use super::super::{BLESS, entries, lock_file, report, run};
use super::{PLAIN, assert_report, assert_reports};
use crate::lock::settings::Mode;

#[test]
fn additions_are_notes() {
    assert_reports(
        "note",
        &[
            (
                "",
                " headers x-a",
                "the header `x-a` was added (breaks no client)",
            ),
            ("", " headers x-a?", "the header `x-a` was added"),
            ("", " members m:any", "the member `m` was added"),
            ("", " params p", "the param `p` was added"),
            (
                " members m:any?",
                " members m:any",
                "the member `m` became required",
            ),
            (
                " headers x-a",
                " headers x-a?",
                "the header `x-a` no longer has one constant value",
            ),
            (
                " headers retry-after",
                " headers retry-after?",
                "`retry-after` no longer has one constant value",
            ),
            (
                " headers x-a?",
                " headers x-a",
                "the header `x-a` now has one constant value",
            ),
            (" params p?", " params p", "the param `p` became required"),
        ],
    );
    let report = report(&run(&lock_file(&[]), &entries(&[PLAIN]), Mode::Create));
    assert_eq!(report[0], format!("+ {}", PLAIN.replace("0.1.0", "0.4.0")));
    assert!(report[1].starts_with("note: `a`: the code was added"));
    assert_eq!(report.len(), 2);
}

#[test]
fn deprecation_is_note() {
    let deprecated = PLAIN.replace(" by", " deprecated 0.2.0 by");
    let other = PLAIN.replace(" by", " deprecated 0.3.0 by");
    assert_report(
        PLAIN,
        &deprecated,
        "note",
        "the code is deprecated since 0.2.0",
    );
    assert_report(&deprecated, &other, "note", "since 0.3.0 instead of 0.2.0");
    assert_report(
        &deprecated,
        PLAIN,
        "note",
        "the code is no longer deprecated",
    );
}

#[test]
fn changed_variant_is_not_reported() {
    let (file, new) = (lock_file(&[PLAIN]), PLAIN.replace("E::A", "Other::Name"));
    let outcome = run(&file, &entries(&[&new]), Mode::Create);
    assert_eq!(
        (outcome.write, outcome.failure, outcome.notice),
        (None, None, None)
    );
    let blessed = run(&file, &entries(&[&new]), BLESS);
    assert_eq!(blessed.write, Some(lock_file(&[&new])));
}
