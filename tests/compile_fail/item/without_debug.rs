//@ uses:
use qs_error::QsError;

#[derive(QsError)]
enum Error {
//~  ^^^^^ E0277 … `Error`
//~  ^^^^^ E0277 … `Error`
    #[qs(code = "a_b", status = 404)]
    A,
}

fn main() {}
