use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 500)]
    A(#[qs(from)] std::io::Error),
    #[qs(code = "b", status = 500)]
    B(#[qs(from)] std::io::Error),
//~        ^^^^ duplicate `from` for `std::io::Error`, first on `A`: keep one
}

fn main() {}
