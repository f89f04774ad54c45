//! Statics and functions that have the names of all fields.
#![allow(nonstandard_style, dead_code)]

use qs_error::{ErrorCode, QsError};

macro_rules! shadow {
    (static $($global:ident)*; fn $($function:ident)*;) => {
        $(static $global: &str = "not this one";)*
        $(fn $function() {})*
    };
}

shadow! {
    static info source x self_ value row text wait cause;
    fn f formatter status code message url headers members _0;
}

#[derive(Debug, QsError)]
#[qs(
    code = "globals",
    status = 503,
    display = "{info} {x:>value$} {self_} {row}"
)]
struct Globals {
    info: u8,
    source: std::fmt::Error,
    x: u8,
    self_: u8,
    value: usize,
    row: u8,
    #[qs(member)]
    text: Option<u8>,
    #[qs(retry_after)]
    wait: u8,
}

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "functions", status = 404, message = "{f}{formatter}{code}{_0}")]
    Functions {
        f: u8,
        formatter: u8,
        #[qs(header = "x-status")]
        status: u8,
        code: u8,
        _0: u8,
    },
    #[qs(code = ErrorCode::BadDigest)]
    Inherited {
        #[qs(from)]
        cause: std::fmt::Error,
    },
}

fn main() {
    let globals = Globals {
        info: 1,
        source: std::fmt::Error,
        x: 2,
        self_: 3,
        value: 3,
        row: 4,
        text: Some(7),
        wait: 5,
    };
    assert_eq!(globals.to_string(), "1   2 3 4");
    let response = qs_error::respond(&globals);
    assert_eq!(response.headers()["retry-after"], "5");
    assert!(response.body().ends_with(br#","text":7}"#));
    let [f, formatter, status, code, _0] = [1, 2, 3, 4, 5];
    let functions = Error::Functions {
        f,
        formatter,
        status,
        code,
        _0,
    };
    assert_eq!(functions.message(), "1245");
    assert_eq!(qs_error::respond(&functions).headers()["x-status"], "3");
    assert!(std::error::Error::source(&globals).is_some());
    assert!(std::error::Error::source(&Error::from(std::fmt::Error)).is_some());
}
