use qs_error::QsError;

#[derive(Debug, thiserror::Error, QsError)]
enum Error {
    #[error("a")]
    #[qs(code = "a", status = 500)]
    A(#[qs(from)] std::io::Error),
    #[error("b")]
    #[qs(code = "b", status = 500)]
    B(#[qs(source)] std::fmt::Error),
}

fn main() {}
