//! Log events, written with tracing. Without the feature `tracing`, the functions do nothing.

mod chain;

use std::error::Error;
use std::fmt;

use http::{Method, StatusCode};

use crate::catalog::LogLevel;
use crate::request_id::RequestId;

pub(crate) use self::chain::Chain;
#[cfg(feature = "tracing")]
use self::chain::OneLine;

/// A part of a response that was left out, and the reason.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Omission {
    part: String,
    reason: String,
}

impl Omission {
    pub(crate) fn new(part: impl Into<String>, reason: impl fmt::Display) -> Self {
        let (part, reason) = (part.into(), reason.to_string());
        Self { part, reason }
    }
}

/// The fields of the event of an error response.
pub(crate) struct ErrorRecord<'a> {
    pub(crate) level: LogLevel,
    pub(crate) code: &'a str,
    pub(crate) status: StatusCode,
    pub(crate) request_id: &'a RequestId,
    pub(crate) method: Option<&'a Method>,
    pub(crate) path: Option<&'a str>,
    pub(crate) error: &'a dyn Error,
}

/// Logs an error response at the level of its code.
pub(crate) fn error_response(record: &ErrorRecord<'_>) {
    #[cfg(feature = "tracing")]
    {
        macro_rules! event {
            ($level:ident) => {
                tracing::event!(
                    target: "qs_error",
                    tracing::Level::$level,
                    code = record.code,
                    status = record.status.as_u16(),
                    request_id = %record.request_id,
                    method = record.method.map(Method::as_str),
                    path = record.path.map(|path| tracing::field::display(OneLine(path))),
                    error = %Chain(record.error),
                    "error response"
                )
            };
        }
        match record.level {
            LogLevel::Error => event!(ERROR),
            LogLevel::Warn => event!(WARN),
            LogLevel::Info => event!(INFO),
            LogLevel::Debug => event!(DEBUG),
            LogLevel::Off => {}
        }
    }
    #[cfg(not(feature = "tracing"))]
    let _ = record;
}

/// Logs that a part of a response was left out.
pub(crate) fn part_omitted(code: &str, request_id: &RequestId, omission: &Omission) {
    #[cfg(feature = "tracing")]
    tracing::warn!(
        target: "qs_error",
        code,
        request_id = %request_id,
        part = %OneLine(&omission.part),
        reason = %OneLine(&omission.reason),
        "part of an error response left out"
    );
    #[cfg(not(feature = "tracing"))]
    let _ = (code, request_id, omission);
}

/// Logs that a response was rendered for another request, whose id it keeps.
pub(crate) fn rendered_elsewhere(
    rendered: &RequestId,
    request_id: &RequestId,
    method: &Method,
    path: &str,
) {
    #[cfg(feature = "tracing")]
    tracing::warn!(
        target: "qs_error",
        request_id = %rendered,
        context_id = %request_id,
        method = method.as_str(),
        path = %OneLine(path),
        "error response was rendered outside of its request"
    );
    #[cfg(not(feature = "tracing"))]
    let _ = (rendered, request_id, method, path);
}
