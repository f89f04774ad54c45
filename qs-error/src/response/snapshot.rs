//! An owned copy of an error that cannot be moved into a response.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::ErrorResponse;
use crate::catalog::CodeInfo;
use crate::error::{self, QsError};
use crate::http_code;
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
    let info = Omission::catch(&mut omitted, "info", || error.info());
    let info = info.unwrap_or(http_code::info(StatusCode::INTERNAL_SERVER_ERROR));
    let code = Omission::catch(&mut omitted, "code", || error.code());
    let status = Omission::catch(&mut omitted, "status", || error.status());
    let (message, omission) = error::public_message(error, info.default_message());
    omitted.extend(omission);
    let (members, of_members) = members::render(|members| error.write_members(members));
    omitted.extend(of_members);
    let retry_after = Omission::catch(&mut omitted, "retry_after", || error.retry_after());
    let url = Omission::catch(&mut omitted, "url", || error.url().map(Cow::into_owned));
    ErrorResponse::from_error(ErrorSnapshot {
        info,
        code: code.unwrap_or(info.code()),
        status: status.unwrap_or(info.status()),
        chain: ChainSnapshot::new(error),
        message,
        retry_after: retry_after.flatten(),
        url: url.flatten(),
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
