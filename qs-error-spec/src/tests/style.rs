use crate::style::{CodeStyle, InvalidCode, MAX_CODE_LEN, find, is_code};

const LONGEST: &str = "abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_123456789";

#[test]
fn snake_case_words_are_valid() {
    for code in ["a", "a1", "a_b", "a_1", "bucket_not_exists", LONGEST] {
        assert_eq!(CodeStyle::SnakeCase.check(code), Ok(()), "{code}");
    }
}

#[test]
fn other_words_are_not_snake_case() {
    for code in [
        "A", "1a", "_a", "a_", "a__b", "a-b", "a b", "aB", "\u{fc}", "_",
    ] {
        let checked = CodeStyle::SnakeCase.check(code);
        assert_eq!(checked, Err(InvalidCode::Style), "{code}");
    }
}

/// For each style, codes that are in it and strings that are not.
const STYLES: &[(CodeStyle, &[&str], &[&str])] = &[
    (CodeStyle::SnakeCase, &["a_b", "a1_2"], &["A_B", "a-b"]),
    (
        CodeStyle::ScreamingSnakeCase,
        &["A", "A1_2B", "NO_SUCH_KEY"],
        &["a", "No", "_A", "A_", "A__B", "1A", "A-B"],
    ),
    (
        CodeStyle::KebabCase,
        &["a", "a1-2b", "no-such-key"],
        &["A", "a_b", "-a", "a-", "a--b", "1a"],
    ),
    (
        CodeStyle::CamelCase,
        &["a", "aB", "noSuchKey2", "urlID"],
        &["A", "a_b", "1a", "a.B"],
    ),
    (
        CodeStyle::PascalCase,
        &["A", "AB", "NoSuchKey", "E1234"],
        &["a", "A_b", "1A", "A-B"],
    ),
    (
        CodeStyle::Dotted,
        &["a", "a.b", "a_1.b2_c.d"],
        &[".a", "a.", "a..b", "a.1", "a_.b", "a._b", "A.b", "a-b"],
    ),
    (
        CodeStyle::Any,
        &["a", "7", "E1234", "a.B-c:d_e", "..", "-"],
        &["a b", "\u{fc}", "a/b", "a\n"],
    ),
];

#[test]
fn code_is_in_style_or_not() {
    assert_eq!(STYLES.len(), CodeStyle::ALL.len());
    for (style, codes, others) in STYLES {
        for code in *codes {
            assert_eq!(style.check(code), Ok(()), "{style:?} {code}");
            assert!(is_code(code), "{code}");
        }
        for code in *others {
            let checked = style.check(code);
            assert_eq!(checked, Err(InvalidCode::Style), "{style:?} {code}");
        }
    }
}

#[test]
fn name_finds_style() {
    for style in CodeStyle::ALL {
        assert_eq!(find(style.name()), Some(*style));
    }
    assert_eq!(find("Any"), None);
}

#[test]
fn empty_and_long_codes_are_invalid() {
    assert_eq!(LONGEST.len(), MAX_CODE_LEN);
    assert_eq!(CodeStyle::SnakeCase.check(""), Err(InvalidCode::Empty));
    let long = [b'a'; MAX_CODE_LEN + 1];
    let long = core::str::from_utf8(&long).expect("ASCII is UTF-8");
    assert_eq!(CodeStyle::SnakeCase.check(long), Err(InvalidCode::TooLong));
}
