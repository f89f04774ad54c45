//! Writes and reports violations.

use std::fmt::Display;

/// Writes a violation: place, subject, rule.
pub(crate) fn violation(place: impl Display, subject: impl Display, rule: impl Display) -> String {
    format!("{place}: `{subject}`: {rule}")
}

/// Fails with the whole list unless it is empty.
pub(crate) fn assert_none(violations: &[String]) {
    let list = violations.join("\n  ");
    assert!(
        violations.is_empty(),
        "{} violations:\n  {list}\n",
        violations.len()
    );
}
