use qs_error::QsError;

#[derive(Debug, thiserror::Error, QsError)]
enum Error {
    #[error(transparent)]
    Bare(std::fmt::Error),
//~      ^^^^^^^^^^^^^^^ E0080 … or add a `code` and a `status` to the variant; the field is the source
    #[error("number")]
    #[qs(transparent)]
    Key(std::num::ParseIntError),
//~     ^^^^^^^^^^^^^^^^^^^^^^^ E0080 … or replace `transparent` by a `code` and a `status`; mark the field by `#[source]`
}

fn main() {}
