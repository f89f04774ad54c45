//! Headers from the fields of an error.

use std::fmt;
use std::time::Duration;

use http::header::RETRY_AFTER;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::log::Omission;
use crate::panic::catch_panic;

/// A collector of the headers that the value of an error sets. Only expansions use it.
#[derive(Debug)]
pub struct HeaderFields<'a> {
    headers: &'a mut HeaderMap,
    omitted: Vec<Omission>,
}

impl<'a> HeaderFields<'a> {
    /// Creates a collector that adds to these headers.
    #[must_use]
    pub fn new(headers: &'a mut HeaderMap) -> Self {
        Self {
            headers,
            omitted: Vec::new(),
        }
    }

    /// Returns the headers.
    pub fn headers(&mut self) -> &mut HeaderMap {
        self.headers
    }

    /// Adds the header of a field: the header value, else the `Display` output.
    pub fn field(
        &mut self,
        name: &'static str,
        value: Option<&HeaderValue>,
        text: fmt::Arguments<'_>,
    ) {
        match value {
            Some(value) => self.value(name, value),
            None => self.display(name, text),
        }
    }

    /// Adds the header of a field, if its `Display` output is a valid header value.
    pub(crate) fn display(&mut self, name: &'static str, value: fmt::Arguments<'_>) {
        let mut text = String::new();
        match catch_panic(|| fmt::write(&mut text, value)) {
            Ok(Ok(())) => {}
            Ok(Err(_)) => return self.omit(name, "its Display failed"),
            Err(panic) => return self.omit(name, panic),
        }
        match HeaderValue::from_str(&text) {
            Ok(value) if is_visible(&text) => self.value(name, &value),
            _ => self.omit(name, "HTTP does not allow this value"),
        }
    }

    /// Adds the header of a field that is a header value.
    pub(crate) fn value(&mut self, name: &'static str, value: &HeaderValue) {
        match HeaderName::from_bytes(name.as_bytes()) {
            Ok(name) if value.to_str().is_ok() => drop(self.headers.insert(name, value.clone())),
            _ => self.omit(name, "the value is not visible ASCII"),
        }
    }

    /// Sets the `Retry-After` header.
    pub(crate) fn retry_after(&mut self, delay: Duration) {
        self.headers.insert(RETRY_AFTER, retry_after(delay));
    }

    pub(crate) fn into_omitted(self) -> Vec<Omission> {
        self.omitted
    }

    /// Records an omitted header.
    pub(crate) fn omit(&mut self, name: &str, reason: impl fmt::Display) {
        self.omitted.push(Omission::new(name, reason));
    }
}

/// The largest delay that clients understand (RFC 9111, section 1.2.2).
const MAX_DELAY: u64 = (1 << 31) - 1;

/// Returns the value of `Retry-After`.
pub(crate) fn retry_after(delay: Duration) -> HeaderValue {
    retry_seconds(delay).into()
}

/// Returns a delay in whole seconds, rounded up.
pub(crate) fn retry_seconds(delay: Duration) -> u64 {
    let seconds = delay.as_secs();
    let rounded_up = seconds.saturating_add(u64::from(delay.subsec_nanos() > 0));
    rounded_up.min(MAX_DELAY)
}

/// Returns whether every character is visible ASCII, a space or a tab. Clients decode other
/// characters in different ways.
pub(crate) fn is_visible(value: &str) -> bool {
    value
        .bytes()
        .all(|byte| matches!(byte, b'\t' | b' '..=b'~'))
}
