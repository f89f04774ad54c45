//! Constants and statics that have the names of all fields.
#![allow(nonstandard_style, dead_code)]

use qs_error::QsError;

mod inner {
    macro_rules! shadow {
        (const $($constant:ident)*; static $($global:ident)*;) => {
            $(const $constant: &str = "not this one";)*
            $(static $global: &str = "not this one";)*
        };
    }

    shadow! {
        const f formatter status code message url headers members _0;
        static info source x self_ value row text;
    }

    #[derive(Debug, qs_error::QsError)]
    #[qs(
        code = "first",
        status = 409,
        message = "{f} {formatter} {status} {code} {message} {url} {headers} {members:?} {_0}"
    )]
    pub struct First {
        pub f: u8,
        pub formatter: u8,
        #[qs(header = "x-status")]
        pub status: u8,
        #[qs(member = "the_code")]
        pub code: u8,
        pub message: u8,
        #[qs(retry_after)]
        pub url: u8,
        pub headers: u8,
        #[qs(member)]
        pub members: Option<u8>,
        pub _0: u8,
    }

    #[derive(Debug, qs_error::QsError)]
    pub enum Second {
        #[qs(
            code = "second",
            status = 404,
            message = "{info} {x:>value$} {self_} {row} {text}"
        )]
        Second {
            info: u8,
            source: std::fmt::Error,
            x: u8,
            self_: u8,
            value: usize,
            row: u8,
            text: u8,
        },
    }
}

fn main() {
    let first = inner::First {
        f: 1,
        formatter: 2,
        status: 3,
        code: 4,
        message: 5,
        url: 6,
        headers: 7,
        members: Some(8),
        _0: 9,
    };
    assert_eq!(first.to_string(), "1 2 3 4 5 6 7 Some(8) 9");
    let response = qs_error::respond(&first);
    assert_eq!(response.headers()["x-status"], "3");
    assert_eq!(response.headers()["retry-after"], "6");
    assert!(response.body().ends_with(br#""the_code":4,"members":8}"#));
    let second = inner::Second::Second {
        info: 1,
        source: std::fmt::Error,
        x: 2,
        self_: 3,
        value: 4,
        row: 5,
        text: 6,
    };
    assert_eq!(second.message(), "1    2 3 5 6");
    assert!(std::error::Error::source(&second).is_some());
}
