//! qs-error.

use std::convert::Infallible;
use std::future::{Ready, ready};

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use futures_executor::block_on;
use http::Request;
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

/// Fails with what it is asked.
fn fail(request: Request<StorageError>) -> Ready<Result<Response, Infallible>> {
    ready(Ok(request.into_body().into_response()))
}

fn inner() -> Inner {
    service_fn(fail as fn(_) -> _)
}

/// A service in a layer, as a server that is running has one for each request.
pub fn service() -> ErrorService<Inner> {
    thread_local! {
        static SERVICE: ErrorService<Inner> = ErrorLayer::new().layer(inner());
    }
    SERVICE.with(Clone::clone)
}

/// The service alone.
#[inline(never)]
pub fn served(error: StorageError) -> Response {
    let called = inner().call(Request::new(error));
    block_on(called).unwrap_or_else(|never| match never {})
}

/// The service, with no more around it than an id in the extensions of the request.
#[inline(never)]
pub fn named(error: StorageError) -> Response {
    let mut request = Request::new(error);
    request.extensions_mut().insert(RequestId::generate());
    let called = inner().call(request);
    block_on(called).unwrap_or_else(|never| match never {})
}

#[inline(never)]
pub fn layered((mut service, error): (ErrorService<Inner>, StorageError)) -> Response {
    let called = service.call(Request::new(error));
    let answer = block_on(called).unwrap_or_else(|never| match never {});
    answer.map(Body::new)
}
