use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
#[qs(transparent, code = "a_b", status = 404)]
//~               ^^^^ `code` cannot be combined with `transparent`, because the field provides it: remove `code`
//~                             ^^^^^^ `status` cannot be combined with `transparent`, because the field provides it: remove `status`
struct Error(ErrorCode);

fn main() {}
