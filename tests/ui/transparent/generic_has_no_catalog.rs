use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error<T> {
    #[qs(transparent)]
    A(T),
}

const ALL: &[qs_error::CodeInfo] = qs_error::catalog![Error<ErrorCode>];

fn main() {}
