use std::fmt::Write as _;

use super::{Escaped, write_string};

fn quoted(text: &str) -> String {
    let mut out = Vec::new();
    write_string(&mut out, text);
    String::from_utf8(out).unwrap()
}

#[test]
fn string_equals_serde_json() {
    let every_char: String = ('\0'..='\u{ff}')
        .chain(['\u{2028}', '\u{202e}', '😀'])
        .collect();
    let long = "x".repeat(70_000) + "\"";
    for text in ["", "plain", "\"", "a\\b", "line\nbreak", &every_char, &long] {
        assert_eq!(quoted(text), serde_json::to_string(text).unwrap());
    }
}

#[test]
fn formatted_pieces_are_escaped() {
    let mut out = Vec::new();
    write!(Escaped(&mut out), "a{}b{:?}", 7, "c").unwrap();
    assert_eq!(out, br#"a7b\"c\""#);
}
