//! Responses that leave a layer with their own body: the id and code headers, reports.

use std::sync::Arc;

use http::response::Parts;
use http::{HeaderMap, HeaderValue};

use crate::engine::cache::DEFAULTS;
use crate::engine::config::{DEFAULT_CONFIG, LayerConfig, ResponseConfig};
use crate::engine::decide::{Decision, Declaration, code_header, only_of};
use crate::engine::event::{Code, Kind, Outcome, Rendered, log_forwarded, observe};
use crate::engine::request::RequestContext;
use crate::http_code;
use crate::log;
use crate::request_id::RequestId;

/// A request in a layer.
#[derive(Clone, Debug)]
pub(crate) struct Scope {
    pub(crate) request: Arc<RequestContext>,
    pub(crate) config: Arc<LayerConfig>,
    /// Whether no layer is outside of this one.
    pub(crate) is_outermost: bool,
}

/// Prepares a response that is not rewritten, and reports it. Returns whether qs-error rendered it
/// for a request of this process.
pub(crate) fn forward(scope: &Scope, head: &mut Parts, decision: Decision) -> bool {
    let request = &*scope.request;
    let outcome = match decision {
        Decision::Success | Decision::Rewritten => {
            add_id(&mut head.headers, request);
            return false;
        }
        Decision::PassedThrough => {
            add_id(&mut head.headers, request);
            passed_through(head, request)
        }
        Decision::Declared(declaration) => declared(scope, head, declaration),
    };
    report(scope, head, outcome)
}

/// Reports an error response as it leaves a layer. Returns whether its catalog entry is known.
pub(crate) fn report(scope: &Scope, head: &mut Parts, outcome: Outcome) -> bool {
    observe(&scope.config, &scope.request, head.status, &outcome);
    let Some(info) = outcome.info else {
        if scope.is_outermost {
            log_forwarded(&scope.request, head.status, &outcome);
        }
        return false;
    };
    if scope.is_outermost {
        head.extensions.insert(Rendered {
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

fn passed_through(head: &Parts, request: &RequestContext) -> Outcome {
    let names = header_names(&request.config, |config| &config.request_id_header);
    let own_id = only_of(&head.headers, names).and_then(RequestId::from_header);
    Outcome {
        kind: Kind::PassedThrough,
        code: Code::Static(http_code::info(head.status).code()),
        info: None,
        chain: None,
        request_id: own_id.unwrap_or_else(|| request.request_id.clone()),
    }
}

fn declared(scope: &Scope, head: &mut Parts, declaration: Declaration) -> Outcome {
    let request = &*scope.request;
    let outcome = match declaration {
        Declaration::Request(rendering) => {
            if scope.is_outermost && rendering.status != head.status {
                let (declared, sent) = (rendering.status, head.status);
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
            if scope.is_outermost && info.status() != head.status {
                log::status_changed(info.code(), &request_id, info.status(), head.status);
            }
            let code = code_header(&head.headers, &request.config).cloned();
            let code = code.unwrap_or(HeaderValue::from_static(info.code()));
            let text = code.to_str().unwrap_or_default().into();
            let request_id = rename_headers(scope, &mut head.headers, code, Some(request_id));
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
            let request_id = rename_headers(scope, &mut head.headers, code, None);
            Outcome {
                kind: Kind::Upstream,
                code: Code::Header(text),
                info: None,
                chain: None,
                request_id,
            }
        }
    };
    remove_overridden_defaults(&mut head.headers);
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
