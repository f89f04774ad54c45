//! Responses that a layer forwards with their own body: their headers and reports.

use http::{HeaderMap, HeaderValue, Response, StatusCode};

use crate::engine::cache::DEFAULTS;
use crate::engine::config::{DEFAULT_CONFIG, ResponseConfig};
use crate::engine::decide::{Declaration, Forward, code_header, id_header};
use crate::engine::event::{Code, Kind, Outcome, Rendered, log_forwarded, observe};
use crate::engine::negotiation::vary_by_accept;
use crate::engine::request::{Rendering, RequestContext};
use crate::engine::scope::Scope;
use crate::http_code;
use crate::log;
use crate::request_id::RequestId;

/// Sets the headers of a response that is not rewritten, and reports it. Returns whether its
/// catalog entry is known.
pub(crate) fn forward<B>(scope: &Scope, response: &mut Response<B>, reason: Forward) -> bool {
    let status = response.status();
    let headers = response.headers_mut();
    let outcome = match reason {
        Forward::Success => {
            add_id(headers, &scope.request);
            return false;
        }
        Forward::PassedThrough => {
            add_id(headers, &scope.request);
            passed_through(status, headers, &scope.request)
        }
        Forward::Declared(declaration) => {
            let outcome = declared(scope, status, headers, declaration);
            remove_overridden_defaults(headers);
            outcome
        }
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
    let own_id = id_header(headers, &request.config);
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
    match declaration {
        Declaration::Request(rendering) => rendered_here(scope, status, headers, rendering),
        Declaration::Extension(Rendered { info, request_id }) => {
            let code = code_header(headers, &scope.request.config).cloned();
            let code = code.unwrap_or(HeaderValue::from_static(info.code()));
            let outcome = rendered_elsewhere(scope, headers, code, Some(request_id));
            Outcome {
                kind: Kind::Declared,
                info: Some(info),
                ..outcome
            }
        }
        Declaration::Header(code) => rendered_elsewhere(scope, headers, code, None),
    }
}

/// Returns the outcome of a response that was rendered for this request, and restores its headers.
fn rendered_here(
    scope: &Scope,
    status: StatusCode,
    headers: &mut HeaderMap,
    rendering: Rendering,
) -> Outcome {
    let request_id = scope.request.request_id.clone();
    if headers.keys_len() < headers.len() {
        // A middleware has appended a value to a header, perhaps to the id or the code.
        let config = &scope.request.config;
        headers.insert(&config.request_id_header, request_id.header_value());
        headers.insert(
            &config.error_code_header,
            HeaderValue::from_static(rendering.code),
        );
    }
    if scope.request.config.formats.has_offers() {
        vary_by_accept(headers);
    }
    if scope.is_outermost && rendering.status != status {
        log::status_changed(rendering.code, &request_id, rendering.status, status);
    }
    Outcome {
        kind: Kind::Declared,
        code: Code::Static(rendering.code),
        info: Some(rendering.info),
        chain: rendering.chain,
        request_id,
    }
}

/// Returns the outcome of a response that was rendered for another request, and renames its
/// headers.
///
/// The request id is the id in the response, else `known`, else the id of this request.
fn rendered_elsewhere(
    scope: &Scope,
    headers: &mut HeaderMap,
    code: HeaderValue,
    known: Option<RequestId>,
) -> Outcome {
    let request = &*scope.request;
    let own_id = id_header(headers, &request.config).or(known);
    let request_id = own_id.unwrap_or_else(|| request.request_id.clone());
    if scope.is_outermost && request_id != request.request_id {
        log::rendered_elsewhere(&request_id, &request.request_id, request.record());
    }
    remove_names(headers, &request.config);
    let code_string = code.to_str().unwrap_or_default().into();
    headers.insert(&request.config.request_id_header, request_id.header_value());
    headers.insert(&request.config.error_code_header, code);
    Outcome {
        kind: Kind::Upstream,
        code: Code::Header(code_string),
        info: None,
        chain: None,
        request_id,
    }
}

/// Removes the headers of the request id and the code, with the names of this layer and the default
/// names.
pub(crate) fn remove_names(headers: &mut HeaderMap, config: &ResponseConfig) {
    for config in [config, &DEFAULT_CONFIG] {
        headers.remove(&config.request_id_header);
        headers.remove(&config.error_code_header);
    }
}

/// Removes the default value of a header to which a middleware has appended another value.
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
