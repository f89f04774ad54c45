//! The document formats of error responses.

mod advice;
mod document;
mod envelope;
mod json;
mod paragraph;
mod parts;
mod problem;

use http::HeaderValue;

pub use self::advice::Advice;
pub(crate) use self::document::{Document, DocumentValues};
pub use self::envelope::Envelope;
pub use self::json::Json;
pub use self::parts::RenderedParts;
pub use self::problem::Problem;

/// A document format of error responses.
///
/// [`ErrorLayer::format`](crate::ErrorLayer::format) and
/// [`ErrorLayer::offer`](crate::ErrorLayer::offer) accept it. If [`write`](Self::write) panics, the
/// response has the document of [`Json`] instead, with a log event. A format may be dropped later
/// than its layer, because thread-local caches share it. [`RenderedParts`] has an example that
/// writes JSON.
///
/// ```
/// # #[cfg(feature = "tower")]
/// # futures_executor::block_on(async {
/// use axum::{Router, body};
/// use http::{HeaderValue, Request};
/// use qs_error::ErrorLayer;
/// use qs_error::format::{ErrorFormat, RenderedParts};
/// use tower::ServiceExt;
///
/// /// `404 not_found: Not Found`
/// struct Line;
///
/// impl ErrorFormat for Line {
///     fn content_type(&self) -> HeaderValue {
///         HeaderValue::from_static("text/x-error; charset=utf-8")
///     }
///
///     fn write(&self, parts: &RenderedParts<'_>, out: &mut Vec<u8>) {
///         let line = format!("{} {}: {}", parts.status().as_u16(), parts.code(), parts.message());
///         out.extend_from_slice(line.as_bytes());
///     }
/// }
///
/// let app: Router = Router::new().layer(ErrorLayer::new().format(Line));
/// let response = app.oneshot(Request::new(body::Body::empty())).await.unwrap();
/// assert_eq!(response.headers()["content-type"], "text/x-error; charset=utf-8");
/// let body = body::to_bytes(response.into_body(), 1024).await.unwrap();
/// assert_eq!(body, "404 not_found: Not Found");
/// # });
/// ```
pub trait ErrorFormat: Send + Sync + 'static {
    /// Returns the content type of the documents. A layer calls this method once, when it receives
    /// the format.
    ///
    /// ```
    /// use qs_error::format::{ErrorFormat, Problem};
    ///
    /// assert_eq!(Problem.content_type(), "application/problem+json");
    /// ```
    fn content_type(&self) -> HeaderValue;

    /// Writes the document to `out`, which is empty.
    ///
    /// ```
    /// use http::HeaderValue;
    /// use qs_error::format::{ErrorFormat, Json, RenderedParts};
    ///
    /// /// The default document with a line break at its end.
    /// struct JsonLine;
    ///
    /// impl ErrorFormat for JsonLine {
    ///     fn content_type(&self) -> HeaderValue {
    ///         HeaderValue::from_static("application/x-ndjson")
    ///     }
    ///
    ///     fn write(&self, parts: &RenderedParts<'_>, out: &mut Vec<u8>) {
    ///         Json.write(parts, out);
    ///         out.push(b'\n');
    ///     }
    /// }
    /// ```
    fn write(&self, parts: &RenderedParts<'_>, out: &mut Vec<u8>);

    /// Returns the parts of a JSON document that all responses of one code share.
    #[doc(hidden)]
    fn document(&self, values: &DocumentValues<'_>) -> Option<Document> {
        let _ = values;
        None
    }
}

#[cfg(test)]
mod tests;
