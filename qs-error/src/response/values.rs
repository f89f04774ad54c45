//! The values that the methods of an error return.

use std::borrow::Cow;
use std::time::Duration;

use http::StatusCode;
use qs_error_spec::style;

use crate::catalog::CodeInfo;
use crate::error::QsError;
use crate::http_code;
use crate::log::Omission;
use crate::members::Params;
use crate::panic::catch_panic;

/// The values that the methods of an error return.
pub(crate) struct ErrorValues<'e> {
    pub(crate) info: &'static CodeInfo,
    pub(crate) code: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) url: Option<Cow<'e, str>>,
    pub(crate) retry_after: Option<Duration>,
}

impl<'e> ErrorValues<'e> {
    /// Reads the values. The catalog entry replaces a value that is invalid or whose method panics.
    pub(crate) fn of(error: &'e dyn QsError, omitted: &mut Vec<Omission>) -> Self {
        let all = catch_panic(|| Self {
            info: error.info(),
            code: error.code(),
            status: error.status(),
            url: error.url(),
            retry_after: error.retry_after(),
        });
        let mut values = all.unwrap_or_else(|_| Self::each_of(error, omitted));
        let info = values.info;
        if !std::ptr::eq(values.code, info.code()) && !style::is_code(values.code) {
            omitted.push(Omission::new("code", "the code is invalid"));
            values.code = info.code();
        }
        if !is_error(values.status) {
            omitted.push(Omission::new("status", "the status is not an error"));
            values.status = info.status();
        }
        values
    }

    /// Reads each value separately, after one of the methods has panicked.
    fn each_of(error: &'e dyn QsError, omitted: &mut Vec<Omission>) -> Self {
        let info = Omission::catch(omitted, "info", || error.info());
        let info = info.unwrap_or(http_code::info(StatusCode::INTERNAL_SERVER_ERROR));
        let code = Omission::catch(omitted, "code", || error.code());
        let status = Omission::catch(omitted, "status", || error.status());
        let url = Omission::catch(omitted, "url", || error.url());
        let retry_after = Omission::catch(omitted, "retry_after", || error.retry_after());
        Self {
            info,
            code: code.unwrap_or(info.code()),
            status: status.unwrap_or(info.status()),
            url: url.flatten(),
            retry_after: retry_after.flatten(),
        }
    }
}

/// Returns the parameters of a message.
pub(crate) fn params(error: &dyn QsError, omitted: &mut Vec<Omission>) -> Params {
    let params = Omission::catch(omitted, "params", || {
        let mut params = Params::default();
        error.write_params(&mut params);
        params
    });
    params.unwrap_or_default()
}

/// Returns whether a status is an error: 400 to 599.
pub(crate) fn is_error(status: StatusCode) -> bool {
    status.is_client_error() || status.is_server_error()
}
