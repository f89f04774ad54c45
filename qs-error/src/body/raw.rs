//! Names and values that a [`Scanner`](super::scanner::Scanner) yields, decoded by serde_json.

use std::borrow::Cow;
use std::marker::PhantomData;

use serde_core::de::{DeserializeSeed, IgnoredAny};

use super::visitor::StringSeed;

/// Decodes a whole name or value. Returns `None` if it is not valid JSON or has another type.
pub(crate) fn decode<'a, S: DeserializeSeed<'a>>(raw: &'a [u8], seed: S) -> Option<S::Value> {
    let mut deserializer = serde_json::Deserializer::from_slice(raw);
    let value = seed.deserialize(&mut deserializer).ok()?;
    deserializer.end().ok()?;
    Some(value)
}

/// Decodes a string. It is borrowed if it has no escapes.
pub(crate) fn string(raw: &[u8]) -> Option<Cow<'_, str>> {
    // Avoids an error of serde_json, which allocates.
    if !raw.starts_with(b"\"") {
        return None;
    }
    let mut string = None;
    decode(raw, StringSeed::new(&mut string))?;
    string
}

/// Decodes a string, a number or a bool. A number or bool is returned as sent, and may have any
/// size.
pub(crate) fn code(raw: &[u8]) -> Option<Cow<'_, str>> {
    match raw.first()? {
        b'-' | b'0'..=b'9' | b't' | b'f' => {
            Some(Cow::Borrowed(std::str::from_utf8(raw).ok()?)).filter(|_| is_value(raw))
        }
        _ => string(raw),
    }
}

/// Decodes an unsigned integer.
pub(crate) fn integer(raw: &[u8]) -> Option<u64> {
    decode(raw, PhantomData)
}

/// Returns whether the value is valid JSON, without decoding strings and numbers.
pub(crate) fn is_value(raw: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(raw).is_ok()
}
