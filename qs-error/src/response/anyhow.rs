#![cfg(feature = "anyhow")]
//! The conversion of an [`anyhow::Error`](::anyhow::Error).

use std::error::Error;
use std::iter;
use std::ptr;
use std::sync::Arc;

use anyhow::Error as AnyError;

use super::{ErrorResponse, snapshot};
use crate::error::QsError;
use crate::http_code::HttpCode;
use crate::panic::catch_panic;

/// The number of errors of a chain that are searched. A source may lead back to itself.
const MAX_LINKS: usize = 64;

impl ErrorResponse {
    /// Converts an `anyhow::Error`. The code is that of the outermost `ErrorResponse` or `E` in its
    /// chain, contexts included. Without one it is that of
    /// [`HttpCode::InternalServerError`].
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

/// Returns the outermost `ErrorResponse` or `E`.
fn find<E: QsError + Send + Sync + 'static>(error: &AnyError) -> Option<&dyn QsError> {
    let mut links = links(error).enumerate();
    let link = links.find_map(|(depth, link)| Some((depth, known::<E>(link)?)));
    let boxed = error.downcast_ref::<Box<dyn Error + Send + Sync>>();
    let boxed = boxed.and_then(|boxed| Some((depth(error, boxed), known::<E>(&**boxed)?)));
    let all = [link, boxed, held::<ErrorResponse>(error), held::<E>(error)];
    let outermost = all.into_iter().flatten().min_by_key(|(depth, _)| *depth);
    outermost.map(|(_, found)| found)
}

/// Returns a context, or the value of `anyhow::Error::msg`, and its depth.
fn held<T: QsError + Send + Sync + 'static>(error: &AnyError) -> Option<(usize, &dyn QsError)> {
    let found = error.downcast_ref::<T>()?;
    let is_found = |link: &T| ptr::eq(link, found);
    let is_link = links(error).any(|link| link.downcast_ref().is_some_and(is_found));
    (!is_link).then(|| (depth(error, found), found as _))
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

/// Returns the position in the chain of the error that starts with a value: anyhow keeps a context
/// at the start of the error that prints it.
fn depth<T>(error: &AnyError, value: &T) -> usize {
    let depth = links(error).position(|link| ptr::addr_eq(link, value));
    depth.unwrap_or(MAX_LINKS)
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
