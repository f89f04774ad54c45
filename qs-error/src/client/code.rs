//! The code of a response: the places where a server can send it.

use std::borrow::Cow;

use super::document::Object;
use crate::body::raw;

/// The code that a document contains.
pub(super) struct DocumentCode<'a> {
    pub(super) code: Cow<'a, str>,
    /// Whether the code is a number or a bool in the document.
    pub(super) is_converted: bool,
}

/// Returns the member `code`: a string, a number or a bool.
pub(super) fn member(object: Object<'_>) -> Option<DocumentCode<'_>> {
    object.find("code", |value| {
        let code = raw::code(value).filter(|code| !code.is_empty())?;
        let is_converted = !value.starts_with(b"\"");
        Some(DocumentCode { code, is_converted })
    })
}

/// Returns the code in the `type` of a problem document (RFC 9457, section 3.1.1): its fragment,
/// else its last path segment, else the part after the last colon of a URN (RFC 8141).
pub(super) fn of_type(uri: &str) -> Option<&str> {
    if is_blank(uri) {
        return None;
    }
    let (uri, fragment) = uri.split_once('#').unwrap_or((uri, ""));
    if !fragment.is_empty() {
        return Some(fragment);
    }
    let uri = uri.split_once('?').map_or(uri, |(path, _)| path);
    let last = if is_urn(uri) {
        uri.rsplit(':').next()
    } else {
        path(uri).rsplit('/').find(|segment| !segment.is_empty())
    };
    last.filter(|code| !code.is_empty())
}

/// Returns whether a `type` adds nothing to the status (RFC 9457, section 4.2.1).
pub(super) fn is_blank(uri: &str) -> bool {
    uri.eq_ignore_ascii_case("about:blank")
}

fn is_urn(uri: &str) -> bool {
    uri.get(..4)
        .is_some_and(|start| start.eq_ignore_ascii_case("urn:"))
}

/// Returns a URI without its scheme and authority.
fn path(uri: &str) -> &str {
    match uri.split_once("//") {
        Some((_, hierarchy)) => hierarchy.split_once('/').map_or("", |(_, path)| path),
        None => uri,
    }
}

#[cfg(test)]
mod tests;
