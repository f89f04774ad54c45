//! The default document: `{"code":…,"message":…,"request_id":…,"url":…}`, then extension members.

use http::HeaderValue;

use super::{Document, DocumentValues, ErrorFormat, RenderedParts};

/// The default document, `application/json`: `code`, `message`, `request_id`, `url`, then the
/// extension members. `url` is absent without a help link.
///
/// ```
/// # #[cfg(feature = "tower")]
/// # futures_executor::block_on(async {
/// use axum::{Router, body::Body};
/// use http::Request;
/// use qs_error::ErrorLayer;
/// use qs_error::format::{Json, Problem};
/// use tower::ServiceExt;
///
/// // Problem documents, except for clients that prefer the default document.
/// let layer = ErrorLayer::new().format(Problem).offer(Json);
/// let app: Router = Router::new().layer(layer);
///
/// let request = Request::get("/").header("accept", "application/json");
/// let response = app.oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
/// assert_eq!(response.headers()["content-type"], "application/json");
/// # });
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Json;

impl ErrorFormat for Json {
    fn content_type(&self) -> HeaderValue {
        HeaderValue::from_static("application/json")
    }

    fn write(&self, parts: &RenderedParts<'_>, out: &mut Vec<u8>) {
        parts.write_document(self, out);
    }

    fn document(&self, values: &DocumentValues<'_>) -> Option<Document> {
        Some(Document::default_members(values, b"{".to_vec(), 1))
    }
}
