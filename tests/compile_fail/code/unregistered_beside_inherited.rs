use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = ErrorCode::InvalidRange, unregistered)]
//~                                      ^^^^^^^^^^^^ `unregistered` cannot be given here: the status comes with `code = ErrorCode::InvalidRange`
    A,
}

fn main() {}
