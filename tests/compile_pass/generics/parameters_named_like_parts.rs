//! Parameters named like the variants and fields of their type, and usual single-letter names.
#![allow(nonstandard_style)]

use std::fmt::Debug;

use qs_error::{ErrorCatalog, ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error<E, T, F, Self_, Own, source, const N: usize> {
    #[qs(code = "own", status = 404, message = "{Own:?} {T} {Self_:?}")]
    Own { Own: Own, T: T, Self_: [Self_; N] },
    #[qs(code = "e", status = 500)]
    E(#[qs(source)] E),
    #[qs(code = "f", status = 500)]
    F { source: Option<source> },
    #[qs(transparent)]
    T(#[qs(from)] ErrorCode),
    #[qs(code = Self::E, message = "self")]
    Self_(#[qs(member = "F")] F),
}

type Plain = Error<std::fmt::Error, u8, char, bool, &'static str, std::num::ParseIntError, 1>;

fn main() {
    let own: Plain = Error::Own {
        Own: "o",
        T: 1,
        Self_: [true],
    };
    assert_eq!(own.message(), "\"o\" 1 [true]");
    let source = "x".parse::<u8>().err();
    let f: Plain = Error::F { source };
    for error in [Plain::E(std::fmt::Error), f] {
        assert!(std::error::Error::source(&error).is_some());
    }
    assert_eq!(Plain::from(ErrorCode::BadDigest).code(), "bad_digest");
    let shared = Plain::Self_('f');
    assert_eq!((shared.code(), shared.message()), ("e", "self".into()));
    assert!(qs_error::respond(&shared).body().ends_with(br#","F":"f"}"#));
    assert_eq!(Plain::CATALOG.len(), 43);
}
