//! Conversions of derived errors.
#![allow(missing_docs, reason = "only expansions use it")]

use std::borrow::Cow;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;

use crate::error::{self, QsError};
use crate::log::Omission;
use crate::members::HeaderFields;
use crate::message::{Message, Sink};
use crate::panic::catch_panic;
use crate::response::ErrorResponse;
use crate::response::snapshot::snapshot;

/// Converts an error into an [`ErrorResponse`]. If the type is `Send`, `Sync` and `'static`, the
/// inherent function moves the error into the response. Otherwise [`BySnapshot`] copies it.
#[derive(Debug)]
pub struct ByValue<T>(PhantomData<T>);

impl<T: QsError + Send + Sync + 'static> ByValue<T> {
    #[must_use]
    pub fn __qs_response(error: T) -> ErrorResponse {
        ErrorResponse::from_error(error)
    }
}

/// The fallback of [`ByValue`].
pub trait BySnapshot<T> {
    fn __qs_response(error: T) -> ErrorResponse;
}

impl<T: QsError> BySnapshot<T> for ByValue<T> {
    fn __qs_response(error: T) -> ErrorResponse {
        let mut response = snapshot(&error);
        if let Err(panic) = catch_panic(|| drop(error)) {
            response.omit(Omission::new("drop", panic));
        }
        response
    }
}

/// Passes the `Display` of an error that another derive generated to the sink, unless the error has
/// a source, because `Display` may print the source.
pub fn write_external_display<E: QsError>(error: &E, sink: &mut Sink<'_>) {
    if error.source().is_none() {
        sink(Message::Format(format_args!("{error}")));
    }
}

/// Implements [`QsError::message`] with `render_message`.
pub fn message<E: QsError + ?Sized>(error: &E) -> Cow<'_, str> {
    error::public_message(error, error.info().default_message()).0
}

/// Implements [`QsError::write_headers`] with `render_headers`.
pub fn write_headers<E: QsError + ?Sized>(error: &E, headers: &mut HeaderMap) {
    error.render_headers(&mut HeaderFields::new(headers));
}

/// A delay before a retry: a `Duration`, or whole seconds.
#[diagnostic::on_unimplemented(
    message = "invalid type `{Self}`: `retry_after` requires a `Duration`, `u8`, `u16`, `u32`, `u64` or `usize`",
    label = "expected a `Duration` or seconds"
)]
pub trait RetryAfter {
    fn duration(&self) -> Duration;
}

impl RetryAfter for Duration {
    fn duration(&self) -> Duration {
        *self
    }
}

macro_rules! pointers {
    ($($pointer:ty),*) => {$(
        impl<T: RetryAfter + ?Sized> RetryAfter for $pointer {
            fn duration(&self) -> Duration {
                T::duration(self)
            }
        }
    )*};
}

pointers!(&T, &mut T, Box<T>, Arc<T>);

impl<T: RetryAfter + ToOwned + ?Sized> RetryAfter for Cow<'_, T> {
    fn duration(&self) -> Duration {
        T::duration(self)
    }
}

macro_rules! seconds {
    ($($number:ty)*) => {$(
        impl RetryAfter for $number {
            fn duration(&self) -> Duration {
                Duration::from_secs(u64::from(*self))
            }
        }
    )*};
}

seconds!(u8 u16 u32 u64);

impl RetryAfter for usize {
    fn duration(&self) -> Duration {
        Duration::from_secs(u64::try_from(*self).unwrap_or(u64::MAX))
    }
}
