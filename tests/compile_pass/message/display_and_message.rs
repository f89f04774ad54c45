//! `display` and `message` print different fields in different ways, and require different bounds.
use std::fmt::{self, Debug, Display, LowerHex};

use qs_error::QsError;

#[derive(Debug)]
struct Hex;

impl LowerHex for Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("hex")
    }
}

#[derive(Debug, QsError)]
enum Error<A, B> {
    #[qs(code = "split", status = 404, message = "{0}", display = "{0} {1:x}")]
    Split(A, B),
    #[qs(
        code = "hidden",
        status = 500,
        display = "{secret} of {name}",
        message = "{name} failed"
    )]
    Hidden {
        secret: A,
        #[qs(member)]
        name: &'static str,
    },
    #[qs(code = "shown", status = 502, message = "{x}: {source}", expose)]
    Shown { x: B, source: fmt::Error },
}

/// Display requires the bounds of `display`. A variant without `display` prints its message.
fn display<A: Display, B: Display + LowerHex>(error: &Error<A, B>) -> String {
    error.to_string()
}

fn message<A: Debug + Display, B: Debug + Display + LowerHex>(error: &Error<A, B>) -> String {
    error.message().into_owned()
}

impl Display for Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("plain")
    }
}

fn main() {
    let split = Error::Split(1, Hex);
    assert_eq!(
        (display(&split), message(&split)),
        ("1 hex".into(), "1".into())
    );
    let hidden: Error<_, Hex> = Error::Hidden {
        secret: "s",
        name: "n",
    };
    assert_eq!(display(&hidden), "s of n");
    assert_eq!(message(&hidden), "n failed");
    let shown = Error::<u8, _>::Shown {
        x: Hex,
        source: fmt::Error,
    };
    assert_eq!(message(&shown), format!("plain: {}", fmt::Error));
    assert_eq!(qs_error::respond(&shown).status(), 502);
}
