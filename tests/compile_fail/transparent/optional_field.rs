use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
    A(Option<ErrorCode>),
//~   ^^^^^^^^^^^^^^^^^ E0080 … type `Option<ErrorCode>` does not implement `QsError`: add `#[derive(Debug, QsError)]` to it, or replace `transparent` with a `code` and a `status`, and add `#[qs(source)]` to the field
}

fn main() {}
