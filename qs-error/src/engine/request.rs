//! The request that is being answered, for whoever renders an error of it.

use std::cell::Cell;
use std::fmt;
use std::mem::ManuallyDrop;
use std::sync::Arc;

use http::Method;
#[cfg(feature = "tower")]
use http::StatusCode;
use http::header::HeaderName;
use http::uri::PathAndQuery;

use crate::engine::ErrorEvent;
use crate::request_id::RequestId;
#[cfg(feature = "tower")]
use crate::response::ErrorResponse;

pub(crate) type Observer = dyn Fn(&ErrorEvent<'_>) + Send + Sync;
#[cfg(feature = "tower")]
pub(crate) type StatusMap = dyn Fn(StatusCode) -> Option<ErrorResponse> + Send + Sync;

/// What a service decides about the form of its error answers.
#[derive(Clone, Debug)]
pub(crate) struct ResponseConfig {
    pub(crate) request_id_header: HeaderName,
    pub(crate) error_code_header: HeaderName,
    pub(crate) docs_url: Option<Arc<str>>,
}

impl Default for ResponseConfig {
    fn default() -> Self {
        Self {
            request_id_header: HeaderName::from_static("x-qs-request-id"),
            error_code_header: HeaderName::from_static("x-qs-error-code"),
            docs_url: None,
        }
    }
}

/// All that it decides. Threads keep the settings, and with them no function of the user's.
#[derive(Clone, Default)]
pub(crate) struct LayerConfig {
    pub(crate) settings: Arc<ResponseConfig>,
    pub(crate) observer: Option<Arc<Observer>>,
    #[cfg(feature = "tower")]
    pub(crate) trust_inbound: bool,
    #[cfg(feature = "tower")]
    pub(crate) status_map: Option<Arc<StatusMap>>,
}

#[cfg(feature = "tower")]
impl LayerConfig {
    /// Whether anyone is told of the path of a request.
    pub(crate) fn tells_path(&self) -> bool {
        cfg!(feature = "tracing") || self.observer.is_some()
    }
}

impl fmt::Debug for LayerConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("LayerConfig");
        debug.field("settings", &self.settings);
        #[cfg(feature = "tower")]
        debug.field("trust_inbound", &self.trust_inbound);
        debug.finish_non_exhaustive()
    }
}

/// One request.
#[derive(Debug)]
pub(crate) struct Context {
    pub(crate) request_id: RequestId,
    pub(crate) method: Method,
    /// None where the client asked for a host alone, and where nobody is told of it.
    pub(crate) target: Option<PathAndQuery>,
    pub(crate) policy: Arc<LayerConfig>,
}

impl Context {
    /// The path without its query.
    pub(crate) fn path(&self) -> &str {
        self.target.as_ref().map_or("", PathAndQuery::path)
    }
}

thread_local! {
    // What drops has a state to look at, each time; guards leave nothing here that is to be dropped.
    static CURRENT: Cell<Option<ManuallyDrop<Arc<Context>>>> = const { Cell::new(None) };
}

/// The request whose handler runs on this thread right now.
#[inline]
pub(crate) fn current() -> Option<Arc<Context>> {
    CURRENT.with(|current| {
        let context = current.take();
        let cloned = context.as_deref().map(Arc::clone);
        current.set(context);
        cloned
    })
}

/// Puts the previous request back when dropped.
#[cfg(feature = "tower")]
pub(crate) struct Guard {
    previous: Option<ManuallyDrop<Arc<Context>>>,
}

#[cfg(feature = "tower")]
impl Context {
    /// Makes this the current request until the guard goes.
    #[inline]
    pub(crate) fn enter(self: &Arc<Self>) -> Guard {
        let context = ManuallyDrop::new(Arc::clone(self));
        Guard {
            previous: CURRENT.replace(Some(context)),
        }
    }
}

#[cfg(feature = "tower")]
impl Drop for Guard {
    #[inline]
    fn drop(&mut self) {
        let left = CURRENT.replace(self.previous.take());
        drop(left.map(ManuallyDrop::into_inner));
    }
}
