//! The default document: `{"code":…,"message":…,"request_id":…,"url":…}`, then extension members.

use std::fmt;

use crate::error::{QsError, write_message};
use crate::json::{Escaped, write_escaped, write_string};
use crate::log::Omission;
use crate::message::MessageWriter;

impl MessageWriter for Escaped<'_> {
    fn write_part(&mut self, part: &str) -> fmt::Result {
        self.0.extend_from_slice(part.as_bytes());
        Ok(())
    }
}

/// The media type of the document.
pub(crate) const CONTENT_TYPE: &str = "application/json";

/// The pieces of a document that all responses of one code share.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct SharedPieces {
    /// From the start to the message.
    head: Vec<u8>,
    /// The message of an error that has no message of its own.
    default_message: Vec<u8>,
    /// From the request id to the extension members.
    tail: Vec<u8>,
}

impl SharedPieces {
    pub(crate) fn new(code: &str, default_message: &str, url: Option<&str>) -> Self {
        let mut head = br#"{"code":"#.to_vec();
        write_string(&mut head, code);
        head.extend_from_slice(br#","message":""#);
        let mut message = Vec::new();
        write_escaped(&mut message, default_message);
        let mut tail = Vec::new();
        write_tail(&mut tail, url);
        Self {
            head,
            default_message: message,
            tail,
        }
    }

    /// Writes the document up to the quote before the request id.
    ///
    /// # Errors
    ///
    /// The Display of a field failed or panicked. The document then has the default message.
    pub(crate) fn write_head(
        &self,
        out: &mut Vec<u8>,
        error: &dyn QsError,
    ) -> Result<(), Omission> {
        out.extend_from_slice(&self.head);
        let start = out.len();
        let written = write_message(error, &mut Escaped(out));
        if !matches!(written, Ok(true)) {
            out.truncate(start);
            out.extend_from_slice(&self.default_message);
        }
        out.extend_from_slice(br#"","request_id":""#);
        written.map(|_| ())
    }

    /// Writes the document from the quote after the request id to the extension members, with the
    /// shared url.
    pub(crate) fn write_tail(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.tail);
    }
}

/// Writes the document from the quote after the request id to the extension members.
pub(crate) fn write_tail(out: &mut Vec<u8>, url: Option<&str>) {
    out.push(b'"');
    if let Some(url) = url {
        out.extend_from_slice(br#","url":"#);
        write_string(out, url);
    }
}

#[cfg(test)]
mod tests;
