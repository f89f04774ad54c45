use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
#[qs(transparent, code = "a_b", status = 404)]
//~               ^^^^ `code` cannot be combined with `transparent`, which uses the response of the inner error: remove `code`
//~                             ^^^^^^ `status` cannot be combined with `transparent`, which uses the response of the inner error: remove `status`
struct Error(ErrorCode);

fn main() {}
