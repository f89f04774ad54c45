//! The choice of a document by the Accept header (RFC 9110, section 12.5.1).

use http::header::VARY;
use http::{HeaderMap, HeaderValue};

use crate::engine::config::Formats;

/// The precedence of a media range: `*/*`, `type/*`, `type/subtype`.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Precision {
    Any,
    Type,
    Exact,
}

/// A quality value in thousandths.
type Quality = u16;

/// A media range with its quality value.
struct Range<'a> {
    media_type: &'a [u8],
    quality: Quality,
}

/// Returns the position of the format that a client prefers. The default, at position 0, is used
/// unless an offered format has a greater quality value. Only its exact media type selects an offer.
pub(crate) fn select(accept: &[HeaderValue], formats: &Formats) -> usize {
    let ranges = || {
        let elements = accept.iter();
        let elements = elements.flat_map(|line| split(line.as_bytes(), b','));
        elements.filter_map(Range::parse)
    };
    let mut media_types = formats.media_types();
    let default = media_types.next().unwrap_or_default();
    let mut best = (0, default_quality(ranges(), default));
    for (offer, media_type) in media_types.enumerate() {
        let exact = ranges().filter(|range| range.precision(media_type) == Some(Precision::Exact));
        let quality = exact.map(|range| range.quality).max().unwrap_or(0);
        if quality > best.1 {
            best = (offer + 1, quality);
        }
    }
    best.0
}

/// Returns the quality value of the default: that of the most precise range.
fn default_quality<'a>(ranges: impl Iterator<Item = Range<'a>>, media_type: &str) -> Quality {
    let matches = ranges.filter_map(|range| Some((range.precision(media_type)?, range.quality)));
    matches.max().map_or(0, |(_, quality)| quality)
}

impl<'a> Range<'a> {
    /// Parses a media range. Parameters other than `q` are ignored. An invalid range is `None`.
    fn parse(element: &'a [u8]) -> Option<Self> {
        let mut parts = split(element, b';').map(<[u8]>::trim_ascii);
        let media_type = parts.next().filter(|range| is_media_range(range))?;
        let mut quality = 1000;
        for parameter in parts.filter(|parameter| !parameter.is_empty()) {
            let mut halves = parameter.splitn(2, |byte| *byte == b'=');
            let (name, value) = (halves.next()?, halves.next()?);
            if name.eq_ignore_ascii_case(b"q") {
                quality = parse_quality(value)?;
            }
        }
        Some(Self {
            media_type,
            quality,
        })
    }

    /// Returns how precisely the range matches a media type in lower case.
    fn precision(&self, media_type: &str) -> Option<Precision> {
        let range = self.media_type;
        if range == b"*/*" {
            return Some(Precision::Any);
        }
        if range.eq_ignore_ascii_case(media_type.as_bytes()) {
            return Some(Precision::Exact);
        }
        let range_type = range.strip_suffix(b"/*")?;
        let (own_type, _) = media_type.split_once('/')?;
        range_type
            .eq_ignore_ascii_case(own_type.as_bytes())
            .then_some(Precision::Type)
    }
}

/// Splits at a separator outside of quoted strings.
fn split(list: &[u8], separator: u8) -> impl Iterator<Item = &[u8]> {
    let (mut is_quoted, mut is_escaped) = (false, false);
    list.split(move |byte| {
        let is_separator = !is_quoted && *byte == separator;
        if *byte == b'"' && !is_escaped {
            is_quoted = !is_quoted;
        }
        is_escaped = is_quoted && *byte == b'\\' && !is_escaped;
        is_separator
    })
}

/// Whether a string is `type/subtype`, where each part is a token.
pub(crate) fn is_media_range(range: &[u8]) -> bool {
    let mut parts = range.split(|byte| *byte == b'/');
    let is_token = |part: Option<&[u8]>| {
        part.is_some_and(|part| !part.is_empty() && part.iter().all(|byte| is_token_char(*byte)))
    };
    is_token(parts.next()) && is_token(parts.next()) && parts.next().is_none()
}

/// Whether a byte may be part of a token (RFC 9110, section 5.6.2).
fn is_token_char(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// Parses a quality value: at most 1, at most three digits after the point (RFC 9110, section
/// 12.4.2).
fn parse_quality(value: &[u8]) -> Option<Quality> {
    let (whole, fraction) = match value {
        [whole @ (b'0' | b'1')] => (whole, &[][..]),
        [whole @ (b'0' | b'1'), b'.', fraction @ ..] => (whole, fraction),
        _ => return None,
    };
    if fraction.len() > 3 || !fraction.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let digits = fraction.iter().chain(b"000").take(3);
    let quality = digits.fold(Quality::from(whole - b'0'), |value, digit| {
        value * 10 + Quality::from(digit - b'0')
    });
    (quality <= 1000).then_some(quality)
}

/// Adds `Accept` to the header `Vary`, in one line.
pub(crate) fn vary_by_accept(headers: &mut HeaderMap) {
    let lines = headers.get_all(VARY).iter().map(HeaderValue::as_bytes);
    let lines: Vec<&[u8]> = lines.filter(|line| !line.trim_ascii().is_empty()).collect();
    let has = |name: &[u8]| {
        let names = lines
            .iter()
            .flat_map(|line| line.split(|byte| *byte == b','));
        names
            .map(<[u8]>::trim_ascii)
            .any(|field| field.eq_ignore_ascii_case(name))
    };
    let missing: &[u8] = if has(b"accept") || has(b"*") {
        b""
    } else {
        b"Accept"
    };
    let all = lines.iter().copied().chain([missing]);
    let all: Vec<&[u8]> = all.filter(|line| !line.is_empty()).collect();
    if let Ok(value) = HeaderValue::from_bytes(&all.join(&b", "[..])) {
        headers.insert(VARY, value);
    }
}

#[cfg(test)]
mod tests;
