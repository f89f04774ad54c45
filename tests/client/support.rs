//! Responses in one line.

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use qs_error::client::RemoteError;

pub const CODE: (&str, &[u8]) = ("x-qs-error-code", b"from_header");
pub const ID: (&str, &[u8]) = ("x-qs-request-id", b"id-7");
pub const PROBLEM: (&str, &[u8]) = ("content-type", b"application/problem+json");

/// Builds headers from `name: value` lines. A value may have any bytes.
pub fn headers(lines: &[(&str, &[u8])]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in lines {
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        headers.append(name, HeaderValue::from_bytes(value).unwrap());
    }
    headers
}

/// Reads a response with the default settings.
pub fn read(status: u16, lines: &[(&str, &[u8])], body: impl AsRef<[u8]>) -> RemoteError {
    let status = StatusCode::from_u16(status).unwrap();
    RemoteError::from_parts(status, &headers(lines), body.as_ref()).expect("not an error")
}

/// Reads a JSON response.
pub fn json(status: u16, body: impl AsRef<[u8]>) -> RemoteError {
    read(status, &[("content-type", b"application/json")], body)
}
