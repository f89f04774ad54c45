//! Advice for clients about an error.

use qs_error_spec::member;

use super::paragraph::{first_paragraph, start};
use crate::catalog::{Action, CodeInfo};
use crate::json::{write_member, write_value};
use crate::members::retry_seconds;
use crate::response::ErrorValues;

/// Advice for clients about an error: the members that
/// [`ErrorLayer::advice`](crate::ErrorLayer::advice) adds to a document.
///
/// ```
/// use qs_error::format::RenderedParts;
///
/// /// Returns a line for users, if the layer sends advice.
/// fn hint(parts: &RenderedParts<'_>) -> Option<String> {
///     let advice = parts.advice()?;
///     Some(format!("{}: {}", advice.action(), advice.remedy()?))
/// }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Advice {
    info: &'static CodeInfo,
    retry_after: Option<u64>,
}

/// The maximum length of a remedy, in bytes.
const MAX_REMEDY: usize = 300;

impl Advice {
    pub(super) fn new(values: &ErrorValues<'_>) -> Self {
        Self {
            info: values.info,
            retry_after: values.retry_after.map(retry_seconds),
        }
    }

    /// Returns the action of the code.
    #[must_use]
    pub fn action(&self) -> Action {
        self.info.action()
    }

    /// Returns the delay before a retry in seconds, as in the header `Retry-After`.
    ///
    /// ```
    /// use qs_error::format::Advice;
    ///
    /// fn hint(advice: &Advice) -> Option<String> {
    ///     Some(format!("try again in {} s", advice.retry_after()?))
    /// }
    /// ```
    #[must_use]
    pub fn retry_after(&self) -> Option<u64> {
        self.retry_after
    }

    /// Returns the first paragraph of the section `# Remedy` of the doc comment, as one line.
    ///
    /// The line has at most 300 bytes. A longer paragraph is cut after a whole word.
    ///
    /// ```
    /// # #[cfg(all(feature = "axum", feature = "tower"))]
    /// # futures_executor::block_on(async {
    /// use axum::{Router, body};
    /// use http::{HeaderValue, Request};
    /// use qs_error::format::{ErrorFormat, RenderedParts};
    /// use qs_error::{ErrorLayer, QsError};
    /// use tower::ServiceExt;
    ///
    /// /// The disk is full.
    /// ///
    /// /// # Remedy
    /// ///
    /// /// Delete objects,
    /// /// or request more space.
    /// ///
    /// /// The second paragraph is not in the advice.
    /// #[derive(Debug, QsError)]
    /// #[qs(code = "disk_full", status = 507)]
    /// struct DiskFull;
    ///
    /// /// The remedy as plain text.
    /// struct Remedy;
    ///
    /// impl ErrorFormat for Remedy {
    ///     fn content_type(&self) -> HeaderValue {
    ///         HeaderValue::from_static("text/x-remedy; charset=utf-8")
    ///     }
    ///
    ///     fn write(&self, parts: &RenderedParts<'_>, out: &mut Vec<u8>) {
    ///         let remedy = parts.advice().and_then(|advice| advice.remedy());
    ///         out.extend_from_slice(remedy.unwrap_or_default().as_bytes());
    ///     }
    /// }
    ///
    /// let layer = ErrorLayer::new().advice(true).format(Remedy);
    /// let app = Router::new().fallback(async || DiskFull).layer(layer);
    /// let response = app.oneshot(Request::new(body::Body::empty())).await.unwrap();
    /// let body = body::to_bytes(response.into_body(), 1024).await.unwrap();
    /// assert_eq!(body, "Delete objects, or request more space.");
    /// # });
    /// ```
    #[must_use]
    pub fn remedy(&self) -> Option<String> {
        let mut remedy = first_paragraph(self.info.remedy()?);
        remedy.truncate(start(&remedy, MAX_REMEDY).len());
        Some(remedy)
    }

    /// Writes the members of a JSON document.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        write_member(out, member::ACTION, self.action().as_str());
        if let Some(seconds) = self.retry_after {
            write_value(out, member::RETRY_AFTER, &seconds);
        }
        if let Some(remedy) = self.remedy() {
            write_member(out, member::REMEDY, &remedy);
        }
    }
}
