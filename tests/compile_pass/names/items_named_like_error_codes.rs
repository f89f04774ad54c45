//! Variants, associated items and methods named like the items of `ErrorCodes`.
#![allow(nonstandard_style)]

use qs_error::QsError;

#[derive(Clone, Copy, Debug, PartialEq, QsError)]
enum Variants {
    #[qs(code = "all", status = 404)]
    ALL,
    #[qs(code = "as_str", status = 404)]
    as_str,
    #[qs(code = "from_code", status = 404)]
    from_code,
    #[qs(code = qs_error::ErrorCode::BadDigest)]
    ErrorCodes,
}

#[derive(Debug, QsError)]
enum Items {
    #[qs(code = "a", status = 404)]
    A,
}

impl Items {
    const ALL: u8 = 1;

    fn as_str(&self, suffix: &str) -> String {
        format!("{self:?}{suffix}")
    }

    fn from_code(_: u8) {}

    fn from_str(_: u8) {}
}

fn main() {
    let all = <Variants as qs_error::ErrorCodes>::ALL;
    let codes = ["all", "as_str", "from_code", "bad_digest"];
    for (variant, code) in all.iter().zip(codes.iter()) {
        assert_eq!(qs_error::ErrorCodes::as_str(variant), *code);
        assert_eq!(code.parse(), Ok(*variant));
    }
    assert_eq!(all.len(), codes.len());
    assert_eq!(Items::A.as_str("!"), "A!");
    assert_eq!(Items::ALL, 1);
    Items::from_code(0);
    Items::from_str(0);
    use qs_error::ErrorCodes;
    assert_eq!(<Items as ErrorCodes>::from_code("a").unwrap().code(), "a");
    assert!(<Items as ErrorCodes>::from_code("b").is_none());
}
