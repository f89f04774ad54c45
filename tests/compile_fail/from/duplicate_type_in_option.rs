use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 500)]
    A(#[qs(from)] std::fmt::Error),
    #[qs(code = "b", status = 500)]
    B(#[qs(from)] Option<std::fmt::Error>),
//~        ^^^^ duplicate `from` for `std::fmt::Error`, first on `A`: keep one
}

fn main() {}
