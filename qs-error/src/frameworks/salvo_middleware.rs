//! `ErrorLayer` as a handler of salvo.

use std::convert::Infallible;
use std::mem::take;

use http::StatusCode;
use http::header::CONTENT_TYPE;
use salvo_core::http::{ResBody, StatusError};
use salvo_core::{Depot, FlowCtrl, Handler, Request, Response, async_trait};

use super::request::exchange::{set_length_for_head, start_scope_of};
use super::salvo::write;
use crate::engine::forward::remove_names;
use crate::engine::rewrite::HiddenDetail;
use crate::engine::scope::Scope;
use crate::layer::{ErrorLayer, PassThrough, Rendered, ResponseFuture};
use crate::log::ErrorChain;

/// `ErrorLayer` is a handler of salvo, for `Service::hoop`. The module [`salvo`](mod@crate::salvo) has
/// an example.
#[async_trait]
impl Handler for ErrorLayer {
    async fn handle(
        &self,
        request: &mut Request,
        depot: &mut Depot,
        response: &mut Response,
        ctrl: &mut FlowCtrl,
    ) {
        let scope = start_scope_of(
            self,
            request,
            |request| (request.method(), request.uri(), request.headers()),
            Request::extensions_mut,
        );
        // 404 or 405 for a request without a route.
        let default_status = response.status_code;
        let mut outer = Some((response.headers.clone(), response.extensions.clone()));
        let inner = async {
            ctrl.call_next(request, depot, response).await;
            response.status_code = response.status_code.or(default_status);
            let inner = take_response(&scope, response);
            outer = None;
            Ok::<_, Infallible>(inner)
        };
        let Ok(mut rendered) = ResponseFuture::new(scope.clone(), inner).await;
        if let Some((headers, extensions)) = outer {
            // An inner handler panicked, so the parts that it has set are discarded. All cookies are
            // discarded, because the field for cookies exists only with a feature of salvo.
            scope.drop("response", take(response));
            (response.headers, response.extensions) = (headers, extensions);
        }
        set_length_for_head(&mut rendered);
        write(response, rendered.map(ResBody::from));
        ctrl.skip_rest();
    }
}

/// Moves the response of the inner handlers out. An error, which the catcher would render, becomes a
/// string.
fn take_response(scope: &Scope, response: &mut Response) -> http::Response<ResBody> {
    let is_forwarded = response.extensions.get::<PassThrough>().is_some();
    let status = response.status_code.unwrap_or_default();
    let body = match take(&mut response.body) {
        ResBody::Error(error) if !is_forwarded => {
            replace_response(scope, response, &error, status);
            ResBody::Once(message_of(error, status).into())
        }
        body => body,
    };
    let mut taken = http::Response::new(body);
    *taken.status_mut() = status;
    *taken.headers_mut() = take(&mut response.headers);
    *taken.extensions_mut() = take(&mut response.extensions);
    taken
}

/// Removes the parts of a response that the error replaces: it may be an error that qs-error has
/// rendered. The log gets the cause of a 4xx.
fn replace_response(
    scope: &Scope,
    response: &mut Response,
    error: &StatusError,
    status: StatusCode,
) {
    response.headers.remove(CONTENT_TYPE);
    remove_names(&mut response.headers, &scope.request.config);
    response.extensions.remove::<Rendered>();
    if let Some(cause) = error.cause.as_deref().filter(|_| !status.is_server_error()) {
        let detail = ErrorChain::new(cause).to_string();
        response.extensions.insert(HiddenDetail { status, detail });
    }
}

/// Returns the message for clients, or the string for the log if the response is a 5xx. A handler may
/// have changed the status of the error.
fn message_of(error: StatusError, status: StatusCode) -> String {
    if status.is_server_error() {
        return error.to_string();
    }
    let is_public = status.is_client_error() && error.code.is_client_error();
    let message = is_public.then(|| error.detail.unwrap_or(error.brief));
    message.unwrap_or_default()
}
