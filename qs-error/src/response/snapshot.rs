//! An owned copy of an error that cannot be moved into a response.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::{ErrorResponse, ErrorValues};
use crate::catalog::CodeInfo;
use crate::error::{self, QsError};
use crate::log::{ErrorChain, Omission};
use crate::members::{self, HeaderFields, Member, Members};
use crate::panic::catch_panic;

/// Converts an error by copying its strings, headers and members.
pub fn snapshot(error: &dyn QsError) -> ErrorResponse {
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
    ErrorResponse::from_error(ErrorSnapshot {
        info: values.info,
        code: values.code,
        status: values.status,
        chain: ChainSnapshot::new(error),
        message,
        retry_after: values.retry_after,
        url: values.url.map(Cow::into_owned),
        headers,
        members,
        omitted,
    })
}

/// An owned copy of an error.
#[derive(Debug)]
struct ErrorSnapshot {
    info: &'static CodeInfo,
    code: &'static str,
    status: StatusCode,
    chain: ChainSnapshot,
    message: Cow<'static, str>,
    retry_after: Option<Duration>,
    url: Option<String>,
    headers: HeaderMap,
    members: Vec<Member>,
    omitted: Vec<Omission>,
}

/// The text of an error, and its source.
#[derive(Debug)]
struct ChainSnapshot {
    text: String,
    source: Option<Box<Self>>,
}

impl ChainSnapshot {
    fn new(error: &dyn Error) -> Self {
        let chain = ErrorChain::new(error);
        let mut links = chain.links().iter().rev().cloned();
        let innermost = Self {
            text: links.next().unwrap_or_default(),
            source: None,
        };
        links.fold(innermost, |source, text| Self {
            text,
            source: Some(Box::new(source)),
        })
    }
}

impl fmt::Display for ChainSnapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Error for ChainSnapshot {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self.source.as_deref()?)
    }
}

impl QsError for ErrorSnapshot {
    fn info(&self) -> &'static CodeInfo {
        self.info
    }

    fn code(&self) -> &'static str {
        self.code
    }

    fn status(&self) -> StatusCode {
        self.status
    }

    fn message(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.message)
    }

    fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    fn url(&self) -> Option<Cow<'_, str>> {
        self.url.as_deref().map(Cow::Borrowed)
    }

    fn write_headers(&self, headers: &mut HeaderMap) {
        headers.extend(self.headers.clone());
    }

    fn write_members(&self, members: &mut Members<'_>) {
        for omission in &self.omitted {
            members.omit(omission.clone());
        }
        members.extend(&self.members);
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
