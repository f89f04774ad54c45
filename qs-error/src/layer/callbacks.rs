//! Functions of the user that a layer calls.

use std::error::Error;
use std::sync::Arc;

use http::{Extensions, StatusCode};

use super::ErrorLayer;
use crate::engine::event::ErrorEvent;
use crate::request_id::RequestId;
use crate::response::ErrorResponse;

impl ErrorLayer {
    /// Sets the function that generates request ids. The default is [`RequestId::generate`].
    ///
    /// ```
    /// use std::sync::atomic::{AtomicU64, Ordering};
    ///
    /// use qs_error::{ErrorLayer, RequestId};
    ///
    /// static COUNT: AtomicU64 = AtomicU64::new(0);
    ///
    /// fn next_id() -> RequestId {
    ///     let count = COUNT.fetch_add(1, Ordering::Relaxed);
    ///     format!("node-7.{count}").parse().unwrap_or_else(|_| RequestId::generate())
    /// }
    ///
    /// let layer = ErrorLayer::new().request_ids(next_id);
    /// ```
    pub fn request_ids(mut self, generate: fn() -> RequestId) -> Self {
        self.config().request_ids = Some(generate);
        self
    }

    /// Sets the function that returns the route of a request, for log events and observers.
    ///
    /// The function is called when the request enters the layer. Axum's `MatchedPath` exists there
    /// only if the layer is added with `Router::layer`.
    ///
    /// ```
    /// use axum::extract::MatchedPath;
    /// use qs_error::ErrorLayer;
    ///
    /// let layer = ErrorLayer::new()
    ///     .route(|extensions| extensions.get::<MatchedPath>().map(MatchedPath::as_str));
    /// ```
    pub fn route(mut self, route: fn(&Extensions) -> Option<&str>) -> Self {
        self.config().route = Some(route);
        self
    }

    /// Sets the function that returns the error for a response with a status and without a code.
    ///
    /// The new response has the status of the error, because a code has one status everywhere.
    ///
    /// The first 8 KiB of the replaced body become the message of the error under these conditions:
    ///
    /// - The status of the response and the status of the error are both 4xx.
    /// - The body is UTF-8 or ASCII, has no content encoding, and is ready.
    /// - The error has no message of [`with_message`](ErrorResponse::with_message).
    ///
    /// The error for 500 is also used for panics, and for errors of the inner service that
    /// [`map_error`](Self::map_error) does not replace.
    ///
    /// ```
    /// use http::StatusCode;
    /// use qs_error::{ErrorCode, ErrorLayer};
    ///
    /// let layer = ErrorLayer::new().map_status(|status| match status {
    ///     StatusCode::METHOD_NOT_ALLOWED => Some(ErrorCode::MethodNotAllowed),
    ///     StatusCode::INTERNAL_SERVER_ERROR => Some(ErrorCode::InternalError),
    ///     _ => None,
    /// });
    /// ```
    pub fn map_status<F, E>(mut self, map: F) -> Self
    where
        F: Fn(StatusCode) -> Option<E> + Send + Sync + 'static,
        E: Into<ErrorResponse>,
    {
        self.config().status_map = Some(Arc::new(move |status| map(status).map(Into::into)));
        self
    }

    /// Sets the function that replaces an error of the inner service, such as a timeout of a
    /// middleware. Reports contain the replaced error after the new error and its sources.
    ///
    /// ```
    /// use qs_error::{ErrorCode, ErrorLayer};
    /// use tower::load_shed::error::Overloaded;
    ///
    /// let layer = ErrorLayer::new()
    ///     .map_error(|error| error.is::<Overloaded>().then_some(ErrorCode::ServiceUnavailable));
    /// ```
    pub fn map_error<F, E>(mut self, map: F) -> Self
    where
        F: Fn(&(dyn Error + 'static)) -> Option<E> + Send + Sync + 'static,
        E: Into<ErrorResponse>,
    {
        self.config().error_map = Some(Arc::new(move |error| map(error).map(Into::into)));
        self
    }

    /// Adds an observer. The layer calls it for every error response that leaves the layer. A panic
    /// of an observer is logged.
    ///
    /// ```
    /// use qs_error::ErrorLayer;
    ///
    /// let layer = ErrorLayer::new().on_error(|event| println!("{} {}", event.status(), event.code()));
    /// ```
    pub fn on_error(mut self, observer: impl Fn(&ErrorEvent<'_>) + Send + Sync + 'static) -> Self {
        self.config().observers.push(Arc::new(observer));
        self
    }
}
