//! White space in placeholders, where format strings allow it.
use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(
        code = "spaces",
        status = 404,
        message = "{x } {x :?} {x:>3 } {x:} {x:? }"
    )]
    Spaces { x: u8 },
}

fn main() {
    assert_eq!(Error::Spaces { x: 1 }.to_string(), "1 1   1 1 1");
}
