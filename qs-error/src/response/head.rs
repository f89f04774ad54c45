//! The headers of an answer: what the value says, then what its row says, then what we say; each
//! header once.

use http::header::{
    CACHE_CONTROL, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER, TRANSFER_ENCODING,
    X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::{static_value, whole_seconds};
use crate::error::QsError;
use crate::request_id::RequestId;

/// Headers that a variant or a handler may have otherwise.
const DEFAULTS: [(HeaderName, HeaderValue); 2] = [
    (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (CACHE_CONTROL, HeaderValue::from_static("no-store")),
];

/// The headers that every answer has, made once: to copy a map is much cheaper than to fill one.
#[derive(Clone, Debug)]
pub(crate) struct Template {
    headers: HeaderMap,
    /// The names of the values that differ from answer to answer: length, id and code.
    changing: [HeaderName; 3],
    /// Where those values begin, if they stand in a row.
    first: Option<usize>,
}

impl Template {
    pub(crate) fn new(request_id: &HeaderName, code: &HeaderName) -> Self {
        let changing = [CONTENT_LENGTH, request_id.clone(), code.clone()];
        let mut headers = HeaderMap::with_capacity(6);
        headers.extend(DEFAULTS);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        for name in &changing {
            headers.insert(name, HeaderValue::from_static(""));
        }
        let first = headers.keys().position(|name| name == CONTENT_LENGTH);
        let row = headers.keys().skip(first.unwrap_or_default());
        let first = first.filter(|_| row.take(3).eq(&changing));
        Self {
            headers,
            changing,
            first,
        }
    }

    /// The headers of an answer with so many bytes.
    pub(crate) fn headers(
        &self,
        error: &dyn QsError,
        request_id: &RequestId,
        length: usize,
    ) -> HeaderMap {
        let mut ours = self.headers.clone();
        let code = HeaderValue::from_static(error.info().code());
        let changed = [length.into(), request_id.header_value(), code];
        match self.first {
            Some(first) => {
                let places = ours.values_mut().skip(first);
                places
                    .zip(changed)
                    .for_each(|(place, value)| *place = value);
            }
            // Someone has given both headers one name, or the name of another.
            None => {
                for (name, value) in self.changing.iter().zip(changed) {
                    ours.insert(name, value);
                }
            }
        }
        match of_error(error) {
            headers if headers.is_empty() => ours,
            headers => merge(headers, ours),
        }
    }
}

/// Adds ours to those of the error, which win where they may.
fn merge(mut headers: HeaderMap, ours: HeaderMap) -> HeaderMap {
    headers.reserve(ours.len());
    let is_default = |name: &HeaderName| DEFAULTS.iter().any(|(default, _)| default == name);
    for (name, value) in ours {
        match name {
            Some(name) if is_default(&name) => drop(headers.entry(name).or_insert(value)),
            Some(name) => drop(headers.insert(name, value)),
            None => {}
        }
    }
    headers
}

/// What the value says, and what its row says.
fn of_error(error: &dyn QsError) -> HeaderMap {
    let mut headers = HeaderMap::new();
    error.headers(&mut headers);
    if !headers.is_empty() {
        for framing in [TRANSFER_ENCODING, CONNECTION] {
            headers.remove(framing);
        }
    }
    for (name, value) in error.info().headers() {
        let value = value.and_then(static_value);
        if let (Ok(name), Some(value)) = (HeaderName::from_bytes(name.as_bytes()), value) {
            headers.entry(name).or_insert(value);
        }
    }
    if let Some(wait) = error.retry_after() {
        headers
            .entry(RETRY_AFTER)
            .or_insert(whole_seconds(wait).into());
    }
    headers
}

/// Takes our defaults out where someone has put a value of their own behind.
#[cfg(feature = "tower")]
pub(crate) fn drop_overridden(headers: &mut HeaderMap) {
    for (name, ours) in DEFAULTS {
        let mut values = headers.get_all(&name).iter();
        if values.next().is_some_and(|first| first == ours) {
            let others: Vec<HeaderValue> = values.cloned().collect();
            if !others.is_empty() {
                headers.remove(&name);
                headers.extend(others.into_iter().map(|value| (name.clone(), value)));
            }
        }
    }
}
