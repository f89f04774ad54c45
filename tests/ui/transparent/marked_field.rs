use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
    A(#[qs(expose)] ErrorCode),
}

fn main() {}
