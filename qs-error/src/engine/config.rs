//! The configuration of a layer.

use std::error::Error;
use std::fmt;
use std::sync::{Arc, LazyLock};

use http::header::HeaderName;
use http::{Extensions, StatusCode};

use crate::engine::event::ErrorEvent;
use crate::engine::negotiation::Formats;
use crate::log;
use crate::request_id::RequestId;
use crate::response::{ErrorResponse, is_reserved};

pub(crate) type BoxError = Box<dyn Error + Send + Sync>;
pub(crate) type Observer = dyn Fn(&ErrorEvent<'_>) + Send + Sync;
pub(crate) type StatusMap = dyn Fn(StatusCode) -> Option<ErrorResponse> + Send + Sync;
pub(crate) type ErrorMap = dyn Fn(&(dyn Error + 'static)) -> Option<ErrorResponse> + Send + Sync;
pub(crate) type RouteOf = fn(&Extensions) -> Option<&str>;

/// The configuration of responses, which the caches of threads own.
#[derive(Clone, Debug)]
pub(crate) struct ResponseConfig {
    pub(crate) request_id_header: HeaderName,
    pub(crate) error_code_header: HeaderName,
    pub(crate) docs_url: Option<Arc<str>>,
    pub(crate) formats: Formats,
    /// Whether documents have the members of advice.
    pub(crate) advice: bool,
}

/// The configuration of responses that are rendered without a layer.
pub(crate) static DEFAULT_CONFIG: LazyLock<Arc<ResponseConfig>> = LazyLock::new(Arc::default);

impl Default for ResponseConfig {
    fn default() -> Self {
        Self {
            request_id_header: HeaderName::from_static(qs_error_spec::header::REQUEST_ID),
            error_code_header: HeaderName::from_static(qs_error_spec::header::ERROR_CODE),
            docs_url: None,
            formats: Formats::default(),
            advice: false,
        }
    }
}

impl ResponseConfig {
    /// Sets the header of the request id, unless the name is reserved or in use.
    pub(crate) fn set_request_id_header(&mut self, name: HeaderName) {
        if is_free(&name, &self.error_code_header, "request_id_header") {
            self.request_id_header = name;
        }
    }

    /// Sets the header of the code, unless the name is reserved or in use.
    pub(crate) fn set_error_code_header(&mut self, name: HeaderName) {
        if is_free(&name, &self.request_id_header, "error_code_header") {
            self.error_code_header = name;
        }
    }
}

/// Returns whether a layer may use a header for `setting`. Both settings accept both default names.
fn is_free(name: &HeaderName, other: &HeaderName, setting: &str) -> bool {
    let default = ResponseConfig::default();
    let is_default = [&default.request_id_header, &default.error_code_header].contains(&name);
    let reason = if name == other {
        "the other header of the layer has this name"
    } else if is_reserved(name) && !is_default {
        "the header is reserved"
    } else {
        return true;
    };
    log::setting_ignored(setting, name.as_str(), reason);
    false
}

/// The configuration of a layer. The configuration of responses is separate, because the caches of
/// threads own it. So they own formats of the user, but no functions of the user.
#[derive(Clone, Default)]
pub(crate) struct LayerConfig {
    pub(crate) response: Arc<ResponseConfig>,
    pub(crate) observers: Vec<Arc<Observer>>,
    pub(crate) trust_inbound: bool,
    pub(crate) request_ids: Option<fn() -> RequestId>,
    pub(crate) route: Option<RouteOf>,
    pub(crate) status_map: Option<Arc<StatusMap>>,
    pub(crate) error_map: Option<Arc<ErrorMap>>,
}

impl fmt::Debug for LayerConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LayerConfig")
            .field("response", &self.response)
            .field("trust_inbound", &self.trust_inbound)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
