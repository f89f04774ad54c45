//! The request that is being answered, for whoever renders an error of it.

use std::cell::Cell;
use std::fmt;
use std::sync::Arc;
#[cfg(feature = "tower")]
use std::sync::Mutex;

use http::Method;
use http::header::HeaderName;
use http::uri::PathAndQuery;

#[cfg(feature = "tower")]
use crate::catalog::CodeInfo;
use crate::event::ErrorEvent;
use crate::request_id::RequestId;

pub(crate) type Observer = dyn Fn(&ErrorEvent<'_>) + Send + Sync;

/// What a service decides about its error answers.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) request_id_header: HeaderName,
    pub(crate) error_code_header: HeaderName,
    pub(crate) docs_url: Option<Arc<str>>,
    pub(crate) observer: Option<Arc<Observer>>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            request_id_header: HeaderName::from_static("x-qs-request-id"),
            error_code_header: HeaderName::from_static("x-qs-error-code"),
            docs_url: None,
            observer: None,
        }
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("request_id_header", &self.request_id_header)
            .field("error_code_header", &self.error_code_header)
            .field("docs_url", &self.docs_url)
            .finish_non_exhaustive()
    }
}

/// One request.
#[derive(Debug)]
pub(crate) struct Context {
    pub(crate) request_id: RequestId,
    pub(crate) method: Method,
    /// None where the client asked for a host alone.
    pub(crate) target: Option<PathAndQuery>,
    pub(crate) settings: Arc<Settings>,
    /// What was rendered last, for the layer to know the answer by; only the outermost layer of a
    /// request has a place for it.
    #[cfg(feature = "tower")]
    pub(crate) rendered: Option<Mutex<Option<Note>>>,
}

/// The code of an answer, and its length.
#[cfg(feature = "tower")]
pub(crate) type Note = (&'static CodeInfo, usize);

impl Context {
    /// The path without its query.
    pub(crate) fn path(&self) -> &str {
        self.target.as_ref().map_or("", PathAndQuery::path)
    }
}

thread_local! {
    static CURRENT: Cell<Option<Arc<Context>>> = const { Cell::new(None) };
}

/// The request whose handler runs on this thread right now.
pub(crate) fn current() -> Option<Arc<Context>> {
    let cloned = |current: &Cell<Option<Arc<Context>>>| {
        let context = current.take();
        current.set(context.clone());
        context
    };
    CURRENT.try_with(cloned).ok().flatten()
}

/// Puts the previous request back when dropped.
#[cfg(feature = "tower")]
pub(crate) struct Guard {
    previous: Option<Arc<Context>>,
}

#[cfg(feature = "tower")]
impl Context {
    /// Makes this the current request until the guard goes.
    pub(crate) fn enter(self: &Arc<Self>) -> Guard {
        Guard {
            previous: swap(Some(Arc::clone(self))),
        }
    }
}

#[cfg(feature = "tower")]
impl Drop for Guard {
    fn drop(&mut self) {
        swap(self.previous.take());
    }
}

/// While a thread is being torn down there is no current request.
fn swap(context: Option<Arc<Context>>) -> Option<Arc<Context>> {
    CURRENT
        .try_with(|current| current.replace(context))
        .ok()
        .flatten()
}
