//@ uses:
use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(crate = renamed::errors)]
//~          ^^^^^^^ E0433 … `renamed`
enum Error {
    #[qs(code = "a_b", status = 404)]
    A,
}

fn main() {}
