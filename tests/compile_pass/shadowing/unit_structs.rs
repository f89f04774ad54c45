//! Unit structs that have the names of fields. In a pattern, such a name is a value.
#![allow(nonstandard_style, unused)]

mod inner {
    pub struct a;
    pub struct b;
    pub struct wait;
    pub struct source;

    #[derive(::core::fmt::Debug, ::qs_error::QsError)]
    #[qs(url = "https://example.com/{code}", challenge = "Bearer")]
    pub enum Error {
        #[qs(code = "own", status = 409, message = "{a} {b:?}", header("x-a" = "a"), retryable, log = warn)]
        Own {
            #[qs(member)]
            a: ::core::primitive::u8,
            #[qs(header = "x-b")]
            b: ::core::primitive::u16,
            #[qs(retry_after)]
            wait: ::core::primitive::u64,
            source: ::core::fmt::Error,
        },
        #[qs(code = ::qs_error::ErrorCode::InvalidRange, header("x-i" = "i"), url = "https://example.org/{code}")]
        Inherited,
        #[qs(code = Self::Inherited)]
        Shared(#[qs(from)] ::core::fmt::Error),
        #[qs(transparent)]
        Standard(#[qs(from)] ::qs_error::ErrorCode),
    }

    #[derive(
        ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, ::qs_error::QsError,
    )]
    pub enum Codes {
        #[qs(code = "one", status = 404)]
        One,
        #[qs(code = ::qs_error::ErrorCode::InvalidRange)]
        Two,
    }

    pub const ALL: &[::qs_error::CodeInfo] = ::qs_error::catalog![Codes, ::qs_error::ErrorCode];
}

fn main() {
    use inner::{Codes, Error, ALL};
    use qs_error::QsError;
    let own = Error::Own {
        a: 1,
        b: 2,
        wait: 3,
        source: std::fmt::Error,
    };
    assert_eq!(own.to_string(), "1 2");
    let response = qs_error::respond(&own);
    assert_eq!(response.headers()["x-b"], "2");
    assert_eq!(response.headers()["retry-after"], "3");
    assert!(response.body().ends_with(br#""a":1}"#));
    assert!(std::error::Error::source(&own).is_some());
    let inherited = qs_error::respond(&Error::Inherited);
    assert_eq!(inherited.headers()["x-i"], "i");
    assert_eq!(Error::from(std::fmt::Error).status(), 416);
    assert_eq!(
        Error::from(qs_error::ErrorCode::BadDigest).code(),
        "bad_digest"
    );
    assert_eq!("one".parse::<Codes>().unwrap().status(), 404);
    assert_eq!(ALL.len(), 41);
}
