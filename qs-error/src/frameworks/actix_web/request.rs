//! Requests of actix-web in the layer.

use std::future::{Ready, ready};

use actix_web::dev::{Payload, ServiceRequest};
use actix_web::{FromRequest, HttpMessage as _, HttpRequest};
use http::{Extensions, HeaderMap, HeaderValue, Method, StatusCode};

use crate::engine::scope::Scope;
use crate::frameworks::request::{header_names, start_scope};
use crate::layer::ErrorLayer;
use crate::request_id::RequestId;
use crate::response::ErrorResponse;

/// Starts the scope of a request, and inserts the id into its extensions.
pub(super) fn start(layer: &ErrorLayer, request: &ServiceRequest) -> Scope {
    let method = Method::from_bytes(request.method().as_str().as_bytes());
    let target = request.uri().path_and_query();
    let target = target.and_then(|target| target.as_str().parse().ok());
    let mut headers = HeaderMap::new();
    for name in header_names(layer) {
        let values = request.headers().get_all(name.as_str());
        for value in values.filter_map(|value| HeaderValue::from_bytes(value.as_bytes()).ok()) {
            headers.append(name, value);
        }
    }
    let extensions = request.extensions_mut().remove::<Extensions>();
    let mut extensions = extensions.unwrap_or_default();
    if layer.config.route.is_some()
        && let Some(pattern) = request.match_pattern()
    {
        extensions.insert(MatchPattern(pattern));
    }
    let method = method.unwrap_or_default();
    let scope = start_scope(layer, method, target, headers, &mut extensions);
    let id = scope.request.request_id.clone();
    request.extensions_mut().insert(extensions);
    request.extensions_mut().insert(id);
    scope
}

/// The pattern of the resource that matches a request, for [`ErrorLayer::route`].
///
/// ```
/// use std::sync::mpsc::channel;
///
/// use actix_web::rt::System;
/// use actix_web::test::{TestRequest, call_service, init_service};
/// use actix_web::{App, web};
/// use qs_error::actix_web::MatchPattern;
/// use qs_error::{ErrorLayer, HttpCode};
///
/// let (sender, routes) = channel();
/// let layer = ErrorLayer::new()
///     .route(|extensions| extensions.get().map(MatchPattern::as_str))
///     .on_error(move |event| sender.send(event.route().map(str::to_owned)).unwrap());
///
/// System::new().block_on(async {
///     let item = web::get().to(async || Err::<String, _>(HttpCode::Gone));
///     let app = init_service(App::new().route("/items/{name}", item).wrap(layer)).await;
///     call_service(&app, TestRequest::with_uri("/items/pen").to_request()).await;
///     assert_eq!(routes.recv().unwrap().unwrap(), "/items/{name}");
/// });
/// ```
#[derive(Clone, Debug)]
pub struct MatchPattern(String);

impl MatchPattern {
    /// Returns the pattern.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Extracts the id that [`ErrorLayer`] has set. Without a layer, the extractor fails with a 500.
///
/// ```
/// use actix_web::test::{TestRequest, call_and_read_body, init_service};
/// use actix_web::{App, rt::System, web};
/// use qs_error::{ErrorLayer, RequestId};
///
/// async fn show(id: RequestId) -> String {
///     id.to_string()
/// }
///
/// System::new().block_on(async {
///     let app = App::new().route("/", web::get().to(show)).wrap(ErrorLayer::new());
///     let app = init_service(app).await;
///     let id = call_and_read_body(&app, TestRequest::default().to_request()).await;
///     assert_eq!(id.len(), 32);
/// });
/// ```
impl FromRequest for RequestId {
    type Error = ErrorResponse;
    type Future = Ready<Result<Self, ErrorResponse>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let id = request.extensions().get().cloned();
        ready(id.ok_or_else(|| {
            ErrorResponse::of_status(StatusCode::INTERNAL_SERVER_ERROR)
                .with_source("missing request id: add an `ErrorLayer` to the app")
        }))
    }
}
