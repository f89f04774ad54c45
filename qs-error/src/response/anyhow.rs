#![cfg(feature = "anyhow")]
//! The conversion of an [`anyhow::Error`](::anyhow::Error).

use std::error::Error;
use std::iter;
use std::sync::Arc;

use anyhow::Error as AnyError;

use super::ErrorResponse;
use super::snapshot::PublicParts;
use crate::error::QsError;
use crate::http_code::HttpCode;
use crate::panic::catch_panic;

/// The maximum number of errors that are searched in a chain, because a chain may be cyclic.
const MAX_LINKS: usize = 64;

impl ErrorResponse {
    /// Converts an `anyhow::Error` into a response with the code of an error in it.
    ///
    /// The code belongs to the first of these errors:
    ///
    /// 1. an `ErrorResponse` that is a context or the innermost error of anyhow
    /// 2. an `E` that is a context or the innermost error of anyhow
    /// 3. the first source that is an `ErrorResponse` or an `E`
    ///
    /// Otherwise, the code is [`HttpCode::InternalServerError`], and the `anyhow::Error` is the
    /// source.
    ///
    /// A source may also be a `Box` or an `Arc` of one of these types. The search does not include:
    ///
    /// - the type of a `transparent` field of `E`: convert it to `E` before anyhow
    /// - an error inside of a [`std::io::Error`]
    /// - a context of another `anyhow::Error` that is a source
    ///
    /// Clients see only the public parts of that error. The response has the `Display` and the
    /// source of the `anyhow::Error`, so that the log contains the contexts.
    ///
    /// An `ErrorResponse` or an `E` without contexts is moved into the response, so that
    /// [`downcast_ref`](Self::downcast_ref) returns it. Otherwise, the response has a copy of the
    /// public parts.
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
    /// assert_eq!(error.to_string(), "no object `a`");
    ///
    /// let error = ErrorResponse::from_anyhow::<ErrorCode>(anyhow::anyhow!("disk 7 failed"));
    /// assert_eq!(error.code(), "internal_server_error");
    /// assert_eq!(error.message(), "Internal Server Error");
    /// ```
    #[must_use]
    pub fn from_anyhow<E: QsError + Send + Sync + 'static>(error: AnyError) -> Self {
        let error = match take_outermost::<Self>(error) {
            Ok(response) => return response,
            Err(error) => error,
        };
        let error = match take_outermost::<E>(error) {
            Ok(error) => return Self::from_error(error),
            Err(error) => error,
        };
        match find::<E>(&error).map(PublicParts::of) {
            Some(parts) => parts.into_response(error.into()),
            None => Self::from(HttpCode::InternalServerError).with_source(error),
        }
    }
}

/// Returns the outermost error by value, if it has this type.
fn take_outermost<T: Error + Send + Sync + 'static>(error: AnyError) -> Result<T, AnyError> {
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
    if let Some(error) = error.downcast_ref::<E>() {
        return Some(error);
    }
    let boxed = error.downcast_ref::<Box<dyn Error + Send + Sync>>();
    let boxed = boxed.and_then(|boxed| as_code_error::<E>(&**boxed));
    boxed.or_else(|| links(error).find_map(as_code_error::<E>))
}

/// Returns an error of a chain as an `ErrorResponse` or an `E`.
fn as_code_error<'e, E: QsError + 'static>(
    link: &'e (dyn Error + 'static),
) -> Option<&'e dyn QsError> {
    as_error::<ErrorResponse>(link).or_else(|| as_error::<E>(link))
}

fn as_error<'e, T: QsError + 'static>(link: &'e (dyn Error + 'static)) -> Option<&'e dyn QsError> {
    if let Some(error) = link.downcast_ref::<T>() {
        return Some(error);
    }
    if let Some(error) = link.downcast_ref::<Box<T>>() {
        return Some(error);
    }
    let error = link.downcast_ref::<Arc<T>>()?;
    Some(error)
}

/// Returns the errors of the chain, up to a source that panics.
fn links(error: &AnyError) -> impl Iterator<Item = &(dyn Error + 'static)> {
    let outer: &(dyn Error + 'static) = error.as_ref();
    let links = iter::successors(Some(outer), |link| {
        let link = *link;
        catch_panic(|| link.source()).ok().flatten()
    });
    links.take(MAX_LINKS)
}
