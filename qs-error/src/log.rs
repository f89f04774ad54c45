//! Log events, written with tracing. Without the feature `tracing`, the functions do nothing.
//!
//! Untrusted values are recorded as strings, because subscribers quote strings. So a value cannot
//! imitate a field. An event is one line of at most 16 KiB.

mod line;

use std::fmt;

use http::{Method, StatusCode};

use crate::catalog::LogLevel;
use crate::panic::catch_panic;
use crate::request_id::RequestId;

pub use self::line::ErrorChain;
pub(crate) use self::line::{LazyChain, short_line};
use self::line::{MAX_CHAIN, one_line};

/// The maximum number of bytes of a short field.
const MAX_FIELD: usize = 1 << 10;

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

    /// Calls user code, and adds a panic to `omitted`.
    pub(crate) fn catch<T>(
        omitted: &mut Vec<Self>,
        part: &str,
        call: impl FnOnce() -> T,
    ) -> Option<T> {
        let result = catch_panic(call);
        result
            .inspect_err(|panic| omitted.push(Self::new(part, panic)))
            .ok()
    }
}

/// The fields of the event of an error response.
pub(crate) struct ErrorRecord<'a> {
    pub(crate) level: LogLevel,
    pub(crate) code: &'a str,
    pub(crate) status: StatusCode,
    pub(crate) request_id: &'a RequestId,
    /// `None` without a layer.
    pub(crate) request: Option<RequestRecord<'a>>,
    /// `None` for a response that qs-error did not render.
    pub(crate) error: Option<&'a LazyChain<'a>>,
}

/// The fields of a request.
#[derive(Clone, Copy)]
pub(crate) struct RequestRecord<'a> {
    pub(crate) method: &'a Method,
    pub(crate) path: &'a str,
    pub(crate) route: Option<&'a str>,
}

/// Writes an event. If the subscriber panics, the event is lost.
macro_rules! event {
    ($level:ident, $($fields:tt)*) => {{
        #[cfg(feature = "tracing")]
        let _ = catch_panic(|| {
            tracing::event!(target: "qs_error", tracing::Level::$level, $($fields)*);
        });
    }};
}

/// Logs an error response at the level of its code.
pub(crate) fn error_response(record: &ErrorRecord<'_>) {
    macro_rules! response {
        ($level:ident) => {
            event!(
                $level,
                code = record.code,
                status = record.status.as_u16(),
                request_id = record.request_id.as_str(),
                method = record.request.map(|request| one_line(request.method, 64)),
                path = record
                    .request
                    .map(|request| one_line(request.path, MAX_FIELD)),
                route = record
                    .request
                    .and_then(|request| Some(one_line(request.route?, MAX_FIELD))),
                error = record
                    .error
                    .map(|error| one_line(&**error.get(), MAX_CHAIN)),
                "error response"
            )
        };
    }
    match record.level {
        LogLevel::Error => response!(ERROR),
        LogLevel::Warn => response!(WARN),
        LogLevel::Info => response!(INFO),
        LogLevel::Debug => response!(DEBUG),
        LogLevel::Off => {}
    }
}

/// Logs that a part of a response was left out, or that a function of a layer panicked. The code is
/// `None` if it is not known yet.
pub(crate) fn part_omitted(code: Option<&str>, request_id: &RequestId, omission: &Omission) {
    event!(
        WARN,
        code,
        request_id = request_id.as_str(),
        part = one_line(&omission.part, MAX_FIELD),
        reason = one_line(&omission.reason, MAX_FIELD),
        "part of an error response left out"
    );
}

/// Logs that a response has the id of the request that it was rendered for.
pub(crate) fn rendered_elsewhere(
    rendered: &RequestId,
    request_id: &RequestId,
    request: RequestRecord<'_>,
) {
    event!(
        WARN,
        request_id = rendered.as_str(),
        context_id = request_id.as_str(),
        method = one_line(request.method, 64),
        path = one_line(request.path, MAX_FIELD),
        "error response was rendered for another request"
    );
}

/// Logs that a handler or a middleware changed the status of a response.
pub(crate) fn status_changed(
    code: &str,
    request_id: &RequestId,
    declared: StatusCode,
    sent: StatusCode,
) {
    event!(
        WARN,
        code,
        request_id = request_id.as_str(),
        declared_status = declared.as_u16(),
        status = sent.as_u16(),
        "status of an error response was changed"
    );
}

/// Logs that a setting of a layer is ignored.
pub(crate) fn setting_ignored(setting: &str, value: &str, reason: &str) {
    event!(WARN, setting, value, reason, "setting ignored");
}
