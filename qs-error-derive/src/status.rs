//! The names of error statuses.

use qs_error_spec::status::{self, REGISTERED, UNREGISTERED_NAMES};

use crate::words::did_you_mean;

/// Returns the status of a name, or the message for an unknown name.
pub(crate) fn by_name(name: &str) -> Result<u16, String> {
    status::by_name(name).ok_or_else(|| {
        let hint = did_you_mean(name, names());
        format!("`{name}` is no error status{hint}expected a name of `http::StatusCode` from 400 to 599, or the number")
    })
}

fn names() -> impl Iterator<Item = &'static str> {
    let registered = REGISTERED
        .iter()
        .flat_map(|status| status.names.iter().copied());
    registered.chain(UNREGISTERED_NAMES.iter().map(|(_, name)| *name))
}
