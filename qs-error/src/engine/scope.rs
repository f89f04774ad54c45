//! A request in a layer.

use std::sync::Arc;

use http::{Method, Request};

use crate::engine::config::LayerConfig;
use crate::engine::request::RequestContext;
use crate::log::{self, Omission};
use crate::panic::catch_panic;
use crate::request_id::RequestId;

/// A request in a layer.
#[derive(Clone, Debug)]
pub(crate) struct Scope {
    pub(crate) request: Arc<RequestContext>,
    /// Whether this layer received a HEAD request.
    pub(crate) is_head: bool,
    pub(crate) config: Arc<LayerConfig>,
    /// Whether this is the outermost layer of the request.
    pub(crate) is_outermost: bool,
}

/// The context of a request in its extensions, because an inner layer may run on another task.
#[derive(Clone)]
struct Current(Arc<RequestContext>);

impl Scope {
    /// Starts the scope of a request, and inserts the id into the extensions. A layer inside
    /// another one shares its context.
    pub(crate) fn start<B>(config: &Arc<LayerConfig>, request: &mut Request<B>) -> Self {
        let in_extensions = || {
            let Current(context) = request.extensions().get()?;
            Some(Arc::clone(context))
        };
        let outer = RequestContext::current().or_else(in_extensions);
        let is_outermost = outer.is_none();
        let context = outer.unwrap_or_else(|| {
            let request_id = request_id(config, request);
            Arc::new(RequestContext::new(request_id, request, config))
        });
        if let Some(route) = config.route {
            context.set_route(|| {
                let find = || route(request.extensions()).map(Box::from);
                catch(&context.request_id, "route", find)?
            });
        }
        if !config.observers.is_empty() {
            context.observe();
        }
        let is_head = *request.method() == Method::HEAD;
        let extensions = request.extensions_mut();
        extensions.insert(context.request_id.clone());
        if is_outermost {
            extensions.insert(Current(Arc::clone(&context)));
        }
        Self {
            request: context,
            is_head,
            config: Arc::clone(config),
            is_outermost,
        }
    }

    /// Drops a value of the inner service, and logs a panic of its Drop.
    pub(crate) fn drop<T>(&self, part: &str, value: T) {
        self.catch(part, || drop(value));
    }

    /// Calls user code, and logs a panic.
    #[inline]
    pub(crate) fn catch<T>(&self, part: &str, call: impl FnOnce() -> T) -> Option<T> {
        catch(&self.request.request_id, part, call)
    }
}

/// Returns the id of a request: the client's id if the layer accepts it, else a generated one.
fn request_id<B>(config: &LayerConfig, request: &Request<B>) -> RequestId {
    let name = &config.response.request_id_header;
    let inbound = config
        .trust_inbound
        .then(|| RequestId::from_headers(request.headers(), name));
    if let Some(Some(inbound)) = inbound {
        return inbound;
    }
    let Some(generate) = config.request_ids else {
        return RequestId::generate();
    };
    catch_panic(generate).unwrap_or_else(|panic| {
        let id = RequestId::generate();
        log::part_omitted(None, &id, &Omission::new("request_ids", panic));
        id
    })
}

// Inlining saves 42 instructions of each request.
#[inline]
fn catch<T>(request_id: &RequestId, part: &str, call: impl FnOnce() -> T) -> Option<T> {
    let result = catch_panic(call);
    result
        .inspect_err(|panic| log::part_omitted(None, request_id, &Omission::new(part, panic)))
        .ok()
}

#[cfg(test)]
mod tests;
