//! The signature of a request: HMAC-SHA256 over a text made of the parts that must not change.
//!
//! Clients disagree about the text in one point: some sign the values of parameters as they are
//! written in the target, some what they mean. Both are documented by example, and both are
//! accepted.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use http::request::Parts;
use sha2::Sha256;

use crate::config::Secret;
use crate::query::{decode, pairs};

/// The parameters that are part of the resource, besides any `response-…`.
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

/// Whether the signature, in Base64, is that of the text. Takes as long for a wrong one.
pub(crate) fn holds(signature: &str, secret: &Secret, text: &str) -> bool {
    let Ok(signature) = STANDARD.decode(signature) else {
        return false;
    };
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.reveal().as_bytes()) else {
        return false;
    };
    mac.update(text.as_bytes());
    mac.verify_slice(&signature).is_ok()
}

/// The texts that a client may have signed, `date` being the line that the style of the signature
/// has for the date.
pub(crate) fn texts(parts: &Parts, date: &str, resource: &str) -> [String; 2] {
    let head = head(parts, date);
    let query = parts.uri.query().unwrap_or_default();
    let text =
        |value: fn(&str) -> String| format!("{head}{resource}{}", sub_resources(query, value));
    [
        text(str::to_owned),
        text(|value| decode(value).map_or_else(|| value.to_owned(), Into::into)),
    ]
}

fn head(parts: &Parts, date: &str) -> String {
    let headers = &parts.headers;
    let [md5, mime_type] = ["content-md5", "content-type"].map(|name| joined(headers, name));
    let mut text = format!("{}\n{md5}\n{mime_type}\n{date}\n", parts.method);
    let mut own: Vec<_> = headers.keys().map(|name| name.as_str()).collect();
    own.retain(|name| name.starts_with("x-qs-"));
    own.sort_unstable();
    for name in own {
        text.push_str(&format!("{name}:{}\n", joined(headers, name)));
    }
    text
}

/// The values of a header; of bytes that are not text, which no client can sign, what is left.
fn joined(headers: &HeaderMap, name: &str) -> String {
    let values = headers.get_all(name).iter();
    let texts: Vec<_> = values
        .map(|value| String::from_utf8_lossy(value.as_bytes()))
        .collect();
    let trimmed: Vec<_> = texts.iter().map(|text| text.trim()).collect();
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
    fn sub_resources_are_sorted_and_the_rest_is_left_out() {
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
