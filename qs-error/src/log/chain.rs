//! Untrusted text in one line of a log.

use std::error::Error;
use std::fmt::{self, Write as _};

use crate::panic::catch_panic;

/// Prints an error and its sources in one line, the outermost first.
pub(crate) struct Chain<'a>(pub(crate) &'a dyn Error);

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_link(f, self.0)?;
        let mut next = self.0.source();
        while let Some(source) = next {
            f.write_str(": ")?;
            write_link(f, source)?;
            next = source.source();
        }
        Ok(())
    }
}

/// Prints one error of a chain. A failing Display costs only this link.
fn write_link(f: &mut fmt::Formatter<'_>, error: &dyn Error) -> fmt::Result {
    match catch_panic(|| write!(Escaped(f), "{error}")) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) => f.write_str("(its Display failed)"),
        Err(_) => f.write_str("(its Display panicked)"),
    }
}

/// Prints untrusted text in one line.
pub(crate) struct OneLine<'a>(pub(crate) &'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(f).write_str(self.0)
    }
}

/// Escapes characters that end a line or change how it is displayed.
struct Escaped<'a, 'f>(&'a mut fmt::Formatter<'f>);

impl fmt::Write for Escaped<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some(at) = rest.find(is_unsafe) {
            let (safe, tail) = rest.split_at(at);
            self.0.write_str(safe)?;
            let mut characters = tail.chars();
            if let Some(character) = characters.next() {
                write!(self.0, "{}", character.escape_default())?;
            }
            rest = characters.as_str();
        }
        self.0.write_str(rest)
    }
}

/// Whether a character is a control character, a line separator, or changes the direction of text
/// (Unicode 16, section 23.3).
fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{2028}' | '\u{2029}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}
