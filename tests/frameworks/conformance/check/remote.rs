//! The error that a typed client reads from a response.

use std::time::Duration;

use http::StatusCode;
use qs_error::client::{BodyKind, Reader, RemoteError, Retry};
use qs_error::{CodeInfo, HttpCode, catalog};
use serde_json::{Map, Value};
use support::exchange::TestResponse;

use crate::cases::{Case, Expected, Format};
use crate::shop::{External, ShopError};

const CATALOG: &[CodeInfo] = catalog![ShopError, External, HttpCode];

/// Checks that a client reads each part of the response: code, id, message, members and retry. The
/// response to HEAD has no message and no members.
pub(super) fn check_remote(
    case: &Case,
    code: &str,
    id: &str,
    response: &TestResponse,
) -> Result<(), String> {
    if matches!(case.expected, Expected::Forwarded(_)) {
        return Ok(());
    }
    let status = StatusCode::from_u16(response.status).map_err(|error| error.to_string())?;
    // Some bodies are longer than the default limit.
    let reader = Reader::new().limit(1 << 20);
    let error = reader.read(status, &response.headers, &response.body);
    let error = error.ok_or("the client reads no error")?;
    ensure!(error.status() == status, "the client reads {error:?}");
    ensure!(error.code() == Some(code), "the client reads {error:?}");
    ensure!(error.request_id() == Some(id), "the client reads {error:?}");
    ensure!(!error.disagrees(), "the client reads two codes");
    check_retry(&error, code, response)?;
    if case.method == "HEAD" {
        ensure!(
            error.kind() == BodyKind::Empty,
            "the client reads {error:?}"
        );
        return Ok(());
    }
    let is_usual = !error.has_other_content_type() && !error.is_truncated();
    ensure!(is_usual, "the client reads a damaged body");
    check_document(&error, case.format, response)
}

/// Compares the decision with the catalog of the server and the header that it has sent.
fn check_retry(error: &RemoteError, code: &str, response: &TestResponse) -> Result<(), String> {
    let info = CATALOG.iter().find(|info| info.code() == code);
    let info = info.ok_or_else(|| format!("`{code}` is not in the catalog"))?;
    let header = response.headers.get("retry-after");
    let seconds = header.and_then(|delay| delay.to_str().ok()?.parse().ok());
    let expected = match seconds {
        _ if !info.is_retryable() => Retry::Never,
        Some(seconds) => Retry::After(Duration::from_secs(seconds)),
        None if header.is_some() => return Ok(()),
        None => Retry::Backoff,
    };
    let retry = error.retry(CATALOG);
    ensure!(
        retry == expected,
        "the client reads {retry:?} instead of {expected:?}"
    );
    Ok(())
}

/// Compares each member with the document, as serde_json reads it.
fn check_document(
    error: &RemoteError,
    format: Format,
    response: &TestResponse,
) -> Result<(), String> {
    let document: Map<String, Value> =
        serde_json::from_slice(&response.body).map_err(|error| error.to_string())?;
    let (kind, message, url) = match format {
        Format::Json => (BodyKind::Json, "message", "url"),
        Format::Problem => (BodyKind::Problem, "detail", "type"),
        Format::Envelope => (BodyKind::Envelope, "message", "url"),
    };
    ensure!(error.kind() == kind, "the client reads {:?}", error.kind());
    let object = match (format, document.get("error")) {
        (Format::Envelope, Some(Value::Object(object))) => object,
        _ => &document,
    };
    let string = |name: &str| object.get(name).and_then(Value::as_str);
    ensure!(
        error.message() == string(message),
        "the client reads {:?}",
        error.message()
    );
    ensure!(
        error.url() == string(url),
        "the client reads {:?}",
        error.url()
    );
    for (name, value) in object {
        let member: Option<Value> = error.member(name);
        ensure!(
            member.as_ref() == Some(value),
            "the client reads `{name}`: {member:?}"
        );
    }
    let params = serde_json::to_value(error.params()).map_err(|error| error.to_string())?;
    let empty = Value::Object(Map::new());
    let sent = object.get("params").unwrap_or(&empty);
    ensure!(params == *sent, "the client reads the params {params}");
    Ok(())
}
