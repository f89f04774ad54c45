//! `ErrorLayer` as a handler of salvo.

use std::convert::Infallible;
use std::mem::take;

use salvo_core::http::ResBody;
use salvo_core::{Depot, FlowCtrl, Handler, Request, Response, async_trait};

use super::request::exchange::{set_length_for_head, start_scope_of};
use super::salvo::{take_response, write};
use crate::layer::{ErrorLayer, ResponseFuture};

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
        let mut outer = Some((response.headers.clone(), response.extensions.clone()));
        let inner = async {
            ctrl.call_next(request, depot, response).await;
            let inner = take_response(response);
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
