//! Percent-encoding, read strictly: what is malformed is refused, never guessed at.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use percent_encoding::percent_decode_str;

use crate::error::StoreError;

/// Decodes one part of a target. `None` if an escape is malformed or the bytes are not UTF-8.
pub(crate) fn decode(text: &str) -> Option<Cow<'_, str>> {
    let escapes_hold = text.split('%').skip(1).all(|rest| {
        let mut digits = rest.bytes();
        [digits.next(), digits.next()]
            .iter()
            .all(|d| d.is_some_and(|b| b.is_ascii_hexdigit()))
    });
    if escapes_hold {
        percent_decode_str(text).decode_utf8().ok()
    } else {
        None
    }
}

/// The parameters of a query string as they are written, names before values.
pub(crate) fn pairs(query: &str) -> impl Iterator<Item = (&str, &str)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

/// Whether the query has a parameter of that name.
pub(crate) fn has(query: &str, name: &str) -> bool {
    pairs(query).any(|(n, _)| n == name)
}

/// The decoded value of one parameter, which may be given once.
pub(crate) fn parameter(query: &str, name: &str) -> Result<Option<String>, StoreError> {
    let refuse = |expected| StoreError::argument(name, expected);
    let mut values = pairs(query)
        .filter(|(n, _)| *n == name)
        .map(|(_, value)| value);
    let Some(value) = values.next() else {
        return Ok(None);
    };
    if values.next().is_some() {
        return Err(refuse("it may be given once"));
    }
    let spaced = value.replace('+', " ");
    let text = decode(&spaced).ok_or_else(|| refuse("it takes percent-encoded UTF-8"))?;
    Ok(Some(text.into_owned()))
}

/// The value of a parameter that takes a number of a range.
pub(crate) fn number(
    query: &str,
    name: &str,
    range: RangeInclusive<u32>,
) -> Result<Option<u32>, StoreError> {
    let Some(text) = parameter(query, name)?.filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    let number = text.parse().ok().filter(|number| range.contains(number));
    let (least, most) = range.into_inner();
    let refuse = || StoreError::Number {
        argument: name.to_owned(),
        least,
        most,
    };
    number.map(Some).ok_or_else(refuse)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn malformed_escapes_are_refused() {
        for bad in ["%", "a%4", "%zz", "%4g", "%ff", "%c3%28", "%%41"] {
            assert_eq!(decode(bad), None, "{bad}");
        }
        assert_eq!(decode("a%2Fb%20c+d").as_deref(), Some("a/b c+d"));
    }

    #[test]
    fn a_parameter_is_decoded_and_single() {
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
