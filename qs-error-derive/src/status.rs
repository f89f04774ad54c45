//! The names of error statuses.

use qs_error_spec::status::{self, REGISTERED, UNREGISTERED_NAMES};

use crate::words::{ONE_EACH, nearest};

/// Returns the status of a name, or the message for an unknown name.
pub(crate) fn by_name(name: &str) -> Result<u16, String> {
    const EXPECTED: &str = "expected a name of `http::StatusCode` from 400 to 599, or the number";
    status::by_name(name).ok_or_else(|| match nearest(name, names()) {
        Some(close) => {
            format!("`{name}` is not an error status, did you mean `{close}`? {EXPECTED}")
        }
        None => format!("`{name}` is not an error status; {EXPECTED}: {ONE_EACH}"),
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
        format!("; the closest {class}xx is `{name}` ({close})")
    });
    format!(
        "status {number} is not registered with IANA: add `unregistered` if it is meant, or use a registered one from 400 to 599{close}"
    )
}

fn names() -> impl Iterator<Item = &'static str> {
    let registered = REGISTERED
        .iter()
        .flat_map(|status| status.names.iter().copied());
    registered.chain(UNREGISTERED_NAMES.iter().map(|(_, name)| *name))
}
