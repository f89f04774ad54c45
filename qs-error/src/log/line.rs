//! Untrusted strings in one line of a log.

use std::cell::OnceCell;
use std::error::Error;
use std::fmt::{self, Write};
use std::sync::Arc;

use crate::panic::catch_panic;

/// The maximum number of errors that are reported of a chain, because a chain may be cyclic.
const MAX_LINKS: usize = 64;

/// The maximum number of bytes that are reported of a chain.
pub(crate) const MAX_CHAIN: usize = 12 << 10;

/// An error and its sources, as owned strings for logs and metrics. Do not send it to clients.
///
/// A chain has at most 64 links and about 12 KiB.
///
/// ```
/// use std::sync::mpsc;
///
/// use qs_error::ErrorLayer;
///
/// let (sender, receiver) = mpsc::channel();
/// let layer = ErrorLayer::new().on_error(move |event| {
///     if let Some(chain) = event.error() {
///         let _ = sender.send(chain.to_string());
///     }
/// });
/// # drop((layer, receiver));
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ErrorChain {
    links: Vec<String>,
    /// The number of bytes in the links.
    size: usize,
}

impl ErrorChain {
    /// Copies the `Display` output of an error and its sources.
    pub(crate) fn new(error: &dyn Error) -> Self {
        let mut chain = Self::default();
        chain.add(error);
        chain
    }

    /// Adds an error and its sources to the end.
    fn add(&mut self, error: &dyn Error) {
        let mut next = Some(error);
        while let Some(error) = next
            && self.has_room()
        {
            self.push(display(error, MAX_CHAIN - self.size));
            next = catch_panic(|| error.source()).unwrap_or_else(|_| {
                if self.has_room() {
                    self.push("(its source panicked)".to_owned());
                }
                None
            });
        }
    }

    fn has_room(&self) -> bool {
        self.links.len() < MAX_LINKS && self.size < MAX_CHAIN
    }

    fn push(&mut self, link: String) {
        self.size += link.len();
        self.links.push(link);
    }

    /// Returns the `Display` output of each error, the outermost first.
    #[must_use]
    pub fn links(&self) -> &[String] {
        &self.links
    }
}

/// Prints the links in one line, joined by `: `. Control characters, and characters that change the
/// writing direction, are escaped.
impl fmt::Display for ErrorChain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, link) in self.links.iter().enumerate() {
            f.write_str(if at == 0 { "" } else { ": " })?;
            escape(f, link)?;
        }
        Ok(())
    }
}

/// The chain of an error and of its cause, copied when the log or an observer needs it.
pub(crate) struct LazyChain<'a> {
    error: &'a dyn Error,
    cause: Option<&'a (dyn Error + 'static)>,
    chain: OnceCell<Arc<ErrorChain>>,
}

impl<'a> LazyChain<'a> {
    pub(crate) fn new(error: &'a dyn Error, cause: Option<&'a (dyn Error + 'static)>) -> Self {
        Self {
            error,
            cause,
            chain: OnceCell::new(),
        }
    }

    pub(crate) fn get(&self) -> &Arc<ErrorChain> {
        self.chain.get_or_init(|| {
            let mut chain = ErrorChain::new(self.error);
            if let Some(cause) = self.cause {
                chain.add(cause);
            }
            Arc::new(chain)
        })
    }
}

/// Returns the `Display` output of an error, up to `max` bytes.
fn display(error: &dyn Error, max: usize) -> String {
    let mut output = Limited {
        string: String::new(),
        max,
        is_full: false,
    };
    let result = catch_panic(|| write!(output, "{error}"));
    let Limited {
        mut string,
        is_full,
        ..
    } = output;
    match result {
        Ok(Ok(())) => {}
        Ok(Err(_)) if is_full => string.push('…'),
        Ok(Err(_)) => string.push_str("(its Display failed)"),
        Err(_) => string.push_str("(its Display panicked)"),
    }
    string
}

/// A string with a limit, at which formatting ends.
struct Limited {
    string: String,
    max: usize,
    is_full: bool,
}

impl Write for Limited {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        let room = self.max.saturating_sub(self.string.len());
        let start = cut(part, room);
        self.string.push_str(start);
        self.is_full = start.len() < part.len();
        if self.is_full {
            Err(fmt::Error)
        } else {
            Ok(())
        }
    }
}

/// Returns the start of a string: whole characters, at most `max` bytes.
fn cut(string: &str, max: usize) -> &str {
    let mut end = max.min(string.len());
    while !string.is_char_boundary(end) {
        end -= 1;
    }
    string.get(..end).unwrap_or_default()
}

/// Returns an untrusted value as one line, which is at most `max` bytes long if a subscriber prints
/// it with `Debug`.
pub(crate) fn one_line(value: &(impl fmt::Display + ?Sized), max: usize) -> String {
    let mut line = String::new();
    let _ = write!(Line(&mut line, max), "{value}");
    line
}

/// Returns an untrusted string as one line of at most `max` characters.
pub(crate) fn short_line(string: &str, max: usize) -> String {
    let (mut line, mut room) = (String::new(), max);
    // The end of the longest start that has room for `…`.
    let mut end = 0;
    for character in string.chars() {
        let start = line.len();
        let _ = escape_character(&mut line, character);
        let added = line.get(start..).unwrap_or_default().chars().count();
        if added > room {
            line.truncate(end);
            line.push('…');
            break;
        }
        room -= added;
        if room > 0 {
            end = line.len();
        }
    }
    line
}

/// A writer that escapes characters and stops at its limit.
struct Line<'a>(&'a mut String, usize);

impl Write for Line<'_> {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        for character in part.chars() {
            let start = self.0.len();
            escape_character(self.0, character)?;
            let added = self.0.get(start..).unwrap_or_default();
            let size: usize = added.escape_debug().map(char::len_utf8).sum();
            if size > self.1 {
                self.0.truncate(start);
                self.0.push('…');
                return Err(fmt::Error);
            }
            self.1 -= size;
        }
        Ok(())
    }
}

/// Writes a string as one line.
fn escape(out: &mut impl Write, string: &str) -> fmt::Result {
    string
        .chars()
        .try_for_each(|character| escape_character(out, character))
}

fn escape_character(out: &mut impl Write, character: char) -> fmt::Result {
    if is_unsafe(character) {
        write!(out, "{}", character.escape_default())
    } else {
        out.write_char(character)
    }
}

/// Returns whether a character is a control character, a line separator, or changes the writing
/// direction (Unicode 16, section 23.3).
fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{2028}' | '\u{2029}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}

#[cfg(test)]
mod tests;
