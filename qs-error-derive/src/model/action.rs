//! The keys `action` and `retryable`.

use qs_error_spec::action::{Action, RETRY};

use crate::attr::Attrs;
use crate::errors::Errors;

/// Returns the declared action, and reports `retryable` with another action.
pub(super) fn action(attrs: &Attrs, errors: &Errors) -> Option<&'static Action> {
    let action = attrs.action.as_ref().map(|pair| pair.value);
    let Some(retryable) = &attrs.retryable else {
        return action;
    };
    if let Some(other) = action.filter(|action| *action != RETRY) {
        errors.push(
            &retryable.key,
            format_args!(
                "`retryable` means `action = retry` and cannot be combined with `action = {}`: remove one of them",
                other.name
            ),
        );
    }
    action.or(Some(RETRY))
}
