//! Bodies that are streams.

use std::convert::Infallible;
use std::panic::AssertUnwindSafe;
use std::sync::atomic::Ordering;

use axum::extract::Request;
use bytes::Bytes;
use http::{Method, Response};
use http_body::Body;
use http_body_util::BodyExt;
use qs_error::ErrorLayer;
use qs_error::layer::ResponseBody;
use tower::{Layer, service_fn};

use crate::bodies::{Endless, Step, Steps, framework_response};
use crate::exchange::{raw, request};

async fn pass<B>(response: Response<B>) -> Response<ResponseBody<B>>
where
    B: Body<Data = Bytes>,
{
    let cell = std::cell::Cell::new(Some(response));
    let service = service_fn(|_: Request| {
        let response = cell.take().unwrap();
        async { Ok::<_, Infallible>(response) }
    });
    raw(ErrorLayer::new().layer(service), request(Method::GET, "/a")).await
}

#[tokio::test]
async fn forwarded_endless_body_is_not_read() {
    for (status, content_type) in [
        (200, Some("text/plain")),
        (200, None),
        (404, Some("application/octet-stream")),
        (500, Some("text/event-stream")),
        (503, Some("text/html")),
    ] {
        let body = Endless::default();
        let response = pass(framework_response(status, content_type, body.clone())).await;
        assert_eq!(response.status(), status);
        assert_eq!(body.taken.load(Ordering::Relaxed), 0);
        assert!(response.headers().contains_key("x-qs-request-id"));
        let mut body_out = response.into_body();
        let frame = body_out.frame().await.unwrap().unwrap();
        assert_eq!(frame.into_data().unwrap(), "more ");
        assert_eq!(body.taken.load(Ordering::Relaxed), 1);
    }
}

#[tokio::test]
async fn failing_body_fails_for_server() {
    let steps = [Step::Data("some"), Step::Fail];
    let mut body = pass(framework_response(200, None, Steps::new(steps, None)))
        .await
        .into_body();
    let first = body.frame().await.unwrap().unwrap();
    assert_eq!(first.into_data().unwrap(), "some");
    let error = body.frame().await.unwrap().unwrap_err();
    assert_eq!(error.to_string(), "the line is cut");
}

#[tokio::test]
async fn panicking_body_panics_for_server() {
    let steps = [Step::Data("some"), Step::Panic];
    let body = pass(framework_response(200, None, Steps::new(steps, None)))
        .await
        .into_body();
    let task = tokio::spawn(AssertUnwindSafe(body).0.collect());
    assert!(task.await.unwrap_err().is_panic());
}

#[tokio::test]
async fn trailers_are_forwarded() {
    let steps = [Step::Data("some"), Step::Wait, Step::Trailer("end")];
    let body = pass(framework_response(200, None, Steps::new(steps, None)))
        .await
        .into_body();
    let collected = body.collect().await.unwrap();
    assert_eq!(collected.trailers().unwrap()["x-trailer"], "end");
    assert_eq!(collected.to_bytes(), "some");
}

#[tokio::test]
async fn size_hint_of_body_is_forwarded() {
    let known = pass(framework_response(200, None, Steps::new([], Some(7)))).await;
    assert_eq!(known.body().size_hint().exact(), Some(7));
    let unknown = pass(framework_response(200, None, Steps::new([], None))).await;
    assert_eq!(unknown.body().size_hint().exact(), None);
    assert!(!unknown.body().is_end_stream());
    let empty = pass(framework_response(
        200,
        None,
        http_body_util::Empty::<Bytes>::new(),
    ))
    .await;
    assert!(empty.body().is_end_stream());
}

#[tokio::test]
async fn rendered_body_has_exact_size() {
    let response = pass(framework_response(
        404,
        None,
        http_body_util::Empty::<Bytes>::new(),
    ))
    .await;
    assert!(!response.headers().contains_key("content-length"));
    let mut body = response.into_body();
    let length = body.size_hint().exact();
    assert!(!body.is_end_stream());
    let data = body.frame().await.unwrap().unwrap().into_data().unwrap();
    assert_eq!(length, u64::try_from(data.len()).ok());
    assert!(body.is_end_stream());
    assert!(body.frame().await.is_none());
}
