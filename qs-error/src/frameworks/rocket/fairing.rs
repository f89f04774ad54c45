//! `ErrorLayer` as a fairing of rocket, and its default catcher.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use rocket::catcher::{Catcher, Handler};
use rocket::fairing::{self, Fairing, Info, Kind};
use rocket::http::Status;
use rocket::response::{Body, Response, Result};
use rocket::tokio::io::AsyncReadExt;
use rocket::{Build, Data, Request, Rocket};

use super::request::RequestState;
use super::{add_headers, convert_head, set_response};
use crate::engine::decide::{Decision, Head, decide};
use crate::engine::forward::forward;
use crate::engine::rewrite::{MAX_BODY, ReadyBody, rewrite};
use crate::engine::scope::Scope;
use crate::layer::{ErrorLayer, PassThrough};

/// Adds the layer to rocket, by `attach`. See [`qs_error::rocket`](crate::rocket).
#[rocket::async_trait]
impl Fairing for ErrorLayer {
    fn info(&self) -> Info {
        Info {
            name: "ErrorLayer",
            kind: Kind::Ignite | Kind::Request | Kind::Response | Kind::Singleton,
        }
    }

    async fn on_ignite(&self, rocket: Rocket<Build>) -> fairing::Result {
        let is_default = |catcher: &Catcher| catcher.code.is_none() && catcher.base == "/";
        if rocket.catchers().any(is_default) {
            return Ok(rocket);
        }
        Ok(rocket.register("/", [Catcher::new(None, self.clone())]))
    }

    async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
        RequestState::of(request).start(self, request);
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        finish(request, response);
    }
}

/// The default catcher. Its responses have only a status, and the fairing rewrites them.
#[rocket::async_trait]
impl Handler for ErrorLayer {
    async fn handle<'r>(&self, status: Status, request: &'r Request<'_>) -> Result<'r> {
        let mut response = Response::new();
        response.set_status(status);
        let state = RequestState::of(request);
        // The response with the marker is lost, because an outer responder has failed.
        state.set_marker(false);
        if state.scope().is_none() {
            // Rocket calls no fairing for a request with an invalid method or target.
            state.start(self, request);
            finish(request, &mut response);
        }
        Ok(response)
    }
}

/// Forwards or rewrites a response.
fn finish(request: &Request<'_>, response: &mut Response<'_>) {
    let state = RequestState::of(request);
    let Some(scope) = state.scope_of_response(request) else {
        return;
    };
    let mut head = convert_head(response, scope);
    if state.has_marker() {
        head.extensions_mut().insert(PassThrough);
    }
    for name in head.headers().keys() {
        response.remove_header(name.as_str());
    }
    let parts = Head {
        status: head.status(),
        headers: head.headers(),
        extensions: head.extensions(),
    };
    let is_empty = || response.body().preset_size() == Some(0);
    match decide(parts, &scope.request, is_empty) {
        Decision::Forward(reason) => {
            forward(scope, &mut head, reason);
            add_headers(response, head.headers());
        }
        Decision::Rewrite { is_empty } => {
            let body = read_ready(scope, response.body_mut());
            let (head, ()) = head.into_parts();
            let _guard = scope.request.enter();
            set_response(response, rewrite(scope, head, &body, is_empty).response);
        }
    }
}

/// Reads the bytes of a body that are ready.
fn read_ready(scope: &Scope, body: &mut Body<'_>) -> ReadyBody {
    let mut bytes = Vec::new();
    let mut start = AsyncReadExt::take(body, MAX_BODY as u64);
    let task = &mut Context::from_waker(Waker::noop());
    let read = scope.catch("body", || pin!(start.read_to_end(&mut bytes)).poll(task));
    let is_complete = matches!(read, Some(Poll::Ready(Ok(_))));
    ReadyBody { bytes, is_complete }
}
