//! The configuration of a layer.

use std::error::Error;
use std::fmt;
use std::sync::{Arc, LazyLock};

use http::StatusCode;
use http::header::HeaderName;

use crate::code::ErrorCode;
use crate::engine::event::ErrorEvent;
use crate::http_code;
use crate::panic::catch_panic;
use crate::response::ErrorResponse;

pub(crate) type BoxError = Box<dyn Error + Send + Sync>;
pub(crate) type Observer = dyn Fn(&ErrorEvent<'_>) + Send + Sync;
pub(crate) type StatusMap = dyn Fn(StatusCode) -> Option<ErrorResponse> + Send + Sync;

/// The configuration of responses, which the per-code cache keeps.
#[derive(Clone, Debug)]
pub(crate) struct ResponseConfig {
    pub(crate) request_id_header: HeaderName,
    pub(crate) error_code_header: HeaderName,
    pub(crate) docs_url: Option<Arc<str>>,
}

/// The configuration of responses that are rendered without a layer.
pub(crate) static DEFAULT_CONFIG: LazyLock<Arc<ResponseConfig>> = LazyLock::new(Arc::default);

impl Default for ResponseConfig {
    fn default() -> Self {
        Self {
            request_id_header: HeaderName::from_static(qs_error_spec::header::REQUEST_ID),
            error_code_header: HeaderName::from_static(qs_error_spec::header::ERROR_CODE),
            docs_url: None,
        }
    }
}

/// The configuration of a layer. The part of responses is separate, so that no thread keeps a
/// user's function.
#[derive(Clone, Default)]
pub(crate) struct LayerConfig {
    pub(crate) response: Arc<ResponseConfig>,
    pub(crate) observer: Option<Arc<Observer>>,
    pub(crate) trust_inbound: bool,
    pub(crate) status_map: Option<Arc<StatusMap>>,
}

impl LayerConfig {
    /// Returns the error for a response that has no code.
    pub(crate) fn error_of_status(&self, status: StatusCode) -> ErrorResponse {
        let mapped = |map: &Arc<StatusMap>| catch_panic(|| map(status)).ok().flatten();
        self.status_map
            .as_ref()
            .and_then(mapped)
            .unwrap_or_else(|| {
                http_code::info(status)
                    .map_or_else(|| ErrorCode::InternalError.into(), ErrorResponse::new)
            })
    }

    /// Returns the error for a failure of the inner service.
    pub(crate) fn error_of_failure(&self, failure: BoxError) -> ErrorResponse {
        match failure.downcast() {
            Ok(response) => *response,
            Err(failure) => self
                .error_of_status(StatusCode::INTERNAL_SERVER_ERROR)
                .with_source(failure),
        }
    }
}

impl fmt::Debug for LayerConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LayerConfig")
            .field("response", &self.response)
            .field("trust_inbound", &self.trust_inbound)
            .finish_non_exhaustive()
    }
}
