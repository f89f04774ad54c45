//! Every form of `#[error(…)]` in thiserror 2: arguments, functions, nested fields.
use std::fmt;

use qs_error::{ErrorCatalog, QsError};

#[derive(Debug)]
struct Limits {
    low: u8,
    high: u8,
}

#[derive(Debug, thiserror::Error, QsError)]
enum Error {
    #[error("{0:?} is not below {max}", max = u8::MAX)]
    #[qs(code = "above", status = 400)]
    Above(u16),
    #[error("{} is outside of {}..{}", .value, .limits.low, limits.high)]
    #[qs(code = "outside", status = 400, header("x-a" = "a"))]
    Outside {
        #[qs(member, header = "x-value")]
        value: u8,
        limits: Limits,
    },
    #[error(fmt = written)]
    #[qs(code = "written", status = 404)]
    Written(u8, &'static str),
    #[error("{0:>width$} {len}", width = *.1, len = .0.len())]
    #[qs(code = "counted", status = 404)]
    Counted(&'static str, usize),
    #[error("{}", match .0 { Some(x) => x.to_string(), None => "none".to_owned() })]
    #[qs(code = "matched", status = 404)]
    Matched(#[qs(member = "x")] Option<u8>),
    #[error("escaped {{}} {{{0}}}")]
    #[qs(code = "escaped", status = 404)]
    Escaped(u8),
}

fn written(number: &u8, text: &&str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{}/{}", text, number)
}

fn main() {
    let limits = Limits { low: 1, high: 3 };
    let outside = Error::Outside { value: 4, limits };
    let response = qs_error::respond(&outside);
    assert_eq!(response.headers()["x-value"], "4");
    assert!(response.body().ends_with(br#","value":4}"#));
    let all = [
        (Error::Above(256), "256 is not below 255"),
        (outside, "4 is outside of 1..3"),
        (Error::Written(5, "w"), "w/5"),
        (Error::Counted("c", 3), "  c 1"),
        (Error::Matched(None), "none"),
        (Error::Matched(Some(6)), "6"),
        (Error::Escaped(7), "escaped {} {7}"),
    ];
    for (error, text) in all {
        assert_eq!(
            (error.message(), error.to_string()),
            (text.into(), text.to_owned())
        );
    }
    assert_eq!(Error::CATALOG.len(), 6);
}
