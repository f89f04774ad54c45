//@ uses:
use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error<T> {
    #[qs(transparent)]
    A(T),
}

const ALL: &[qs_error::CodeInfo] = qs_error::catalog![Error<ErrorCode>];
//~                                                   ^^^^^^^^^^^^^^^^ E0277 … `Error<ErrorCode>` has no catalog of error codes

fn main() {}
