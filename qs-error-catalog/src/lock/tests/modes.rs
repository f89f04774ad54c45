//! The variables, missing files, versions, and codes of other crates.

use super::{
    BLESS, BLESS_BREAKING, Settings, check, entries, entry, lock_file, mode, run, settings,
};
use crate::lock::entry::{Deprecation, Entry};
use crate::lock::settings::Mode;

const A: &str = "a 404 since 0.1.0 by E::A action fix_request";
const B: &str = "b 404 since 0.4.0 by E::B action fix_request";

#[test]
fn variables_select_mode() {
    for off in ["", "0", "false"] {
        assert_eq!(mode("", off), Ok(Mode::Create));
        assert_eq!(mode("1", off), Ok(BLESS));
        assert_eq!(mode("breaking", off), Ok(BLESS_BREAKING));
    }
    for on in ["1", "true", "no", " ", "False"] {
        for blessing in ["", "1", "breaking"] {
            assert_eq!(mode(blessing, on), Ok(Mode::Compare), "{on}");
        }
    }
    for blessing in ["0", "true", "2", "Breaking", " 1"] {
        let message = mode(blessing, "").expect_err(blessing);
        assert_eq!(
            message,
            format!("invalid QS_ERROR_BLESS `{blessing}`: expected `1` or `breaking`")
        );
    }
}

#[test]
fn missing_file_is_written_except_in_ci() {
    for mode in [Mode::Create, BLESS, BLESS_BREAKING] {
        let outcome = check(None, &entries(&[A]), settings(mode));
        assert_eq!(
            outcome.write,
            Some(lock_file(&[&A.replace("0.1.0", "0.4.0")]))
        );
        assert_eq!(outcome.failure, None);
    }
    let outcome = check(None, &entries(&[A]), settings(Mode::Compare));
    assert_eq!(outcome.write, None);
    assert_eq!(
        outcome.failure.as_deref(),
        Some("errors.lock: the file does not exist: run `cargo test`, and commit the file")
    );
}

/// `CI` prevents writing, so each command removes it.
#[test]
fn commands_in_ci_remove_variable() {
    let in_ci = Settings {
        is_ci: true,
        ..settings(Mode::Compare)
    };
    let failure = |file: Option<&str>, new: &[&str]| {
        let failure = check(file, &entries(new), in_ci).failure;
        failure.expect("a failure")
    };
    let file = lock_file(&[A]);
    assert_eq!(
        failure(None, &[A]),
        "errors.lock: the file does not exist: run `env -u CI cargo test`, and commit the file"
    );
    for (file, new, command) in [
        (
            file.as_str(),
            &[A, B][..],
            "accept with `env -u CI QS_ERROR_BLESS=1 cargo test`",
        ),
        (
            &file,
            &[],
            "accept with `env -u CI QS_ERROR_BLESS=breaking cargo test`",
        ),
        (
            &lock_file(&[A, A]),
            &[A],
            "repair the file with `env -u CI QS_ERROR_BLESS=1 cargo test`",
        ),
    ] {
        let failure = failure(Some(file), new);
        assert!(failure.ends_with(command), "{failure}");
    }
    let mut external = entries(&[A, B]);
    external[1].is_external = true;
    let notice = check(Some(&file), &external, in_ci)
        .notice
        .expect("a notice");
    assert!(
        notice.contains("`env -u CI QS_ERROR_BLESS=1 cargo test` adds"),
        "{notice}"
    );
}

#[test]
fn notes_and_warnings_fail_until_blessed() {
    let warning = A.replace("fix_request", "retry");
    for new in [vec![A, B], vec![&warning]] {
        let file = lock_file(&[A]);
        for mode in [Mode::Create, Mode::Compare] {
            let outcome = run(&file, &entries(&new), mode);
            assert_eq!((outcome.write, outcome.failure.is_some()), (None, true));
        }
        for mode in [BLESS, BLESS_BREAKING] {
            assert_eq!(
                run(&file, &entries(&new), mode).write,
                Some(lock_file(&new))
            );
        }
    }
}

#[test]
fn break_prevents_every_write_of_blessing() {
    let broken = A.replace("404", "410");
    let outcome = run(&lock_file(&[A]), &entries(&[&broken, B]), BLESS);
    assert_eq!(outcome.write, None);
    let failure = outcome.failure.expect("a failure");
    assert!(
        failure.starts_with("errors.lock: 2 codes changed\n- a 404"),
        "{failure}"
    );
    assert!(failure.contains("\nnote: `b`: "), "{failure}");
}

/// Nothing is written, so a rejection reports the changes that the mode accepts, too.
#[test]
fn rejection_reports_every_change() {
    let warning = B.replace("fix_request", "retry");
    let added = B.replacen('b', "c", 1);
    let file = lock_file(&[A, B]);
    let broken = entries(&[&A.replace("404", "410"), &warning, &added]);
    let mut never = entries(&[A, &B.replace("404", "410"), &added]);
    never[0].since = Some("0.0.1".to_owned());
    for (mode, entries) in [(BLESS, broken), (BLESS_BREAKING, never)] {
        let outcome = run(&file, &entries, mode);
        let failure = outcome.failure.expect("a failure");
        let header = "errors.lock: 3 codes changed\n";
        assert!(failure.starts_with(header), "{failure}");
        assert_eq!(failure.lines().count(), 1 + 3 + 3 + 2, "{failure}");
        let unblessed = run(&file, &entries, Mode::Create).failure;
        assert_eq!((outcome.write, Some(failure)), (None, unblessed));
    }
}

/// The command of a note alone would fail because of the other code.
#[test]
fn command_accepts_all_codes() {
    let last = |entries: &[Entry]| {
        let outcome = run(&lock_file(&[A]), entries, Mode::Create);
        let report = super::report(&outcome).join("\n");
        (report, outcome.notice.unwrap_or_default())
    };
    let broken = A.replace("404", "410");
    let (report, _) = last(&entries(&[&broken, B]));
    let command = "accept with `QS_ERROR_BLESS=breaking cargo test`";
    assert_eq!(report.matches(command).count(), 2, "{report}");
    let mut all = entries(&[&broken, B]);
    all[1].is_external = true;
    let (_, notice) = last(&all);
    assert!(
        notice.contains("`QS_ERROR_BLESS=breaking cargo test` adds"),
        "{notice}"
    );
    // An edit resolves `since`, so the note keeps its command.
    let mut all = entries(&[A, B]);
    all[0].since = Some("0.2.0".to_owned());
    let (report, _) = last(&all);
    assert!(
        report.contains("; set the key to `since = \"0.1.0\"`"),
        "{report}"
    );
    assert!(
        report.ends_with("; accept with `QS_ERROR_BLESS=1 cargo test`"),
        "{report}"
    );
}

#[test]
fn passing_check_without_blessing_writes_nothing() {
    let outcome = run(&lock_file(&[A]), &entries(&[A]), Mode::Create);
    assert_eq!(outcome, super::Outcome::default());
    assert_eq!(run(&lock_file(&[A]), &entries(&[A]), BLESS).write, None);
}

#[test]
fn since_is_key_then_file_then_version() {
    let mut declared = entry(B);
    assert_eq!(declared.line(None, "0.9.0").since, "0.9.0");
    let old = declared.line(None, "0.4.0");
    assert_eq!(declared.line(Some(&old), "0.9.0").since, "0.4.0");
    declared.since = Some("0.3.0".to_owned());
    assert_eq!(declared.line(Some(&old), "0.9.0").since, "0.3.0");
}

#[test]
fn undated_deprecation_keeps_version_of_file() {
    let mut declared = entry(A);
    declared.deprecation = Deprecation::Undated(None);
    let first = declared.line(None, "0.4.0");
    assert_eq!(first.deprecated.as_deref(), Some("0.4.0"));
    declared.deprecation = Deprecation::Undated(Some("0.5.0".to_owned()));
    assert_eq!(
        declared.line(None, "0.4.0").deprecated.as_deref(),
        Some("0.5.0")
    );
    assert_eq!(declared.line(Some(&first), "0.9.0"), first);
}

#[test]
fn addition_by_other_crate_does_not_fail() {
    let mut all = entries(&[A, B]);
    all[1].is_external = true;
    let file = lock_file(&[A]);
    for mode in [Mode::Create, Mode::Compare] {
        let outcome = run(&file, &all, mode);
        assert_eq!((outcome.write, outcome.failure), (None, None));
        let notice = outcome.notice.expect("a notice");
        assert!(notice.contains(&format!("+ {B}\n")), "{notice}");
    }
    let blessed = run(&file, &all, BLESS);
    assert_eq!(blessed.write, Some(lock_file(&[A, B])));
}

#[test]
fn notice_is_sorted() {
    let mut all = entries(&[B, &B.replacen('b', "c", 1), &B.replacen('b', "a", 1)]);
    for entry in &mut all {
        entry.is_external = true;
    }
    let notice = run(&lock_file(&[]), &all, Mode::Create).notice;
    let notice = notice.expect("a notice");
    let codes: Vec<&str> = notice
        .lines()
        .skip(1)
        .filter_map(|line| line.get(..4))
        .collect();
    assert_eq!(codes, ["+ a ", "+ b ", "+ c "]);
}

#[test]
fn change_by_other_crate_fails() {
    let mut external = entry(&A.replace("404", "410"));
    external.is_external = true;
    let file = lock_file(&[A]);
    assert!(run(&file, &[external], Mode::Create).failure.is_some());
    assert!(run(&file, &[], Mode::Create).failure.is_some());
    let mut retired = entry(A);
    retired.is_external = true;
    let file = lock_file(&["a 404 since 0.1.0 retired 0.2.0"]);
    assert!(run(&file, &[retired], BLESS_BREAKING).failure.is_some());
}

#[test]
fn retired_code_remains_in_file() {
    let retired = "0ld 404 since 0.1.0 deprecated 0.2.0 retired 0.3.0 instead a";
    let file = lock_file(&[retired, A]);
    assert_eq!(run(&file, &entries(&[A]), Mode::Create).failure, None);
    let blessed = run(&file, &entries(&[A, B]), BLESS);
    assert_eq!(blessed.write, Some(lock_file(&[retired, A, B])));
}

#[test]
fn removed_code_remains_deprecated() {
    let deprecated = A.replace(" by", " deprecated 0.2.0 by");
    let blessed = run(&lock_file(&[&deprecated]), &[], BLESS_BREAKING);
    assert_eq!(
        blessed.write,
        Some(lock_file(&[
            "a 404 since 0.1.0 deprecated 0.2.0 retired 0.4.0"
        ]))
    );
}

/// A contract of 4,000 codes is compared and written.
#[test]
fn large_contract_is_compared() {
    let lines: Vec<String> = (0..4000)
        .map(|at| format!("code_{at:04} 404 since 0.1.0 by E::C{at} action fix_request members a:any,b:string? params x,y?"))
        .collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let (file, all) = (lock_file(&lines), entries(&lines));
    assert_eq!(run(&file, &all, Mode::Create).failure, None);
    let outcome = run(&file, &[], Mode::Create);
    assert_eq!(super::report(&outcome).len(), 3 * 4000);
    let outcome = run(&lock_file(&[]), &all, Mode::Create);
    assert_eq!(super::report(&outcome).len(), 2 * 4000);
    assert_eq!(
        run(&lock_file(&[]), &all, BLESS).write.map(|new| new.len()),
        Some(file.len())
    );
}
