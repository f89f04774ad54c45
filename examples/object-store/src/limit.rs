//! Limits for the size of headers, the number of concurrent requests and their duration.

use std::time::Duration;

use axum::BoxError;
use http::HeaderMap;
use tower::load_shed::error::Overloaded;
use tower::timeout::error::Elapsed;

use crate::error::StoreError;

/// Checks the total size of the headers. Each counts with its `: ` and its line break.
pub(crate) fn check_headers(headers: &HeaderMap, limit: usize) -> Result<(), StoreError> {
    let lines = headers
        .iter()
        .map(|(name, value)| name.as_str().len() + value.len() + 4);
    match lines.sum::<usize>() > limit {
        true => Err(StoreError::HeadersTooLarge { limit }),
        false => Ok(()),
    }
}

/// Converts an error of the load shedding and timeout layers.
pub(crate) fn from_layer_error(error: BoxError, request_timeout: Duration) -> StoreError {
    if error.is::<Overloaded>() {
        return StoreError::Overloaded;
    }
    if error.is::<Elapsed>() {
        return StoreError::TimedOut {
            seconds: request_timeout.as_secs(),
        };
    }
    StoreError::Limit(error)
}
