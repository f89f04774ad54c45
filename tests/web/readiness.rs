//! Inner services that fail before they are called.

use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::future::{Ready, poll_fn};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use qs_error::ErrorLayer;
use tower::{Layer, Service};

use crate::capture::watch;

/// Panics when it is dropped.
#[derive(Clone, Debug)]
struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        assert!(std::thread::panicking(), "in Drop");
    }
}

impl fmt::Display for Bomb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not ready")
    }
}

impl Error for Bomb {}

/// Is never ready.
struct NotReady;

impl<B> Service<Request<B>> for NotReady {
    type Response = Response<Full<Bytes>>;
    type Error = Bomb;
    type Future = Ready<Result<Self::Response, Bomb>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Bomb>> {
        Poll::Ready(Err(Bomb))
    }

    fn call(&mut self, _: Request<B>) -> Self::Future {
        unreachable!("it is not ready")
    }
}

/// Polls the service until it is ready, `polls` times, then calls it. Returns the status.
async fn status<B: 'static>(request: Request<B>, polls: usize) -> u16 {
    let mut service = ErrorLayer::new().layer(NotReady);
    for _ in 0..polls {
        let ready: Result<(), Infallible> =
            poll_fn(|task| Service::<Request<B>>::poll_ready(&mut service, task)).await;
        ready.unwrap();
    }
    service.call(request).await.unwrap().status().as_u16()
}

#[tokio::test]
async fn panicking_drop_of_unused_body_is_logged() {
    let log = watch();
    assert_eq!(status(Request::new(Bomb), 1).await, 500);
    assert_eq!(log.left_out("request"), 1);
}

#[tokio::test]
async fn panicking_drop_of_unused_extension_is_logged() {
    let log = watch();
    let mut request = Request::new(());
    request.extensions_mut().insert(Bomb);
    assert_eq!(status(request, 1).await, 500);
    assert_eq!(log.left_out("request"), 1);
}

#[tokio::test]
async fn panicking_drop_of_failure_leaves_response() {
    assert_eq!(status(Request::new(()), 3).await, 500);
}
