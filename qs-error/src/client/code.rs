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

/// Returns the code in the `type` of a problem document (RFC 9457, section 3.1.1).
///
/// The code is the fragment, else the last path segment. For a URN without a slash (RFC 8141), it is
/// the part after the last colon.
pub(super) fn of_type(uri: &str) -> Option<&str> {
    if is_blank(uri) {
        return None;
    }
    let fragment = uri
        .trim()
        .split_once('#')
        .map_or("", |(_, fragment)| fragment);
    let (scheme, path) = split_scheme(hierarchy(uri));
    let last = match path.contains('/') {
        false if scheme.eq_ignore_ascii_case("urn") => path.rsplit(':').next(),
        _ => path.rsplit('/').find(|segment| !segment.is_empty()),
    };
    let code = Some(fragment)
        .filter(|fragment| !fragment.is_empty())
        .or(last);
    code.filter(|code| !code.is_empty())
}

/// Returns whether a `type` adds nothing to the status (RFC 9457, section 4.2.1).
pub(super) fn is_blank(uri: &str) -> bool {
    hierarchy(uri).eq_ignore_ascii_case("about:blank")
}

/// Returns a URI without query and fragment.
fn hierarchy(uri: &str) -> &str {
    let end = uri.find(['?', '#']).unwrap_or(uri.len());
    uri.get(..end).unwrap_or_default().trim()
}

/// Returns the scheme and the path of a URI without query and fragment (RFC 3986, section 3).
fn split_scheme(uri: &str) -> (&str, &str) {
    let is_scheme = |scheme: &str| {
        let mut characters = scheme.chars();
        characters.all(|character| character.is_ascii_alphanumeric() || "+-.".contains(character))
    };
    let (scheme, rest) = uri
        .split_once(':')
        .filter(|(scheme, _)| is_scheme(scheme))
        .unwrap_or(("", uri));
    let path = match rest.strip_prefix("//") {
        Some(authority) => authority
            .find('/')
            .and_then(|at| authority.get(at..))
            .unwrap_or(""),
        None => rest,
    };
    (scheme, path)
}

#[cfg(test)]
mod tests;
