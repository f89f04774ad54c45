//! The grammar of urls, versions, header names and values, and of generated names.

use proc_macro2::Ident;
use qs_error_spec::hash::hash;
use qs_error_spec::header::{self, InvalidHeader};
use syn::ext::IdentExt;

/// Returns a name in ASCII, for use in a generated name, so that lints on non-ASCII names do not
/// fire.
pub(crate) fn ascii(name: &Ident) -> String {
    let name = name.unraw().to_string();
    let chars = name.chars().map(|char| {
        if char.is_ascii() {
            char.to_string()
        } else {
            format!("u{:x}_", u32::from(char))
        }
    });
    chars.collect()
}

/// Returns the hash of a variant's name, which is the key of its row for other types.
pub(crate) fn name_hash(variant: &Ident) -> u64 {
    hash(&variant.unraw().to_string())
}

/// Returns the message for a url with braces other than `{code}`.
pub(crate) fn url_error(url: &str) -> Option<String> {
    let has_others = url.replace("{code}", "").contains(['{', '}']);
    has_others.then(|| {
        "unexpected brace in `url`: the only placeholder is `{code}`, write other braces as `%7B` and `%7D`"
            .to_owned()
    })
}

/// Returns the message for a version other than `major.minor.patch`.
pub(crate) fn version_error(version: &str) -> Option<String> {
    let numbers: Vec<&str> = version.split('.').collect();
    let is_number =
        |text: &&str| !text.is_empty() && text.chars().all(|char| char.is_ascii_digit());
    let is_valid = numbers.len() == 3 && numbers.iter().all(is_number);
    (!is_valid).then(|| {
        format!(
            "invalid version `{}`: expected `major.minor.patch`, such as `0.2.0`",
            version.escape_debug()
        )
    })
}

/// Returns the message for an invalid header name.
pub(crate) fn header_name_error(name: &str) -> Option<String> {
    const FIX: &str = "use `A-Z`, `a-z`, `0-9` and `-` (RFC 9110, section 5.6.2)";
    Some(match header::check_name(name).err()? {
        InvalidHeader::Char(at) => {
            let wrong = char_at(name, at);
            format!("invalid character `{wrong:?}` in header name: {FIX}")
        }
        _ => format!("empty header name: {FIX}"),
    })
}

/// Returns the message for an invalid header value.
pub(crate) fn header_value_error(value: &str) -> Option<String> {
    Some(match header::check_value(value).err()? {
        InvalidHeader::Char(at) => {
            let wrong = char_at(value, at);
            format!(
                "invalid character `{wrong:?}` in header value: use visible ASCII characters and spaces (RFC 9110, section 5.5)"
            )
        }
        _ => "header value with white space at its start or end: remove the white space (RFC 9110, section 5.5)"
            .to_owned(),
    })
}

fn char_at(text: &str, at: usize) -> char {
    let rest = text.get(at..).unwrap_or_default();
    rest.chars().next().unwrap_or_default()
}
