//! The names of error statuses.

use qs_error_spec::status::{self, REGISTERED, UNREGISTERED_NAMES};

use crate::words::closest_or;

/// Returns the status of a name, or the message for an unknown name.
pub(crate) fn by_name(name: &str) -> Result<u16, String> {
    status::by_name(name).ok_or_else(|| {
        let hint = closest_or(name, names(), || {
            "expected a number from 400 to 599, or its name in `http::StatusCode`".to_owned()
        });
        format!("unknown error status `{name}`{hint}")
    })
}

/// Returns the message for a status that is not registered, with the closest one of its class.
pub(crate) fn unregistered(number: u16) -> String {
    let class = number / 100;
    let close = REGISTERED
        .iter()
        .filter(|status| status.number / 100 == class)
        .min_by_key(|status| status.number.abs_diff(number))
        .and_then(|status| Some((status.names.first()?, status.number)));
    let close = close.map_or_else(String::new, |(name, close)| {
        format!(", such as `{name}` ({close})")
    });
    format!(
        "status `{number}` is not registered with IANA: add `unregistered` if this is intended, or use a registered status{close}"
    )
}

fn names() -> impl Iterator<Item = &'static str> {
    let registered = REGISTERED
        .iter()
        .flat_map(|status| status.names.iter().copied());
    registered.chain(UNREGISTERED_NAMES.iter().map(|(_, name)| *name))
}
