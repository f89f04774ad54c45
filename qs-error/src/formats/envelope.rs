//! The members of the default document, nested under one key.

use http::HeaderValue;

use super::{Document, Entry, ErrorFormat, RenderedParts};
use crate::json::write_string;

/// The members of [`Json`](super::Json), nested under one key: `{"error":{"code":…}}`.
///
/// ```
/// use qs_error::ErrorLayer;
/// use qs_error::format::Envelope;
///
/// let layer = ErrorLayer::new().format(Envelope("error"));
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Envelope(
    /// The key of the nested object.
    pub &'static str,
);

impl Envelope {
    fn layout(self, entry: &Entry<'_>) -> Document {
        let mut start = b"{".to_vec();
        write_string(&mut start, self.0);
        start.extend_from_slice(b":{");
        Document::default_members(entry, start, 2)
    }
}

impl ErrorFormat for Envelope {
    fn content_type(&self) -> HeaderValue {
        HeaderValue::from_static("application/json")
    }

    fn write(&self, parts: &RenderedParts<'_>, out: &mut Vec<u8>) {
        self.layout(&parts.entry()).write(parts, out);
    }

    fn document(&self, entry: &Entry<'_>) -> Option<Document> {
        Some(self.layout(entry))
    }
}
