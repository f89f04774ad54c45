//@ uses:
use qs_error::QsError;

#[derive(Debug, QsError)]
#[error("gone")]
#[qs(code = "gone", status = 410)]
struct Error;
//~    ^^^^^ E0277 … `Error` does not implement `Display` and `std::error::Error`: for `#[error(…)]`, derive `thiserror::Error` as well

fn main() {}
