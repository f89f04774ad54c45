//! Local variables that have the names of fields, of hidden bindings and of items.
#![allow(non_snake_case)]

use qs_error::{ErrorCode, QsError};

fn check(__qs_f: u8, f: u8) -> u8 {
    let (__qs_0, __qs_1, __qs_sink, __qs_value) = (1, 2, 3, 4);
    let (__qs_headers, __qs_members, __qs_source, __qs_error) = (5, 6, 7, 8);
    let (text, source, url, code, x) = ("name", "source", "url", "code", "x");

    #[derive(Debug, QsError)]
    #[qs(url = "https://example.com/{code}")]
    enum Error<'a> {
        #[qs(code = "own", status = 404, message = "{text} {x:?} {f}")]
        Own {
            #[qs(member, header = "x-text")]
            text: &'a str,
            x: Option<&'a str>,
            #[qs(retry_after)]
            f: u8,
        },
        #[qs(code = ErrorCode::BadDigest)]
        Inherited { source: Option<std::fmt::Error> },
        #[qs(transparent)]
        Standard(#[qs(from)] ErrorCode),
    }

    let own = Error::Own {
        text,
        x: Some(x),
        f,
    };
    assert_eq!(own.message(), "name Some(\"x\") 10");
    let response = qs_error::respond(&own);
    assert_eq!(response.headers()["x-text"], "name");
    assert_eq!(response.headers()["retry-after"], "10");
    let inherited = Error::Inherited { source: None };
    let ends = format!("{}s://example.com/bad_digest", "http");
    assert_eq!(inherited.url().as_deref(), Some(&*ends));
    assert_eq!(Error::from(ErrorCode::InvalidRange).status(), 416);
    assert_eq!([source, url, code], ["source", "url", "code"]);
    let all = [
        __qs_0,
        __qs_1,
        __qs_sink,
        __qs_value,
        __qs_headers,
        __qs_members,
        __qs_source,
        __qs_error,
    ];
    __qs_f + all.iter().sum::<u8>()
}

fn main() {
    assert_eq!(check(9, 10), 45);
}
