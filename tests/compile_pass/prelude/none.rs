//! No implicit prelude.
#![no_implicit_prelude]

use ::qs_error::QsError;
use ::std::clone::Clone;
use ::std::fmt::Debug;
use ::std::prelude::v1::derive;
use ::std::{assert_eq, string::ToString};

#[derive(Debug, QsError)]
#[qs(url = "https://example.com/{code}", challenge = "Bearer")]
enum All<'a, T: Clone> {
    #[qs(code = "all", status = 404, message = "{a} {b:?}", header("x-a" = "a"), retry_after = 3, retryable, log = warn)]
    Own {
        a: T,
        #[qs(member)]
        b: &'a str,
        #[qs(header = "x-c")]
        c: ::std::option::Option<u8>,
        #[qs(retry_after)]
        d: ::std::option::Option<::std::time::Duration>,
        source: ::std::option::Option<::std::boxed::Box<dyn ::std::error::Error>>,
    },
    #[qs(code = ::qs_error::ErrorCode::InvalidRange)]
    Inherited,
    #[qs(code = Self::Inherited, message = "shared")]
    Shared(::std::fmt::Error),
    #[qs(transparent)]
    Standard(#[qs(from)] ::qs_error::ErrorCode),
}

fn main() {
    use ::std::option::Option::{None, Some};
    let own = All::Own {
        a: 1,
        b: "b",
        c: Some(2),
        d: None,
        source: None,
    };
    assert_eq!(own.to_string(), "1 \"b\"");
    assert_eq!(::qs_error::respond(&own).headers()["x-c"], "2");
    assert_eq!(All::<u8>::Inherited.status(), 416);
    assert_eq!(All::<u8>::Shared(::std::fmt::Error).message(), "shared");
    let standard: All<'_, u8> = ::std::convert::From::from(::qs_error::ErrorCode::BadDigest);
    assert_eq!(standard.code(), "bad_digest");
}
