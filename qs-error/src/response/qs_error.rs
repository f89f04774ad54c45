//! The traits of [`ErrorResponse`].

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use qs_error_spec::member::PARAMS;

use super::{Base, ErrorResponse};
use crate::catalog::CodeInfo;
use crate::error::QsError;
use crate::log::ErrorChain;
use crate::members::{HeaderFields, Members, Params};
use crate::message::{Message, Sink};

impl QsError for ErrorResponse {
    fn info(&self) -> &'static CodeInfo {
        match &self.base {
            Base::Code(info) => info,
            Base::Error(error) => error.info(),
        }
    }

    fn code(&self) -> &'static str {
        match &self.base {
            Base::Code(info) => info.code(),
            Base::Error(error) => error.code(),
        }
    }

    fn status(&self) -> StatusCode {
        match &self.base {
            Base::Code(info) => info.status(),
            Base::Error(error) => error.status(),
        }
    }

    fn message(&self) -> Cow<'_, str> {
        match (self.public_message(), &self.base) {
            (Some(message), _) => Cow::Borrowed(message),
            (None, Base::Code(info)) => Cow::Borrowed(info.default_message()),
            (None, Base::Error(error)) => error.message(),
        }
    }

    fn render_message(&self, sink: &mut Sink<'_>) {
        match (self.public_message(), &self.base) {
            (Some(message), _) => sink(Message::Text(message)),
            (None, Base::Code(_)) => {}
            (None, Base::Error(error)) => error.render_message(sink),
        }
    }

    fn write_params(&self, params: &mut Params) {
        // A replaced message does not contain the fields of the error.
        match (&self.message, &self.base, &self.extra) {
            (None, Base::Error(error), _) => error.write_params(params),
            (_, _, Some(extra)) => params.clone_from(&extra.params),
            _ => {}
        }
    }

    fn retry_after(&self) -> Option<Duration> {
        let own = self.extra.as_ref().and_then(|extra| extra.retry_after);
        own.or_else(|| match &self.base {
            Base::Code(info) => info.retry_after(),
            Base::Error(error) => error.retry_after(),
        })
    }

    fn url(&self) -> Option<Cow<'_, str>> {
        let own = self.extra.as_ref().and_then(|extra| extra.url.as_deref());
        own.map(Cow::Borrowed).or_else(|| match &self.base {
            Base::Code(info) => info.url().map(Cow::Borrowed),
            Base::Error(error) => error.url(),
        })
    }

    fn write_headers(&self, headers: &mut HeaderMap) {
        self.render_headers(&mut HeaderFields::new(headers));
    }

    fn render_headers(&self, headers: &mut HeaderFields<'_>) {
        if let Base::Error(error) = &self.base {
            error.render_headers(headers);
        }
        if let Some(extra) = &self.extra {
            headers.headers().extend(extra.headers.clone());
            if let Some(delay) = extra.retry_after {
                headers.retry_after(delay);
            }
        }
    }

    fn write_members(&self, members: &mut Members<'_>) {
        let extra = self.extra.as_deref();
        for omission in extra.map_or(&[][..], |extra| &extra.omitted) {
            members.omit(omission.clone());
        }
        // The renderer writes params only for a code that declares them.
        if let Some(params) = extra.map(|extra| &extra.params)
            && !params.is_empty()
            && self.info().params().is_empty()
        {
            members.field(PARAMS, params);
        }
        let added = extra.map_or(&[][..], |extra| &extra.members);
        match &self.base {
            Base::Code(_) => members.extend(added),
            Base::Error(error) => members.replace(added, |members| error.write_members(members)),
        }
    }
}

impl fmt::Display for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.message, &self.base) {
            (Some(message), _) => f.write_str(message),
            (None, Base::Code(info)) => f.write_str(info.default_message()),
            (None, Base::Error(error)) => error.fmt(f),
        }
    }
}

impl fmt::Debug for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorResponse")
            .field("code", &self.code())
            .field("message", &ErrorChain::new(self).links().first())
            .field("source", &self.source())
            .finish_non_exhaustive()
    }
}

impl Error for ErrorResponse {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match (&self.source, &self.base) {
            (Some(source), _) => Some(source.as_ref()),
            (None, Base::Code(_)) => None,
            // The log still contains the `Display` of the error that the message replaces.
            (None, Base::Error(error)) if self.message.is_some() => Some(&**error),
            (None, Base::Error(error)) => error.source(),
        }
    }
}

impl From<&'static CodeInfo> for ErrorResponse {
    fn from(info: &'static CodeInfo) -> Self {
        Self::new(info)
    }
}
