//! The work item with qs-error.

use std::convert::Infallible;
use std::future::{Ready, ready};

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use futures_executor::block_on;
use http::Request;
use qs_error::format::{Envelope, Problem};
use qs_error::layer::ErrorService;
use qs_error::{ErrorCode, ErrorLayer, QsError, RequestId};
use tower::util::ServiceFn;
use tower::{Layer, Service, service_fn};

#[derive(Debug, QsError)]
#[qs(url = "https://docs.example.com/errors#{code}")]
pub enum StorageError {
    #[qs(code = ErrorCode::BucketNotExists, message = "bucket `{bucket}` does not exist")]
    NoSuchBucket { bucket: String },
    #[qs(code = ErrorCode::BucketNotExists, message = "bucket `{year}` does not exist")]
    NoSuchYear { year: u32 },
    #[qs(code = ErrorCode::BucketNotExists, message = "the bucket does not exist")]
    NoBucket,
}

#[inline(never)]
pub fn variant(error: StorageError) -> Response {
    error.into_response()
}

#[inline(never)]
pub fn code(error: ErrorCode) -> Response {
    error.into_response()
}

type Inner = ServiceFn<fn(Request<StorageError>) -> Ready<Result<Response, Infallible>>>;

/// Responds with the error that the request carries.
fn fail(request: Request<StorageError>) -> Ready<Result<Response, Infallible>> {
    ready(Ok(request.into_body().into_response()))
}

fn inner() -> Inner {
    service_fn(fail as fn(_) -> _)
}

/// Returns a clone of the service in a layer. A server clones it for each request.
pub fn layered() -> ErrorService<Inner> {
    thread_local! {
        static SERVICE: ErrorService<Inner> = ErrorLayer::new().layer(inner());
    }
    SERVICE.with(Clone::clone)
}

/// Returns a clone of the service in a layer with problem documents.
pub fn layered_problem() -> ErrorService<Inner> {
    thread_local! {
        static SERVICE: ErrorService<Inner> = ErrorLayer::new().format(Problem).layer(inner());
    }
    SERVICE.with(Clone::clone)
}

/// Returns a clone of the service in a layer with an envelope.
pub fn layered_envelope() -> ErrorService<Inner> {
    thread_local! {
        static SERVICE: ErrorService<Inner> =
            ErrorLayer::new().format(Envelope("error")).layer(inner());
    }
    SERVICE.with(Clone::clone)
}

/// Calls the service without a layer.
#[inline(never)]
pub fn service(error: StorageError) -> Response {
    let called = inner().call(Request::new(error));
    block_on(called).unwrap_or_else(|never| match never {})
}

/// Calls the service with a request id in the extensions of the request, as the layer inserts it.
#[inline(never)]
pub fn service_with_id(error: StorageError) -> Response {
    let mut request = Request::new(error);
    request.extensions_mut().insert(RequestId::generate());
    let called = inner().call(request);
    block_on(called).unwrap_or_else(|never| match never {})
}

/// Calls the service in a layer.
#[inline(never)]
pub fn service_in_layer((mut service, error): (ErrorService<Inner>, StorageError)) -> Response {
    let called = service.call(Request::new(error));
    let response = block_on(called).unwrap_or_else(|never| match never {});
    response.map(Body::new)
}
