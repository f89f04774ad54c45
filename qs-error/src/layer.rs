//! [`ErrorLayer`]: every failure of a service in one shape, with one request id each.

mod body;
mod future;

use std::convert::Infallible;
use std::sync::Arc;
use std::task::{Context as Task, Poll};

use bytes::Bytes;
use http::{HeaderName, Request, Response, StatusCode};
use tower_layer::Layer;
use tower_service::Service;

use crate::code::ErrorCode;
use crate::engine::ErrorEvent;
use crate::engine::request::{self, Context, LayerConfig, ResponseConfig, StatusMap};
use crate::http_code;
use crate::panic::{Panic, catch_panic, catch_unwind_payload};
use crate::request_id::RequestId;
use crate::response::ErrorResponse;

pub use self::body::ResponseBody;
pub use self::future::ResponseFuture;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Gives every failure of the service inside of it the same shape: errors of handlers, the
/// framework's own answers (no route, wrong method, rejected extractors), errors of inner services,
/// panics.
///
/// - Each request has one [`RequestId`]: in its extensions, in the header of every answer, in the
///   body of an error and in the log event.
/// - An error answer (400 to 599) with an empty or `text/plain` body, made by someone else, gets the
///   code of its status by RFC 9110 (`not_found`), or the one of [`map_status`](Self::map_status).
///   The text of a 4xx stays as its message, that of a 5xx goes to the log.
/// - Answers with another body (JSON, HTML, gRPC, a stream), and those marked [`PassThrough`], pass
///   with the id's header added, if they have none.
/// - The service never fails: what the inner one returns as an error, and a panic, becomes a 500
///   (`internal_server_error`, or what `map_status` makes of that status), unless the error is an
///   [`ErrorResponse`](crate::ErrorResponse).
///
/// Put it around everything, outermost. One layer inside another uses the outer one's id. An answer
/// that another service of yours gave to a request of its own, and that a handler hands on, is one
/// with a body of its own, and passes.
///
/// ```
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
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ErrorLayer {
    policy: LayerConfig,
}

impl ErrorLayer {
    /// A layer with the documented header names that trusts no id from outside.
    pub fn new() -> Self {
        Self::default()
    }

    /// Names the header of the request id; `x-qs-request-id` without it.
    pub fn request_id_header(mut self, name: HeaderName) -> Self {
        self.settings().request_id_header = name;
        self
    }

    /// Names the header of the code; `x-qs-error-code` without it.
    pub fn error_code_header(mut self, name: HeaderName) -> Self {
        self.settings().error_code_header = name;
        self
    }

    /// Sets the help link of every answer, over what the errors say; `{code}` in it becomes the
    /// code.
    pub fn docs_url(mut self, template: impl Into<Arc<str>>) -> Self {
        self.settings().docs_url = Some(template.into());
        self
    }

    /// Takes the request id from the client's header, if it is one id in one header.
    ///
    /// For services behind a proxy that sets the header. Elsewhere clients could choose what they
    /// are called in the log.
    pub fn trust_inbound(mut self, trust: bool) -> Self {
        self.policy.trust_inbound = trust;
        self
    }

    /// Chooses the error for an answer that says no more than its status. The answer gets the status
    /// of its code, too: a code has one status wherever it is met. A text that the answer brings stays
    /// as the message, unless the error has one that is its own
    /// ([`with_message`](ErrorResponse::with_message)).
    pub fn map_status<F, E>(mut self, map: F) -> Self
    where
        F: Fn(StatusCode) -> Option<E> + Send + Sync + 'static,
        E: Into<ErrorResponse>,
    {
        self.policy.status_map = Some(Arc::new(move |status| map(status).map(Into::into)));
        self
    }

    /// Shows every error answer to `observer`, for metrics.
    pub fn on_error(mut self, observer: impl Fn(&ErrorEvent<'_>) + Send + Sync + 'static) -> Self {
        self.policy.observer = Some(Arc::new(observer));
        self
    }

    fn settings(&mut self) -> &mut ResponseConfig {
        Arc::make_mut(&mut self.policy.settings)
    }
}

impl<S> Layer<S> for ErrorLayer {
    type Service = ErrorService<S>;

    fn layer(&self, inner: S) -> ErrorService<S> {
        ErrorService {
            inner,
            policy: Arc::new(self.policy.clone()),
            failed: None,
        }
    }
}

/// The service that [`ErrorLayer`] makes of another one.
///
/// ```
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
/// let answer = ErrorLayer::new().layer(inner).oneshot(Request::new(())).await;
/// let answer = answer.unwrap_or_else(|never: Infallible| match never {});
/// assert_eq!(answer.status(), 500);
/// # });
/// ```
#[derive(Debug)]
pub struct ErrorService<S> {
    inner: S,
    policy: Arc<LayerConfig>,
    /// What `poll_ready` met, to be answered by the call that follows.
    failed: Option<BoxError>,
}

impl<S: Clone> Clone for ErrorService<S> {
    fn clone(&self) -> Self {
        Self {
            inner: self.inner.clone(),
            policy: Arc::clone(&self.policy),
            failed: None,
        }
    }
}

impl<S> ErrorService<S> {
    /// The request as this layer sees it, with its id in the extensions. Inside another layer it
    /// keeps the outer one's id, settings and path, which is the one that the client asked for; the
    /// policy of its own is apart.
    fn context<B>(&self, request: &mut Request<B>) -> (Arc<Context>, Option<Arc<LayerConfig>>) {
        let method = request.method().clone();
        if let Some(outer) = request::current() {
            let context = Context {
                request_id: outer.request_id.clone(),
                method,
                target: outer.target.clone(),
                policy: Arc::clone(&outer.policy),
            };
            let extensions = request.extensions_mut();
            extensions.insert(context.request_id.clone());
            return (Arc::new(context), Some(Arc::clone(&self.policy)));
        }
        let target = request.uri().path_and_query();
        let target = target.filter(|_| self.policy.tells_path()).cloned();
        let inbound = self.inbound_id(request);
        let mut is_outermost = false;
        // An outer layer may also have run on another task.
        let request_id = request.extensions_mut().get_or_insert_with(|| {
            is_outermost = true;
            inbound.unwrap_or_else(RequestId::generate)
        });
        let context = Context {
            request_id: request_id.clone(),
            method,
            target,
            policy: Arc::clone(&self.policy),
        };
        let own = (!is_outermost).then(|| Arc::clone(&self.policy));
        (Arc::new(context), own)
    }

    /// The client's id, where that is asked for.
    fn inbound_id<B>(&self, request: &Request<B>) -> Option<RequestId> {
        let name = &self.policy.settings.request_id_header;
        let is_trusted = self.policy.trust_inbound;
        is_trusted.then(|| RequestId::from_headers(request.headers(), name))?
    }
}

impl<S, B, R> Service<Request<B>> for ErrorService<S>
where
    S: Service<Request<B>, Response = Response<R>>,
    S::Error: Into<BoxError>,
    R: http_body::Body<Data = Bytes>,
{
    type Response = Response<ResponseBody<R>>;
    type Error = Infallible;
    type Future = ResponseFuture<S::Future, R>;

    fn poll_ready(&mut self, task: &mut Task<'_>) -> Poll<Result<(), Infallible>> {
        let ready = future::catch_poll(|| self.inner.poll_ready(task).map_err(Into::into));
        ready.map(|ready| {
            self.failed = ready.err();
            Ok(())
        })
    }

    fn call(&mut self, mut request: Request<B>) -> Self::Future {
        let (context, own) = self.context(&mut request);
        if let Some(error) = self.failed.take() {
            return ResponseFuture::failed(context, own, error);
        }
        let guard = context.enter();
        let called = catch_unwind_payload(|| self.inner.call(request));
        drop(guard);
        match called {
            Ok(future) => ResponseFuture::new(context, own, future),
            Err(payload) => ResponseFuture::failed(context, own, Panic::new(payload).into()),
        }
    }
}

impl LayerConfig {
    /// The error for an answer that says no more than its status.
    pub(crate) fn error(&self, status: StatusCode) -> ErrorResponse {
        let mapped = |map: &Arc<StatusMap>| catch_panic(|| map(status)).ok().flatten();
        self.status_map
            .as_ref()
            .and_then(mapped)
            .unwrap_or_else(|| {
                http_code::info(status)
                    .map_or_else(|| ErrorCode::InternalError.into(), ErrorResponse::new)
            })
    }

    /// What an error of the inner service is answered with.
    fn failure(&self, error: BoxError) -> ErrorResponse {
        match error.downcast() {
            Ok(response) => *response,
            Err(error) => self
                .error(StatusCode::INTERNAL_SERVER_ERROR)
                .with_source(error),
        }
    }
}
