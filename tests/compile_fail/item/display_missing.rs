//@ uses:
use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(external_display)]
enum Error {
//~  ^^^^^ E0277 … `Error` does not implement `Display` and `std::error::Error`: for … for `external_display`, implement both
    #[qs(code = "a_b", status = 404)]
    A,
}

fn main() {}
