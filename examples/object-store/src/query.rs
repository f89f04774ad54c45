//! Query strings and percent-encoding. Malformed input is rejected, not repaired.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use percent_encoding::percent_decode_str;

use crate::error::StoreError;

/// Decodes a percent-encoded string. `None` if an escape is malformed or the bytes are not UTF-8.
pub(crate) fn decode(encoded: &str) -> Option<Cow<'_, str>> {
    let well_formed = encoded.split('%').skip(1).all(|rest| {
        let mut digits = rest.bytes();
        [digits.next(), digits.next()]
            .iter()
            .all(|d| d.is_some_and(|b| b.is_ascii_hexdigit()))
    });
    if well_formed {
        percent_decode_str(encoded).decode_utf8().ok()
    } else {
        None
    }
}

/// Splits a query string into names and values, without decoding them.
pub(crate) fn pairs(query: &str) -> impl Iterator<Item = (&str, &str)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

/// Returns whether the query has a parameter of that name.
pub(crate) fn has(query: &str, name: &str) -> bool {
    pairs(query).any(|(n, _)| n == name)
}

/// Returns the decoded value of a parameter. Fails if the parameter is repeated.
pub(crate) fn parameter(query: &str, name: &str) -> Result<Option<String>, StoreError> {
    let invalid = |expected| StoreError::argument(name, expected);
    let mut values = pairs(query)
        .filter(|(n, _)| *n == name)
        .map(|(_, value)| value);
    let Some(value) = values.next() else {
        return Ok(None);
    };
    if values.next().is_some() {
        return Err(invalid("expected one value"));
    }
    let spaced = value.replace('+', " ");
    let decoded = decode(&spaced).ok_or_else(|| invalid("expected percent-encoded UTF-8"))?;
    Ok(Some(decoded.into_owned()))
}

/// Returns the number in a parameter. Fails if it is outside of the range.
pub(crate) fn number(
    query: &str,
    name: &str,
    range: RangeInclusive<u32>,
) -> Result<Option<u32>, StoreError> {
    let Some(value) = parameter(query, name)?.filter(|value| !value.is_empty()) else {
        return Ok(None);
    };
    let number = value.parse().ok().filter(|number| range.contains(number));
    let (min, max) = range.into_inner();
    let invalid = || StoreError::Number {
        argument: name.to_owned(),
        min,
        max,
    };
    number.map(Some).ok_or_else(invalid)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn malformed_escapes_are_rejected() {
        for malformed in ["%", "a%4", "%zz", "%4g", "%ff", "%c3%28", "%%41"] {
            assert_eq!(decode(malformed), None, "{malformed}");
        }
        assert_eq!(decode("a%2Fb%20c+d").as_deref(), Some("a/b c+d"));
    }

    #[test]
    fn parameters_are_decoded_and_unique() {
        assert_eq!(
            parameter("a=1&prefix=x+y%2B&b", "prefix")
                .unwrap()
                .as_deref(),
            Some("x y+")
        );
        assert_eq!(parameter("&&a", "prefix").unwrap(), None);
        assert_eq!(parameter("prefix", "prefix").unwrap().as_deref(), Some(""));
        assert!(parameter("prefix=1&prefix=2", "prefix").is_err());
        assert!(parameter("prefix=%ff", "prefix").is_err());
    }
}
