//! Explicit discriminants, representations and `non_exhaustive`.
use qs_error::QsError;

const BASE: u8 = 10;

#[derive(Clone, Copy, Debug, QsError)]
#[repr(u8)]
#[non_exhaustive]
enum Codes {
    #[qs(code = "first", status = 404)]
    First = 3,
    #[qs(code = "second", status = 404)]
    Second = BASE + 1,
    #[qs(code = "third", status = 404)]
    Third = {
        if BASE > 3 {
            200
        } else {
            201
        }
    },
}

#[derive(Debug, QsError)]
#[non_exhaustive]
enum Error {
    #[qs(code = "open", status = 404, message = "{0}")]
    #[non_exhaustive]
    Open(u8),
    #[qs(code = "named", status = 404, message = "{x}")]
    #[non_exhaustive]
    Named { x: u8 },
}

#[derive(Debug, QsError)]
#[qs(code = "closed", status = 404)]
#[non_exhaustive]
struct Closed {}

fn main() {
    assert_eq!("third".parse::<Codes>().unwrap() as u8, 200);
    assert_eq!(
        [Codes::First.code(), Codes::Second.code()],
        ["first", "second"]
    );
    assert_eq!(
        [Error::Open(1).message(), Error::Named { x: 2 }.message()],
        ["1", "2"]
    );
    assert_eq!(Closed {}.code(), "closed");
}
