use qs_error::QsError;

#[derive(Debug, thiserror::Error, QsError)]
enum Error {
    #[error(transparent)]
    Bare(std::fmt::Error),
//~      ^^^^^^^^^^^^^^^ E0080 … or add a `code` and a `status` to the variant
    #[error("number")]
    #[qs(transparent)]
    Key(std::num::ParseIntError),
//~     ^^^^^^^^^^^^^^^^^^^^^^^ E0080 … or replace `transparent` with a `code` and a `status`, and add `#[source]` to the field
}

fn main() {}
