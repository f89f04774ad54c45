//! The header, the order of lines, and the line breaks.

use super::{BLESS, entries, lock_file, run};
use crate::lock::file::{HEADER, read};
use crate::lock::settings::Mode;

const A: &str = "a 404 since 0.1.0 by E::A action fix_request";
const B: &str = "b 404 since 0.1.0 by E::B action fix_request";
const A_B: &str = "a_b 404 since 0.1.0 by E::Ab action fix_request";
const A_DOT: &str = "a.b 404 since 0.1.0 by E::Dot action fix_request";

fn failure(file: &str) -> String {
    let outcome = run(file, &entries(&[A, B]), Mode::Create);
    assert_eq!(outcome.write, None);
    outcome.failure.expect("a failure")
}

#[test]
fn header_is_as_documented() {
    assert_eq!(
        HEADER,
        "# qs-error lock 1. Update: QS_ERROR_BLESS=1 cargo test"
    );
}

#[test]
fn newer_format_names_required_crate() {
    for format in ["2", "10", "2.", "3 (…)"] {
        let file =
            format!("# qs-error lock {format}. Update: QS_ERROR_BLESS=1 cargo test\nother\n");
        let failure = failure(&file);
        assert!(failure.starts_with("errors.lock:1: "), "{failure}");
        let required = format!(
            "use a newer version of qs-error-catalog than {}",
            env!("CARGO_PKG_VERSION")
        );
        assert!(failure.contains(&required), "{failure}");
        assert_eq!(run(&file, &entries(&[A]), BLESS).failure, Some(failure));
    }
}

#[test]
fn newer_format_can_name_version() {
    for (format, version) in [("2", "0.7.0"), ("10", "3.0.0-rc.1")] {
        let header = format!(
            "# qs-error lock {format}. Requires qs-error-catalog {version}. Update: QS_ERROR_BLESS=1 cargo test"
        );
        assert_eq!(
            failure(&format!("{header}\n")),
            format!(
                "errors.lock:1: newer lock format `{format}`: use qs-error-catalog {version} or newer"
            )
        );
    }
}

#[test]
fn unknown_format_is_error() {
    for format in ["0", "1.1", "99999999999999999999999", "-1", "two", ""] {
        assert_eq!(
            failure(&format!("# qs-error lock {format}. Update: x\n{A}\n")),
            format!("errors.lock:1: unknown lock format `{format}`: expected `1`")
        );
    }
}

#[test]
fn other_header_is_error() {
    for header in ["", "# qs-error lock 1", "# qs-error lock 1. Update: x", A] {
        let failure = failure(&format!("{header}\n{A}\n"));
        assert!(
            failure.starts_with("errors.lock:1: invalid header: expected `# qs-error lock 1. "),
            "{failure}"
        );
    }
    for empty in ["", "\n", "\r\n\n"] {
        let expected = "errors.lock:1: empty file: delete it, and `cargo test` writes a new one";
        assert_eq!(failure(empty), expected);
    }
    let with_mark = format!("\u{feff}{}", lock_file(&[A, B]));
    assert_eq!(
        failure(&with_mark),
        "errors.lock:1: byte order mark: save the file without it"
    );
}

#[test]
fn carriage_returns_are_read() {
    let lf = lock_file(&[A, B]);
    let crlf = lf.replace('\n', "\r\n");
    let outcome = run(&crlf, &entries(&[A, B]), Mode::Create);
    assert_eq!((outcome.write, outcome.failure), (None, None));
    // A blessing does not change only the line breaks.
    assert_eq!(run(&crlf, &entries(&[A, B]), BLESS).write, None);
    let half = lf.replacen('\n', "\r\n", 1);
    assert_eq!(run(&half, &entries(&[A, B]), BLESS).write, None);
    let crlf = lock_file(&[A]).replace('\n', "\r\n");
    let written = lf.replace("b 404 since 0.1.0", "b 404 since 0.4.0");
    assert_eq!(run(&crlf, &entries(&[A, B]), BLESS).write, Some(written));
}

#[test]
fn each_error_has_its_line_number() {
    let failure = failure(&lock_file(&[A, "b 404", " ", B]));
    let lines: Vec<&str> = failure.lines().collect();
    assert!(lines[0].starts_with("errors.lock:3: "), "{failure}");
    assert!(lines[1].starts_with("errors.lock:4: "), "{failure}");
    assert_eq!(lines.len(), 2);
}

#[test]
fn superfluous_lines_are_repaired_by_blessing() {
    for file in [
        lock_file(&[B, A]),
        lock_file(&[A, A, B]),
        lock_file(&[A, B, A]),
        lock_file(&[A, HEADER, B]),
        lock_file(&[A, "", B]),
        lock_file(&[A, B, ""]),
        lock_file(&[A, B]).trim_end().to_owned(),
        HEADER.to_owned(),
    ] {
        let message = failure(&file);
        let command = "\nrepair the file with `QS_ERROR_BLESS=1 cargo test`";
        assert!(message.ends_with(command), "{message}");
        if file == HEADER {
            continue;
        }
        let outcome = run(&file, &entries(&[A, B]), BLESS);
        assert_eq!(
            (outcome.write, outcome.failure),
            (Some(lock_file(&[A, B])), None)
        );
    }
    assert!(
        failure(&lock_file(&[B, A]))
            .starts_with("errors.lock:3: misplaced line: expected before line 2")
    );
    assert!(
        failure(&lock_file(&[A, B, A]))
            .starts_with("errors.lock:4: duplicate of line 2: delete it")
    );
    assert!(failure(&lock_file(&[A, "", B])).starts_with("errors.lock:3: empty line: delete it"));
    let message = failure(lock_file(&[A, B]).trim_end());
    assert!(message.starts_with("errors.lock:3: missing line break: add it"));
    let message = failure(HEADER);
    assert!(message.starts_with("errors.lock:1: missing line break: add it"));
}

#[test]
fn other_problems_are_never_repaired() {
    let other = A.replace("404", "409");
    for file in [
        lock_file(&[A, &other, B]),
        lock_file(&[A, "b 404"]),
        lock_file(&[B, A, " "]),
    ] {
        let outcome = run(&file, &entries(&[A, B]), BLESS);
        assert_eq!(outcome.write, None);
        assert!(outcome.failure.is_some(), "{file}");
    }
    let message = failure(&lock_file(&[A, &other]));
    assert!(
        message.starts_with("errors.lock:3: duplicate code `a`, also in line 2: keep one"),
        "{message}"
    );
    assert!(!message.contains("repair"), "{message}");
}

#[test]
fn lines_are_sorted_by_bytes() {
    let sorted = lock_file(&[A, A_DOT, A_B, B]);
    let mut lines = entries(&[B, A_B, A, A_DOT]);
    let created = super::check(None, &lines, super::settings(Mode::Create));
    assert_eq!(
        created.write.as_deref(),
        Some(sorted.replace("0.1.0", "0.4.0").as_str())
    );
    assert!(read(&sorted).1.is_empty());
    lines.reverse();
    assert_eq!(run(&sorted, &lines, Mode::Create).failure, None);
}
