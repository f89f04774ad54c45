//! The signature of a request: the HMAC-SHA256 of a string that contains its essential parts.
//!
//! Some clients sign encoded values of parameters, others sign decoded values. The documentation
//! has examples of both, so both are accepted.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use http::request::Parts;
use sha2::Sha256;

use crate::config::Secret;
use crate::query::{decode, pairs};

/// The signed parameters, in addition to any `response-…`.
const SUB_RESOURCES: &[&str] = &[
    "acl",
    "append",
    "cname",
    "cors",
    "delete",
    "image",
    "lifecycle",
    "logging",
    "mirror",
    "notification",
    "part_number",
    "policy",
    "position",
    "replication",
    "stats",
    "upload_id",
    "uploads",
    "version_id",
    "versioning",
    "versions",
];

/// Returns whether the signature, in Base64, matches the string. Compares in constant time.
pub(crate) fn verifies(signature: &str, secret: &Secret, string_to_sign: &str) -> bool {
    let Ok(signature) = STANDARD.decode(signature) else {
        return false;
    };
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.reveal().as_bytes()) else {
        return false;
    };
    mac.update(string_to_sign.as_bytes());
    mac.verify_slice(&signature).is_ok()
}

/// Returns the strings that a client may have signed: with encoded and with decoded parameters.
///
/// `date` is the line with the date, which depends on the style of the signature.
pub(crate) fn strings_to_sign(parts: &Parts, date: &str, resource: &str) -> [String; 2] {
    let head = head(parts, date);
    let query = parts.uri.query().unwrap_or_default();
    let with_values =
        |value: fn(&str) -> String| format!("{head}{resource}{}", sub_resources(query, value));
    [
        with_values(str::to_owned),
        with_values(|value| decode(value).map_or_else(|| value.to_owned(), Into::into)),
    ]
}

fn head(parts: &Parts, date: &str) -> String {
    let headers = &parts.headers;
    let [md5, mime_type] = ["content-md5", "content-type"].map(|name| joined(headers, name));
    let mut head = format!("{}\n{md5}\n{mime_type}\n{date}\n", parts.method);
    let mut own: Vec<_> = headers.keys().map(|name| name.as_str()).collect();
    own.retain(|name| name.starts_with("x-qs-"));
    own.sort_unstable();
    for name in own {
        head.push_str(&format!("{name}:{}\n", joined(headers, name)));
    }
    head
}

/// Joins the values of a header with commas. Bytes that are not UTF-8 are replaced.
fn joined(headers: &HeaderMap, name: &str) -> String {
    let values = headers.get_all(name).iter();
    let values: Vec<_> = values
        .map(|value| String::from_utf8_lossy(value.as_bytes()))
        .collect();
    let trimmed: Vec<_> = values.iter().map(|value| value.trim()).collect();
    trimmed.join(",")
}

fn sub_resources(query: &str, value_of: fn(&str) -> String) -> String {
    let signed = |name: &str| SUB_RESOURCES.contains(&name) || name.starts_with("response-");
    let mut pairs: Vec<_> = pairs(query).filter(|(name, _)| signed(name)).collect();
    pairs.sort_unstable();
    let written = pairs.into_iter().map(|(name, value)| match value {
        "" => name.to_owned(),
        _ => format!("{name}={}", value_of(value)),
    });
    let written: Vec<_> = written.collect();
    match written.as_slice() {
        [] => String::new(),
        _ => format!("?{}", written.join("&")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_sub_resources_are_signed_in_order() {
        let raw = |query| sub_resources(query, str::to_owned);
        assert_eq!(raw(""), "");
        assert_eq!(raw("prefix=a&limit=2"), "");
        assert_eq!(raw("uploads="), "?uploads");
        assert_eq!(
            raw("upload_id=7&limit=2&part_number=0"),
            "?part_number=0&upload_id=7"
        );
        assert_eq!(
            raw("response-expires=a%20b&acl"),
            "?acl&response-expires=a%20b"
        );
    }
}
