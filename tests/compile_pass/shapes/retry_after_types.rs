//! Fields of every type that `retry_after` accepts: by value, by reference, optional. Some exceed
//! the maximum.
use std::time::Duration;

use qs_error::{ErrorResponse, QsError};

#[derive(Debug, QsError)]
enum Error<'a, T> {
    #[qs(code = "u16", status = 429)]
    U16(#[qs(retry_after)] &'a u16),
    #[qs(code = "u32", status = 429, retry_after = 9)]
    U32(#[qs(retry_after)] Option<u32>),
    #[qs(code = "u64", status = 503)]
    U64 {
        #[qs(retry_after)]
        wait: Option<&'a u64>,
    },
    #[qs(code = "usize", status = 503)]
    Usize(#[qs(retry_after, member = "x", header = "x-wait")] usize),
    #[qs(code = "duration", status = 503)]
    Duration(#[qs(retry_after)] &'a &'a Duration),
    #[qs(code = "parameter", status = 503, retry_after = 7, message = "{0:?}")]
    Parameter(#[qs(retry_after)] Option<T>),
    #[qs(code = "by_header", status = 503, header("retry-after" = "Fri, 31 Dec 1999 23:59:59 GMT"))]
    ByHeader,
}

fn wait<T: std::fmt::Debug>(error: Error<'_, T>) -> String
where
    for<'a> Error<'a, T>: QsError,
{
    let of_error = qs_error::respond(&error)
        .headers()
        .get("retry-after")
        .cloned();
    let response = ErrorResponse::from(error);
    let of_response = qs_error::respond(&response)
        .headers()
        .get("retry-after")
        .cloned();
    assert_eq!(of_error, of_response);
    of_error.map_or_else(String::new, |value| value.to_str().unwrap().to_owned())
}

fn main() {
    type Plain<'a> = Error<'a, u8>;
    let long = Duration::from_millis(1500);
    let waits = [
        wait(Plain::U16(&2)),
        wait(Plain::U32(Some(3))),
        wait(Plain::U32(None)),
        wait(Plain::U64 {
            wait: Some(&u64::MAX),
        }),
        wait(Plain::U64 { wait: None }),
        wait(Plain::Usize(5)),
        wait(Plain::Duration(&&long)),
        wait(Error::Parameter(Some(Duration::MAX))),
        wait(Plain::Parameter(None)),
        wait(Plain::ByHeader),
    ];
    let max = i32::MAX.to_string();
    let expected = [
        "2",
        "3",
        "9",
        &max,
        "",
        "5",
        "2",
        &max,
        "7",
        "Fri, 31 Dec 1999 23:59:59 GMT",
    ];
    assert_eq!(waits, expected);
    assert_eq!(Plain::Duration(&&long).retry_after(), Some(long));
}
