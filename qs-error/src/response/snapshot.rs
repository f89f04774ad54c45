//! An owned copy of all that an error says, for errors that cannot be moved into a response.

use std::borrow::Cow;
use std::error::Error;
use std::fmt::{self, Write as _};
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::ErrorResponse;
use crate::catalog::CodeInfo;
use crate::error::{self, QsError};
use crate::log::Omission;
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
    let (message, omission) = error::public_message(error);
    omitted.extend(omission);
    let (members, of_members) = members::render(|members| error.write_members(members));
    omitted.extend(of_members);
    ErrorResponse::from_error(ErrorSnapshot {
        info: error.info(),
        code: error.code(),
        status: error.status(),
        display: display(error),
        message,
        retry_after: catch_panic(|| error.retry_after()).ok().flatten(),
        url: catch_panic(|| error.url().map(Cow::into_owned))
            .ok()
            .flatten(),
        headers,
        members,
        omitted,
        source: catch_panic(|| error.source().map(|source| SourceSnapshot::new(source, 1)))
            .ok()
            .flatten(),
    })
}

/// An owned copy of an error.
#[derive(Debug)]
struct ErrorSnapshot {
    info: &'static CodeInfo,
    code: &'static str,
    status: StatusCode,
    display: String,
    message: Cow<'static, str>,
    retry_after: Option<Duration>,
    url: Option<String>,
    headers: HeaderMap,
    members: Vec<Member>,
    omitted: Vec<Omission>,
    source: Option<Box<SourceSnapshot>>,
}

/// An owned copy of a source.
#[derive(Debug)]
struct SourceSnapshot {
    display: String,
    source: Option<Box<Self>>,
}

/// The number of sources that are copied. A source may lead back to itself.
const MAX_SOURCES: usize = 64;

impl SourceSnapshot {
    fn new(error: &(dyn Error + 'static), depth: usize) -> Box<Self> {
        let source = error.source().filter(|_| depth < MAX_SOURCES);
        Box::new(Self {
            display: display(error),
            source: source.map(|source| Self::new(source, depth + 1)),
        })
    }
}

/// Returns what Display prints, even if it fails.
pub(super) fn display(error: &(impl fmt::Display + ?Sized)) -> String {
    let mut text = String::new();
    match catch_panic(|| write!(text, "{error}")) {
        Ok(Ok(())) => {}
        Ok(Err(_)) => text.push_str("(its Display failed)"),
        Err(_) => text.push_str("(its Display panicked)"),
    }
    text
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
        f.write_str(&self.display)
    }
}

impl Error for ErrorSnapshot {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        source(self.source.as_deref())
    }
}

impl fmt::Display for SourceSnapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.display)
    }
}

impl Error for SourceSnapshot {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        source(self.source.as_deref())
    }
}

fn source(source: Option<&SourceSnapshot>) -> Option<&(dyn Error + 'static)> {
    source.map(|source| source as &(dyn Error + 'static))
}
