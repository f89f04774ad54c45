//! The user's types named like primitives and types of std, as types of fields.
#![allow(nonstandard_style)]

use std::fmt;

use qs_error::QsError;

macro_rules! lookalikes {
    ($($name:ident),*) => {$(
        #[derive(Debug, serde::Serialize)]
        struct $name;

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!("own ", stringify!($name)))
            }
        }

        impl std::error::Error for $name {}
    )*};
}

lookalikes!(u16, str, bool, char, String, Box, Duration, Cow);

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "printed", status = 404, message = "{0}, {1}, {2}, {3:?}")]
    Printed(u16, str, bool, char),
    #[qs(code = "handed_out", status = 503, message = "{text}")]
    HandedOut {
        #[qs(member, header = "x-text")]
        text: String,
        #[qs(header = "x-wait")]
        wait: Duration,
        #[qs(retry_after)]
        real_wait: std::time::Duration,
        source: Box,
    },
    #[qs(code = "made", status = 500)]
    Made(#[qs(from)] Cow),
}

fn main() {
    let printed = Error::Printed(u16, str, bool, char);
    assert_eq!(printed.message(), "own u16, own str, own bool, char");
    let handed_out = Error::HandedOut {
        text: String,
        wait: Duration,
        real_wait: std::time::Duration::from_secs(3),
        source: Box,
    };
    let response = qs_error::respond(&handed_out);
    assert_eq!(response.headers()["x-text"], "own String");
    assert_eq!(response.headers()["x-wait"], "own Duration");
    assert_eq!(response.headers()["retry-after"], "3");
    assert!(response.body().ends_with(br#","text":null}"#));
    for (error, source) in [(handed_out, "own Box"), (Error::from(Cow), "own Cow")] {
        let found = std::error::Error::source(&error).map(ToString::to_string);
        assert_eq!(found.as_deref(), Some(source));
    }
}
