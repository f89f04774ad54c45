//! [`ErrorLayer`]: every failure of a service in one shape, with one request id.

mod body;
mod future;
mod tower;

use std::sync::Arc;

use http::{HeaderName, Request, StatusCode};

use crate::engine::config::{BoxError, LayerConfig, ResponseConfig};
use crate::engine::event::ErrorEvent;
use crate::engine::request::{self, RequestContext};
use crate::request_id::RequestId;
use crate::response::ErrorResponse;

pub use self::body::ResponseBody;
pub use self::future::ResponseFuture;
pub use crate::engine::decide::PassThrough;

/// Gives every failure of the inner service the same shape: errors of handlers, responses of the
/// framework (no route, wrong method, rejected extractors), errors of inner services, panics.
///
/// - Each request has one [`RequestId`]: in its extensions, in a header of the response, in the
///   body of an error and in the log event.
/// - An error response (400 to 599) without a body or with a `text/plain` body that the framework
///   created gets the code of its status by RFC 9110 (`not_found`), or the error of
///   [`map_status`](Self::map_status). The text of a 4xx becomes its message, the text of a 5xx is
///   logged.
/// - Responses with another body (JSON, HTML, gRPC, a stream), and those with [`PassThrough`], are
///   forwarded. The header of the request id is added if it is absent.
/// - The service never fails: an error of the inner service, and a panic, becomes a 500
///   (`internal_server_error`, or the error of `map_status`), unless the error is an
///   [`ErrorResponse`].
///
/// It is the outermost layer. One layer inside another uses the id of the outer one. A response
/// that a handler received from another service is forwarded like any JSON.
///
/// ```
/// # #[cfg(feature = "tower")] {
/// use axum::Router;
/// use axum::routing::get;
/// use http::StatusCode;
/// use qs_error::{ErrorCode, ErrorLayer};
///
/// let app: Router = Router::new().route("/", get(|| async { "hello" })).layer(
///     ErrorLayer::new()
///         .docs_url("https://docs.example.com/errors#{code}")
///         .map_status(|status| (status == StatusCode::METHOD_NOT_ALLOWED).then_some(ErrorCode::MethodNotAllowed)),
/// );
/// # }
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ErrorLayer {
    config: LayerConfig,
}

impl ErrorLayer {
    /// Creates a layer with the documented header names that accepts no inbound ids.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the header of the request id. The default is `x-qs-request-id`.
    pub fn request_id_header(mut self, name: HeaderName) -> Self {
        self.response().request_id_header = name;
        self
    }

    /// Sets the header of the code. The default is `x-qs-error-code`.
    pub fn error_code_header(mut self, name: HeaderName) -> Self {
        self.response().error_code_header = name;
        self
    }

    /// Sets the help link of every response. It overrides the links of errors. `{code}` is
    /// replaced by the code.
    pub fn docs_url(mut self, template: impl Into<Arc<str>>) -> Self {
        self.response().docs_url = Some(template.into());
        self
    }

    /// Accepts the request id from the client's header, if exactly one header has a valid id.
    ///
    /// It is for services behind a proxy that sets the header. Elsewhere clients could choose the
    /// ids in the log.
    pub fn trust_inbound(mut self, trust: bool) -> Self {
        self.config.trust_inbound = trust;
        self
    }

    /// Sets the error for a response that has only a status. The response then has the status of
    /// that error, because a code has one status everywhere. The text of the response becomes the
    /// message, unless the error has one of its own
    /// ([`with_message`](ErrorResponse::with_message)).
    pub fn map_status<F, E>(mut self, map: F) -> Self
    where
        F: Fn(StatusCode) -> Option<E> + Send + Sync + 'static,
        E: Into<ErrorResponse>,
    {
        self.config.status_map = Some(Arc::new(move |status| map(status).map(Into::into)));
        self
    }

    /// Calls `observer` for every error response, for metrics.
    pub fn on_error(mut self, observer: impl Fn(&ErrorEvent<'_>) + Send + Sync + 'static) -> Self {
        self.config.observer = Some(Arc::new(observer));
        self
    }

    fn response(&mut self) -> &mut ResponseConfig {
        Arc::make_mut(&mut self.config.response)
    }
}

/// The service that [`ErrorLayer`] creates around another one.
///
/// ```
/// # #[cfg(feature = "tower")]
/// # futures_executor::block_on(async {
/// use std::convert::Infallible;
///
/// use bytes::Bytes;
/// use http::{Request, Response};
/// use http_body_util::Full;
/// use qs_error::ErrorLayer;
/// use tower::{Layer, ServiceExt, service_fn};
///
/// let inner = service_fn(|_: Request<()>| async {
///     Err::<Response<Full<Bytes>>, std::io::Error>(std::io::Error::other("the disk is gone"))
/// });
/// let response = ErrorLayer::new().layer(inner).oneshot(Request::new(())).await;
/// let response = response.unwrap_or_else(|never: Infallible| match never {});
/// assert_eq!(response.status(), 500);
/// # });
/// ```
#[derive(Debug)]
pub struct ErrorService<S> {
    inner: S,
    config: Arc<LayerConfig>,
    /// The error of `poll_ready`, which the next call responds with.
    failure: Option<BoxError>,
}

impl<S: Clone> Clone for ErrorService<S> {
    fn clone(&self) -> Self {
        Self {
            inner: self.inner.clone(),
            config: Arc::clone(&self.config),
            failure: None,
        }
    }
}

/// A request in a layer.
#[derive(Debug)]
struct Scope {
    context: Arc<RequestContext>,
    /// The configuration of a layer inside another; the context has that of the outer layer.
    inner_config: Option<Arc<LayerConfig>>,
}

impl Scope {
    fn config(&self) -> &LayerConfig {
        self.inner_config.as_deref().unwrap_or(&self.context.config)
    }

    fn is_outermost(&self) -> bool {
        self.inner_config.is_none()
    }

    /// Starts the scope of a request, and inserts the id into its extensions. Inside of another
    /// layer, the request keeps the outer layer's id, configuration of responses and path.
    fn new<B>(config: &Arc<LayerConfig>, request: &mut Request<B>) -> Self {
        let method = request.method().clone();
        if let Some(outer) = request::current() {
            let context = RequestContext {
                request_id: outer.request_id.clone(),
                method,
                target: outer.target.clone(),
                config: Arc::clone(&outer.config),
            };
            let extensions = request.extensions_mut();
            extensions.insert(context.request_id.clone());
            return Self {
                context: Arc::new(context),
                inner_config: Some(Arc::clone(config)),
            };
        }
        let target = request.uri().path_and_query().cloned();
        let inbound = inbound_id(config, request);
        let mut is_outermost = false;
        // The outer layer may have run on another task.
        let request_id = request.extensions_mut().get_or_insert_with(|| {
            is_outermost = true;
            inbound.unwrap_or_else(RequestId::generate)
        });
        let context = RequestContext {
            request_id: request_id.clone(),
            method,
            target,
            config: Arc::clone(config),
        };
        Self {
            context: Arc::new(context),
            inner_config: (!is_outermost).then(|| Arc::clone(config)),
        }
    }
}

/// Returns the client's id, if the layer accepts it.
fn inbound_id<B>(config: &LayerConfig, request: &Request<B>) -> Option<RequestId> {
    let name = &config.response.request_id_header;
    config
        .trust_inbound
        .then(|| RequestId::from_headers(request.headers(), name))?
}
