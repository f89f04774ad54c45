use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
    A(std::io::Error),
//~   ^^^^^^^^^^^^^^ E0080 … type `std::io::Error` does not implement `QsError`: add `#[derive(Debug, QsError)]` to it, or replace `transparent` with a `code` and a `status`, and add `#[qs(source)]` to the field
}

fn main() {}
