//! The default document: `{"code":…,"message":…,"request_id":…,"url":…}`, then extension members.

use http::HeaderValue;

use super::{Document, Entry, ErrorFormat, RenderedParts};

/// The default document, `application/json`: `code`, `message`, `request_id`, `url`, then the
/// extension members. `url` is absent without a help link.
///
/// ```
/// use qs_error::ErrorLayer;
/// use qs_error::format::{Json, Problem};
///
/// // Problem documents, except for clients that prefer the default document.
/// let layer = ErrorLayer::new().format(Problem).offer(Json);
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Json;

impl Json {
    fn layout(entry: &Entry<'_>) -> Document {
        Document::default_members(entry, b"{".to_vec(), 1)
    }
}

impl ErrorFormat for Json {
    fn content_type(&self) -> HeaderValue {
        HeaderValue::from_static("application/json")
    }

    fn write(&self, parts: &RenderedParts<'_>, out: &mut Vec<u8>) {
        Self::layout(&parts.entry()).write(parts, out);
    }

    fn document(&self, entry: &Entry<'_>) -> Option<Document> {
        Some(Self::layout(entry))
    }
}
