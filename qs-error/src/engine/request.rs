//! The current request: its id, and the errors that were rendered for it.

use std::cell::Cell;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use http::header::ACCEPT;
use http::uri::PathAndQuery;
use http::{HeaderValue, Method, Request, StatusCode};

use crate::catalog::CodeInfo;
use crate::engine::config::{LayerConfig, ResponseConfig};
use crate::engine::negotiation::{self, DEFAULT_FORMAT};
use crate::log::{ErrorChain, RequestRecord};
use crate::request_id::RequestId;

/// A request, as its outermost layer received it. Inner layers share it.
#[derive(Debug)]
pub(crate) struct RequestContext {
    pub(crate) request_id: RequestId,
    pub(crate) method: Method,
    /// `None` if the target has no path.
    target: Option<PathAndQuery>,
    route: OnceLock<Box<str>>,
    pub(crate) config: Arc<ResponseConfig>,
    /// The Accept headers, if the layer offers formats.
    accept: Vec<HeaderValue>,
    /// Whether a layer of the request has an observer.
    is_observed: AtomicBool,
    rendered: Mutex<LastRendered>,
}

/// An error that was rendered for a request.
#[derive(Clone, Debug)]
pub(crate) struct Rendering {
    pub(crate) info: &'static CodeInfo,
    pub(crate) code: &'static str,
    pub(crate) status: StatusCode,
    /// The error and its sources, if the request is observed.
    pub(crate) chain: Option<Arc<ErrorChain>>,
}

/// The last four renderings.
#[derive(Debug, Default)]
struct LastRendered {
    all: [Option<Rendering>; 4],
    next: usize,
}

impl RequestContext {
    /// Creates the context of a request that its outermost layer has received.
    pub(crate) fn new<B>(
        request_id: RequestId,
        request: &Request<B>,
        config: &LayerConfig,
    ) -> Self {
        let has_offers = config.response.formats.has_offers();
        let accept =
            has_offers.then(|| request.headers().get_all(ACCEPT).iter().cloned().collect());
        Self {
            request_id,
            accept: accept.unwrap_or_default(),
            method: request.method().clone(),
            target: request.uri().path_and_query().cloned(),
            route: OnceLock::new(),
            config: Arc::clone(&config.response),
            is_observed: AtomicBool::new(false),
            rendered: Mutex::default(),
        }
    }

    /// Returns the request whose handler runs on this thread.
    pub(crate) fn current() -> Option<Arc<Self>> {
        let current = CURRENT.try_with(|current| {
            let request = current.take();
            current.set(request.clone());
            request
        });
        current.ok().flatten()
    }

    /// Returns the index of the format that the client prefers.
    pub(crate) fn format_index(&self) -> usize {
        if self.accept.is_empty() {
            return DEFAULT_FORMAT;
        }
        negotiation::select(&self.accept, &self.config.formats)
    }

    /// Returns the path without the query.
    pub(crate) fn path(&self) -> &str {
        self.target.as_ref().map_or("", PathAndQuery::path)
    }

    /// Returns the fields of log events.
    pub(crate) fn record(&self) -> RequestRecord<'_> {
        RequestRecord {
            method: &self.method,
            path: self.path(),
            route: self.route(),
        }
    }

    /// Returns the route, if a layer has set it.
    pub(crate) fn route(&self) -> Option<&str> {
        self.route.get().map(|route| &**route)
    }

    /// Sets the route, unless an outer layer has set it.
    pub(crate) fn set_route(&self, find: impl FnOnce() -> Option<Box<str>>) {
        if self.route.get().is_none()
            && let Some(route) = find()
        {
            let _ = self.route.set(route);
        }
    }

    pub(crate) fn is_observed(&self) -> bool {
        self.is_observed.load(Ordering::Relaxed)
    }

    /// Records that a layer has an observer.
    pub(crate) fn observe(&self) {
        self.is_observed.store(true, Ordering::Relaxed);
    }

    /// Records an error that was rendered for this request.
    pub(crate) fn add_rendering(&self, rendering: Rendering) {
        let mut rendered = self.rendered.lock().unwrap_or_else(PoisonError::into_inner);
        let next = rendered.next;
        if let Some(entry) = rendered.all.get_mut(next) {
            *entry = Some(rendering);
        }
        rendered.next = (next + 1) % rendered.all.len();
    }

    /// Returns the last rendering with this code.
    pub(crate) fn rendering(&self, code: &[u8]) -> Option<Rendering> {
        let rendered = self.rendered.lock().unwrap_or_else(PoisonError::into_inner);
        let (newer, older) = rendered.all.split_at_checked(rendered.next)?;
        let mut latest_first = newer.iter().rev().chain(older.iter().rev()).flatten();
        latest_first
            .find(|rendering| rendering.code.as_bytes() == code)
            .cloned()
    }

    /// Makes this the current request of the thread until the guard is dropped.
    pub(crate) fn enter(self: &Arc<Self>) -> Guard {
        Guard {
            previous: replace(Some(Arc::clone(self))),
        }
    }
}

thread_local! {
    static CURRENT: Cell<Option<Arc<RequestContext>>> = const { Cell::new(None) };
}

/// Replaces the current request, and returns the previous one. Does nothing while the thread ends.
fn replace(request: Option<Arc<RequestContext>>) -> Option<Arc<RequestContext>> {
    let previous = CURRENT.try_with(|current| current.replace(request));
    previous.ok().flatten()
}

/// Restores the previous request when it is dropped.
pub(crate) struct Guard {
    previous: Option<Arc<RequestContext>>,
}

impl Drop for Guard {
    fn drop(&mut self) {
        replace(self.previous.take());
    }
}

#[cfg(test)]
mod tests;
