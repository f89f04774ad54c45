//! The members of the default document, nested under one key.

use http::HeaderValue;

use super::{Document, DocumentValues, ErrorFormat, RenderedParts};
use crate::json::write_string;

/// The members of [`Json`](super::Json), nested under one key: `{"error":{"code":…}}`.
///
/// ```
/// # #[cfg(feature = "tower")]
/// # futures_executor::block_on(async {
/// use axum::{Router, body};
/// use http::Request;
/// use qs_error::ErrorLayer;
/// use qs_error::format::Envelope;
/// use tower::ServiceExt;
///
/// let app: Router = Router::new().layer(ErrorLayer::new().format(Envelope("error")));
///
/// let response = app.oneshot(Request::new(body::Body::empty())).await.unwrap();
/// let body = body::to_bytes(response.into_body(), 1024).await.unwrap();
/// assert!(body.starts_with(br#"{"error":{"code":"not_found","message":"Not Found","#));
/// # });
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Envelope(
    /// The key of the nested object.
    pub &'static str,
);

impl ErrorFormat for Envelope {
    fn content_type(&self) -> HeaderValue {
        HeaderValue::from_static("application/json")
    }

    fn write(&self, parts: &RenderedParts<'_>, out: &mut Vec<u8>) {
        parts.write_document(self, out);
    }

    fn document(&self, values: &DocumentValues<'_>) -> Option<Document> {
        let mut start = b"{".to_vec();
        write_string(&mut start, self.0);
        start.extend_from_slice(b":{");
        Some(Document::default_members(values, start, 2))
    }
}
