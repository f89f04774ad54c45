//! The JSON document: the only place that names its members.

use std::cell::Cell;
use std::fmt::{self, Write as _};

use bytes::Bytes;

use crate::engine;
use crate::engine::CachedResponse;
use crate::error::QsError;
use crate::members::Members;
use crate::message::{Argument, Message};
use crate::request_id::RequestId;

/// Renders the document, into exactly the memory that it takes.
pub(crate) fn render(
    error: &dyn QsError,
    request_id: &RequestId,
    cached: &CachedResponse,
) -> Bytes {
    let mut json = SCRATCH.try_with(Cell::take).unwrap_or_default();
    json.clear();
    json.extend_from_slice(&cached.head);
    message(&mut json, error, cached);
    json.extend_from_slice(br#"","request_id":""#);
    json.extend_from_slice(request_id.as_bytes());
    cached.write_tail(&mut json, error);
    error.write_members(&mut Members::new(&mut json, cached.info));
    json.push(b'}');
    let body = Bytes::copy_from_slice(&json);
    if json.capacity() <= KEPT {
        // A thread that is ending has no scratch any more.
        let _ = SCRATCH.try_with(|scratch| scratch.set(json));
    }
    body
}

/// A text as a JSON string has it between its quotes.
pub(crate) fn text(text: &str) -> Vec<u8> {
    let mut json = Vec::new();
    escape(&mut json, text);
    json
}

/// The document up to the text of its message.
pub(crate) fn head(code: &str) -> Vec<u8> {
    // The grammars of codes and of ids admit nothing that JSON escapes.
    [br#"{"code":""#, code.as_bytes(), br#"","message":""#].concat()
}

/// The document from the end of its id up to the extension members.
pub(crate) fn tail(url: Option<&str>) -> Vec<u8> {
    let mut json = vec![b'"'];
    if let Some(url) = url {
        json.extend_from_slice(br#","url":"#);
        string(&mut json, url);
    }
    json
}

thread_local! {
    /// Where documents are written, one at a time, while their size is not known.
    static SCRATCH: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// A document that was larger than others does not keep its memory.
const KEPT: usize = 16 << 10;

/// Writes the message without the quotes around it.
fn message(json: &mut Vec<u8>, error: &dyn QsError, cached: &CachedResponse) {
    let before = json.len();
    let mut written = None;
    error.render_message(&mut |message| written = Some(write_parts(json, message)));
    match written {
        Some(Ok(())) => {}
        Some(Err(fmt::Error)) => {
            json.truncate(before);
            json.extend_from_slice(&cached.text);
            engine::part_dropped(cached.info, "message", "its Display failed");
        }
        None => json.extend_from_slice(&cached.text),
    }
}

fn write_parts(json: &mut Vec<u8>, message: Message<'_>) -> fmt::Result {
    match message {
        Message::Text(said) => escape(json, said),
        Message::Format(arguments) => return formatted(json, arguments),
        Message::Parts(texts, values) => {
            let mut values = values.iter();
            for text in texts {
                json.extend_from_slice(text.as_bytes());
                values
                    .next()
                    .map_or(Ok(()), |field| argument(json, *field))?;
            }
        }
    }
    Ok(())
}

fn argument(json: &mut Vec<u8>, argument: Argument<'_>) -> fmt::Result {
    match argument {
        Argument::Text(shown) => escape(json, shown),
        Argument::Display(shown) => return formatted(json, format_args!("{shown}")),
    }
    Ok(())
}

/// Writes text in pieces, and looks once at all of it for what JSON escapes.
fn formatted(json: &mut Vec<u8>, arguments: fmt::Arguments<'_>) -> fmt::Result {
    let start = json.len();
    Raw(json).write_fmt(arguments)?;
    if !json.get(start..).is_some_and(is_plain) {
        let raw = json.split_off(start);
        escape(json, &String::from_utf8_lossy(&raw));
    }
    Ok(())
}

/// Writes a text as a JSON string (RFC 8259, section 7).
pub(crate) fn string(json: &mut Vec<u8>, value: &str) {
    json.push(b'"');
    escape(json, value);
    json.push(b'"');
}

/// Writes a text as a JSON string has it between its quotes.
fn escape(json: &mut Vec<u8>, text: &str) {
    if is_plain(text.as_bytes()) {
        json.extend_from_slice(text.as_bytes());
    } else if let Ok(quoted) = serde_json::to_vec(text) {
        let inside = quoted.get(1..quoted.len().saturating_sub(1));
        json.extend_from_slice(inside.unwrap_or_default());
    }
}

struct Raw<'a>(&'a mut Vec<u8>);

impl fmt::Write for Raw<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.extend_from_slice(text.as_bytes());
        Ok(())
    }
}

/// Whether a string needs no escapes in JSON.
fn is_plain(text: &[u8]) -> bool {
    text.iter().all(needs_no_escape)
}

fn needs_no_escape(byte: &u8) -> bool {
    *byte >= b' ' && *byte != b'"' && *byte != b'\\'
}
