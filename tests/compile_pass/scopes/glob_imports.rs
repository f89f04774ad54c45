//! Glob imports of all variants and items.
mod errors {
    pub use qs_error::*;

    #[derive(Debug, QsError)]
    pub enum Error {
        #[qs(code = "option", status = 404, message = "{0:?}")]
        Option(Option<u8>),
        #[qs(code = "u8", status = 404, message = "{x}")]
        U8 {
            #[qs(member)]
            x: u8,
        },
        #[qs(code = ErrorCode::BadDigest)]
        String,
        #[qs(transparent)]
        QsError(#[qs(from)] ErrorCode),
    }
}

use errors::Error::{self, *};
use errors::*;
use std::error::Error as _;

#[derive(Debug, errors::QsError)]
pub enum Outer {
    #[qs(code = Error::String)]
    Inherited,
    #[qs(transparent)]
    Error(#[qs(from)] Error),
    #[qs(code = "own", status = 500)]
    Own(#[qs(from)] std::fmt::Error),
}

fn main() {
    use errors::QsError;
    let option = self::Option(Some(1));
    assert_eq!(option.message(), "Some(1)");
    assert_eq!(Outer::from(U8 { x: 2 }).message(), "2");
    assert_eq!(Outer::Inherited.code(), String.code());
    let inner: Error = ErrorCode::InvalidRange.into();
    assert_eq!(Outer::from(inner).status(), 416);
    assert!(Outer::from(std::fmt::Error).source().is_some());
    assert_eq!(<Outer as ErrorCatalog>::CATALOG.len(), 43);
}
