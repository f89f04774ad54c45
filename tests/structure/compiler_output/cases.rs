//! The check on small documents.

use super::{output, output_violations};

const REAL: &str =
    "error: invalid code\n --> compile_fail/code/a.rs:4:7\n  |\n4 |     X,\n  |     ^ here\n";

fn violations(document: &str) -> Vec<String> {
    let other = output("error[E0277]: `$CRATE::Error` is not an error\n");
    output_violations("a.md", document, &[output(REAL), other])
}

#[test]
fn real_output_has_no_violation() {
    let shown = "```text\nerror: invalid code\n --> src/main.rs:4:7\n   |\n4  |     X,\n```\n";
    assert_eq!(violations(&shown.replace("4  |", "4 |")), [""; 0]);
    let renamed = "```text\nerror[E0277]: `shop::Error` is not an error\n```\n";
    assert_eq!(violations(renamed), [""; 0]);
}

#[test]
fn changed_output_is_violation() {
    for shown in [
        "```text\nerror: invalid codes\n```\n",
        "```text\nerror: invalid code\n --> src/main.rs:5:7\n```\n",
        "```text\nerror: invalid code\nerror[E0277]: other\n```\n",
        "error: invalid code, outside of a fence\n",
    ] {
        assert_eq!(violations(shown).len(), 1, "{shown}");
    }
}

#[test]
fn lines_of_two_cases_are_violation() {
    let shown = "```text\nerror: invalid code\n  = `$CRATE::Error` is not an error\n```\n";
    assert_eq!(
        violations(shown),
        ["a.md:2: `error: invalid code`: no case of ui has this output"]
    );
}
