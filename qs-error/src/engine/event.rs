//! What the log and the metrics learn of an error answer.

use std::fmt::{self, Write as _};

use http::{Method, StatusCode};

use crate::catalog::CodeInfo;
#[cfg(feature = "tracing")]
use crate::catalog::LogLevel;
use crate::engine::request::Context;
use crate::error::QsError;
use crate::panic::catch_panic;
use crate::request_id::RequestId;

/// One error answer, as `ErrorLayer::on_error` sees it.
///
/// ```
/// # #[cfg(feature = "tower")] {
/// use qs_error::{ErrorEvent, ErrorLayer};
///
/// fn count(event: &ErrorEvent<'_>) {
///     println!("errors_total{{code={:?},status={}}} +1", event.code(), event.status().as_u16());
/// }
///
/// let layer = ErrorLayer::new().on_error(count);
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct ErrorEvent<'a> {
    error: &'a dyn QsError,
    request_id: &'a RequestId,
    context: Option<&'a Context>,
}

impl<'a> ErrorEvent<'a> {
    pub(crate) fn new(
        error: &'a dyn QsError,
        request_id: &'a RequestId,
        context: Option<&'a Context>,
    ) -> Self {
        Self {
            error,
            request_id,
            context,
        }
    }

    /// The code that the client got.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.info().code()
    }

    /// The status that the client got.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.info().status()
    }

    /// The row of the code.
    #[must_use]
    pub fn info(&self) -> &'static CodeInfo {
        self.error.info()
    }

    /// The id that the client got.
    #[must_use]
    pub fn request_id(&self) -> &'a RequestId {
        self.request_id
    }

    /// The method of the request, where a layer knows it.
    #[must_use]
    pub fn method(&self) -> Option<&'a Method> {
        self.context.map(|context| &context.method)
    }

    /// The path of the request without its query, where a layer knows it.
    #[must_use]
    pub fn path(&self) -> Option<&'a str> {
        self.context.map(Context::path)
    }

    /// The error and its sources in one line, for the log and not for the client: control
    /// characters and those that turn text around are escaped.
    #[must_use]
    pub fn chain(&self) -> impl fmt::Display + 'a {
        Chain(self.error)
    }

    /// Tells the log, at the level that the code declares, and the observer.
    pub(crate) fn emit(&self) {
        self.log();
        self.observe();
    }

    /// Tells the observer alone.
    pub(crate) fn observe(&self) {
        let observer = self
            .context
            .and_then(|context| context.policy.observer.as_ref());
        if let Some(Err(panic)) = observer.map(|observer| catch_panic(|| observer(self))) {
            part_dropped(self.info(), "observer", panic);
        }
    }

    #[cfg(feature = "tracing")]
    fn log(&self) {
        macro_rules! event {
            ($level:ident) => {
                tracing::event!(
                    target: "qs_error",
                    tracing::Level::$level,
                    code = self.code(),
                    status = self.status().as_u16(),
                    request_id = %self.request_id,
                    method = self.method().map(Method::as_str),
                    path = self.path().map(|path| tracing::field::display(OneLine(path))),
                    error = %self.chain(),
                    "error answer"
                )
            };
        }
        match self.info().log_level() {
            LogLevel::Error => event!(ERROR),
            LogLevel::Warn => event!(WARN),
            LogLevel::Info => event!(INFO),
            LogLevel::Debug => event!(DEBUG),
            LogLevel::Off => {}
        }
    }

    #[cfg(not(feature = "tracing"))]
    #[expect(clippy::unused_self, reason = "without a log there is nothing to say")]
    fn log(&self) {}
}

impl fmt::Debug for ErrorEvent<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorEvent")
            .field("code", &self.code())
            .field("status", &self.status())
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

/// A part of an answer was left out, because it could not be rendered.
pub(crate) fn part_dropped(info: &CodeInfo, part: &str, reason: impl fmt::Display) {
    #[cfg(feature = "tracing")]
    tracing::warn!(
        target: "qs_error",
        code = info.code(),
        request_id = crate::engine::request::current().map(|context| tracing::field::display(context.request_id.clone())),
        part = %OneLine(part),
        reason = %OneLine(&reason.to_string()),
        "part of an error answer left out"
    );
    #[cfg(not(feature = "tracing"))]
    let _ = (info, part, reason);
}

/// An error that was rendered outside of its request keeps the id that it was given.
#[cfg(feature = "tower")]
pub(crate) fn rendered_elsewhere(rendered: &RequestId, context: &Context) {
    #[cfg(feature = "tracing")]
    tracing::warn!(
        target: "qs_error",
        request_id = %rendered,
        context_id = %context.request_id,
        method = context.method.as_str(),
        path = %OneLine(context.path()),
        "error answer was rendered outside of its request"
    );
    #[cfg(not(feature = "tracing"))]
    let _ = (rendered, context);
}

/// An error and its sources, the outermost first.
struct Chain<'a>(&'a dyn QsError);

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        one(f, self.0)?;
        let mut next = self.0.source();
        while let Some(source) = next {
            f.write_str(": ")?;
            one(f, source)?;
            next = source.source();
        }
        Ok(())
    }
}

/// One error of a chain. That its Display fails must not cost the rest of the line.
fn one(f: &mut fmt::Formatter<'_>, error: impl fmt::Display) -> fmt::Result {
    match catch_panic(|| write!(Plain(f), "{error}")) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) => f.write_str("(its Display failed)"),
        Err(_) => f.write_str("(its Display panicked)"),
    }
}

/// Text that may come from outside, in one line.
#[cfg(feature = "tracing")]
struct OneLine<'a>(&'a str);

#[cfg(feature = "tracing")]
impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Plain(f).write_str(self.0)
    }
}

/// Escapes what would break the line or fool its reader.
struct Plain<'a, 'f>(&'a mut fmt::Formatter<'f>);

impl fmt::Write for Plain<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some(at) = rest.find(is_unsafe) {
            let (safe, tail) = rest.split_at(at);
            self.0.write_str(safe)?;
            let mut letters = tail.chars();
            if let Some(letter) = letters.next() {
                write!(self.0, "{}", letter.escape_default())?;
            }
            rest = letters.as_str();
        }
        self.0.write_str(rest)
    }
}

/// Control characters, the two separators that count as line ends, and the marks that change the
/// direction of text (Unicode 16, section 23.3).
fn is_unsafe(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{2028}' | '\u{2029}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}
