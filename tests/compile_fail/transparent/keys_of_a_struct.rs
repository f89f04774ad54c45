use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
#[qs(transparent, code = "a_b", status = 404)]
//~               ^^^^ `code` has no place beside `transparent`: everything comes from the inner error
//~                             ^^^^^^ `status` has no place beside `transparent`: everything comes from the inner error
struct Error(ErrorCode);

fn main() {}
