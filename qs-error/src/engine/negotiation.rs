//! The formats of a layer, and the selection by the `Accept` header (RFC 9110, section 12.5.1).

use std::fmt;
use std::sync::Arc;

use http::header::VARY;
use http::{HeaderMap, HeaderValue};

use crate::formats::{ErrorFormat, Json};
use crate::log;
use crate::panic::catch_panic;

/// The index of the default format.
pub(crate) const DEFAULT_FORMAT: usize = 0;

/// The default format and the offered formats of a layer.
#[derive(Clone, Debug)]
pub(crate) struct Formats {
    default: LayerFormat,
    offers: Vec<LayerFormat>,
}

impl Default for Formats {
    fn default() -> Self {
        Self {
            default: LayerFormat::json(),
            offers: Vec::new(),
        }
    }
}

impl Formats {
    /// Returns the format with an index.
    pub(crate) fn get(&self, at: usize) -> &LayerFormat {
        let offer = at.checked_sub(1).and_then(|at| self.offers.get(at));
        offer.unwrap_or(&self.default)
    }

    /// Returns whether a client can select an offer. An offer with the media type of the default is
    /// never selected.
    pub(crate) fn has_offers(&self) -> bool {
        let mut offers = self.offers.iter().map(LayerFormat::media_type);
        offers.any(|offer| !offer.eq_ignore_ascii_case(self.default.media_type()))
    }

    /// Returns the media types without parameters, in order of their indices.
    pub(crate) fn media_types(&self) -> impl Iterator<Item = &str> {
        let all = [&self.default].into_iter().chain(&self.offers);
        all.map(LayerFormat::media_type)
    }

    pub(crate) fn set_default(&mut self, format: impl ErrorFormat) {
        if let Some(format) = LayerFormat::new(format, "format") {
            self.default = format;
        }
    }

    pub(crate) fn add_offer(&mut self, format: impl ErrorFormat) {
        let format = LayerFormat::new(format, "offer").filter(|format| self.is_new(format));
        self.offers.extend(format);
    }

    /// Returns whether no offer has the media type of `format`.
    fn is_new(&self, format: &LayerFormat) -> bool {
        let new = format.media_type();
        let mut offers = self.offers.iter().map(LayerFormat::media_type);
        let is_new = !offers.any(|offer| offer.eq_ignore_ascii_case(new));
        if !is_new {
            log::setting_ignored("offer", new, "another offer has this media type");
        }
        is_new
    }
}

/// A format and its content type.
#[derive(Clone)]
pub(crate) struct LayerFormat {
    pub(crate) content_type: HeaderValue,
    writer: Arc<Writer>,
}

/// A format of the user, or `None` for [`Json`]. A panic of its `Drop` is ignored, because any
/// response of a thread may drop the format.
struct Writer(Option<Box<dyn ErrorFormat>>);

impl Writer {
    fn format(&self) -> &dyn ErrorFormat {
        self.0.as_deref().unwrap_or(&Json)
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        let _ = catch_panic(|| drop(self.0.take()));
    }
}

impl LayerFormat {
    fn json() -> Self {
        Self {
            content_type: Json.content_type(),
            writer: Arc::new(Writer(None)),
        }
    }

    /// Creates a format, unless its content type is invalid.
    fn new(format: impl ErrorFormat, setting: &str) -> Option<Self> {
        let writer = Writer(Some(Box::new(format)));
        let content_type = match catch_panic(|| writer.format().content_type()) {
            Ok(content_type) => content_type,
            Err(panic) => {
                log::setting_ignored(setting, "content type", &panic.to_string());
                return None;
            }
        };
        let format = Self {
            content_type,
            writer: Arc::new(writer),
        };
        let is_valid = is_media_type(format.media_type().as_bytes());
        if !is_valid {
            let value = format.content_type.to_str().unwrap_or_default();
            log::setting_ignored(setting, value, "the content type is invalid");
        }
        is_valid.then_some(format)
    }

    pub(crate) fn writer(&self) -> &dyn ErrorFormat {
        self.writer.format()
    }

    /// Returns the content type without parameters.
    fn media_type(&self) -> &str {
        let content_type = self.content_type.to_str().unwrap_or_default();
        content_type.split(';').next().unwrap_or_default().trim()
    }
}

impl fmt::Debug for LayerFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("LayerFormat")
            .field(&self.content_type)
            .finish()
    }
}

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

/// Returns the index of the format that a client prefers. An offer is preferred if its quality
/// value is greater than the value of the default. Only an exact media type selects an offer.
pub(crate) fn select(accept: &[HeaderValue], formats: &Formats) -> usize {
    let ranges = || {
        let elements = accept.iter();
        let elements = elements.flat_map(|line| split(line.as_bytes(), b','));
        elements.filter_map(Range::parse)
    };
    let mut media_types = formats.media_types();
    let default = media_types.next().unwrap_or_default();
    let mut best = (DEFAULT_FORMAT, default_quality(ranges(), default));
    for (offer, media_type) in media_types.enumerate() {
        let exact = ranges().filter(|range| range.precision(media_type) == Some(Precision::Exact));
        let quality = exact.map(|range| range.quality).max().unwrap_or(0);
        if quality > best.1 {
            best = (offer + 1, quality);
        }
    }
    best.0
}

/// Returns the quality value of the most precise range that matches the default.
fn default_quality<'a>(ranges: impl Iterator<Item = Range<'a>>, media_type: &str) -> Quality {
    let matches = ranges.filter_map(|range| Some((range.precision(media_type)?, range.quality)));
    matches.max().map_or(0, |(_, quality)| quality)
}

impl<'a> Range<'a> {
    /// Parses a media range, or returns `None` if it is invalid. Parameters other than `q` are
    /// ignored.
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

    /// Returns the precision with which the range matches a media type.
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

/// Returns whether a string is a media type: a media range without `*`.
fn is_media_type(media_type: &[u8]) -> bool {
    is_media_range(media_type) && !media_type.contains(&b'*')
}

/// Returns whether a string is `type/subtype`, where each part is a token.
fn is_media_range(range: &[u8]) -> bool {
    let mut parts = range.split(|byte| *byte == b'/');
    let is_token = |part: Option<&[u8]>| {
        part.is_some_and(|part| !part.is_empty() && part.iter().all(|byte| is_token_char(*byte)))
    };
    is_token(parts.next()) && is_token(parts.next()) && parts.next().is_none()
}

/// Returns whether a byte may be part of a token (RFC 9110, section 5.6.2).
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

/// Adds `Accept` to the header `Vary`, as one header line.
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
