//! The state of a request of rocket, and what handlers use of it.

use std::sync::OnceLock;

use http::Extensions;
use rocket::Request;
use rocket::http::{Header, Status};
use rocket::outcome::IntoOutcome;
use rocket::request::{FromRequest, Outcome};
use rocket::response::{Responder, Result};

use super::convert;
use crate::engine::scope::Scope;
use crate::frameworks::request::{header_names, start_scope};
use crate::layer::{self, ErrorLayer};
use crate::request_id::RequestId;

/// The state of a request, in its local cache.
#[derive(Default)]
pub(super) struct RequestState {
    scope: OnceLock<Scope>,
    marker: OnceLock<layer::PassThrough>,
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

    /// Returns the scope with the route that rocket has selected, if a layer is attached.
    pub(super) fn scope(&self, request: &Request<'_>) -> Option<&Scope> {
        let scope = self.scope.get()?;
        let route = || Some(request.route()?.uri.to_string().into());
        scope.request.set_route(route);
        Some(scope)
    }

    /// Returns the marker of a responder, if there is one.
    pub(super) fn marker(&self) -> Option<layer::PassThrough> {
        self.marker.get().copied()
    }
}

/// A responder whose response [`ErrorLayer`] forwards unchanged.
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
        let _ = RequestState::of(request).marker.set(layer::PassThrough);
        Ok(response)
    }
}

/// The id that [`ErrorLayer`] has set. Without a layer, the guard fails with a 500.
#[rocket::async_trait]
impl<'r> FromRequest<'r> for RequestId {
    type Error = &'static str;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, &'static str> {
        const MISSING: &str = "missing request id: attach an `ErrorLayer`";
        let scope = RequestState::of(request).scope(request);
        let id = scope.map(|scope| scope.request.request_id.clone());
        id.or_error((Status::InternalServerError, MISSING))
    }
}
