//! No implicit prelude in one module, which defines items with names of the prelude.
mod bare {
    #![no_implicit_prelude]
    #![allow(dead_code)]

    pub enum Option {
        Some,
        None,
    }
    use self::Option::{None, Some};

    pub struct Box;
    pub struct String;
    pub trait Into {}
    pub trait Iterator {}

    #[derive(::std::fmt::Debug, ::qs_error::QsError)]
    pub enum Error<'a> {
        #[qs(code = "own", status = 404, message = "{text} {maybe:?}")]
        Own {
            text: &'a str,
            #[qs(member)]
            maybe: ::core::option::Option<u8>,
        },
        #[qs(code = ::qs_error::ErrorCode::BadDigest)]
        Inherited(#[qs(source)] ::std::option::Option<::std::fmt::Error>),
        #[qs(transparent)]
        Standard(#[qs(from)] ::qs_error::ErrorCode),
    }

    use ::std::prelude::v1::derive;

    fn shadowed() -> [Option; 2] {
        [Some, None]
    }
}

fn main() {
    use qs_error::{ErrorCatalog, ErrorCode, QsError};
    let own = bare::Error::Own {
        text: "t",
        maybe: None,
    };
    assert_eq!(own.message(), "t None");
    let body = qs_error::respond(&own).into_body();
    assert!(!String::from_utf8_lossy(&body).contains("maybe"));
    let inherited = bare::Error::Inherited(Some(std::fmt::Error));
    assert_eq!(inherited.code(), "bad_digest");
    assert!(std::error::Error::source(&inherited).is_some());
    assert!(std::error::Error::source(&bare::Error::Inherited(None)).is_none());
    assert_eq!(bare::Error::from(ErrorCode::InvalidRange).status(), 416);
    assert_eq!(bare::Error::CATALOG.len(), 41);
}
