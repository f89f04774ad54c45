//! A glob import of other items with the names of the prelude.
#![allow(dead_code, nonstandard_style)]

mod lookalikes {
    pub struct Box;
    pub struct Option;
    pub struct Result;
    pub struct String;
    pub struct Vec;
    pub const None: () = ();
    pub const Err: () = ();
    pub fn Ok() {}
    pub fn Some() {}
    pub fn drop() {}
    pub trait Clone {}
    pub trait From {}
    pub trait Into {}
    pub trait Iterator {}
    pub trait ToString {}
    pub trait ToOwned {}
    pub mod core {}
    pub mod std {}
    pub struct u8;
    pub struct str;
}

mod inner {
    use super::lookalikes::*;

    #[derive(Debug, ::qs_error::QsError)]
    #[qs(challenge = "Bearer")]
    pub enum Error {
        #[qs(code = "own", status = 401, message = "{0} {1:?}")]
        Own(
            &'static ::core::primitive::str,
            ::core::option::Option<char>,
        ),
        #[qs(code = ::qs_error::ErrorCode::InvalidRange, url = "https://example.com/{code}")]
        Inherited {
            source: ::core::option::Option<::core::fmt::Error>,
            #[qs(retry_after)]
            wait: ::core::option::Option<::core::primitive::u8>,
        },
        #[qs(transparent)]
        Standard(#[qs(from)] ::qs_error::ErrorCode),
    }

    #[derive(Clone, Copy, Debug, ::qs_error::QsError)]
    pub enum Codes {
        #[qs(code = "one", status = 404)]
        One,
    }

    fn shadowed() -> (Box, Option, Result, String) {
        (Box, Option, Result, String)
    }
}

fn main() {
    use inner::{Codes, Error};
    use qs_error::{ErrorCode, QsError};
    let own = Error::Own("a", Some('b'));
    assert_eq!(own.to_string(), "a Some('b')");
    assert_eq!(
        qs_error::respond(&own).headers()["www-authenticate"],
        "Bearer"
    );
    let inherited = Error::Inherited {
        source: None,
        wait: Some(4),
    };
    assert_eq!(qs_error::respond(&inherited).headers()["retry-after"], "4");
    assert_eq!(
        inherited.url().unwrap(),
        "https://example.com/invalid_range"
    );
    assert_eq!(Error::from(ErrorCode::BadDigest).code(), "bad_digest");
    assert_eq!("one".parse::<Codes>().unwrap().code(), "one");
}
