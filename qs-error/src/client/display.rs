//! The traits that print a [`RemoteError`].

use std::error::Error;
use std::fmt;

use super::RemoteError;
use crate::log::short_line;

/// The maximum number of characters of an error in a log.
const MAX_LINE: usize = 256;
const MAX_CODE: usize = 64;
const MAX_ID: usize = 128;

/// Prints one line of at most 256 characters: the status, the code, the message and the request id.
/// Control characters, and characters that change the writing direction, are escaped.
impl fmt::Display for RemoteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = self.status().as_u16().to_string();
        if let Some(code) = self.code() {
            line.push(' ');
            line.push_str(&short_line(code, MAX_CODE));
        }
        let id = self.request_id().map(|id| short_line(id, MAX_ID));
        let end = id.map_or_else(String::new, |id| format!(" (request {id})"));
        if let Some(message) = self.message().or_else(|| self.reason()) {
            line.push_str(": ");
            let used = line.chars().chain(end.chars()).count();
            line.push_str(&short_line(message, MAX_LINE.saturating_sub(used)));
        }
        write!(f, "{line}{end}")
    }
}

impl RemoteError {
    /// Returns the reason phrase for a response without a code.
    fn reason(&self) -> Option<&'static str> {
        let reason = self.status().canonical_reason()?;
        self.code().is_none().then_some(reason)
    }
}

impl fmt::Debug for RemoteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = format_args!("{self}");
        f.debug_struct("RemoteError")
            .field("kind", &self.kind())
            .field("error", &line)
            .finish_non_exhaustive()
    }
}

/// The source is the reason why the body is not a JSON document.
impl Error for RemoteError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let error = self.decode_error()?;
        Some(error)
    }
}
