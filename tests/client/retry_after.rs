//! The delay of a retry: `Retry-After` in every form.

use std::time::Duration;

use http::{HeaderMap, StatusCode};
use qs_error::client::{Reader, Retry};

use crate::support::{headers, read};

const DATE: &[u8] = b"Sun, 06 Nov 1994 08:49:37 GMT";

fn retry(lines: &[(&str, &[u8])]) -> Retry {
    read(503, lines, "").retry(&[])
}

fn after(seconds: u64) -> Retry {
    Retry::After(Duration::from_secs(seconds))
}

#[test]
fn retry_after_forms_are_read() {
    let cases: &[(&[u8], Retry)] = &[
        (b"0", after(0)),
        (b"7", after(7)),
        (b" 7 ", after(7)),
        (b"0000000000000000000000000000007", after(7)),
        (b"300", after(300)),
        (b"301", after(300)),
        (b"2147483647", after(300)),
        (b"18446744073709551615", after(300)),
        (b"18446744073709551616", Retry::Backoff),
        (b"99999999999999999999999999999999", Retry::Backoff),
        (b"-1", Retry::Backoff),
        (b"+1", Retry::Backoff),
        (b"1.5", Retry::Backoff),
        (b"1e3", Retry::Backoff),
        (b"0x10", Retry::Backoff),
        (b"1 2", Retry::Backoff),
        (b"", Retry::Backoff),
        (b"soon", Retry::Backoff),
        (b"\xff", Retry::Backoff),
        (b"NaN", Retry::Backoff),
        // Dates, in the three formats of RFC 9110, section 5.6.7.
        (b"Sun, 06 Nov 1994 08:49:47 GMT", after(10)),
        (b"Sunday, 06-Nov-94 08:49:47 GMT", after(10)),
        (b"Sun Nov  6 08:49:47 1994", after(10)),
        (b"Sun, 06 Nov 1994 08:49:37 GMT", after(0)),
        (b"Sat, 05 Nov 1994 08:49:37 GMT", after(0)),
        (b"Fri, 31 Dec 9999 23:59:59 GMT", after(300)),
        (b"Sun, 06 Nov 1994 08:49:47", Retry::Backoff),
        (b"Sun, 32 Nov 1994 08:49:47 GMT", Retry::Backoff),
        (b"Thu, 01 Jan 1960 00:00:00 GMT", Retry::Backoff),
    ];
    for (value, expected) in cases {
        let actual = retry(&[("date", DATE), ("retry-after", value)]);
        assert_eq!(actual, *expected, "{}", String::from_utf8_lossy(value));
    }
}

#[test]
fn date_without_valid_date_header_is_ignored() {
    let later: &[u8] = b"Sun, 06 Nov 1994 08:49:47 GMT";
    assert_eq!(retry(&[("retry-after", later)]), Retry::Backoff);
    assert_eq!(
        retry(&[("retry-after", later), ("date", b"today")]),
        Retry::Backoff
    );
    assert_eq!(
        retry(&[("retry-after", b"9"), ("date", b"today")]),
        after(9)
    );
}

#[test]
fn first_valid_of_several_headers_is_used() {
    assert_eq!(
        retry(&[
            ("retry-after", b"soon"),
            ("retry-after", b"8"),
            ("retry-after", b"9")
        ]),
        after(8)
    );
}

#[test]
fn header_precedes_member() {
    let retry = |lines: &[(&str, &[u8])], body: &str| read(503, lines, body).retry(&[]);
    let body = r#"{"code":"a","retry_after":20}"#;
    assert_eq!(retry(&[], body), after(20));
    assert_eq!(
        retry(&[], r#"{"error":{"code":"a","retry_after":20}}"#),
        after(20)
    );
    assert_eq!(retry(&[("retry-after", b"8")], body), after(8));
    assert_eq!(retry(&[("retry-after", b"soon")], body), after(20));
    for value in [
        "-1",
        "1.5",
        "\"20\"",
        "null",
        "1e2",
        "18446744073709551616",
        "[20]",
    ] {
        let body = format!(r#"{{"code":"a","retry_after":{value}}}"#);
        assert_eq!(retry(&[], &body), Retry::Backoff, "{value}");
    }
}

#[test]
fn longest_wait_limits_every_source() {
    let reader = Reader::new().longest_wait(Duration::from_secs(2));
    let read = |headers: &HeaderMap, body: &str| {
        let error = reader.read(StatusCode::SERVICE_UNAVAILABLE, headers, body.as_bytes());
        error.unwrap().retry(&[])
    };
    assert_eq!(read(&headers(&[("retry-after", b"3")]), ""), after(2));
    assert_eq!(
        read(&headers(&[]), r#"{"code":"a","retry_after":3}"#),
        after(2)
    );
    assert_eq!(read(&headers(&[("retry-after", b"1")]), ""), after(1));
}
