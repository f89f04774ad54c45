//! Problem documents (RFC 9457).

use http::HeaderValue;
use qs_error_spec::{member, status};

use super::paragraph::first_paragraph;
use super::{Document, DocumentValues, ErrorFormat, RenderedParts};
use crate::json::{open_string, write_member, write_name};

/// Problem documents (RFC 9457), `application/problem+json`: `title`, `status`, `detail`, `code`,
/// `request_id`, `type`, then the extension members.
///
/// - `title` is the first paragraph of the description, or the reason phrase. Clients see it even
///   for a 5xx, so the doc comment is public.
/// - `status` is the status of the error. If a handler changes the status of the response, as
///   `(StatusCode::GONE, error)` does, the two differ. A log event contains both.
/// - `detail` is the message.
/// - `type` is the help link, and is absent without one.
///
/// ```
/// # #[cfg(feature = "tower")]
/// # futures_executor::block_on(async {
/// use axum::{Router, body};
/// use http::Request;
/// use qs_error::ErrorLayer;
/// use qs_error::format::Problem;
/// use tower::ServiceExt;
///
/// let app: Router = Router::new().layer(ErrorLayer::new().format(Problem));
///
/// let response = app.oneshot(Request::new(body::Body::empty())).await.unwrap();
/// assert_eq!(response.headers()["content-type"], "application/problem+json");
/// let body = body::to_bytes(response.into_body(), 1024).await.unwrap();
/// assert!(body.starts_with(br#"{"title":"Not Found","status":404,"detail":"Not Found","code":"not_found","#));
/// # });
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Problem;

impl ErrorFormat for Problem {
    fn content_type(&self) -> HeaderValue {
        HeaderValue::from_static("application/problem+json")
    }

    fn write(&self, parts: &RenderedParts<'_>, out: &mut Vec<u8>) {
        parts.write_document(self, out);
    }

    fn document(&self, values: &DocumentValues<'_>) -> Option<Document> {
        let mut head = b"{".to_vec();
        write_member(&mut head, member::TITLE, &title(values));
        write_name(&mut head, member::STATUS);
        head.extend_from_slice(values.status.as_str().as_bytes());
        open_string(&mut head, member::DETAIL);
        let mut middle = b"\"".to_vec();
        write_member(&mut middle, member::CODE, values.code);
        open_string(&mut middle, member::REQUEST_ID);
        Some(Document::new(values, head, middle, member::TYPE))
    }
}

/// Returns the first paragraph of the description as one line, or the reason phrase.
fn title(values: &DocumentValues<'_>) -> String {
    let title = first_paragraph(values.info.description().unwrap_or_default());
    if title.is_empty() {
        return status::phrase(values.status.as_u16()).to_owned();
    }
    title
}

#[cfg(test)]
mod tests;
