use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
//~      ^^^^^^^^^^^ `transparent` needs exactly one field, itself a `QsError`
    A(ErrorCode, u8),
}

fn main() {}
