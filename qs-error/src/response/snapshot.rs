//! An owned copy of an error that cannot be moved into a response.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::{ErrorResponse, ErrorValues, params};
use crate::catalog::CodeInfo;
use crate::error::{self, QsError};
use crate::log::{ErrorChain, Omission};
use crate::members::{self, HeaderFields, Member, Members, Params};
use crate::panic::catch_panic;

/// Converts an error by copying its strings, headers and members.
///
/// Only expansions use this function, for errors that are not `Send`, `Sync` and `'static`.
pub fn snapshot(error: &dyn QsError) -> ErrorResponse {
    let chain = ChainSnapshot::new(error);
    PublicParts::of(error).into_response(chain.into())
}

/// The parts of an error that a response contains.
#[derive(Debug)]
pub(super) struct PublicParts {
    info: &'static CodeInfo,
    code: &'static str,
    status: StatusCode,
    message: Cow<'static, str>,
    params: Params,
    retry_after: Option<Duration>,
    url: Option<String>,
    headers: HeaderMap,
    members: Vec<Member>,
    omitted: Vec<Omission>,
}

impl PublicParts {
    pub(super) fn of(error: &dyn QsError) -> Self {
        let mut headers = HeaderMap::new();
        let mut fields = HeaderFields::new(&mut headers);
        if let Err(panic) = catch_panic(|| error.render_headers(&mut fields)) {
            fields.omit("headers", panic);
        }
        let mut omitted = fields.into_omitted();
        let values = ErrorValues::of(error, &mut omitted);
        let (message, omission) = error::public_message(error, values.info.default_message());
        omitted.extend(omission);
        let (members, of_members) = members::render(|members| error.write_members(members));
        omitted.extend(of_members);
        let params = params(error, &mut omitted);
        Self {
            info: values.info,
            code: values.code,
            status: values.status,
            message,
            params,
            retry_after: values.retry_after,
            url: values.url.map(Cow::into_owned),
            headers,
            members,
            omitted,
        }
    }

    /// Returns a response with these parts, and with the `Display` and the source of `chain`.
    pub(super) fn into_response(self, chain: Box<dyn Error + Send + Sync>) -> ErrorResponse {
        ErrorResponse::from_error(ErrorSnapshot { parts: self, chain })
    }
}

/// An owned copy of an error.
#[derive(Debug)]
struct ErrorSnapshot {
    parts: PublicParts,
    /// The error for the log, which implements `Display` and `source`.
    chain: Box<dyn Error + Send + Sync>,
}

/// The `Display` output of an error, and its source.
#[derive(Debug)]
struct ChainSnapshot {
    message: String,
    source: Option<Box<Self>>,
}

impl ChainSnapshot {
    fn new(error: &dyn Error) -> Self {
        let chain = ErrorChain::new(error);
        let mut links = chain.links().iter().rev().cloned();
        let innermost = Self {
            message: links.next().unwrap_or_default(),
            source: None,
        };
        links.fold(innermost, |source, message| Self {
            message,
            source: Some(Box::new(source)),
        })
    }
}

impl fmt::Display for ChainSnapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for ChainSnapshot {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self.source.as_deref()?)
    }
}

impl QsError for ErrorSnapshot {
    fn info(&self) -> &'static CodeInfo {
        self.parts.info
    }

    fn code(&self) -> &'static str {
        self.parts.code
    }

    fn status(&self) -> StatusCode {
        self.parts.status
    }

    fn message(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.parts.message)
    }

    fn write_params(&self, params: &mut Params) {
        params.clone_from(&self.parts.params);
    }

    fn retry_after(&self) -> Option<Duration> {
        self.parts.retry_after
    }

    fn url(&self) -> Option<Cow<'_, str>> {
        self.parts.url.as_deref().map(Cow::Borrowed)
    }

    fn write_headers(&self, headers: &mut HeaderMap) {
        headers.extend(self.parts.headers.clone());
    }

    fn write_members(&self, members: &mut Members<'_>) {
        for omission in &self.parts.omitted {
            members.omit(omission.clone());
        }
        members.extend(&self.parts.members);
    }
}

impl fmt::Display for ErrorSnapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.chain.fmt(f)
    }
}

impl Error for ErrorSnapshot {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.chain.source()
    }
}
