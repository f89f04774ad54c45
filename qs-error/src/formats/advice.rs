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
    #[must_use]
    pub fn retry_after(&self) -> Option<u64> {
        self.retry_after
    }

    /// Returns the first paragraph of the section `# Remedy` of the doc comment, as one line of at
    /// most 300 bytes.
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
