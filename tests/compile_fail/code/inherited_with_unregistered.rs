use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = ErrorCode::InvalidRange, unregistered)]
//~                                      ^^^^^^^^^^^^ `unregistered` cannot be combined with `code = ErrorCode::InvalidRange`, which has a status: remove `unregistered`
    A,
}

fn main() {}
