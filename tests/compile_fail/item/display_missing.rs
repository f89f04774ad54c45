//@ uses:
use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(external_display)]
enum Error {
//~  ^^^^^ E0277 … `Error: std::error::Error`
    #[qs(code = "a_b", status = 404)]
    A,
}

fn main() {}
