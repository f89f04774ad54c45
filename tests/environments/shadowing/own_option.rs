//! A type of the user called `Option`, in fields of every role.
use std::fmt;

use qs_error::QsError;

#[derive(Debug, serde::Serialize)]
struct Option<T>(T);

impl<T: fmt::Display> fmt::Display for Option<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}>", self.0)
    }
}

impl std::error::Error for Option<u8> {}

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "held", status = 404, message = "held {0}")]
    Held(#[qs(member = "x", header = "x-a")] Option<u8>),
    #[qs(code = "caused", status = 500)]
    Caused { source: Option<u8> },
    #[qs(code = "usual", status = 404)]
    Usual(#[qs(member = "x")] std::option::Option<u8>),
}

fn main() {
    let held = Error::Held(Option(1));
    assert_eq!(held.message(), "held <1>");
    let answer = qs_error::respond(&held);
    assert_eq!(answer.headers()["x-a"], "<1>");
    assert!(answer.body().ends_with(br#","x":1}"#));
    let caused = Error::Caused { source: Option(2) };
    let source = std::error::Error::source(&caused).map(ToString::to_string);
    assert_eq!(source.as_deref(), Some("<2>"));
    let usual = qs_error::respond(&Error::Usual(None));
    assert!(!String::from_utf8_lossy(usual.body()).contains("\"x\""));
}
