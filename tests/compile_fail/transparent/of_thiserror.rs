use qs_error::QsError;

#[derive(Debug, thiserror::Error, QsError)]
enum Error {
    #[error(transparent)]
    A(#[from] std::fmt::Error),
//~           ^^^^^^^^^^^^^^^ E0080 … this type is not a `QsError`: declare it with `#[derive(Debug, QsError)]`, or add a `code` and a `status` to the variant; `#[from]` stays
}

fn main() {}
