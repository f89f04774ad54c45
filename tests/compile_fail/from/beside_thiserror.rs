use qs_error::QsError;

#[derive(Debug, thiserror::Error, QsError)]
enum Error {
    #[error("a")]
    #[qs(code = "a", status = 500)]
    A(#[qs(from)] std::io::Error),
//~        ^^^^ thiserror writes Error and From here: write the bare `#[from]`, which both derives read
    #[error("b")]
    #[qs(code = "b", status = 500)]
    B(#[qs(source)] std::fmt::Error),
//~        ^^^^^^ thiserror writes Error and From here: write the bare `#[source]`, which both derives read
}

fn main() {}
