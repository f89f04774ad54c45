use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
//~      ^^^^^^^^^^^ `transparent` requires exactly one field, which implements `QsError`
    A(ErrorCode, u8),
}

fn main() {}
