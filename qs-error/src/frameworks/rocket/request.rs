//! The state of a request of rocket, and what handlers use of it.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use http::{Extensions, StatusCode};
use rocket::Request;
use rocket::http::{Header, Status};
use rocket::request::{FromRequest, Outcome};
use rocket::response::{Responder, Result};

use super::convert;
use crate::engine::render::respond;
use crate::engine::scope::Scope;
use crate::frameworks::request::{header_names, start_scope};
use crate::layer::ErrorLayer;
use crate::request_id::RequestId;
use crate::response::ErrorResponse;

/// The state of a request, in its local cache.
#[derive(Default)]
pub(super) struct RequestState {
    scope: OnceLock<Scope>,
    has_marker: AtomicBool,
}

impl RequestState {
    pub(super) fn of<'r>(request: &'r Request<'_>) -> &'r Self {
        request.local_cache(Self::default)
    }

    /// Starts the scope. Clones of a request share its state, so a scope may exist.
    pub(super) fn start(&self, layer: &ErrorLayer, request: &Request<'_>) {
        let method = request.method().as_str().parse().unwrap_or_default();
        let target = request.uri().to_string().parse().ok();
        let names = header_names(layer);
        let is_read = |header: &Header<'_>| names.iter().any(|name| header.name == name.as_str());
        let headers = convert(request.headers().iter().filter(is_read));
        let scope = start_scope(layer, method, target, headers, &mut Extensions::new());
        let _ = self.scope.set(scope);
    }

    /// Returns the scope, if a layer is attached.
    pub(super) fn scope(&self) -> Option<&Scope> {
        self.scope.get()
    }

    /// Sets the route that rocket matched last, and returns the scope. Only a response has its
    /// final route, because a route may forward the request to the next one.
    pub(super) fn scope_of_response(&self, request: &Request<'_>) -> Option<&Scope> {
        let scope = self.scope()?;
        let route = || Some(request.route()?.uri.to_string().into());
        scope.request.set_route(route);
        Some(scope)
    }

    /// Records whether the response has the marker [`PassThrough`].
    pub(super) fn set_marker(&self, has_marker: bool) {
        self.has_marker.store(has_marker, Ordering::Relaxed);
    }

    pub(super) fn has_marker(&self) -> bool {
        self.has_marker.load(Ordering::Relaxed)
    }
}

/// A responder whose response [`ErrorLayer`] forwards unchanged.
///
/// If an outer responder fails, the marker is lost with the response. But your own catcher does not
/// remove the marker, so that the layer forwards a string of this catcher.
///
/// ```
/// use qs_error::rocket::PassThrough;
/// use rocket::get;
/// use rocket::http::Status;
///
/// #[get("/search")]
/// fn search() -> PassThrough<(Status, &'static str)> {
///     PassThrough((Status::NotFound, "no such page, try the index"))
/// }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct PassThrough<R>(pub R);

impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for PassThrough<R> {
    fn respond_to(self, request: &'r Request<'_>) -> Result<'o> {
        let response = self.0.respond_to(request)?;
        RequestState::of(request).set_marker(true);
        Ok(response)
    }
}

/// The id that [`ErrorLayer`] has set. Without a layer, the guard logs an event and rocket responds
/// with 500.
#[rocket::async_trait]
impl<'r> FromRequest<'r> for RequestId {
    type Error = &'static str;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, &'static str> {
        const MISSING: &str = "missing request id: attach an `ErrorLayer`";
        let Some(scope) = RequestState::of(request).scope() else {
            // A catcher receives only the status, so this response is rendered only for the log.
            let error = ErrorResponse::of_status(StatusCode::INTERNAL_SERVER_ERROR);
            let _ = respond(&error.with_source(MISSING));
            return Outcome::Error((Status::InternalServerError, MISSING));
        };
        Outcome::Success(scope.request.request_id.clone())
    }
}
