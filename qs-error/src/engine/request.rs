//! The current request.

use std::cell::Cell;
use std::sync::Arc;

use http::Method;
use http::uri::PathAndQuery;

use crate::engine::config::LayerConfig;
use crate::request_id::RequestId;

/// A request, as its outermost layer received it.
#[derive(Debug)]
pub(crate) struct RequestContext {
    pub(crate) request_id: RequestId,
    pub(crate) method: Method,
    /// `None` where the target has no path, and where no log or observer needs it.
    pub(crate) target: Option<PathAndQuery>,
    pub(crate) config: Arc<LayerConfig>,
}

impl RequestContext {
    /// Returns the path without the query.
    pub(crate) fn path(&self) -> &str {
        self.target.as_ref().map_or("", PathAndQuery::path)
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

/// Returns the request whose handler runs on this thread.
pub(crate) fn current() -> Option<Arc<RequestContext>> {
    let current = replace(None);
    replace(current.clone());
    current
}

/// Replaces the current request. In the destructors of a thread there is none.
fn replace(request: Option<Arc<RequestContext>>) -> Option<Arc<RequestContext>> {
    CURRENT
        .try_with(|current| current.replace(request))
        .ok()
        .flatten()
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
