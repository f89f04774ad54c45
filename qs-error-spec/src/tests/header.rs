use crate::header::{InvalidHeader, RESERVED, check_name, check_value, is_reserved};

#[test]
fn name_of_token_characters_is_valid() {
    for name in ["a", "x-request-id", "X1", "!#$%&'*+-.^_`|~"] {
        assert_eq!(check_name(name), Ok(()), "{name}");
    }
}

#[test]
fn name_of_other_characters_is_invalid() {
    assert_eq!(check_name(""), Err(InvalidHeader::Empty));
    for (name, at) in [
        ("a b", 1),
        ("a:", 1),
        ("(", 0),
        ("ab\u{fc}", 2),
        ("a\r\n", 1),
    ] {
        assert_eq!(check_name(name), Err(InvalidHeader::Char(at)), "{name}");
    }
}

#[test]
fn value_of_visible_ascii_is_valid() {
    for value in ["", "GET, HEAD", "a\tb", "!~"] {
        assert_eq!(check_value(value), Ok(()), "{value}");
    }
}

#[test]
fn value_of_other_characters_is_invalid() {
    for value in [" a", "a ", "\ta", "a\n"] {
        assert_eq!(check_value(value), Err(InvalidHeader::Padded), "{value}");
    }
    for (value, at) in [("a\r\nb", 1), ("a\u{7f}", 1), ("\u{fc}", 0), ("a\0", 1)] {
        assert_eq!(check_value(value), Err(InvalidHeader::Char(at)), "{value}");
    }
}

#[test]
fn reserved_names_are_valid_and_lower_case() {
    for name in RESERVED {
        assert!(is_reserved(name), "{name}");
        assert_eq!(check_name(name), Ok(()), "{name}");
        assert!(
            !name.bytes().any(|byte| byte.is_ascii_uppercase()),
            "{name}"
        );
    }
}
