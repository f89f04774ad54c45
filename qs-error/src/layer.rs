//! [`ErrorLayer`]: every failure of a service in one shape, with one request id.

mod body;
mod future;
mod service;
mod tower;

use std::error::Error;
use std::sync::Arc;

use http::{Extensions, HeaderName, StatusCode};

use crate::engine::config::{LayerConfig, ResponseConfig};
use crate::engine::event::ErrorEvent;
use crate::formats::ErrorFormat;
use crate::request_id::RequestId;
use crate::response::ErrorResponse;

pub use self::body::ResponseBody;
pub use self::future::ResponseFuture;
pub use self::service::ErrorService;
pub use crate::engine::decide::PassThrough;
pub use crate::engine::event::Rendered;

/// Gives every failure of the inner service the same shape: errors of handlers, responses of the
/// framework (no route, wrong method, rejected extractors), errors of inner services, panics.
///
/// - Each request has one [`RequestId`]: in its extensions, in a header of the response, in the
///   body of an error and in the log event.
/// - An error response (400 to 599) is rewritten if its body is empty, is `text/plain` or has no
///   content type, unless qs-error rendered it. It gets the code of its status (`not_found`),
///   or the error of [`map_status`](Self::map_status). The text of a 4xx becomes its message, if
///   it is UTF-8 and ready. The text of a 5xx is logged.
/// - Other bodies (JSON, HTML, gRPC, event streams), and responses with [`PassThrough`], are
///   forwarded. The header of the request id is added if it is absent.
/// - The service never fails. An [`ErrorResponse`] of the inner service is rendered as it is.
///   Another error gets the error of [`map_error`](Self::map_error). All others, and panics, become
///   a 500: the error of [`map_status`](Self::map_status) for that status, else
///   `internal_server_error`.
///
/// Tracing, CORS and compression are outside of this layer. Timeouts, limits and authentication
/// are inside. A layer inside another one uses the request id, the header names, the help link and
/// the document formats of the outer one.
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
    config: Arc<LayerConfig>,
}

impl ErrorLayer {
    /// Creates a layer with the documented header names that accepts no inbound ids.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the header of the request id. The default is `x-qs-request-id`. A reserved name, and
    /// the name of the code's header, are ignored with a log event.
    ///
    /// ```
    /// use http::HeaderName;
    /// use qs_error::ErrorLayer;
    ///
    /// let layer = ErrorLayer::new().request_id_header(HeaderName::from_static("x-request-id"));
    /// ```
    pub fn request_id_header(mut self, name: HeaderName) -> Self {
        self.response().set_request_id_header(name);
        self
    }

    /// Sets the header of the code. The default is `x-qs-error-code`. A reserved name, and the
    /// name of the request id's header, are ignored with a log event.
    ///
    /// ```
    /// use http::HeaderName;
    /// use qs_error::ErrorLayer;
    ///
    /// let layer = ErrorLayer::new().error_code_header(HeaderName::from_static("x-error-code"));
    /// ```
    pub fn error_code_header(mut self, name: HeaderName) -> Self {
        self.response().set_error_code_header(name);
        self
    }

    /// Sets the help link of every response. It overrides the links of errors. `{code}` is
    /// replaced by the code.
    ///
    /// ```
    /// use qs_error::ErrorLayer;
    ///
    /// let layer = ErrorLayer::new().docs_url("https://docs.example.com/errors#{code}");
    /// ```
    pub fn docs_url(mut self, template: impl Into<Arc<str>>) -> Self {
        self.response().docs_url = Some(template.into());
        self
    }

    /// Adds what a client should do to every document: `action`, `retry_after` (seconds, if known) and
    /// `remedy` (the first paragraph of that section of the doc comment, at most 300 bytes). Clients
    /// of a 5xx see the remedy, too: it is public text. The default is `false`.
    ///
    /// ```
    /// # #[cfg(all(feature = "axum", feature = "tower"))]
    /// # futures_executor::block_on(async {
    /// use axum::{Router, body};
    /// use http::Request;
    /// use qs_error::{ErrorLayer, QsError};
    /// use tower::ServiceExt;
    ///
    /// /// The tenant sends too much.
    /// ///
    /// /// # Remedy
    /// ///
    /// /// Send at most five requests each second.
    /// #[derive(Debug, QsError)]
    /// #[qs(code = "tenant_throttled", status = 429, retry_after = 2)]
    /// struct Throttled;
    ///
    /// let layer = ErrorLayer::new().advice(true);
    /// let app = Router::new().fallback(async || Throttled).layer(layer);
    ///
    /// let response = app.oneshot(Request::new(body::Body::empty())).await.unwrap();
    /// let body = body::to_bytes(response.into_body(), 1024).await.unwrap();
    /// let advice = br#","action":"retry","retry_after":2,"remedy":"Send at most five requests each second."}"#;
    /// assert!(body.ends_with(advice));
    /// # });
    /// ```
    pub fn advice(mut self, is_sent: bool) -> Self {
        self.response().advice = is_sent;
        self
    }

    /// Sets the document format of every error response that qs-error renders. The default is
    /// [`Json`](crate::format::Json). A format with an invalid content type is ignored with a log
    /// event.
    ///
    /// An error that another task converts into a response has the document of `Json`: return the
    /// error from the task instead.
    ///
    /// ```
    /// # #[cfg(feature = "tower")]
    /// # futures_executor::block_on(async {
    /// use axum::{Router, body};
    /// use http::Request;
    /// use qs_error::ErrorLayer;
    /// use qs_error::format::Envelope;
    /// use tower::ServiceExt;
    ///
    /// let layer = ErrorLayer::new().format(Envelope("error"));
    /// let app: Router = Router::new().layer(layer);
    ///
    /// let response = app.oneshot(Request::new(body::Body::empty())).await.unwrap();
    /// let body = body::to_bytes(response.into_body(), 1024).await.unwrap();
    /// assert!(body.starts_with(br#"{"error":{"code":"not_found","#));
    /// # });
    /// ```
    pub fn format(mut self, format: impl ErrorFormat) -> Self {
        self.response().formats.set_default(format);
        self
    }

    /// Adds a format that a client can select with the header `Accept` (RFC 9110, section 12.5.1).
    ///
    /// An offer is selected if the header names its media type with a greater quality value than
    /// the default format has. So `application/problem+json, */*` selects the default, and
    /// `application/problem+json, */*;q=0.9` an offered [`Problem`](crate::format::Problem). Of
    /// several offers, the one with the greatest quality value is selected, and the first one of
    /// equals. `*/*` and `type/*` select no offer. Invalid elements of the header, and parameters
    /// other than `q`, are ignored.
    ///
    /// With an offer, each error response that qs-error renders has `Vary: Accept`. An offer with the
    /// media type of another one, or with an invalid content type, is ignored with a log event. An
    /// offer with the media type of the default is never selected.
    ///
    /// ```
    /// # #[cfg(feature = "tower")]
    /// # futures_executor::block_on(async {
    /// use axum::{Router, body::Body};
    /// use http::Request;
    /// use qs_error::ErrorLayer;
    /// use qs_error::format::Problem;
    /// use tower::ServiceExt;
    ///
    /// let app: Router = Router::new().layer(ErrorLayer::new().offer(Problem));
    ///
    /// let request = Request::get("/").header("accept", "application/problem+json");
    /// let response = app.oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    /// assert_eq!(response.headers()["content-type"], "application/problem+json");
    /// assert_eq!(response.headers()["vary"], "Accept");
    /// # });
    /// ```
    pub fn offer(mut self, format: impl ErrorFormat) -> Self {
        self.response().formats.add_offer(format);
        self
    }

    /// Accepts the request id from the client's header, if exactly one header has a valid id.
    ///
    /// It is for services behind a proxy that sets the header. Elsewhere clients could choose the
    /// ids in the log. The default is `false`.
    ///
    /// ```
    /// use qs_error::ErrorLayer;
    ///
    /// let layer = ErrorLayer::new().trust_inbound(true);
    /// ```
    pub fn trust_inbound(mut self, trust: bool) -> Self {
        self.config().trust_inbound = trust;
        self
    }

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

    /// Sets the function that finds the route of a request, for log events and observers.
    ///
    /// It is called as the request enters the layer. Axum's `MatchedPath` exists there only if the
    /// layer is added with `Router::layer`.
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

    /// Sets the error for a response that has only a status. The response then has the status of
    /// that error, because a code has one status everywhere. The text of the response replaces the
    /// declared message, but not that of [`with_message`](ErrorResponse::with_message).
    ///
    /// The error for 500 is also the one for panics, and for errors of the inner service without
    /// another error.
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

    /// Sets the error for an error of the inner service, such as a timeout of a middleware. The
    /// inner error is in reports, after the error and its sources.
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

    /// Adds an observer, which is called for every error response that leaves the layer. A panic
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

    fn config(&mut self) -> &mut LayerConfig {
        Arc::make_mut(&mut self.config)
    }

    fn response(&mut self) -> &mut ResponseConfig {
        Arc::make_mut(&mut self.config().response)
    }
}
