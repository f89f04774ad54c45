//! How an error of any type becomes an [`ErrorResponse`].

use std::borrow::Cow;
use std::error::Error;
use std::fmt::{self, Write as _};
use std::marker::PhantomData;
use std::time::Duration;

use http::HeaderMap;

use super::ErrorResponse;
use crate::catalog::CodeInfo;
use crate::error::QsError;
use crate::members::{self, Member, Members};

/// Converts an error that lives for ever.
///
/// Where it may cross threads, the inherent function is found and keeps it whole; elsewhere
/// the one of [`Snapshot`], which keeps what it says.
#[derive(Debug)]
pub struct ByValue<T>(PhantomData<T>);

impl<T: QsError + Send + Sync + 'static> ByValue<T> {
    /// Keeps the error whole.
    #[must_use]
    pub fn __qs_response(error: T) -> ErrorResponse {
        ErrorResponse::keep(error)
    }
}

/// The fallback of [`ByValue`].
pub trait Snapshot<T> {
    /// Keeps what the error says.
    fn __qs_response(error: T) -> ErrorResponse;
}

impl<T: QsError> Snapshot<T> for ByValue<T> {
    fn __qs_response(error: T) -> ErrorResponse {
        snapshot(&error)
    }
}

/// Converts an error by taking down all that it says.
pub fn snapshot(error: &dyn QsError) -> ErrorResponse {
    let mut headers = HeaderMap::new();
    error.write_headers(&mut headers);
    ErrorResponse::keep(ErrorSnapshot {
        info: error.info(),
        display: text(&error),
        message: error.message().into_owned(),
        retry_after: error.retry_after(),
        url: error.url().map(Cow::into_owned),
        headers,
        members: members::rendered(error.info(), |members| error.write_members(members)),
        source: error.source().map(Cause::new),
    })
}

/// All that an error says.
#[derive(Debug)]
struct ErrorSnapshot {
    info: &'static CodeInfo,
    display: String,
    message: String,
    retry_after: Option<Duration>,
    url: Option<String>,
    headers: HeaderMap,
    members: Vec<Member>,
    source: Option<Box<Cause>>,
}

/// The text of a source.
#[derive(Debug)]
struct Cause {
    display: String,
    source: Option<Box<Self>>,
}

impl Cause {
    fn new(error: &(dyn Error + 'static)) -> Box<Self> {
        Box::new(Self {
            display: text(error),
            source: error.source().map(Self::new),
        })
    }
}

pub(super) fn text(error: &(impl fmt::Display + ?Sized)) -> String {
    let mut text = String::new();
    if write!(text, "{error}").is_err() {
        text.push_str("(its Display failed)");
    }
    text
}

impl QsError for ErrorSnapshot {
    fn info(&self) -> &'static CodeInfo {
        self.info
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
        self.source
            .as_ref()
            .map(|source| &**source as &(dyn Error + 'static))
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.display)
    }
}

impl Error for Cause {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source
            .as_ref()
            .map(|source| &**source as &(dyn Error + 'static))
    }
}
