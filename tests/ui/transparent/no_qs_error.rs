use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
    A(std::io::Error),
//~   ^^^^^^^^^^^^^^ E0277 … `std::io::Error` is not a `QsError`
}

fn main() {}
