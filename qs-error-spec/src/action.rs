//! The actions of a client after an error.

use crate::text::equal;

/// An action.
///
/// ```
/// use qs_error_spec::action::ACTIONS;
///
/// let names: Vec<&str> = ACTIONS.iter().map(|action| action.name).collect();
/// assert_eq!(names[..3], ["fix_request", "authenticate", "request_access"]);
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Action {
    /// The word that `action = …` accepts.
    pub name: &'static str,
    /// The variant of the facade's `Action`.
    pub variant: &'static str,
}

/// The action of the key `retryable`.
pub const RETRY: &Action = &action("retry", "Retry");

/// Every action.
pub const ACTIONS: &[Action] = &[
    action("fix_request", "FixRequest"),
    action("authenticate", "Authenticate"),
    action("request_access", "RequestAccess"),
    *RETRY,
    action("contact_support", "ContactSupport"),
    action("none", "None"),
];

const fn action(name: &'static str, variant: &'static str) -> Action {
    Action { name, variant }
}

/// Returns the action of this name.
///
/// ```
/// use qs_error_spec::action;
///
/// assert_eq!(action::find("retry"), Some(action::RETRY));
/// assert_eq!(action::find("retrie"), None);
/// ```
#[must_use]
pub const fn find(name: &str) -> Option<&'static Action> {
    let mut at = 0;
    while at < ACTIONS.len() {
        if equal(ACTIONS[at].name, name) {
            return Some(&ACTIONS[at]);
        }
        at += 1;
    }
    None
}
