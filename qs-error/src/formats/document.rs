//! JSON documents, in the parts that all responses of one code share.

use http::StatusCode;
use qs_error_spec::member;

use super::parts::RenderedParts;
use crate::catalog::CodeInfo;
use crate::json::{open_string, write_escaped, write_member, write_value};

/// The values that all responses of one code share.
#[derive(Clone, Copy, Debug)]
pub struct DocumentValues<'a> {
    pub(crate) info: &'static CodeInfo,
    pub(crate) code: &'a str,
    pub(crate) status: StatusCode,
    /// The help link of the layer, else of the catalog entry.
    pub(crate) url: Option<&'a str>,
}

/// A JSON document without its message, request id and extension members.
#[derive(Debug, Eq, PartialEq)]
pub struct Document {
    /// From the start to the first quote of the message.
    head: Vec<u8>,
    /// The message of an error without a message of its own.
    default_message: Vec<u8>,
    /// From the last quote of the message to the first quote of the request id.
    middle: Vec<u8>,
    help_link: HelpLink,
    /// The number of objects around the extension members.
    depth: usize,
}

/// The member that has the help link.
#[derive(Debug, Eq, PartialEq)]
struct HelpLink {
    name: &'static str,
    url: Option<Box<str>>,
    /// From the last quote of the request id to the extension members.
    json: Vec<u8>,
}

impl Document {
    /// Returns a document of one object. `head` ends with the first quote of the message. `middle`
    /// starts with the last quote of the message and ends with the first quote of the request id.
    pub(super) fn new(
        values: &DocumentValues<'_>,
        head: Vec<u8>,
        middle: Vec<u8>,
        help_link: &'static str,
    ) -> Self {
        let mut default_message = Vec::new();
        write_escaped(&mut default_message, values.info.default_message());
        Self {
            head,
            default_message,
            middle,
            help_link: HelpLink::new(help_link, values.url),
            depth: 1,
        }
    }

    /// Returns a document with the default members, which follow `start` in `depth` objects.
    pub(super) fn default_members(
        values: &DocumentValues<'_>,
        start: Vec<u8>,
        depth: usize,
    ) -> Self {
        let mut head = start;
        write_member(&mut head, member::CODE, values.code);
        open_string(&mut head, member::MESSAGE);
        let mut middle = b"\"".to_vec();
        open_string(&mut middle, member::REQUEST_ID);
        Self {
            depth,
            ..Self::new(values, head, middle, member::URL)
        }
    }

    /// Writes the document of one response.
    pub(crate) fn write(&self, parts: &RenderedParts<'_>, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.head);
        parts.write_escaped_message(&self.default_message, out);
        out.extend_from_slice(&self.middle);
        out.extend_from_slice(parts.request_id().as_bytes());
        self.help_link.write(parts.url(), out);
        if !parts.info().params().is_empty() && !parts.params().is_empty() {
            write_value(out, member::PARAMS, parts.params());
        }
        if let Some(advice) = parts.advice() {
            advice.write(out);
        }
        parts.append_members(out);
        for _ in 0..self.depth {
            out.push(b'}');
        }
    }
}

impl HelpLink {
    fn new(name: &'static str, url: Option<&str>) -> Self {
        let mut json = b"\"".to_vec();
        if let Some(url) = url {
            write_member(&mut json, name, url);
        }
        Self {
            name,
            url: url.map(Box::from),
            json,
        }
    }

    /// Writes the member with the url of one response, after the last quote of the request id.
    fn write(&self, url: Option<&str>, out: &mut Vec<u8>) {
        if url == self.url.as_deref() {
            out.extend_from_slice(&self.json);
        } else {
            out.extend_from_slice(&Self::new(self.name, url).json);
        }
    }
}
