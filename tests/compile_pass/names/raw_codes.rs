//! Raw variants without fields, which are parsed from their codes.
#![allow(nonstandard_style)]

use qs_error::{ErrorCatalog, QsError};

#[derive(Clone, Copy, Debug, PartialEq, QsError)]
enum r#match {
    #[qs(code = "one", status = 404)]
    r#as,
    #[qs(code = "two", status = 404)]
    r#break,
    #[qs(code = Self::r#as, message = "again")]
    r#continue,
    #[qs(code = qs_error::ErrorCode::r#BadDigest)]
    r#loop,
    #[qs(code = r#match::r#break)]
    r#move,
}

#[derive(Debug, QsError)]
enum Heirs {
    #[qs(code = r#match::r#loop)]
    OfLoop,
    #[qs(code = r#match::r#as)]
    OfAs,
}

fn main() {
    let parsed = ["one", "two", "bad_digest"].map(|code| code.parse().ok());
    let expected = [r#match::r#as, r#match::r#break, r#match::r#loop];
    assert_eq!(parsed, expected.map(Some));
    assert!("as".parse::<r#match>().is_err());
    assert_eq!(r#match::r#continue.message(), "again");
    assert_eq!(r#match::r#move.code(), "two");
    assert_eq!(r#match::CATALOG.len(), 3);
    assert_eq!(
        [Heirs::OfLoop.code(), Heirs::OfAs.code()],
        ["bad_digest", "one"]
    );
}
