use http::header::VARY;
use http::{HeaderMap, HeaderValue};

use super::{Formats, is_media_range, is_media_type, parse_quality, select, split, vary_by_accept};
use crate::formats::{ErrorFormat, Problem, RenderedParts};

/// A format with a content type of its own.
struct Typed(&'static str);

impl ErrorFormat for Typed {
    fn content_type(&self) -> HeaderValue {
        HeaderValue::from_static(self.0)
    }

    fn write(&self, _: &RenderedParts<'_>, _: &mut Vec<u8>) {}
}

const DEFAULT: usize = 0;
const PROBLEM: usize = 1;
const XML: usize = 2;

fn selected(lines: &[&[u8]]) -> usize {
    let mut formats = Formats::default();
    formats.add_offer(Problem);
    formats.add_offer(Typed("application/xml; charset=utf-8"));
    let lines = lines
        .iter()
        .map(|line| HeaderValue::from_bytes(line).unwrap());
    select(&lines.collect::<Vec<_>>(), &formats)
}

/// Accept headers and the format that each selects.
const ACCEPT: &[(&str, usize)] = &[
    ("", DEFAULT),
    ("*/*", DEFAULT),
    ("application/*", DEFAULT),
    ("text/html", DEFAULT),
    ("application/json", DEFAULT),
    ("application/problem+json", PROBLEM),
    ("application/xml", XML),
    ("APPLICATION/Problem+JSON", PROBLEM),
    // Equal quality values.
    ("application/problem+json, application/json", DEFAULT),
    ("application/problem+json, */*", DEFAULT),
    ("application/problem+json, application/*", DEFAULT),
    ("application/xml, application/problem+json", PROBLEM),
    // Quality values.
    ("application/problem+json;q=0.5", PROBLEM),
    (
        "application/problem+json;q=0.5, application/json;q=0.4",
        PROBLEM,
    ),
    (
        "application/problem+json;q=0.5, application/json;q=0.6",
        DEFAULT,
    ),
    (
        "application/problem+json;q=0.999, application/json",
        DEFAULT,
    ),
    ("application/problem+json, */*;q=0.9", PROBLEM),
    ("application/problem+json;q=0.8, */*;q=0.9", DEFAULT),
    ("application/problem+json;q=0.1, application/xml;q=0.2", XML),
    ("application/problem+json;q=0", DEFAULT),
    ("application/problem+json;q=0.000", DEFAULT),
    (
        "application/json;q=0, application/problem+json;q=0.001",
        PROBLEM,
    ),
    (
        "application/problem+json;Q=0.5, application/json;q=0.1",
        PROBLEM,
    ),
    // The most precise range has the quality value of the default.
    (
        "application/json;q=0.1, */*, application/problem+json;q=0.2",
        PROBLEM,
    ),
    (
        "application/*;q=0.1, */*, application/problem+json;q=0.2",
        PROBLEM,
    ),
    (
        "*/*;q=0.1, application/*, application/problem+json;q=0.2",
        DEFAULT,
    ),
    // Space, empty elements, parameters, quoted strings.
    (" , application/problem+json\t; q=0.5 ,, */*;q=0.1", PROBLEM),
    ("application/problem+json;charset=utf-8", PROBLEM),
    ("application/problem+json;x=\"a,b;q=0\";q=0.5", PROBLEM),
    ("application/problem+json;x=\"\\\",\"", PROBLEM),
    (
        "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8",
        XML,
    ),
    // Invalid elements are ignored.
    ("application/problem+json;q=high", DEFAULT),
    ("application/problem+json;q=1.1", DEFAULT),
    ("application/problem+json;q=-1", DEFAULT),
    ("application/problem+json;q=0.1234", DEFAULT),
    ("application/problem+json;q=", DEFAULT),
    ("application/problem+json;q", DEFAULT),
    ("application/problem+json;q=\"1\"", DEFAULT),
    ("application/problem+json/x", DEFAULT),
    ("application/problem +json", DEFAULT),
    ("application/problem*, application/p*", DEFAULT),
    ("*", DEFAULT),
    ("*/problem+json", DEFAULT),
    ("x;q=0.5, application/problem+json", PROBLEM),
    ("\"application/problem+json", DEFAULT),
    (";;;===,,,", DEFAULT),
];

#[test]
fn accept_selects_specified_format() {
    for (accept, format) in ACCEPT {
        assert_eq!(selected(&[accept.as_bytes()]), *format, "{accept}");
    }
}

#[test]
fn all_accept_lines_count() {
    assert_eq!(selected(&[]), DEFAULT);
    let lines: [&[u8]; 2] = [b"text/html", b"application/problem+json"];
    assert_eq!(selected(&lines), PROBLEM);
    let lines: [&[u8]; 2] = [b"application/problem+json", b"application/json"];
    assert_eq!(selected(&lines), DEFAULT);
    let lines: [&[u8]; 2] = [b"application/\xff, ", b"application/problem+json"];
    assert_eq!(selected(&lines), PROBLEM);
}

#[test]
fn long_accept_is_read_to_its_end() {
    let long = "text/html;q=0.1,".repeat(512) + "application/problem+json";
    assert!(long.len() > 8192);
    assert_eq!(selected(&[long.as_bytes()]), PROBLEM);
}

#[test]
fn quality_has_three_digits() {
    let valid: &[(&[u8], u16)] = &[
        (b"0", 0),
        (b"1", 1000),
        (b"1.", 1000),
        (b"0.5", 500),
        (b"0.05", 50),
        (b"0.125", 125),
        (b"1.000", 1000),
    ];
    for (value, quality) in valid {
        assert_eq!(parse_quality(value), Some(*quality));
    }
    let invalid: &[&[u8]] = &[b"", b"2", b"1.001", b"0.1234", b".5", b"0,5", b"00", b" 1"];
    for value in invalid {
        assert_eq!(parse_quality(value), None);
    }
}

#[test]
fn quoted_separator_does_not_split() {
    let parts: Vec<&[u8]> = split(br#"a,"b,\",c",d"#, b',').collect();
    assert_eq!(parts, [&b"a"[..], br#""b,\",c""#, b"d"]);
}

#[test]
fn media_range_is_two_tokens() {
    for valid in [&b"a/b"[..], b"*/*", b"application/problem+json"] {
        assert!(is_media_range(valid));
    }
    for invalid in [&b""[..], b"/", b"a/", b"a", b"a/b/c", b"a /b", b"a/\xff"] {
        assert!(!is_media_range(invalid));
    }
}

#[test]
fn media_type_has_no_wildcard() {
    assert!(is_media_type(b"text/plain"));
    for range in [&b"*/*"[..], b"text/*", b"text", b""] {
        assert!(!is_media_type(range));
    }
}

#[test]
fn offer_of_equal_media_type_is_never_selected() {
    let mut formats = Formats::default();
    formats.add_offer(Typed("Application/JSON; v=2"));
    assert!(!formats.has_offers());
    formats.add_offer(Typed("text/x-a; v=1"));
    formats.add_offer(Typed("text/X-A; v=2"));
    assert!(formats.has_offers());
    assert_eq!(formats.media_types().count(), 3);
    let accept = [HeaderValue::from_static(
        "text/x-a; v=2, application/json;q=0.1",
    )];
    assert_eq!(
        formats.get(select(&accept, &formats)).content_type,
        "text/x-a; v=1"
    );
}

#[test]
fn vary_is_one_line() {
    let table: &[(&[&str], &str)] = &[
        (&[], "Accept"),
        (&[""], "Accept"),
        (&["origin"], "origin, Accept"),
        (
            &["origin", "access-control-request-method, x"],
            "origin, access-control-request-method, x, Accept",
        ),
        (&["accept"], "accept"),
        (&["Origin, ACCEPT"], "Origin, ACCEPT"),
        (&["accept", "origin"], "accept, origin"),
        (&["accept-encoding"], "accept-encoding, Accept"),
        (&["*"], "*"),
    ];
    for (lines, merged) in table {
        let mut headers = HeaderMap::new();
        for line in *lines {
            headers.append(VARY, HeaderValue::from_static(line));
        }
        vary_by_accept(&mut headers);
        let all: Vec<&HeaderValue> = headers.get_all(VARY).iter().collect();
        assert_eq!(all, [merged]);
    }
}
