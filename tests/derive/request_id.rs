//! RequestId: validated or generated.

use std::collections::HashSet;

use http::{HeaderMap, HeaderName, HeaderValue};
use qs_error::RequestId;

fn parse(text: &str) -> Option<String> {
    text.parse::<RequestId>()
        .ok()
        .map(|id| id.as_str().to_owned())
}

#[test]
fn every_allowed_character_is_accepted() {
    let all: String = ('A'..='Z')
        .chain('a'..='z')
        .chain('0'..='9')
        .chain(['.', '_', '-'])
        .collect();
    assert_eq!(parse(&all), Some(all.clone()));
    for letter in all.chars() {
        let id = letter.to_string();
        assert_eq!(parse(&id), Some(id.clone()));
    }
}

#[test]
fn every_other_character_is_rejected() {
    let others = (0_u8..128)
        .map(char::from)
        .filter(|letter| !letter.is_ascii_alphanumeric() && !"._-".contains(*letter))
        .chain(['é', 'ß', '٣', 'Ａ', '\u{2028}', '🦀', '\u{feff}']);
    for letter in others {
        for text in [
            format!("a{letter}b"),
            format!("{letter}a"),
            format!("a{letter}"),
        ] {
            assert_eq!(parse(&text), None, "{text:?}");
        }
    }
}

#[test]
fn length_is_1_to_128() {
    for (length, fits) in [
        (0, false),
        (1, true),
        (127, true),
        (128, true),
        (129, false),
        (4096, false),
    ] {
        assert_eq!(parse(&"a".repeat(length)).is_some(), fits, "{length}");
    }
}

#[test]
fn generated_ids_are_version_7_in_lower_case_hex() {
    for _ in 0..100 {
        let id = RequestId::generate();
        let text = id.as_str();
        assert_eq!(text.len(), 32);
        let is_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        assert!(text.bytes().all(is_hex), "{text}");
        assert_eq!(&text[12..13], "7", "{text}");
        assert!(matches!(&text[16..17], "8" | "9" | "a" | "b"), "{text}");
        assert_eq!(parse(text).as_deref(), Some(text));
    }
}

#[test]
fn generated_ids_differ() {
    let ids: HashSet<RequestId> = (0..1000).map(|_| RequestId::generate()).collect();
    assert_eq!(ids.len(), 1000);
}

fn from_headers(values: &[&[u8]]) -> Option<String> {
    let name = HeaderName::from_static("x-qs-request-id");
    let mut headers = HeaderMap::new();
    headers.insert("x-other", HeaderValue::from_static("other"));
    for value in values {
        headers.append(&name, HeaderValue::from_bytes(value).expect("a value"));
    }
    RequestId::from_headers(&headers, &name).map(|id| id.to_string())
}

#[test]
fn exactly_one_header_is_accepted() {
    assert_eq!(from_headers(&[b"abc-1"]).as_deref(), Some("abc-1"));
    assert_eq!(from_headers(&[]), None);
    assert_eq!(from_headers(&[b"a", b"b"]), None);
    assert_eq!(from_headers(&[b"a", b"a"]), None);
    assert_eq!(from_headers(&[b"a", b""]), None);
}

#[test]
fn invalid_header_is_not_truncated() {
    let long = "a".repeat(129);
    let all: [&[u8]; 7] = [
        b"",
        b"a b",
        b"a,b",
        b"\xffa",
        b"a\tb",
        b"a;b",
        long.as_bytes(),
    ];
    for value in all {
        assert_eq!(from_headers(&[value]), None, "{value:?}");
    }
}

#[test]
fn id_prints_and_serializes_as_string() {
    let id: RequestId = "a.b_c-D".parse().expect("an id");
    assert_eq!(id.to_string(), "a.b_c-D");
    assert_eq!(serde_json::to_string(&id).expect("JSON"), "\"a.b_c-D\"");
    assert_eq!(id, id.clone());
}
