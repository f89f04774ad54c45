//! Reports of error responses, to the log and to observers.

use std::fmt;

use http::{Method, StatusCode};

use crate::catalog::CodeInfo;
use crate::engine::request::RequestContext;
use crate::error::QsError;
use crate::log::{self, Chain, ErrorRecord, Omission};
use crate::panic::catch_panic;
use crate::request_id::RequestId;

/// One error response, as `ErrorLayer::on_error` reports it.
///
/// ```
/// use qs_error::event::ErrorEvent;
/// use qs_error::ErrorLayer;
///
/// fn count(event: &ErrorEvent<'_>) {
///     println!("errors_total{{code={:?},status={}}} +1", event.code(), event.status().as_u16());
/// }
///
/// let layer = ErrorLayer::new().on_error(count);
/// ```
#[derive(Clone, Copy)]
pub struct ErrorEvent<'a> {
    error: &'a dyn QsError,
    request_id: &'a RequestId,
    context: Option<&'a RequestContext>,
}

impl<'a> ErrorEvent<'a> {
    pub(crate) fn new(
        error: &'a dyn QsError,
        request_id: &'a RequestId,
        context: Option<&'a RequestContext>,
    ) -> Self {
        Self {
            error,
            request_id,
            context,
        }
    }

    /// Returns the code of the response.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.info().code()
    }

    /// Returns the status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.info().status()
    }

    /// Returns the catalog entry of the code.
    #[must_use]
    pub fn info(&self) -> &'static CodeInfo {
        self.error.info()
    }

    /// Returns the request id of the response.
    #[must_use]
    pub fn request_id(&self) -> &'a RequestId {
        self.request_id
    }

    /// Returns the method of the request, if a layer received it.
    #[must_use]
    pub fn method(&self) -> Option<&'a Method> {
        self.context.map(|context| &context.method)
    }

    /// Returns the path of the request without its query, if a layer received it.
    #[must_use]
    pub fn path(&self) -> Option<&'a str> {
        self.context.map(RequestContext::path)
    }

    /// Returns the error and its sources in one line, for the log and not for the client. Control
    /// characters and those that change the direction of text are escaped.
    #[must_use]
    pub fn chain(&self) -> impl fmt::Display + 'a {
        Chain(self.error)
    }

    /// Logs the event, at the level that the code declares, and calls the observer.
    pub(crate) fn emit(&self) {
        log::error_response(&ErrorRecord {
            level: self.info().log_level(),
            code: self.code(),
            status: self.status(),
            request_id: self.request_id,
            method: self.method(),
            path: self.path(),
            error: self.error,
        });
        self.observe();
    }

    /// Calls the observer.
    pub(crate) fn observe(&self) {
        let observer = self
            .context
            .and_then(|context| context.config.observer.as_ref());
        if let Some(Err(panic)) = observer.map(|observer| catch_panic(|| observer(self))) {
            let omission = Omission::new("observer", panic);
            log::part_omitted(self.code(), self.request_id, &omission);
        }
    }
}

impl fmt::Debug for ErrorEvent<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorEvent")
            .field("code", &self.code())
            .field("status", &self.status())
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}
