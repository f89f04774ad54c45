//! How much the store takes on: headers of a request, requests at once, time for each.

use std::time::Duration;

use axum::BoxError;
use http::HeaderMap;
use tower::load_shed::error::Overloaded;
use tower::timeout::error::Elapsed;

use crate::error::StoreError;

/// Holds the headers of a request against the limit, each counted with the `: ` and the line's end.
pub(crate) fn check_headers(headers: &HeaderMap, limit: usize) -> Result<(), StoreError> {
    let lines = headers
        .iter()
        .map(|(name, value)| name.as_str().len() + value.len() + 4);
    match lines.sum::<usize>() > limit {
        true => Err(StoreError::HeadersTooLarge { limit }),
        false => Ok(()),
    }
}

/// What a client gets for a request that a limit has ended.
pub(crate) fn ended(error: BoxError, patience: Duration) -> StoreError {
    if error.is::<Overloaded>() {
        return StoreError::Overloaded;
    }
    if error.is::<Elapsed>() {
        return StoreError::TimedOut {
            seconds: patience.as_secs(),
        };
    }
    StoreError::Limit(error)
}
