//! Events about error responses, for observers and for the log.

use std::fmt;
use std::sync::Arc;

use http::{Method, StatusCode};

use crate::catalog::{CodeInfo, LogLevel};
use crate::engine::config::LayerConfig;
use crate::engine::render::RenderedResponse;
use crate::engine::request::RequestContext;
use crate::log::{self, ErrorRecord, Omission};
use crate::panic::catch_panic;
use crate::request_id::RequestId;

pub use crate::log::ErrorChain;

/// The kind of an error response, by the component that rendered it.
///
/// ```
/// use qs_error::event::{ErrorEvent, Kind};
///
/// /// Returns whether no declared code describes the response.
/// fn is_undeclared(event: &ErrorEvent<'_>) -> bool {
///     matches!(event.kind(), Kind::Rewritten | Kind::PassedThrough)
/// }
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    /// An error of a handler, rendered by qs-error.
    Declared,
    /// A response of the framework, or an error of an inner service, rendered by the layer.
    Rewritten,
    /// A response with another body, forwarded unchanged.
    PassedThrough,
    /// A response with a code header and a document of qs-error, rendered for another request.
    Upstream,
    /// A panic, rendered by the layer.
    Panicked,
}

/// The catalog entry and the request id of an error response, for metrics outside of the layer.
///
/// The outermost layer inserts it into the extensions of the response.
///
/// ```
/// use http::Response;
/// use qs_error::layer::Rendered;
///
/// fn code<B>(response: &Response<B>) -> Option<&'static str> {
///     response.extensions().get::<Rendered>().map(|rendered| rendered.info.code())
/// }
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Rendered {
    /// The catalog entry of the code.
    pub info: &'static CodeInfo,
    /// The request id of the response.
    pub request_id: RequestId,
}

/// The result of a layer for one error response.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    pub(crate) kind: Kind,
    pub(crate) code: Code,
    pub(crate) info: Option<&'static CodeInfo>,
    pub(crate) chain: Option<Arc<ErrorChain>>,
    pub(crate) request_id: RequestId,
}

impl Outcome {
    /// Returns the result for a response that the layer has rendered.
    pub(crate) fn rendered(kind: Kind, rendered: &RenderedResponse) -> Self {
        Self {
            kind,
            code: Code::Static(rendered.code),
            info: Some(rendered.info),
            chain: rendered.chain.clone(),
            request_id: rendered.request_id.clone(),
        }
    }
}

/// A code from a catalog or from a header.
#[derive(Clone, Debug)]
pub(crate) enum Code {
    Static(&'static str),
    Header(Box<str>),
}

impl Code {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Static(code) => code,
            Self::Header(code) => code,
        }
    }
}

/// An error response that leaves a layer. [`ErrorLayer::on_error`](crate::ErrorLayer::on_error)
/// passes it to observers.
///
/// ```
/// use qs_error::ErrorLayer;
/// use qs_error::event::ErrorEvent;
///
/// fn count(event: &ErrorEvent<'_>) {
///     println!("errors_total{{code={:?},status={}}} +1", event.code(), event.status().as_u16());
/// }
///
/// let layer = ErrorLayer::new().on_error(count);
/// ```
#[derive(Clone, Copy)]
pub struct ErrorEvent<'a> {
    outcome: &'a Outcome,
    status: StatusCode,
    request: &'a RequestContext,
}

impl<'a> ErrorEvent<'a> {
    /// Returns the kind of the response.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.outcome.kind
    }

    /// Returns the code of the response. For [`Kind::PassedThrough`], it is the code of the status.
    #[must_use]
    pub fn code(&self) -> &'a str {
        self.outcome.code.as_str()
    }

    /// Returns the status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the catalog entry of the code. The result is `None` for [`Kind::PassedThrough`] and
    /// [`Kind::Upstream`].
    ///
    /// ```
    /// use qs_error::event::ErrorEvent;
    ///
    /// /// Returns the name of a metric, such as `errors_retry`.
    /// fn metric(event: &ErrorEvent<'_>) -> String {
    ///     match event.info() {
    ///         Some(info) => format!("errors_{}", info.action()),
    ///         None => "errors_external".to_owned(),
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn info(&self) -> Option<&'static CodeInfo> {
        self.outcome.info
    }

    /// Returns the error and its sources. Do not send them to clients. The result is `None` for
    /// [`Kind::PassedThrough`], [`Kind::Upstream`] and errors that were not rendered in this
    /// request.
    ///
    /// ```
    /// use qs_error::event::ErrorEvent;
    ///
    /// /// Reports the cause of a 5xx to the operator.
    /// fn report(event: &ErrorEvent<'_>) {
    ///     if event.status().is_server_error() {
    ///         let cause = event.error().map_or_else(|| "unknown".to_owned(), ToString::to_string);
    ///         eprintln!("request {} failed: {cause}", event.request_id());
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn error(&self) -> Option<&'a ErrorChain> {
        self.outcome.chain.as_deref()
    }

    /// Returns the request id of the response.
    #[must_use]
    pub fn request_id(&self) -> &'a RequestId {
        &self.outcome.request_id
    }

    /// Returns the method of the request.
    #[must_use]
    pub fn method(&self) -> &'a Method {
        &self.request.method
    }

    /// Returns the path of the request without its query.
    #[must_use]
    pub fn path(&self) -> &'a str {
        self.request.path()
    }

    /// Returns the route, if the function of `ErrorLayer::route` returned one.
    #[must_use]
    pub fn route(&self) -> Option<&'a str> {
        self.request.route()
    }
}

impl fmt::Debug for ErrorEvent<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorEvent")
            .field("kind", &self.kind())
            .field("code", &self.code())
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .finish_non_exhaustive()
    }
}

/// Calls the observers of a layer.
pub(crate) fn observe(
    config: &LayerConfig,
    request: &RequestContext,
    status: StatusCode,
    outcome: &Outcome,
) {
    let event = ErrorEvent {
        outcome,
        status,
        request,
    };
    for observer in &config.observers {
        if let Err(panic) = catch_panic(|| observer(&event)) {
            let omission = Omission::new("observer", panic);
            log::part_omitted(Some(event.code()), event.request_id(), &omission);
        }
    }
}

/// Logs a response that qs-error did not render, at the level of its status.
pub(crate) fn log_forwarded(request: &RequestContext, status: StatusCode, outcome: &Outcome) {
    let level = if status.is_server_error() {
        LogLevel::Error
    } else {
        LogLevel::Debug
    };
    log::error_response(&ErrorRecord {
        level,
        code: outcome.code.as_str(),
        status,
        request_id: &outcome.request_id,
        request: Some(request.record()),
        error: None,
    });
}
