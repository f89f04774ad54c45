//! Type parameters and lifetimes that have the hidden names of expansions.
#![allow(non_camel_case_types)]

use std::fmt::Display;

use qs_error::{ErrorCatalog, ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error<'__qs_0, __qs_T, __qs_U, __qs_f, __qs_fallback>
where
    __qs_T: Display,
{
    #[qs(code = "own", status = 404, message = "{0} {1} {2:?}")]
    Own(
        __qs_T,
        &'__qs_0 str,
        #[qs(member = "x", header = "x-a")] __qs_U,
    ),
    #[qs(code = ErrorCode::InvalidRange)]
    Inherited(#[qs(source)] __qs_f),
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
    #[qs(code = "held", status = 404)]
    Held(__qs_fallback),
}

type Short<'a> = Error<'a, u8, u8, std::fmt::Error, ()>;

fn main() {
    let own = Short::Own(1, "t", 2);
    assert_eq!(own.message(), "1 t 2");
    assert_eq!(qs_error::respond(&own).headers()["x-a"], "2");
    let inherited = Short::Inherited(std::fmt::Error);
    assert_eq!(inherited.code(), "invalid_range");
    assert!(std::error::Error::source(&inherited).is_some());
    assert_eq!(Short::from(ErrorCode::BadDigest).code(), "bad_digest");
    assert_eq!((Short::Held(()).code(), Short::CATALOG.len()), ("held", 42));
}
