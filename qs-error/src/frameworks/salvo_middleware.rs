//! `ErrorLayer` as a handler of salvo.

use std::convert::Infallible;
use std::mem::take;

use salvo_core::http::ResBody;
use salvo_core::{Depot, FlowCtrl, Handler, Request, Response, async_trait};

use super::request::exchange::{set_length_for_head, start_scope_of};
use super::salvo::{take_response, write};
use crate::layer::{ErrorLayer, ResponseFuture};

/// A handler of salvo. Add it with `Service::hoop`, because the handlers of a `Router` do not run
/// for a request without a route.
///
/// ```
/// # futures_executor::block_on(async {
/// use qs_error::{ErrorCode, ErrorLayer};
/// use salvo_core::{Router, Service, handler};
/// # use salvo_core::{Depot, FlowCtrl, Request, Response};
/// # use std::sync::Arc;
///
/// #[handler]
/// async fn read() -> Result<&'static str, ErrorCode> {
///     Err(ErrorCode::BucketNotExists)
/// }
///
/// let router = Router::with_path("bucket").get(read);
/// let service = Service::new(router).hoop(ErrorLayer::new());
/// # let mut response = Response::new();
/// # FlowCtrl::new(vec![Arc::new(ErrorLayer::new()), Arc::new(read)])
/// #     .call_next(&mut Request::new(), &mut Depot::new(), &mut response)
/// #     .await;
/// # assert_eq!(response.headers()["x-qs-error-code"], "bucket_not_exists");
/// # });
/// ```
///
/// - The message of a `StatusError` with a 4xx is its `detail`, or else its `brief`. A 5xx is logged
///   with its cause.
/// - The catcher of the service does not run, except for a response with
///   [`PassThrough`](crate::layer::PassThrough).
/// - A handler gets the id from the extensions of the request.
/// - salvo does not route HEAD to handlers of GET.
/// - `JsonBody` responds with 400 to a wrong content type.
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
