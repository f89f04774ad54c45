//! Problem documents (RFC 9457).

use http::HeaderValue;
use qs_error_spec::{member, status};

use super::{Document, Entry, ErrorFormat, RenderedParts};
use crate::json::{open_string, write_member, write_name};

/// Problem documents (RFC 9457), `application/problem+json`: `title`, `status`, `detail`, `code`,
/// `request_id`, `type`, then the extension members.
///
/// - `title` is the first paragraph of the description, or the reason phrase. Clients of a 5xx see
///   it, too: a doc comment is public text here.
/// - `detail` is the message.
/// - `type` is the help link, and is absent without one.
///
/// ```
/// use qs_error::ErrorLayer;
/// use qs_error::format::Problem;
///
/// // Only for clients that prefer `application/problem+json`.
/// let layer = ErrorLayer::new().offer(Problem);
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Problem;

impl Problem {
    fn layout(entry: &Entry<'_>) -> Document {
        let mut head = b"{".to_vec();
        write_member(&mut head, member::TITLE, &title(entry));
        write_name(&mut head, member::STATUS);
        head.extend_from_slice(entry.status.as_str().as_bytes());
        open_string(&mut head, member::DETAIL);
        let mut middle = b"\"".to_vec();
        write_member(&mut middle, member::CODE, entry.code);
        Document::new(entry, head, middle, member::TYPE)
    }
}

impl ErrorFormat for Problem {
    fn content_type(&self) -> HeaderValue {
        HeaderValue::from_static("application/problem+json")
    }

    fn write(&self, parts: &RenderedParts<'_>, out: &mut Vec<u8>) {
        Self::layout(&parts.entry()).write(parts, out);
    }

    fn document(&self, entry: &Entry<'_>) -> Option<Document> {
        Some(Self::layout(entry))
    }
}

/// Returns the first paragraph of the description as one line, or the reason phrase.
fn title(entry: &Entry<'_>) -> String {
    let description = entry.info.description().unwrap_or_default();
    let lines = description.lines().map(str::trim);
    let lines = lines.skip_while(|line| line.is_empty());
    let paragraph: Vec<&str> = lines.take_while(|line| !line.is_empty()).collect();
    if paragraph.is_empty() {
        return status::phrase(entry.status.as_u16()).to_owned();
    }
    paragraph.join(" ")
}

#[cfg(test)]
mod tests;
