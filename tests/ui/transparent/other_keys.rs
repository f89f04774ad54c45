use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent, status = 404)]
    A(ErrorCode),
}

fn main() {}
