//! The kinds of bodies of error responses.

/// The kind of body that an error response has.
///
/// ```
/// use http::{HeaderMap, StatusCode};
/// use qs_error::client::{BodyKind, RemoteError};
///
/// let kind = |body: &[u8]| {
///     let error = RemoteError::from_parts(StatusCode::BAD_GATEWAY, &HeaderMap::new(), body);
///     error.map(|error| error.kind())
/// };
/// assert_eq!(kind(br#"{"code":"disk_full"}"#), Some(BodyKind::Json));
/// assert_eq!(kind(br#"{"error":{"code":"disk_full"}}"#), Some(BodyKind::Envelope));
/// assert_eq!(kind(br#"{"reason":"disk full"}"#), Some(BodyKind::OtherJson));
/// assert_eq!(kind(b"<h1>Bad Gateway</h1>"), Some(BodyKind::NotJson));
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum BodyKind {
    /// An object with a `code`.
    Json,
    /// A problem document: an object with the content type `application/problem+json` (RFC 9457).
    Problem,
    /// An object whose envelope member, by default `error`, has a `code`.
    Envelope,
    /// Other JSON, such as an array or an object without a code.
    OtherJson,
    /// Not JSON (RFC 8259). Examples are HTML, UTF-16, a compressed body and a byte order mark.
    NotJson,
    /// No body, or only whitespace.
    Empty,
    /// The body of a response with a status from 300 to 399.
    Redirect,
}
