//! `FromStr` of field-less enums and of `ErrorCode`.

use std::str::FromStr;

use qs_error::catalog::UnknownCode;
use qs_error::{ErrorCode, ErrorCodes, QsError};

#[derive(Clone, Copy, Debug, Eq, PartialEq, QsError)]
enum Parsed {
    #[qs(code = Self::Own)]
    Before,
    #[qs(code = "own", status = 404)]
    Own,
    #[qs(code = Self::Own)]
    After,
    #[qs(code = ErrorCode::InvalidRange)]
    Inherited,
    #[qs(code = ErrorCode::InvalidRange)]
    InheritedAgain,
    #[qs(code = Self::InheritedAgain)]
    Chained,
    #[qs(code = "braces", status = 404)]
    Braces {},
    #[qs(code = "parentheses", status = 404)]
    Parentheses(),
}

#[derive(Debug, PartialEq, QsError)]
enum Single {
    #[qs(code = ErrorCode::BadDigest)]
    Digest,
}

#[test]
fn shared_code_parses_to_first_variant() {
    assert_eq!("own".parse(), Ok(Parsed::Before));
    assert_eq!("invalid_range".parse(), Ok(Parsed::Inherited));
    assert_eq!(Parsed::After.code(), "own");
    assert_eq!(Parsed::Own.code(), "own");
    assert_eq!(Parsed::Chained.code(), "invalid_range");
    assert_eq!(Parsed::InheritedAgain.code(), "invalid_range");
}

#[test]
fn variants_with_empty_brackets_have_no_fields() {
    assert_eq!("braces".parse(), Ok(Parsed::Braces {}));
    assert_eq!("parentheses".parse(), Ok(Parsed::Parentheses()));
}

#[test]
fn all_has_every_variant_in_order() {
    let codes = Parsed::ALL.iter().map(ErrorCodes::as_str);
    assert_eq!(Parsed::ALL.len(), 8);
    assert!(codes.eq(Parsed::ALL.iter().map(QsError::code)));
    assert_eq!(Parsed::ALL.first(), Some(&Parsed::Before));
    assert_eq!(<ErrorCode as ErrorCodes>::ALL, ErrorCode::ALL);
}

#[test]
fn from_code_of_shared_code_is_first_variant() {
    assert_eq!(Parsed::from_code("own"), Some(Parsed::Before));
    assert_eq!(Parsed::from_code("invalid_range"), Some(Parsed::Inherited));
    assert_eq!(Parsed::from_code("before"), None);
}

#[test]
fn inherited_code_is_parsed() {
    assert_eq!("bad_digest".parse(), Ok(Single::Digest));
    assert!("digest".parse::<Single>().is_err());
}

#[test]
fn unknown_code_is_error() {
    for text in ["", "Own", "own ", " own", "own\0", "before", "OWN", "o"] {
        assert!(text.parse::<Parsed>().is_err(), "{text:?}");
    }
    let error: UnknownCode = ErrorCode::from_str("bad_request").expect_err("unknown");
    let text = error.to_string();
    assert!(!text.is_empty());
}

#[test]
fn every_standard_code_parses_to_itself() {
    for code in ErrorCode::ALL {
        assert_eq!(code.as_str().parse(), Ok(*code));
    }
}

#[test]
fn standard_code_is_string_in_json() {
    let json = serde_json::to_string(&ErrorCode::InvalidRange).expect("JSON");
    assert_eq!(json, r#""invalid_range""#);
    for code in ErrorCode::ALL {
        let json = serde_json::to_value(code).expect("JSON");
        assert_eq!(json, code.as_str());
        let back: ErrorCode = serde_json::from_value(json).expect("a code");
        assert_eq!(back, *code);
    }
}

#[test]
fn standard_code_is_read_from_every_input() {
    let json = r#""invalid_range""#;
    let escaped = r#""invalid\u005frange""#;
    let expected = ErrorCode::InvalidRange;
    let from_str: ErrorCode = serde_json::from_str(json).expect("a code");
    let from_escaped: ErrorCode = serde_json::from_str(escaped).expect("a code");
    let from_slice: ErrorCode = serde_json::from_slice(json.as_bytes()).expect("a code");
    let from_reader: ErrorCode = serde_json::from_reader(json.as_bytes()).expect("a code");
    assert_eq!(
        [from_str, from_escaped, from_slice, from_reader],
        [expected; 4]
    );
}

#[test]
fn unknown_standard_code_does_not_deserialize() {
    for json in [r#""bad_request""#, "null", "7", "[]", r#""""#, r#""\n""#] {
        assert!(serde_json::from_str::<ErrorCode>(json).is_err(), "{json}");
    }
    let error = serde_json::from_str::<ErrorCode>(r#""a\nb\u001b""#).expect_err("unknown");
    let text = error.to_string();
    assert!(!text.contains(['\n', '\u{1b}']), "{text:?}");
}

#[test]
fn standard_code_has_common_traits() {
    use std::collections::HashSet;
    let all: HashSet<ErrorCode> = ErrorCode::ALL.iter().copied().collect();
    assert_eq!(all.len(), 40);
    assert_eq!(format!("{:?}", ErrorCode::InvalidRange), "InvalidRange");
    const _: ErrorCode = ErrorCode::ALL[0];
}
