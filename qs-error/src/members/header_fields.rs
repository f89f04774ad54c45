//! Headers from the fields of an error.

use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::log::Omission;

/// Collects the headers that the value of an error sets. Only expansions use it.
#[derive(Debug)]
pub struct HeaderFields<'a> {
    headers: &'a mut HeaderMap,
    omitted: Vec<Omission>,
}

impl<'a> HeaderFields<'a> {
    /// Starts with these headers.
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

    /// Adds the header of a field, if HTTP allows what its Display prints.
    pub fn display(&mut self, name: &'static str, value: fmt::Arguments<'_>) {
        let mut text = String::new();
        if fmt::write(&mut text, value).is_err() {
            return self.omit(name, "its Display failed");
        }
        match HeaderValue::from_str(&text) {
            Ok(value) if is_visible(&text) => self.value(name, &value),
            _ => self.omit(name, "HTTP does not allow this value"),
        }
    }

    /// Adds the header of a field that is a header value.
    pub fn value(&mut self, name: &'static str, value: &HeaderValue) {
        match HeaderName::from_bytes(name.as_bytes()) {
            Ok(name) if value.to_str().is_ok() => drop(self.headers.insert(name, value.clone())),
            _ => self.omit(name, "the value is not visible ASCII"),
        }
    }

    pub(crate) fn into_omitted(self) -> Vec<Omission> {
        self.omitted
    }

    fn omit(&mut self, name: &str, reason: &str) {
        self.omitted.push(Omission::new(name, reason));
    }
}

/// Whether HTTP carries every character as it is: other characters are decoded in different ways,
/// and control characters are invisible.
pub(crate) fn is_visible(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'\t' | b' '..=b'~'))
}
