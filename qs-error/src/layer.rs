//! [`ErrorLayer`]: one format and one request id for every failure of a service.

pub(crate) mod body;
mod callbacks;
pub(crate) mod future;
mod service;
mod tower;

use std::sync::Arc;

use http::HeaderName;

use crate::engine::config::{LayerConfig, ResponseConfig};
use crate::formats::ErrorFormat;

pub use self::body::ResponseBody;
pub use self::future::ResponseFuture;
pub use self::service::ErrorService;
pub use crate::engine::decide::PassThrough;
pub use crate::engine::event::Rendered;

/// A layer that renders every failure of the inner service in one format: errors of handlers,
/// responses of the framework (no route, wrong method, rejected extractors), errors of inner
/// services and panics. It is a layer of tower, and a middleware of other frameworks.
///
/// - Each request has one [`RequestId`](crate::RequestId). It is in the extensions of the request,
///   in a header of the response, in the body of an error and in the log event.
/// - An error response (400 to 599) that qs-error did not render is rewritten, if its body is
///   empty, is `text/plain` or has no content type. The new response has the code of the status,
///   such as `not_found`, or the error of [`map_status`](Self::map_status). The first 8 KiB of the
///   body of a 4xx become the message, if the body is UTF-8, is ready and has no content encoding.
///   The body of a 5xx is logged.
/// - Responses with another body (JSON, HTML, gRPC, event streams), or with [`PassThrough`], are
///   forwarded. The header of the request id is added if it is absent.
/// - The service of tower never fails. An [`ErrorResponse`](crate::ErrorResponse) of the inner
///   service is rendered unchanged. Another error is replaced by the error of
///   [`map_error`](Self::map_error). Panics, and errors that `map_error` does not replace, become a
///   500. Its error is the result of [`map_status`](Self::map_status) for 500, else
///   `internal_server_error`.
///
/// Add tracing, CORS and compression outside of this layer. Add timeouts, limits and authentication
/// inside. An inner `ErrorLayer` uses the request id, the header names, the help link and the
/// document formats of the outer one.
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
    pub(crate) config: Arc<LayerConfig>,
}

impl ErrorLayer {
    /// Creates a layer with the default settings.
    ///
    /// ```
    /// use qs_error::ErrorLayer;
    ///
    /// let layer = ErrorLayer::new();
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the header of the request id. The default is `x-qs-request-id`. A reserved name, or the
    /// name of the header of the code, is ignored with a log event.
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

    /// Sets the header of the code. The default is `x-qs-error-code`. A reserved name, or the name
    /// of the header of the request id, is ignored with a log event.
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

    /// Sets whether documents contain advice for clients. The default is `false`.
    ///
    /// Advice consists of these members:
    ///
    /// - `action`: the [`Action`](crate::catalog::Action) of the code
    /// - `retry_after`: the delay before a retry in seconds, if there is one
    /// - `remedy`: the first paragraph of the section `# Remedy` of the doc comment, at most 300
    ///   bytes, if there is one
    ///
    /// Clients see the remedy even for a 5xx, so it is public.
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
    /// A response that another task renders has the format `Json`. So return the error from the
    /// task, and convert it in the handler.
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
    /// An offer is selected if the header contains its exact media type, with a greater quality
    /// value than the default format has. So `application/problem+json, */*` selects the default
    /// format, and `application/problem+json, */*;q=0.9` selects an offered
    /// [`Problem`](crate::format::Problem). The offer with the greatest quality value is selected,
    /// or the first of several such offers. `*/*` and `type/*` do not select an offer. Invalid
    /// elements of the header, and parameters other than `q`, are ignored.
    ///
    /// With an offer, each error response that qs-error renders has `Vary: Accept`. An offer with
    /// the media type of another offer, or with an invalid content type, is ignored with a log
    /// event. An offer with the media type of the default format is never selected.
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

    /// Sets whether the layer accepts the request id from the header of the request. The default is
    /// `false`.
    ///
    /// The id is accepted if exactly one header has the name, and its value matches
    /// `[A-Za-z0-9._-]{1,128}`. Use this setting only if a proxy sets the header. Otherwise,
    /// clients can choose the ids in the log.
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

    fn config(&mut self) -> &mut LayerConfig {
        Arc::make_mut(&mut self.config)
    }

    fn response(&mut self) -> &mut ResponseConfig {
        Arc::make_mut(&mut self.config().response)
    }
}
