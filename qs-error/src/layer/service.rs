//! The service of a layer.

use std::sync::Arc;

use crate::engine::config::{BoxError, LayerConfig};

/// The service that [`ErrorLayer`](crate::ErrorLayer) creates around another one.
///
/// ```
/// # #[cfg(feature = "tower")]
/// # futures_executor::block_on(async {
/// use std::convert::Infallible;
///
/// use bytes::Bytes;
/// use http::{Request, Response};
/// use http_body_util::Full;
/// use qs_error::ErrorLayer;
/// use tower::{Layer, ServiceExt, service_fn};
///
/// let inner = service_fn(|_: Request<()>| async {
///     Err::<Response<Full<Bytes>>, std::io::Error>(std::io::Error::other("the disk is gone"))
/// });
/// let response = ErrorLayer::new().layer(inner).oneshot(Request::new(())).await;
/// let response = response.unwrap_or_else(|never: Infallible| match never {});
/// assert_eq!(response.status(), 500);
/// # });
/// ```
#[derive(Debug)]
pub struct ErrorService<S> {
    pub(super) inner: S,
    pub(super) config: Arc<LayerConfig>,
    /// The error of `poll_ready`, which becomes the response of the next call.
    pub(super) failure: Option<BoxError>,
}

impl<S: Clone> Clone for ErrorService<S> {
    fn clone(&self) -> Self {
        Self {
            inner: self.inner.clone(),
            config: Arc::clone(&self.config),
            failure: None,
        }
    }
}
