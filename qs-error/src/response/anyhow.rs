#![cfg(feature = "anyhow")]
//! The conversion of an [`anyhow::Error`](::anyhow::Error).

use std::error::Error;
use std::iter;
use std::sync::Arc;

use anyhow::Error as AnyError;

use super::{ErrorResponse, snapshot};
use crate::error::QsError;
use crate::http_code::HttpCode;
use crate::panic::catch_panic;

/// The number of errors of a chain that are searched. A source may lead back to itself.
const MAX_LINKS: usize = 64;

impl ErrorResponse {
    /// Converts an `anyhow::Error`. The code is that of an `ErrorResponse` in its chain, else of an
    /// `E`, else of [`HttpCode::InternalServerError`]. Contexts take precedence over sources.
    ///
    /// Clients see what the `ErrorResponse` or `E` shows them by itself. Contexts and other errors of
    /// the chain are for the log.
    ///
    /// An error without contexts around it is moved into the response, so that
    /// [`downcast_ref`](Self::downcast_ref) finds it. Otherwise the response has a copy of its public
    /// parts, and the whole `anyhow::Error` as its source.
    ///
    /// ```
    /// use anyhow::Context;
    /// use qs_error::{ErrorCode, ErrorResponse, QsError};
    ///
    /// fn find() -> anyhow::Result<()> {
    ///     Err(ErrorCode::ObjectNotExists).context("no object `a`")
    /// }
    ///
    /// let error = ErrorResponse::from_anyhow::<ErrorCode>(find().unwrap_err());
    /// assert_eq!(error.code(), "object_not_exists");
    /// assert_eq!(error.message(), "the object does not exist");
    ///
    /// let error = ErrorResponse::from_anyhow::<ErrorCode>(anyhow::anyhow!("disk 7 failed"));
    /// assert_eq!(error.code(), "internal_server_error");
    /// assert_eq!(error.message(), "Internal Server Error");
    /// ```
    #[must_use]
    pub fn from_anyhow<E: QsError + Send + Sync + 'static>(error: AnyError) -> Self {
        let error = match outermost::<Self>(error) {
            Ok(response) => return response,
            Err(error) => error,
        };
        let error = match outermost::<E>(error) {
            Ok(inner) => return Self::from_error(inner),
            Err(error) => error,
        };
        let found = find::<E>(&error).map(snapshot);
        found
            .unwrap_or_else(|| HttpCode::InternalServerError.into())
            .with_source(error)
    }
}

/// Returns the outermost error by value, if it has this type.
fn outermost<T: Error + Send + Sync + 'static>(error: AnyError) -> Result<T, AnyError> {
    // `anyhow::Error::is` is also true for an error inside of contexts, which `downcast` drops.
    let outer: &(dyn Error + 'static) = error.as_ref();
    if outer.is::<T>() {
        error.downcast()
    } else {
        Err(error)
    }
}

/// Returns an `ErrorResponse` or an `E`: a context or the innermost error of anyhow, else a source.
fn find<E: QsError + Send + Sync + 'static>(error: &AnyError) -> Option<&dyn QsError> {
    if let Some(response) = error.downcast_ref::<ErrorResponse>() {
        return Some(response);
    }
    if let Some(found) = error.downcast_ref::<E>() {
        return Some(found);
    }
    let boxed = error.downcast_ref::<Box<dyn Error + Send + Sync>>();
    let boxed = boxed.and_then(|boxed| known::<E>(&**boxed));
    boxed.or_else(|| links(error).find_map(known::<E>))
}

/// Returns an error of a chain as an `ErrorResponse` or an `E`.
fn known<'e, E: QsError + 'static>(link: &'e (dyn Error + 'static)) -> Option<&'e dyn QsError> {
    as_error::<ErrorResponse>(link).or_else(|| as_error::<E>(link))
}

fn as_error<'e, T: QsError + 'static>(link: &'e (dyn Error + 'static)) -> Option<&'e dyn QsError> {
    if let Some(found) = link.downcast_ref::<T>() {
        return Some(found);
    }
    if let Some(found) = link.downcast_ref::<Box<T>>() {
        return Some(found);
    }
    let found = link.downcast_ref::<Arc<T>>()?;
    Some(found)
}

/// Returns the errors of the chain. It ends at a source that panics.
fn links(error: &AnyError) -> impl Iterator<Item = &(dyn Error + 'static)> {
    let outer: &(dyn Error + 'static) = error.as_ref();
    let links = iter::successors(Some(outer), |link| {
        let link = *link;
        catch_panic(|| link.source()).ok().flatten()
    });
    links.take(MAX_LINKS)
}
