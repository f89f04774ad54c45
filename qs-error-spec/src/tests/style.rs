use crate::style::{CodeStyle, InvalidCode, MAX_CODE_LEN};

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

#[test]
fn empty_and_long_codes_are_invalid() {
    assert_eq!(LONGEST.len(), MAX_CODE_LEN);
    assert_eq!(CodeStyle::SnakeCase.check(""), Err(InvalidCode::Empty));
    let long = [b'a'; MAX_CODE_LEN + 1];
    let long = core::str::from_utf8(&long).expect("ASCII is UTF-8");
    assert_eq!(CodeStyle::SnakeCase.check(long), Err(InvalidCode::TooLong));
}
