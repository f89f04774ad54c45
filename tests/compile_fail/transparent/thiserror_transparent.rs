use qs_error::QsError;

#[derive(Debug, thiserror::Error, QsError)]
enum Error {
    #[error(transparent)]
    A(#[from] std::fmt::Error),
//~           ^^^^^^^^^^^^^^^ E0080 … type `std::fmt::Error` does not implement `QsError`: add `#[derive(Debug, QsError)]` to it, or add a `code` and a `status` to the variant, and keep `#[from]`
}

fn main() {}
