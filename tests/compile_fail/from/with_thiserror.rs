use qs_error::QsError;

#[derive(Debug, thiserror::Error, QsError)]
enum Error {
    #[error("a")]
    #[qs(code = "a", status = 500)]
    A(#[qs(from)] std::io::Error),
//~        ^^^^ key `from` cannot be combined with `#[error(…)]`: write `#[from]`, which both derives read
    #[error("b")]
    #[qs(code = "b", status = 500)]
    B(#[qs(source)] std::fmt::Error),
//~        ^^^^^^ key `source` cannot be combined with `#[error(…)]`: write `#[source]`, which both derives read
}

fn main() {}
