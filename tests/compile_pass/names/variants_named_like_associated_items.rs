//! Variants named like the associated types and constants of the traits, and like types.
#![allow(nonstandard_style)]

use qs_error::{ErrorCatalog, ErrorCode, QsError};

#[derive(Clone, Copy, Debug, PartialEq, QsError)]
enum Codes {
    #[qs(code = "err", status = 404)]
    Err,
    #[qs(code = "error", status = 404)]
    Error,
    #[qs(code = "catalog", status = 404)]
    CATALOG,
    #[qs(code = "variants", status = 404)]
    VARIANTS,
    #[qs(code = "rows", status = 404)]
    ROWS,
    #[qs(code = Self::Err)]
    Self_,
    #[qs(code = ErrorCode::BadDigest)]
    Codes,
}

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "output", status = 404, message = "{0}")]
    Output(u8),
    #[qs(code = "inner", status = 500)]
    Error(#[qs(from)] std::fmt::Error),
    #[qs(transparent)]
    QsError(#[qs(from)] ErrorCode),
    #[qs(transparent)]
    Codes(#[qs(from)] Codes),
    #[qs(code = Codes::Codes, message = "{Target}")]
    Target { Target: u8 },
    #[qs(code = Error::Output)]
    Item,
}

fn main() {
    let parsed = ["err", "error", "catalog", "variants", "rows", "bad_digest"]
        .map(|code| code.parse::<self::Codes>().unwrap());
    use self::Codes::*;
    assert_eq!(parsed, [Err, Error, CATALOG, VARIANTS, ROWS, Codes]);
    assert_eq!(Self_.code(), "err");
    assert_eq!(<self::Codes as ErrorCatalog>::CATALOG.len(), 6);
    let output = self::Error::Output(1);
    assert_eq!((output.to_string(), output.code()), ("1".into(), "output"));
    assert_eq!(self::Error::from(std::fmt::Error).code(), "inner");
    assert_eq!(self::Error::from(ErrorCode::InvalidRange).status(), 416);
    assert_eq!(self::Error::from(VARIANTS).code(), "variants");
    let target = self::Error::Target { Target: 1 };
    assert_eq!(
        [target.code(), self::Error::Item.code()],
        ["bad_digest", "output"]
    );
}
