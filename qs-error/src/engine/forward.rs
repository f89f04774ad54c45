//! Responses that leave a layer with their own body: the id and code headers, reports.

use std::sync::Arc;

use http::{HeaderMap, HeaderValue, Method, Response, StatusCode};

use crate::engine::cache::DEFAULTS;
use crate::engine::config::{DEFAULT_CONFIG, LayerConfig, ResponseConfig};
use crate::engine::decide::{Decision, Declaration, code_header, only_of};
use crate::engine::event::{Code, Kind, Outcome, Rendered, log_forwarded, observe};
use crate::engine::request::RequestContext;
use crate::http_code;
use crate::log::{self, Omission};
use crate::panic::catch_panic;
use crate::request_id::RequestId;

/// A request in a layer.
#[derive(Clone, Debug)]
pub(crate) struct Scope {
    pub(crate) request: Arc<RequestContext>,
    /// The method of the request as this layer received it.
    pub(crate) method: Method,
    pub(crate) config: Arc<LayerConfig>,
    /// Whether no layer is outside of this one.
    pub(crate) is_outermost: bool,
}

impl Scope {
    /// Drops a value of the inner service, and logs a panic of its Drop.
    pub(crate) fn drop<T>(&self, part: &str, value: T) {
        self.catch(part, || drop(value));
    }

    /// Calls code of the inner service, and logs a panic.
    pub(crate) fn catch<T>(&self, part: &str, call: impl FnOnce() -> T) -> Option<T> {
        let result = catch_panic(call);
        result
            .inspect_err(|panic| {
                let omission = Omission::new(part, panic);
                log::part_omitted(None, &self.request.request_id, &omission);
            })
            .ok()
    }
}

/// Prepares a response that is not rewritten, and reports it. Returns whether qs-error rendered it
/// for a request of this process.
pub(crate) fn forward<B>(scope: &Scope, response: &mut Response<B>, decision: Decision) -> bool {
    let request = &*scope.request;
    let outcome = match decision {
        Decision::Success | Decision::Rewritten => {
            add_id(response.headers_mut(), request);
            return false;
        }
        Decision::PassedThrough => {
            add_id(response.headers_mut(), request);
            passed_through(response.status(), response.headers(), request)
        }
        Decision::Declared(declaration) => declared(
            scope,
            response.status(),
            response.headers_mut(),
            declaration,
        ),
    };
    report(scope, response, outcome)
}

/// Reports an error response as it leaves a layer. Returns whether its catalog entry is known.
pub(crate) fn report<B>(scope: &Scope, response: &mut Response<B>, outcome: Outcome) -> bool {
    let status = response.status();
    observe(&scope.config, &scope.request, status, &outcome);
    let Some(info) = outcome.info else {
        if scope.is_outermost {
            log_forwarded(&scope.request, status, &outcome);
        }
        return false;
    };
    if scope.is_outermost {
        response.extensions_mut().insert(Rendered {
            info,
            request_id: outcome.request_id,
        });
    }
    true
}

/// Adds the header of the request id, unless the response has one.
fn add_id(headers: &mut HeaderMap, request: &RequestContext) {
    headers
        .entry(&request.config.request_id_header)
        .or_insert_with(|| request.request_id.header_value());
}

fn passed_through(status: StatusCode, headers: &HeaderMap, request: &RequestContext) -> Outcome {
    let names = header_names(&request.config, |config| &config.request_id_header);
    let own_id = only_of(headers, names).and_then(RequestId::from_header);
    Outcome {
        kind: Kind::PassedThrough,
        code: Code::Static(http_code::info(status).code()),
        info: None,
        chain: None,
        request_id: own_id.unwrap_or_else(|| request.request_id.clone()),
    }
}

fn declared(
    scope: &Scope,
    status: StatusCode,
    headers: &mut HeaderMap,
    declaration: Declaration,
) -> Outcome {
    let request = &*scope.request;
    let outcome = match declaration {
        Declaration::Request(rendering) => {
            if scope.is_outermost && rendering.status != status {
                let (declared, sent) = (rendering.status, status);
                log::status_changed(rendering.code, &request.request_id, declared, sent);
            }
            Outcome {
                kind: Kind::Declared,
                code: Code::Static(rendering.code),
                info: Some(rendering.info),
                chain: rendering.chain,
                request_id: request.request_id.clone(),
            }
        }
        Declaration::Extension(Rendered { info, request_id }) => {
            if scope.is_outermost && info.status() != status {
                log::status_changed(info.code(), &request_id, info.status(), status);
            }
            let code = code_header(headers, &request.config).cloned();
            let code = code.unwrap_or(HeaderValue::from_static(info.code()));
            let text = code.to_str().unwrap_or_default().into();
            let request_id = rename_headers(scope, headers, code, Some(request_id));
            Outcome {
                kind: Kind::Declared,
                code: Code::Header(text),
                info: Some(info),
                chain: None,
                request_id,
            }
        }
        Declaration::Header(code) => {
            let text = code.to_str().unwrap_or_default().into();
            let request_id = rename_headers(scope, headers, code, None);
            Outcome {
                kind: Kind::Upstream,
                code: Code::Header(text),
                info: None,
                chain: None,
                request_id,
            }
        }
    };
    remove_overridden_defaults(headers);
    outcome
}

/// Sets both headers of a response that was rendered for another request, by the names of this
/// layer. Returns its id: that of its header, or `known`, or that of the request.
fn rename_headers(
    scope: &Scope,
    headers: &mut HeaderMap,
    code: HeaderValue,
    known: Option<RequestId>,
) -> RequestId {
    let request = &*scope.request;
    let names = header_names(&request.config, |config| &config.request_id_header);
    let own_id = only_of(headers, names).and_then(RequestId::from_header);
    let id = own_id
        .or(known)
        .unwrap_or_else(|| request.request_id.clone());
    if scope.is_outermost && id != request.request_id {
        log::rendered_elsewhere(&id, &request.request_id, request.record());
    }
    for config in [&*request.config, &DEFAULT_CONFIG] {
        headers.remove(&config.request_id_header);
        headers.remove(&config.error_code_header);
    }
    headers.insert(&request.config.request_id_header, id.header_value());
    headers.insert(&request.config.error_code_header, code);
    id
}

/// Returns a header by this layer's name and by the default name.
fn header_names<'c, T>(
    config: &'c ResponseConfig,
    name: impl Fn(&'c ResponseConfig) -> &'c T,
) -> [&'c T; 2] {
    [name(config), name(&DEFAULT_CONFIG)]
}

/// Removes a default of ours where a middleware has appended a value of its own.
fn remove_overridden_defaults(headers: &mut HeaderMap) {
    if headers.keys_len() == headers.len() {
        return;
    }
    for (name, default) in DEFAULTS {
        let mut values = headers.get_all(&name).iter();
        if values.next().is_some_and(|first| first == default) {
            let others: Vec<HeaderValue> = values.cloned().collect();
            if !others.is_empty() {
                headers.remove(&name);
                headers.extend(others.into_iter().map(|value| (name.clone(), value)));
            }
        }
    }
}

#[cfg(test)]
mod tests;
